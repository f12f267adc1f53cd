/** Periods in time: which two have a day in common, which of two ends later. */
import { daysOf, yearsOf } from '../dataset/period.ts';

export { daysOf, yearsOf };

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
