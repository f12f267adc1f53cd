/** The days by which a duty is to be done, from the words of its document. */
import { type DueDay, readDue } from '../dataset/due-day.ts';
import type { Task } from '../dataset/task.ts';

export type { DueDay };

/**
 * In the order written: “trước ngày” ends on the day before. Before the first of a month that is the
 * last day of the month before, day 0 of the month as `Date` counts, which February has in two ways.
 */
export function lastDays({ dueDays, dueKind }: Pick<Task, 'dueDays' | 'dueKind'>): DueDay[] {
  const days = dueDays.flatMap((text) => readDue(text) ?? []);
  return dueKind === 'trước ngày' ? days.map(({ day, month }) => ({ day: day - 1, month })) : days;
}
