/** The finding that opens the page of activities, over all units that report any. */
import { NBSP, number } from '../format.ts';
import type { Portrait } from '../model/model.ts';
import type { Task } from '../model/task.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** `10 trong 23 nhiệm vụ được giao không ghi thời hạn; 2 đơn vị báo cáo 62 nội dung về hoạt động, bộ máy, truyền thông.` */
export function activityHeading(portraits: readonly Portrait[], tasks: readonly Task[]): Sentence {
  const lines = portraits.reduce(
    (sum, { record }) => sum + record.reduce((all, theme) => all + theme.lines.length, 0),
    0,
  );
  const units = `${number(portraits.length)}${NBSP}đơn vị`;
  const contents = `${number(lines)}${NBSP}nội dung`;
  if (tasks.length === 0)
    return lines === 0
      ? say`Chưa có số liệu về hoạt động, bộ máy và truyền thông.`
      : say`${figure(units)} báo cáo ${figure(contents)} về hoạt động, bộ máy, truyền thông.`;
  return say`${undatedInWords(tasks)}; ${units} báo cáo ${contents} về hoạt động, bộ máy, truyền thông.`;
}

/** What is missing comes first: a duty without a date is the one that is not looked for. */
function undatedInWords(tasks: readonly Task[]): Sentence {
  const undated = tasks.filter(({ due }) => due === null).length;
  const all = `${number(tasks.length)}${NBSP}nhiệm vụ`;
  return undated === 0
    ? say`${figure(all)} được giao ${tasks.length > 1 ? 'đều ' : ''}ghi thời hạn hoặc nhịp thực hiện`
    : say`${figure(`${number(undated)} trong ${all}`)} được giao không ghi thời hạn`;
}
