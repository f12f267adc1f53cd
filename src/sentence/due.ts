/** What falls due, when, and who still owes figures for it. */
import { date, kindsInWords, list, NBSP, number } from '../format.ts';
import { type Due, type DueLack, nextOf } from '../model/due.ts';
import type { Task } from '../model/task.ts';
import { lacksInWords } from './report-status.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { inSentence } from './training.ts';

/** `Hạn gần nhất là ngày 09/12/2026: báo cáo kết quả công tác dân số`. */
export function dueHeading(all: readonly Due[]): Sentence {
  const [first] = all;
  if (!first) return say`Không có việc nào ghi ngày đến hạn trong 12${NBSP}tháng tới`;
  const same = all.filter(({ day }) => day === first.day);
  const day = figure(`ngày${NBSP}${date(first.day)}`);
  return same.length === 1
    ? say`Hạn gần nhất là ${day}: ${inSentence(first.task.content)}`
    : say`Hạn gần nhất là ${day}: ${number(same.length)} việc`;
}

/** `văn bản ghi “trước ngày 10 tháng 12 hằng năm”`: the words beside a computed day. */
export const dueKindInWords = ({ due, dueDays, dueKind }: Task): string =>
  `văn bản ghi “${due ?? [dueKind, list(dueDays)].filter(Boolean).join(' ')}”`;

/** `; sau đó 05/01/2027 và 05/02/2027`: the other days of one duty; nothing where it has but one. */
export function laterInWords(all: readonly Due[], { task, day }: Due): Sentence {
  const later = all.filter((each) => each.task === task && each.day > day);
  return later.length === 0
    ? []
    : say`; sau đó ${figure(list(later.map((each) => date(each.day))))}`;
}

/** `Số liệu năm 2025: 3 trong 12 xã, phường còn thiếu`; null where nothing is missing, or nobody owes it. */
export function dueLacksInWords({ units }: Due, lacks: readonly DueLack[]): Sentence | null {
  const [first] = lacks.flatMap(({ owed }) => owed);
  if (!first) return null;
  const when = `năm${NBSP}${first.year}`;
  const of = `${number(units.length)}${NBSP}${kindsInWords(units)}`;
  if (units.length === 1) return say`Số liệu ${when} còn thiếu`;
  return say`Số liệu ${when}: ${figure(`${number(lacks.length)} trong ${of}`)} còn thiếu`;
}

/** What one unit lacks, in one line. */
export const unitLackInWords = ({ owed }: DueLack): string => lacksInWords({ owed }).join(' ');

/** Up to three duties, the nearest first: `Báo cáo kết quả công tác dân số: hạn cuối 09/12/2026`. */
export const dueInWords = (all: readonly Due[]): readonly Sentence[] =>
  nextOf(all)
    .slice(0, 3)
    .map(
      ({ task, day }) =>
        say`${task.content}: hạn cuối ${figure(date(day))}, ${dueKindInWords(task)}`,
    );
