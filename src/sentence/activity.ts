/** The finding that opens the page of activities, over all units that report any. */
import { capital, NBSP, number } from '../format.ts';
import type { Profile } from '../model/model.ts';
import { isDuty, type Task, timingOf } from '../model/task.ts';
import { isNamed, namesInWords } from './count.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** `15 trong 16 việc văn bản nêu không ghi ngày đến hạn; xã Sơn Hải báo cáo 62 nội dung về hoạt động, bộ máy, truyền thông.` */
export function activityHeading(profiles: readonly Profile[], tasks: readonly Task[]): Sentence {
  const lines = profiles.reduce(
    (sum, { record }) => sum + record.reduce((all, theme) => all + theme.lines.length, 0),
    0,
  );
  const contents = `${number(lines)}${NBSP}nội dung`;
  // How many of those below one parent have figures, the line above says.
  const units = profiles.map(({ unit }) => unit);
  const who = isNamed(units) ? `${namesInWords(units)} báo cáo` : 'báo cáo có';
  const duties = tasks.filter(isDuty);
  if (duties.length === 0)
    return lines === 0
      ? say`Không có số liệu về hoạt động, bộ máy và truyền thông.`
      : say`${capital(who)} ${figure(contents)} về hoạt động, bộ máy, truyền thông.`;
  return say`${undatedInWords(duties)}; ${who} ${figure(contents)} về hoạt động, bộ máy, truyền thông.`;
}

/** What is missing comes first: a duty without a date is the one that is not looked for. */
function undatedInWords(tasks: readonly Task[]): Sentence {
  const undated = tasks.filter((task) => timingOf(task) !== 'day').length;
  const all = `${number(tasks.length)}${NBSP}việc`;
  return undated === 0
    ? say`${figure(all)} văn bản nêu ${tasks.length > 1 ? 'đều ' : ''}ghi ngày đến hạn`
    : say`${figure(`${number(undated)} trong ${all}`)} văn bản nêu không ghi ngày đến hạn`;
}
