/** The finding that opens the page of activities, over all units that report any. */
import { NBSP, number } from '../format.ts';
import { realOf } from '../model/comparison.ts';
import type { Portrait } from '../model/model.ts';
import type { Task } from '../model/task.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** `2 đơn vị báo cáo 51 nội dung về hoạt động, bộ máy và truyền thông; 22 nhiệm vụ được nêu trong văn bản.` */
export function activityHeading(portraits: readonly Portrait[], tasks: readonly Task[]): Sentence {
  const real = realOf(portraits);
  const lines = real.reduce(
    (sum, { record }) => sum + record.reduce((all, theme) => all + theme.lines.length, 0),
    0,
  );
  if (lines === 0) return say`Chưa có số liệu về hoạt động, bộ máy và truyền thông.`;
  const start = say`${figure(`${number(real.length)}${NBSP}đơn vị`)} báo cáo ${figure(`${number(lines)}${NBSP}nội dung`)} về hoạt động, bộ máy, truyền thông`;
  return tasks.length > 0
    ? say`${start}; văn bản nêu ${figure(`${number(tasks.length)}${NBSP}nhiệm vụ`)}.`
    : say`${start}.`;
}
