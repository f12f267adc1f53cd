/** The one finding that opens a unit's page, and headings below that do not repeat it. */
import { placeInSentence } from '../format.ts';
import type { Model, Portrait } from '../model/model.ts';
import type { Series } from '../model/series.ts';
import { referenceLevel } from '../model/target.ts';
import { birthsLevel } from './birth.ts';
import { budgetLevel } from './budget.ts';
import { fertilityLevel } from './fertility.ts';
import { plain, type Sentence, say } from './sentence.ts';
import { targetsLevel } from './target.ts';
import { trainingOverall } from './training.ts';

/** Of the first theme that the unit has figures of; else its targets; else that there is nothing. */
export function unitHeading(model: Model, portrait: Portrait): Sentence {
  const { unit, fertility, births, coverage, budget } = portrait;
  if (fertility && hasNumber(fertility)) {
    const targets = model.targets(unit, fertility.indicator.code);
    return fertilityLevel(fertility, portrait.intervals, referenceLevel(targets));
  }
  if (births && hasNumber(births.total)) return say`${birthsLevel(births)}.`;
  if (coverage.length > 0) return say`${trainingOverall(coverage)}.`;
  if (budget) return say`${budgetLevel(budget)}.`;
  const targets = model.ownTargets(unit);
  if (targets.length === 0) return say`Chưa có số liệu của ${placeInSentence(unit.name)}.`;
  const areReferences = targets.every(({ kind }) => kind === 'mức tham chiếu');
  const level = targetsLevel(unit, targets, model.data.indicator);
  return say`${level}; chưa có số liệu${areReferences ? '' : ' thực hiện'}.`;
}

const hasNumber = ({ known, apart }: Series) => known.length + apart.length > 0;

/** What a section holds, where its heading would say what the opening says. */
export const AS_REPORTED = {
  fertility: 'Tổng tỷ suất sinh theo năm, như báo cáo ghi',
  births: 'Số trẻ sinh ra theo năm, như báo cáo ghi',
  training: 'Số người đã học từng lớp, như báo cáo ghi',
  budget: 'Kinh phí giao và sử dụng theo hạng mục, như báo cáo ghi',
} as const;

/** A section's heading; another one, or only what the section holds, where the page's opening says the same. */
export function headingBelow(
  opening: Sentence | null | undefined,
  holds: string,
  heading: Sentence,
  instead: Sentence | null = null,
): Sentence {
  const isSaid = opening && plain(opening).replace(/\.$/, '') === plain(heading).replace(/\.$/, '');
  return isSaid ? (instead ?? say`${holds}`) : heading;
}
