/** What a unit's report lacks: what it still owes by name, then the courses that nobody has learnt. */
import type { Coverage } from '../model/coverage.ts';
import type { ReportStatus } from '../model/report-status.ts';
import { lacksInWords } from './report-status.ts';
import { plain } from './sentence.ts';
import { withoutLearners } from './training.ts';

export interface StillMissing {
  readonly heading: string;
  /** None where nothing is missing. */
  readonly items: readonly string[];
}

export function stillMissing(
  status: ReportStatus | null,
  coverage: readonly Coverage[],
): StillMissing {
  const owed = status ? lacksInWords(status) : [];
  return {
    heading:
      owed.length > 0 && status
        ? `Nội dung còn thiếu của báo cáo năm ${status.year}`
        : 'Lớp chưa có người học',
    items: [...owed, ...withoutLearners(coverage).map(plain)],
  };
}
