/** Periods in time: which years and days they touch, which of two ends later. */

/** The first and last year that a period touches. */
export function yearsOf(period: string): readonly [number, number] {
  const first = Number(period.slice(0, 4));
  return [first, period.charAt(4) === '/' ? Number(period.slice(5)) : first];
}

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31'],
};

/** The first and last day of a period, as `2024-09-30`. */
export function daysOf(period: string): readonly [string, string] {
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return [period, period];
  const [from, to] = yearsOf(period);
  const [first, last] = PARTS[period.slice(5)] ?? ['01-01', '12-31'];
  return [`${from}-${first}`, `${to}-${last}`];
}

/** Whether two periods have a day in common. */
export function overlap(a: string, b: string): boolean {
  const [[firstA, lastA], [firstB, lastB]] = [daysOf(a), daysOf(b)];
  return firstA <= lastB && firstB <= lastA;
}

/** Orders periods by their last day; of two that end together, the shorter one later. */
export function byEnd(a: string, b: string): number {
  return compare(daysOf(a)[1], daysOf(b)[1]) || compare(a, b);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
