/** Canonical periods: `2024`, `2020/2025`, `2024-Q3`, `2024-H1`, `2024-9M`, `2024-M03`, `2025-12-31`. */
import { twoDigits } from '../format/two-digits.ts';
import { once } from '../memory.ts';

/** The first and last year that a period touches. */
export function yearsOf(period: string): readonly [number, number] {
  const first = Number(period.slice(0, 4));
  return [first, period.charAt(4) === '/' ? Number(period.slice(5)) : first];
}

/** Whether a period touches a year. */
export function isOfYear(period: string, year: string): boolean {
  const [first, last] = yearsOf(period);
  return first <= Number(year) && Number(year) <= last;
}

/** The first and last month of each part of a year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  ...Object.fromEntries([1, 2, 3, 4].map((n) => [`Q${n}`, [3 * n - 2, 3 * n] as const])),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`M${twoDigits(n + 1)}`, [n + 1, n + 1] as const]),
  ),
  H1: [1, 6],
  H2: [7, 12],
  '9M': [1, 9],
};

/** The first and last day of a period, as `2024-09-30`; each row asks for them, and there are few periods. */
export const daysOf = once(makeDays);

function makeDays(period: string): readonly [string, string] {
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return [period, period];
  const [from, to] = yearsOf(period);
  const [first, last] = PARTS[period.slice(5)] ?? [1, 12];
  const lastDay = new Date(Date.UTC(to, last, 0)).getUTCDate();
  return [`${from}-${twoDigits(first)}-01`, `${to}-${twoDigits(last)}-${lastDay}`];
}

/**
 * Whether what counts over a period may be all but told on a day: seven eighths of it have passed, of a year from
 * 16/11 on, or all but ten days, since a month's report is made before its end.
 */
export function isNearlyOver(period: string, day: string): boolean {
  const [first, last, now] = [...daysOf(period), day].map((each) => Date.parse(each)) as Moments;
  return now >= last - Math.max((last - first) / 8, TEN_DAYS);
}

const TEN_DAYS = 864e6;
type Moments = [first: number, last: number, now: number];

/** Whether what stands for a period is none: it is kept after a question mark. */
export const isUnknown = (period: string): boolean => period >= '?';

/** Whether a period is a whole year. */
export const isWholeYear = (period: string | null): period is string =>
  /^\d{4}$/.test(period ?? '');

/** Whether a period is a part of one year: a month, a quarter, 6 or 9 months. */
export const isWithinYear = (period: string): boolean => period.slice(5) in PARTS;

/** The parts of a year that begin it, by their last month. */
const BEGINNINGS: Readonly<Record<number, string>> = {
  1: '-M01',
  3: '-Q1',
  6: '-H1',
  9: '-9M',
  12: '',
};

/** All of a year up to the end of a part of it: `2024-Q2` → `2024-H1`; null where no such part has a name. */
export function sinceJanuary(part: string): string | null {
  const rest = BEGINNINGS[PARTS[part.slice(5)]?.[1] ?? 0];
  return rest === undefined ? null : part.slice(0, 4) + rest;
}

/** Parts of a year that follow each other, each row of them as reports divide a year. */
const DIVISIONS: readonly (readonly string[])[] = [
  Object.keys(PARTS).filter((part) => part.startsWith('M')),
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['H1', 'H2'],
  ['H1', 'Q3', 'Q4'],
  ['9M', 'Q4'],
];

/** Of a year or a part of it the parts that do not overlap, `[['2024-Q1', '2024-Q2'], …]`; none of any other period. */
export function partsWithin(whole: string): readonly (readonly string[])[] {
  if (!isWholeYear(whole) && !isWithinYear(whole)) return [];
  const [first, last] = PARTS[whole.slice(5)] ?? [1, 12];
  return DIVISIONS.map((division) =>
    division
      .filter((part) => (PARTS[part]?.[0] ?? 0) >= first && (PARTS[part]?.[1] ?? 13) <= last)
      .map((part) => `${whole.slice(0, 4)}-${part}`)
      .filter((part) => part !== whole),
  );
}

/** How many months a year or a part of it has. */
export function monthsIn(period: string): number {
  const [first, last] = PARTS[period.slice(5)] ?? [1, 12];
  return last - first + 1;
}

/** The same period of the year before; of a range or a day there is none. */
export function yearBefore(period: string): string | null {
  return isWholeYear(period) || isWithinYear(period)
    ? `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
    : null;
}
