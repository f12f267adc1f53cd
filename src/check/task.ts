/** The days, the unit and the tables that a duty names. */
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import { readDue } from '../dataset/due-day.ts';
import { placeOf } from '../dataset/place.ts';
import type { Task } from '../dataset/task.ts';
import { type Problem, problem } from '../problem/problem.ts';

const DAYS = 'ngày/tháng (10/12), hoặc ngày (05) của việc hằng tháng';
/** Who must do what every unit of the lowest level does. */
const COMMUNES = 'cấp xã';

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
  ]);
}

const wrong = (row: Task, key: keyof Task & string, value: string, list: string): Problem =>
  problem('not-in-list', placeOf(row, key), { value, list });
