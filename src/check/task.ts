/** The days, the unit and the tables that a duty names. */
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import { readDue } from '../dataset/due-day.ts';
import { placeOf } from '../dataset/place.ts';
import type { Task } from '../dataset/task.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { fieldsDiffer } from './field.ts';

const DAYS = 'ngày/tháng (10/12), hoặc ngày (05) của việc hằng tháng';
/** Who must do what every unit of the lowest level does. */
const COMMUNES = 'cấp xã';

/** How many days a year each rhythm has. */
const TIMES: Readonly<Record<string, number>> = { năm: 1, '6 tháng': 2, quý: 4, tháng: 1 };

export function checkTasks({ task, unit }: Data): Problem[] {
  const units = new Set(unit.map(({ code }) => code));
  const tables = Object.values(datasets).map(({ name }) => name);
  const isUnit = (name: string | null) => name === null || name === COMMUNES || units.has(name);
  return task.flatMap((row) => [
    ...row.dueDays.filter((day) => !readDue(day)).map((day) => wrong(row, 'dueDays', day, DAYS)),
    ...(isUnit(row.mustDo)
      ? []
      : [wrong(row, 'mustDo', row.mustDo ?? '', `mã đơn vị, ${COMMUNES}`)]),
    ...row.brings
      .filter((name) => !tables.some((table) => table === name))
      .map((name) => wrong(row, 'brings', name, tables.join(', '))),
    ...checkTime(row),
  ]);
}

/** The days of a duty against its rhythm, its years and its words as printed. */
function checkTime(row: Task): Problem[] {
  const { due, dueDays, dueKind, rhythm, from, to } = row;
  const told = `“Thời hạn”: “${due}”`;
  const isNone = dueDays.length === 0;
  return [
    ...(from !== null && to !== null && from > to
      ? [fieldsDiffer(row, 'to', String(to), `“Từ năm” ${from}`)]
      : []),
    ...(isNone || rhythm === null || dueDays.length === TIMES[rhythm]
      ? []
      : [fieldsDiffer(row, 'rhythm', rhythm, `“Hạn”: “${dueDays.join('|')}”`)]),
    ...dueDays
      .filter((day) => !isNamed(day, due ?? ''))
      .map((day) => fieldsDiffer(row, 'dueDays', day, told)),
    ...(dueKind === null || (kindIn(due ?? '') ?? dueKind) === dueKind
      ? []
      : [fieldsDiffer(row, 'dueKind', dueKind, told)]),
  ];
}

/** Whether words that name days name this one. */
function isNamed(text: string, words: string): boolean {
  const day = readDue(text);
  if (!day || !/ngày \d/i.test(words)) return true;
  return [...words.matchAll(/(\d{1,2})(?:(?: ?\/ ?| tháng )(\d{1,2}))?/gi)].some(
    ([, own, month]) =>
      Number(own) === day.day &&
      (month === undefined || day.month === null || Number(month) === day.month),
  );
}

/** The one kind that words name; null where they name none, or both. */
function kindIn(words: string): string | null {
  const [isBefore, isWithin] = [/trước ngày/i.test(words), /đến hết ngày|chậm nhất/i.test(words)];
  if (isBefore === isWithin) return null;
  return isBefore ? 'trước ngày' : 'đến hết ngày';
}

const wrong = (row: Task, key: keyof Task & string, value: string, list: string): Problem =>
  problem('not-in-list', placeOf(row, key), { value, list });
