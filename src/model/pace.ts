/** How fast a figure must move to reach a target in time, beside how fast it moved. */
import { comparable, type KnownPoint, type Series } from './series.ts';
import type { Target } from './target.ts';

/** A result of a year. */
export interface Result {
  readonly year: number;
  readonly value: number;
}

export interface Pace {
  /** The results between which the pace so far is measured; the first is null where there is one alone. */
  readonly first: Result | null;
  readonly last: Result;
  readonly due: number;
  /** Mean change a year from the last result to the level in the due year, in the unit of the results. */
  readonly needed: number;
  /** Mean change a year between the two results, in their unit. */
  readonly soFar: number | null;
}

/** How far back the pace is measured where the target's own years do not say from when: Eurostat's short term. */
const YEARS_BACK = 5;

/**
 * The pace needed from the last result to `level` in the target's last year, and the pace so far; null where
 * the due year has come, the series names it already, the unit ends before it, or one result of its territory alone is known.
 * The linear form of the UN's measure of progress, in the indicator's own unit: progress made against
 * progress needed (ESCAP, Current Status Index: A. Bidarbakht Nia, Tracking progress towards the SDGs,
 * SD/WP/05/2017). docs/decisions/010-judgement.md tells why it is not a rate of growth.
 */
export function paceOf(target: Target, series: Series, level: number): Pace | null {
  const { unit, points } = series;
  const known = comparable(series);
  const last = known.at(-1);
  const due = target.to;
  const named = points.at(-1)?.year ?? 0;
  const end = Number(unit.validTo?.slice(0, 4) ?? due);
  if (!last || named >= due || end < due) return null;
  const first = baseline(known, last, target.from ?? 0);
  if (!first || [first, last].some(({ row }) => row.bound !== '=')) return null;
  return paceBetween(first, last, due, level);
}

/** The pace from the last result to `level` in the due year, beside that from the first to the last. */
export function paceBetween(first: Result | null, last: Result, due: number, level: number): Pace {
  return {
    first,
    last,
    due,
    needed: aYear(level - last.value, due - last.year),
    soFar: first && aYear(last.value - first.value, last.year - first.year),
  };
}

/** Without the noise of binary fractions, which would round 0,0425 down. */
const aYear = (change: number, years: number): number => Number((change / years).toFixed(9));

/** The last result before the target's years, else the first within them; the last years where they lie ahead. */
function baseline(
  known: readonly KnownPoint[],
  last: KnownPoint,
  from: number,
): KnownPoint | undefined {
  const earlier = known.filter(({ year }) => year < last.year);
  if (from > last.year) return earlier.find(({ year }) => year >= last.year - YEARS_BACK);
  return earlier.findLast(({ year }) => year < from) ?? earlier[0];
}
