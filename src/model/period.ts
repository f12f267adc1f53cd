/** Periods in time: which years they touch, which of two ends later. */

/** The first and last year that a period touches. */
export function yearsOf(period: string): readonly [number, number] {
  const first = Number(period.slice(0, 4));
  return [first, period.charAt(4) === '/' ? Number(period.slice(5)) : first];
}

const PART_ENDS: Readonly<Record<string, string>> = {
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
  H1: '06-30',
  H2: '12-31',
};

/** The last day of a period, as `2024-09-30`. */
function lastDay(period: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return period;
  return `${yearsOf(period)[1]}-${PART_ENDS[period.slice(5)] ?? '12-31'}`;
}

/** Orders periods by their last day; of two that end together, the shorter one later. */
export function byEnd(a: string, b: string): number {
  return compare(lastDay(a), lastDay(b)) || compare(a, b);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
