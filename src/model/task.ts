/** Who must do what by when, of one place. */
import type { Data } from '../dataset/data.ts';
import type { Task } from '../dataset/task.ts';

export type { Task };

/** How firmly a document says when a duty is to be done: by a day, in a rhythm, or neither. */
export type Timing = 'day' | 'rhythm' | 'open';
/** What is no duty stands apart, whatever it says of when. */
export type TaskGroup = Timing | 'proposal' | 'advice';

export const isDuty = ({ kind }: Pick<Task, 'kind'>): boolean => kind === 'nhiệm vụ';

/** “Theo quy định”, “thường xuyên” name neither a day nor a rhythm: they are no deadline. */
export function timingOf({ dueDays, rhythm }: Pick<Task, 'dueDays' | 'rhythm'>): Timing {
  if (dueDays.length > 0) return 'day';
  return rhythm === null ? 'open' : 'rhythm';
}

export interface GroupedTasks {
  readonly group: TaskGroup;
  readonly tasks: readonly Task[];
}

const groupOf = (task: Task): TaskGroup => {
  if (isDuty(task)) return timingOf(task);
  return task.kind === 'vận động' ? 'advice' : 'proposal';
};

/** The tasks of a unit: duties with a day first, then those in a rhythm; no group is empty. */
export function tasksOf({ task }: Data, unit: string): readonly GroupedTasks[] {
  const own = Map.groupBy(
    task.filter((each) => each.unit === unit),
    groupOf,
  );
  return (['day', 'rhythm', 'open', 'proposal', 'advice'] as const).flatMap((group) => {
    const tasks = own.get(group);
    return tasks ? [{ group, tasks }] : [];
  });
}
