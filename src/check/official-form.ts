/** The forms of the data folder: each is whole, and each of its boxes names a cell that there can be. */
import { holdsFigures } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import { type FormLayout, formLayouts, TABLES, takingOf } from '../dataset/form-layout.ts';
import { readFormPeriod, SEEN_PERIODS } from '../dataset/form-period.ts';
import {
  type FormPart,
  type FormTable,
  HEAD_KEYS,
  MEASURE,
  NUMBERING,
  officialForm,
  WORDS,
} from '../dataset/official-form.ts';
import { placeOf } from '../dataset/place.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { endsBefore, saidOtherwise } from './paper.ts';

export function checkOfficialForms(data: Data): Problem[] {
  const items = itemsOf(data);
  return formLayouts(data.officialForm).flatMap((layout) => [
    ...checkHeads(layout),
    ...checkWhole(layout),
    ...layout.columns.flatMap((column) => checkColumn(layout, column)),
    ...layout.parts.flatMap((part) => [
      ...checkPeriod(part),
      ...checkItem(part, items),
      ...checkLife(part),
    ]),
    ...checkLines(layout),
  ]);
}

/** What lines may be of, by the table of a form; what the documents of a list are is no catalogue's. */
type Items = Readonly<Partial<Record<FormTable, Catalogue>>>;

interface Catalogue {
  readonly title: string;
  readonly file: string;
  readonly codes: ReadonlySet<string>;
}

function itemsOf({ indicator, course, budgetLine, target }: Data): Items {
  const of = (title: string, file: string, rows: readonly { readonly code: string }[]) => {
    return { title, file, codes: new Set(rows.map(({ code }) => code)) };
  };
  return {
    'so-lieu': of('Chỉ tiêu', 'chi-tieu.csv', indicator),
    'dao-tao': of('Lớp đào tạo', 'lop-dao-tao.csv', course),
    'kinh-phi': of('Hạng mục kinh phí', 'hang-muc.csv', budgetLine),
    'muc-tieu': of(
      'Mục tiêu',
      'muc-tieu.csv',
      target.flatMap(({ id, audience }) => (audience === null ? [] : [{ code: id }])),
    ),
  };
}

/** What is said of a form is said alike in all of its rows: a code is that of one form. */
function checkHeads({ head, parts }: FormLayout): Problem[] {
  return parts.flatMap((part) => {
    const other = saidOtherwise(part, head, officialForm.columns, HEAD_KEYS);
    return other ? [wrong(part, other.key, other.reason)] : [];
  });
}

function checkWhole({ head, columns, lines }: FormLayout): Problem[] {
  const takes = columns.map((column) => takingOf(head.table, column.figure));
  // The rows of a list are documents, which have no words beside their columns.
  const hasWords = head.table === 'van-ban' || takes.includes('words');
  const lacks = [
    ...(hasWords ? [] : [`không có cột nào lấy “${WORDS}”`]),
    ...(takes.some(isFigure) ? [] : ['không có cột nào lấy số của bảng']),
    ...(lines.some(({ part }) => part !== 'nhóm') ? [] : ['không có dòng nào']),
  ];
  return lacks.map((reason) => wrong(head, 'form', reason));
}

const isFigure = (taking: ReturnType<typeof takingOf>): boolean => typeof taking === 'object';

/** A column takes the numbers or the words of lines, or a column of its table that may stand in a form. */
function checkColumn({ head }: FormLayout, column: FormPart): Problem[] {
  const { columns } = TABLES[head.table];
  const taking = takingOf(head.table, column.figure);
  const fits = (key: string) => {
    const of = columns[key];
    return of !== undefined && (head.table === 'van-ban' ? of.to === null : holdsFigures(of));
  };
  if (taking !== null && (typeof taking === 'string' || fits(taking.key))) return [];
  const known = Object.keys(columns).filter(fits);
  const list = [NUMBERING, WORDS, MEASURE, ...known.map((key) => columns[key]?.header ?? '')].join(
    ', ',
  );
  const facts = { value: column.figure ?? '', list };
  return [problem('not-in-list', placeOf(column, 'figure'), facts)];
}

function checkPeriod(part: FormPart): Problem[] {
  if (part.period === null || readFormPeriod(part.period) !== null) return [];
  const facts = { value: part.period, list: `${SEEN_PERIODS.join(', ')}, 2024, 2020-2025` };
  return [problem('not-in-list', placeOf(part, 'period'), facts)];
}

function checkItem(part: FormPart, items: Items): Problem[] {
  const catalogue = items[part.table];
  if (part.item === null || !catalogue || catalogue.codes.has(part.item)) return [];
  const { title: dataset, file } = catalogue;
  const facts = { value: part.item, dataset, file };
  return [problem('unknown-reference', placeOf(part, 'item'), facts)];
}

/** Who receives a form, and until when, may change from a day on; its columns and lines are a form of their own. */
function checkLife(part: FormPart): Problem[] {
  const { validFrom: from, validTo: to } = part;
  const mayChange = part.part === 'nơi nhận' || part.part === 'thời hạn';
  if (mayChange && part.words === null)
    return [problem('value-required', placeOf(part, 'words'), { example: 'lời như in' })];
  if (!mayChange && (from ?? to) !== null) {
    const key = from === null ? 'validTo' : 'validFrom';
    return [wrong(part, key, `ghi ngày hiệu lực ở “${part.part}”`)];
  }
  const reason = endsBefore(from, to);
  return reason === null ? [] : [wrong(part, 'validTo', reason)];
}

/** A line without a code takes nothing: it is a group, or its columns have the codes. */
function checkLines({ head, columns, lines }: FormLayout): Problem[] {
  const isGiven = columns.every(
    ({ item, figure }) => item !== null || !isFigure(takingOf(head.table, figure)),
  );
  return lines
    .filter(({ part, item }) => part !== 'nhóm' && item === null && !isGiven)
    .map((line) =>
      problem('value-required', placeOf(line, 'item'), {
        example: 'một mã trong danh mục; dòng không có số là “nhóm”',
      }),
    );
}

const wrong = (row: FormPart, key: keyof FormPart & string, reason: string) =>
  problem('form-incomplete', placeOf(row, key), { name: row.form, reason });
