/** What the documents ask of whom, and by when. */
import { list, NBSP, number, placeInSentence, spanOf } from '../format.ts';
import { type DueDay, lastDays } from '../model/deadline.ts';
import type { Task, TimedTasks, Timing } from '../model/task.ts';
import type { Unit } from '../model/unit-tree.ts';
import { figure, type Sentence, say } from './sentence.ts';

const TIMINGS: Readonly<Record<Timing, string>> = {
  day: 'ghi ngày đến hạn',
  rhythm: 'là việc định kỳ',
  open: 'không ghi hạn',
};

/** What a group of duties is called in a list. */
export const timingInWords = (timing: Timing): string =>
  ({ day: 'Việc có ngày đến hạn', rhythm: 'Việc định kỳ', open: 'Việc không ghi hạn' })[timing];

/** `Văn bản của thành phố Đồng Nai nêu 11 nhiệm vụ: 1 ghi ngày đến hạn, 3 là việc định kỳ và 7 không ghi hạn`. */
export function tasksHeading(unit: Unit, groups: readonly TimedTasks[]): Sentence {
  const all = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const start = say`Văn bản của ${placeInSentence(unit.name)} nêu ${figure(`${number(all)}${NBSP}nhiệm vụ`)}`;
  const [first, ...others] = groups;
  if (first && others.length === 0)
    return say`${start}, ${all > 1 ? 'đều ' : ''}${TIMINGS[first.timing]}`;
  const parts = groups.map(({ timing, tasks }) => `${number(tasks.length)} ${TIMINGS[timing]}`);
  return say`${start}: ${figure(list(parts))}`;
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
