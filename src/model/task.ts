/** Who must do what by when, of one place. */
import type { Data } from '../dataset/data.ts';
import type { Task } from '../dataset/task.ts';

export type { Task };

/** The tasks of a unit: those with a time to keep first. */
export function tasksOf({ task }: Data, unit: string): readonly Task[] {
  return task
    .filter((each) => each.unit === unit)
    .toSorted((a, b) => Number(a.due === null) - Number(b.due === null));
}
