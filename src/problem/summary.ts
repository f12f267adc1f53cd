/** How many problems there are, and of what. */
import { number } from '../format.ts';
import { countOf, isOpen, type Problem } from './problem.ts';

export interface Summary {
  readonly ok: boolean;
  readonly files: number;
  readonly rows: number;
  readonly errors: number;
  /** Those that still ask for a second look. */
  readonly warnings: number;
  /** Those that a body has explained. */
  readonly acknowledged: number;
}

export function summarise(
  problems: readonly Problem[],
  read: { readonly files: number; readonly rows: number },
): Summary {
  const counts = countProblems(problems);
  return { ok: counts.errors === 0, files: read.files, rows: read.rows, ...counts };
}

export function countProblems(
  problems: readonly Problem[],
): Pick<Summary, 'errors' | 'warnings' | 'acknowledged'> {
  const errors = countOf(problems.filter((each) => each.severity === 'error'));
  const warnings = countOf(problems.filter(isOpen));
  return { errors, warnings, acknowledged: countOf(problems) - errors - warnings };
}

/** The summary as a sentence, and whether the data may be published. */
export function summaryLine({ files, rows, errors, warnings, acknowledged }: Summary): string {
  const read = `Đã đọc ${number(files)} tệp, ${number(rows)} dòng số liệu`;
  const known = acknowledged > 0 ? `, ${number(acknowledged)} điểm đã ghi nhận` : '';
  if (errors > 0)
    return `${read}: ${number(errors)} lỗi phải sửa, ${number(warnings)} điểm cần xem${known}. Chưa thể công bố.`;
  return warnings > 0
    ? `${read}: không có lỗi, ${number(warnings)} điểm cần xem (được công bố bên cạnh số liệu)${known}.`
    : `${read}: không có lỗi${known}.`;
}
