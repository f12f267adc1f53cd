/** Canonical periods: `2024`, `2020/2025`, `2024-Q3`, `2024-H1`, `2025-12-31`. */

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
