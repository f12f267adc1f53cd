/** Periods in time: which two have a day in common, which of two ends later. */
import { daysOf, isWithinYear, yearBefore, yearsOf } from '../dataset/period.ts';

export { daysOf, isWithinYear, yearBefore, yearsOf };

/** Whether two periods have a day in common. */
export function overlap(a: string, b: string): boolean {
  const [[firstA, lastA], [firstB, lastB]] = [daysOf(a), daysOf(b)];
  return firstA <= lastB && firstB <= lastA;
}

/**
 * Orders periods by their last day; of those that end together a part of a year before the year, else the
 * shorter one later.
 */
export function byEnd(a: string, b: string): number {
  const [[firstA, lastA], [firstB, lastB]] = [daysOf(a), daysOf(b)];
  return (
    compare(lastA, lastB) ||
    Number(isWithinYear(b)) - Number(isWithinYear(a)) ||
    compare(firstA, firstB) ||
    compare(a, b)
  );
}

/** As a table has them: years, behind them parts of a year, behind those totals over several years. */
export const asInTable = (a: string, b: string): number => kindOf(a) - kindOf(b) || byEnd(a, b);

function kindOf(period: string): number {
  if (period.includes('/')) return 2;
  return isWithinYear(period) ? 1 : 0;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
