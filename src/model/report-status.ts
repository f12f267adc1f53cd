/** The one word for how far a unit has reported, and what it rests on. */

import type { Data } from '../dataset/data.ts';
import { answeredYears, type Owed } from './owed.ts';
import type { Unit } from './unit-tree.ts';

/** Chưa báo cáo · Mới có đến năm … · Chưa đủ · Đã báo cáo đủ; in the order in which rows stand. */
export const REPORT_WORDS = ['silent', 'older', 'part', 'whole'] as const;
export type ReportWord = (typeof REPORT_WORDS)[number];

export interface ReportStatus {
  readonly unit: Unit;
  readonly word: ReportWord;
  /** The newest year that the unit owes anything for. */
  readonly year: number;
  /** The newest year for which it has any figure of what it owes; null where it has none at all. */
  readonly last: number | null;
  /** Of each dataset the newest year that is owed. */
  readonly owed: readonly Owed[];
}

/**
 * How far a unit has reported, by the newest year of each dataset that it owes; of `year` alone where one is given.
 * Null where it owes nothing. `own` are the unit's own data.
 */
export function reportStatusOf(
  unit: Unit,
  all: readonly Owed[],
  own: Data,
  year: number | null = null,
): ReportStatus | null {
  const asked = all.filter(
    (each) => each.unit.parent === unit.parent && (year ?? each.year) === each.year,
  );
  // Who is not asked in the newest year owes nothing any more.
  const owed = [...Map.groupBy(asked, ({ dataset }) => dataset).values()].flatMap((some) => {
    const newest = some.reduce((last, each) => Math.max(last, each.year), 0);
    return some.filter((each) => each.unit === unit && each.year === newest);
  });
  if (owed.length === 0) return null;
  const years = owed.flatMap(({ dataset }) => answeredYears(own, dataset));
  const last = years.length === 0 ? null : Math.max(...years);
  const newest = Math.max(...owed.map((each) => each.year));
  return { unit, word: wordOf(owed, last, newest), year: newest, last, owed };
}

function wordOf(owed: readonly Owed[], last: number | null, year: number): ReportWord {
  if (last === null) return 'silent';
  if (owed.every(({ state }) => state === 'whole')) return 'whole';
  return owed.every(({ state }) => state === 'none') && last < year ? 'older' : 'part';
}
