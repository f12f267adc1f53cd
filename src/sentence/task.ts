/** What the documents ask of whom, and by when. */
import { capital, list, NBSP, number, placeInSentence, spanOf } from '../format.ts';
import { type DueDay, lastDays } from '../model/deadline.ts';
import type { GroupedTasks, Task, TaskGroup } from '../model/task.ts';
import type { Unit } from '../model/unit-tree.ts';
import { figure, type Sentence, say } from './sentence.ts';

const GROUPS: Readonly<Record<TaskGroup, string>> = {
  day: 'ghi ngày đến hạn',
  rhythm: 'là việc định kỳ',
  open: 'không ghi hạn',
  proposal: 'là giải pháp, đề xuất',
  advice: 'là nội dung vận động',
};

const NAMES: Readonly<Record<TaskGroup, string>> = {
  day: 'Việc có ngày đến hạn',
  rhythm: 'Việc định kỳ',
  open: 'Việc không ghi hạn',
  proposal: 'Giải pháp, đề xuất, kiến nghị; chưa phải việc được giao',
  advice: 'Nội dung tuyên truyền, vận động; không phải chỉ tiêu',
};

/** What a group is called in a list. */
export const groupInWords = (group: TaskGroup): string => NAMES[group];

/** `Văn bản của thành phố Đồng Nai nêu 11 việc: 1 ghi ngày đến hạn, 3 là việc định kỳ và 7 không ghi hạn`. */
export function tasksHeading(unit: Unit, groups: readonly GroupedTasks[]): Sentence {
  const all = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const start = say`Văn bản của ${placeInSentence(unit.name)} nêu ${figure(`${number(all)}${NBSP}việc`)}`;
  const [first, ...others] = groups;
  if (first && others.length === 0)
    return say`${start}, ${all > 1 ? 'đều ' : ''}${GROUPS[first.group]}`;
  const parts = groups.map(({ group, tasks }) => `${number(tasks.length)} ${GROUPS[group]}`);
  return say`${start}: ${figure(list(parts))}`;
}

/** What a page that lists the duties alone says of the rest: `Giải pháp, đề xuất (7), nội dung vận động (4)`. */
export function othersInWords(groups: readonly GroupedTasks[]): string {
  const counted = groups.flatMap(({ group, tasks }) =>
    group === 'proposal' || group === 'advice'
      ? `${GROUPS[group].replace(/^là /, '')} (${number(tasks.length)})`
      : [],
  );
  return capital(list(counted));
}

/** The last days of a duty: `chậm nhất hết ngày 09/12`; null where its document names none. */
export function lastDaysInWords(task: Pick<Task, 'dueDays' | 'dueKind'>): string | null {
  const days = lastDays(task).map(lastDayInWords);
  return days.length === 0 ? null : `chậm nhất hết ${list(days)}`;
}

function lastDayInWords({ day, month }: DueDay): string {
  const two = (part: number) => String(part).padStart(2, '0');
  if (month === null) return day === 0 ? 'ngày cuối tháng trước' : `ngày ${two(day)} hằng tháng`;
  if (day > 0) return `ngày ${two(day)}/${two(month)}`;
  return `ngày cuối tháng ${month === 1 ? '12 năm trước' : month - 1}`;
}

/** `2026–2030`, `2025`, `đến năm 2030`; null where the document names no years. */
export function yearsInWords({ from, to }: Pick<Task, 'from' | 'to'>): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `đến năm${NBSP}${to}`;
  if (to === null) return `từ năm${NBSP}${from}`;
  return spanOf([from, to]);
}
