/** The one word for how far a unit has reported, and what it rests on. */
import type { Data } from '../dataset/data.ts';
import { remembered } from '../memory.ts';
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

const owedBy = remembered((all: readonly Owed[]) => Map.groupBy(all, ({ unit }) => unit));

const owedBelow = remembered((all: readonly Owed[]) =>
  Map.groupBy(all, ({ unit: { parent } }) => parent),
);

/** Of each dataset that units of a parent owe the newest year; of `year` alone where one is given. Once for all of them. */
const newestBelow = remembered(
  (all: readonly Owed[], parent: string | null, year: number | null) => {
    const newest = new Map<Owed['dataset'], number>();
    for (const each of owedBelow(all).get(parent) ?? [])
      if ((year ?? each.year) === each.year)
        newest.set(each.dataset, Math.max(each.year, newest.get(each.dataset) ?? 0));
    return newest;
  },
  (parent, year) => `${parent} ${year}`,
);

/**
 * How far a unit has reported, by the newest year of each dataset that it owes; of `year` alone where one is given.
 * Null where it owes nothing. `data` are the unit's own.
 */
export function reportStatusOf(
  unit: Unit,
  all: readonly Owed[],
  data: Data,
  year: number | null = null,
): ReportStatus | null {
  const own = owedBy(all).get(unit) ?? [];
  // Who is not asked in the newest year owes nothing any more.
  const owed = [...newestBelow(all, unit.parent, year)].flatMap(([dataset, newest]) =>
    own.filter((each) => each.dataset === dataset && each.year === newest),
  );
  if (owed.length === 0) return null;
  const years = owed.flatMap(({ dataset }) => answeredYears(data, dataset));
  const last = years.length === 0 ? null : Math.max(...years);
  const newest = Math.max(...owed.map((each) => each.year));
  return { unit, word: wordOf(owed, last, newest), year: newest, last, owed };
}

function wordOf(owed: readonly Owed[], last: number | null, year: number): ReportWord {
  if (last === null) return 'silent';
  if (owed.every(({ state }) => state === 'whole')) return 'whole';
  return owed.every(({ state }) => state === 'none') && last < year ? 'older' : 'part';
}
