/** Periods in time: which two have a day in common, which of two ends later. */
import { daysOf, isWithinYear, yearBefore, yearsOf } from '../dataset/period.ts';

export { daysOf, isWithinYear, yearBefore, yearsOf };

/** Whether two periods have a day in common. */
export function overlap(a: string, b: string): boolean {
  const [[firstA, lastA], [firstB, lastB]] = [daysOf(a), daysOf(b)];
  return firstA <= lastB && firstB <= lastA;
}

/** Orders periods by their last day; of two that end together, the shorter one later. */
export function byEnd(a: string, b: string): number {
  const [[firstA, lastA], [firstB, lastB]] = [daysOf(a), daysOf(b)];
  return compare(lastA, lastB) || compare(firstA, firstB) || compare(a, b);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
