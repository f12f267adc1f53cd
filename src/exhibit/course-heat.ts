/** Training of one audience below a unit: which units a table shows, and what each says of each course. */
import { asWritten, missing, number } from '../format.ts';
import { type Audience, FEW, MOST_SHOWN } from '../model/children.ts';
import { percentOf, trainedOf, type UnitCoverage } from '../model/coverage-sum.ts';
import { meets } from '../model/judgement.ts';
import type { Model } from '../model/model.ts';
import { lacksIn } from '../model/silence.ts';
import { type Gap, gapOf, shareInCell } from '../sentence/course-heat.ts';

export interface HeatCell {
  readonly text: string;
  /** What it lacks to the target; null without a target. */
  readonly gap: Gap | 'off' | 'none' | null;
  readonly silent?: boolean;
}

/** From the lowest share up, those without one last; of many units the first alone, but on a page of its own. */
export function heatUnits({ sum }: Audience, whole: boolean): readonly UnitCoverage[] {
  const share = ({ sum: own }: UnitCoverage) => (own ? (percentOf(own) ?? 101) : 101);
  const units = sum.units.toSorted((a, b) => share(a) - share(b));
  return units.length > FEW && !whole ? units.slice(0, MOST_SHOWN) : units;
}

/** A unit's share of a course; why there is none. `at` counts the courses of the audience. */
export function heatCell(
  model: Model,
  { sum, target }: Audience,
  unit: UnitCoverage,
  at: number,
): HeatCell {
  const course = sum.courses[at]?.course;
  const result = unit.form?.results.find((found) => found.course === course);
  const own = result && trainedOf(result);
  if (own) {
    const isMet = target !== null && meets(target, percentOf(own) ?? 0, '%') === true;
    return { text: shareInCell(own, target), gap: gapOf(own, target, isMet) };
  }
  const trained = result?.row.trained;
  if (trained === 'not-applicable') return { text: '–', gap: 'off' };
  if (typeof trained === 'number') return { text: `${number(trained)}/?`, gap: 'none' };
  const isOwed = lacksIn(model, unit.unit, 'dao-tao', String(sum.year)).some(
    (lack) => lack.what === 'learners' && lack.course === course,
  );
  const why = trained === undefined || trained === 'mark' ? 'none' : trained;
  return { text: missing(isOwed ? 'owed' : asWritten(why)), gap: 'none', silent: true };
}
