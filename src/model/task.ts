/** Who must do what by when, of one place. */
import type { Data } from '../dataset/data.ts';
import type { Task } from '../dataset/task.ts';

export type { Task };

/** How firmly a document says when: by a day, in a rhythm, or neither. */
export type Timing = 'day' | 'rhythm' | 'open';

/** “Theo quy định”, “thường xuyên” name neither a day nor a rhythm: they are no deadline. */
export function timingOf({ dueDays, rhythm }: Pick<Task, 'dueDays' | 'rhythm'>): Timing {
  if (dueDays.length > 0) return 'day';
  return rhythm === null ? 'open' : 'rhythm';
}

export interface TimedTasks {
  readonly timing: Timing;
  readonly tasks: readonly Task[];
}

/** The tasks of a unit, those with a day first, then those in a rhythm; no group is empty. */
export function tasksOf({ task }: Data, unit: string): readonly TimedTasks[] {
  const own = Map.groupBy(
    task.filter((each) => each.unit === unit),
    timingOf,
  );
  return (['day', 'rhythm', 'open'] as const).flatMap((timing) => {
    const tasks = own.get(timing);
    return tasks ? [{ timing, tasks }] : [];
  });
}
