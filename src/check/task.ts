/** The days, the unit and the tables that a duty names. */
import type { Column } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import { allDatasets, datasets } from '../dataset/datasets.ts';
import { readDue } from '../dataset/due-day.ts';
import { type Task, task } from '../dataset/task.ts';
import type { Problem } from '../problem/problem.ts';
import { Fault } from '../reader/cell/fault.ts';
import type { Surroundings } from '../reader/cell/surroundings.ts';
import { fieldsDiffer } from './field.ts';

const DAYS =
  'ngày/tháng, như 10/12 (nhiều ngày: 15/06|15/12); ngày trong tháng, như 05, của việc hằng tháng';
/** Who must do what every unit of the lowest level does. */
const COMMUNES = 'cấp xã';

/** Since when a task is none any more: “Đã thôi thực hiện từ 2025 theo văn bản mới”, and no “không còn kinh phí từ năm 2026”. */
const ENDED =
  /(?<!\p{L})(?:thôi|dừng|ngừng|bãi bỏ|hết hiệu lực|không (?:còn|thực hiện))(?: (?:áp dụng|giao|không|làm|nữa|này|nhiệm vụ|thực hiện|việc))*,? (?:kể )?từ (?:(?:đầu|ngày|tháng|quý|năm) )*(?:[IV\d]{1,3}(?:\/| năm )){0,2}(\d{4})(?!\d| đến)/iu;

const NEEDED: Readonly<Record<string, string>> = {
  '6 tháng': ', việc 6 tháng cần hai ngày, như 15/06|15/12',
  quý: ', việc hằng quý cần bốn ngày, như 20/03|20/06|20/09|20/12',
};

/** How many days a year each rhythm has. */
const TIMES: Readonly<Record<string, number>> = { năm: 1, '6 tháng': 2, quý: 4, tháng: 1 };

/** What is wrong with a cell of a duty by itself: days, a unit or tables that there are not. */
export function taskFault(column: Column, value: unknown, { catalogues }: Surroundings) {
  const { dueDays, mustDo, brings } = task.columns;
  const tables = allDatasets.map(({ name }) => name);
  const units = catalogues.get(datasets.unit.name);
  const wrong = (isKnown: (each: string) => boolean, list: string): Fault | null => {
    const others = [value].flat().filter((each) => !isKnown(String(each)));
    return others.length > 0 ? new Fault('not-in-list', { value: others.join('|'), list }) : null;
  };
  switch (column) {
    case dueDays:
      return wrong((day) => readDue(day) !== null, DAYS);
    case mustDo:
      return wrong(
        (name) => name === COMMUNES || units?.has(name) !== false,
        `mã đơn vị trong don-vi.csv; “${COMMUNES}”`,
      );
    case brings:
      return wrong((name) => tables.includes(name), tables.join(', '));
    default:
      return null;
  }
}

/** The days of a duty against its rhythm, its years and its words as printed. */
export const checkTasks = ({ task: rows }: Data): Problem[] => rows.flatMap(checkTime);

function checkTime(row: Task): Problem[] {
  const { due, dueDays, dueKind, rhythm, from, to } = row;
  const told = `“Thời hạn”: “${due}”`;
  const isNone = dueDays.length === 0;
  const [ended = '', year] = ENDED.exec(row.note ?? '') ?? [];
  return [
    ...(year && (to ?? Number(year)) >= Number(year)
      ? [fieldsDiffer(row, 'to', String(to ?? 'Đến năm'), `“Ghi chú”: “${ended}”`)]
      : []),
    ...(from !== null && to !== null && from > to
      ? [fieldsDiffer(row, 'to', String(to), `“Từ năm” ${from}`)]
      : []),
    ...(isNone || rhythm === null || dueDays.length === TIMES[rhythm]
      ? []
      : [
          fieldsDiffer(
            row,
            'rhythm',
            rhythm,
            `“Hạn”: “${dueDays.join('|')}”${NEEDED[rhythm] ?? ''}`,
          ),
        ]),
    ...(rhythm === null || (rhythmIn(due ?? '') ?? rhythm) === rhythm
      ? []
      : [fieldsDiffer(row, 'rhythm', rhythm, told)]),
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

const RHYTHM =
  /(?:h[àằ]ng|mỗi|định kỳ) (năm|6 tháng|quý|tháng)|(năm|6 tháng|quý|tháng) (?:một|1) lần/giu;

/** “Định kỳ 6 tháng và năm” is of two rhythms, “mỗi năm 2 lần” of one that it does not name. */
const SEVERAL =
  /(?:[,;/]|và|hoặc) ?(?:(?:cả|cuối|một|0?1) )?(?:năm|6 tháng|quý|tháng)(?!\p{L})|(?:(?!0?1 )(?<!\d)\d+|hai|ba|bốn) lần/iu;

/** The one rhythm that words name; null where they name none, or several. */
function rhythmIn(words: string): string | null {
  if (SEVERAL.test(words)) return null;
  const named = new Set([...words.matchAll(RHYTHM)].map(([, each, once]) => each ?? once));
  const [first = null] = named;
  return named.size === 1 ? (first?.toLowerCase() ?? null) : null;
}

/** The one kind that words name; null where they name none, or both. */
function kindIn(words: string): string | null {
  const [isBefore, isWithin] = [/trước ngày/i.test(words), /đến hết ngày|chậm nhất/i.test(words)];
  if (isBefore === isWithin) return null;
  return isBefore ? 'trước ngày' : 'đến hết ngày';
}
