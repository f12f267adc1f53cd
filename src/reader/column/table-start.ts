/** Where in a file the table begins: its delimiter and its header row. */
import { LONGEST_TEXT } from '../../dataset/column.ts';
import { number } from '../../format.ts';
import type { Cause } from '../../problem/catalogue.ts';
import type { Sheet } from '../../table/sheet.ts';
import {
  DELIMITERS,
  type Delimiter,
  type FirstRecords,
  firstRecords,
  type QuoteFault,
} from '../../table/table.ts';
import { meaningOf } from '../head/head.ts';
import type { Headers } from '../head/header.ts';
import { headerScore, saysOne } from './header-row.ts';
import { isFigure } from './row-above.ts';
import { isNumbering } from './row-shape.ts';

/** The header is among the first rows; one more than these is looked at. */
export const LOOKED_AT = 20;

export interface TableStart {
  readonly delimiter: Delimiter;
  /** The first rows, as this delimiter cuts them. */
  readonly rows: readonly (readonly string[])[];
  /** Index of the header row. */
  readonly at: number;
  /** Index of the row below it that numbers the columns and says their measures. */
  readonly numbered?: number;
}

/** Why no table can begin: a quote that is wrong before it, or a row that is too wide. */
export type BrokenStart = Cause<QuoteFault | 'file-not-csv'> & { readonly row: number };

/** The delimiter by which most known headers appear, and the header row that it gives. */
export function tableStart(
  headers: Headers,
  text: string,
  sheet: Sheet | null = null,
): TableStart | BrokenStart | null {
  const cut = (delimiter: Delimiter) => bounded(firstRecords(text, delimiter, LOOKED_AT));
  const [own, ...others] = sheet ? ([sheet.delimiter] as const) : DELIMITERS;
  let best = tried(headers, own, cut(own), sheet);
  for (const delimiter of others) {
    const first = cut(delimiter);
    // No row knows more headers than it has cells, and most delimiters cut nothing.
    if (first.records.every(({ length }) => length <= best.score)) continue;
    const other = tried(headers, delimiter, first, sheet);
    if (other.score > best.score) best = other;
  }
  const { fault, at } = best;
  if (fault && (best.score === 0 || fault.row <= at + 1)) return { ...fault, facts: {} };
  const wide = best.score === 0 ? -1 : best.rows.findIndex(({ length }) => length > MOST_COLUMNS);
  if (wide >= 0) return { code: 'file-not-csv', row: wide + 1, facts: tooWide() };
  return best.score === 0 ? null : { delimiter: best.delimiter, rows: best.rows, at };
}

/** The table as one of the delimiters cuts it, and how many headers are known then. */
interface Try extends TableStart {
  readonly fault: FirstRecords['fault'];
  readonly score: number;
}

function tried(
  headers: Headers,
  delimiter: Delimiter,
  first: FirstRecords,
  sheet: Sheet | null,
): Try {
  const { fault } = first;
  const records = sheet?.headerRows(first.records) ?? first.records;
  const upper = headerRow(headers, records) ?? 0;
  const isFilled = (at: number) => records[at] !== first.records[at];
  const score = (at: number) => headerScore(headers, records[at] ?? []);
  // Of a header of several rows, to which merged cells give their words, the lowest that knows as much.
  const known = (at: number) => headers.meanings(records[at] ?? []).length;
  // A year is worth less than the “Giao” above it, and known as well.
  const isLower = (each: number) =>
    isFilled(each) && (score(each) >= score(upper) || known(each) >= known(upper));
  const at = [upper + 2, upper + 1].find(isLower) ?? upper;
  return { delimiter, rows: records, at, fault, score: score(at) };
}

/** No table of a report is wider: two files that ran together, or a sheet's empty columns. */
const MOST_COLUMNS = 1_000;
const tooWide = () => ({
  reason: `dòng này có hơn ${number(MOST_COLUMNS)} cột`,
  mend: 'xóa các cột thừa; nếu các cột đều là số liệu, chia thành nhiều tệp',
});

/** Columns and letters enough to see that there are too many of them. */
function bounded({ records, fault }: FirstRecords): FirstRecords {
  return {
    fault,
    records: records.map((cells) => {
      const last = cells.length > MOST_COLUMNS ? cells.findLastIndex((cell) => cell !== '') : -1;
      const kept = last < 0 ? cells : cells.slice(0, Math.min(last, MOST_COLUMNS) + 1);
      return kept.map((cell) => cell.slice(0, LONGEST_TEXT + 1));
    }),
  };
}

/**
 * The row with the most known headers; null where none has any. Of equals the first; but a row
 * that only says one thing (`Mã đơn vị;040`) comes after all others, and of those the last.
 */
function headerRow(headers: Headers, rows: readonly (readonly string[])[]): number | null {
  const all = rows
    .map((cells, at) => ({ at, cells, score: headerScore(headers, cells) }))
    .filter(({ score }) => score > 0);
  const most = Math.max(...all.map(({ score }) => score));
  const best = all.filter(({ score }) => score === most);
  const first = (best.find(({ cells }) => !saysOne(headers, cells)) ?? best.at(-1))?.at ?? null;
  const at = first === null ? null : belowSaid(headers, rows, first);
  return at === null ? null : firstHeader(headers, rows, at);
}

/**
 * “Năm;2024” is no header where a row below it names a column beside what is not known, or beside
 * what may be a column: “Nội dung;Xã Sơn Hải”.
 */
function belowSaid(headers: Headers, rows: readonly (readonly string[])[], at: number): number {
  if (!saysOne(headers, rows[at] ?? [])) return at;
  const isHeader = (cells: readonly string[], row: number) =>
    saysOne(headers, cells)
      ? headers.meanings(cells).length > 1 || namesItems(headers, rows, row)
      : namesAmongOthers(headers, cells);
  const below = rows.findLastIndex((cells, row) => row > at && isHeader(cells, row));
  return below < 0 ? at : below;
}

function namesAmongOthers(headers: Headers, cells: readonly string[]): boolean {
  const found = cells.filter((cell) => cell.trim() !== '').map((cell) => headers.find(cell));
  const isColumn = found.some((each) => meaningOf(each)?.key);
  // Two cells that say no one thing are two columns: “Địa phương;Số sinh”.
  return isColumn && found.length >= 2 && headerScore(headers, cells) >= 1;
}

/** “Tên lớp;Số lượng” over a name and its figure: what the rows are of, beside what is not known. */
function namesItems(headers: Headers, rows: readonly (readonly string[])[], at: number): boolean {
  const [cells = [], below = []] = rows.slice(at);
  const found = cells.map((cell) => headers.find(cell)).filter((each) => each !== 'aside');
  return (
    found.some((each) => each?.key === headers.dataset.item) &&
    found.some((each) => !each || each.holds) &&
    hasFigures(headers, cells, below)
  );
}

/** A table ends where the next begins, and that may know more columns: the first row that names columns and has figures below it. */
function firstHeader(headers: Headers, rows: readonly (readonly string[])[], at: number): number {
  const upper = rows.findIndex(
    (cells, row) =>
      row < at &&
      headerScore(headers, cells) > 1 &&
      !saysOne(headers, cells) &&
      rows.slice(row + 1, at).some((below) => hasFigures(headers, cells, below)),
  );
  return upper < 0 ? at : upper;
}

const hasFigures = (headers: Headers, heads: readonly string[], cells: readonly string[]) =>
  !isNumbering(cells) &&
  !saysOne(headers, cells) &&
  cells.some((cell, at) => at > 0 && heads[at]?.trim() && isFigure(cell));

/** Whether what goes for the header of a sheet may be words of a cover: `Năm 2024`, `Đơn vị;Xã Sơn Hải`. */
export function isCover(headers: Headers, { rows, at }: TableStart): boolean {
  const cells = rows[at] ?? [];
  const isBare = headerScore(headers, cells) < 1 || saysOne(headers, cells);
  return isBare && !namesItems(headers, rows, at);
}

/** How far down a header is looked for that stands too low. */
export const FARTHEST = 300;

/** The number of the row that would be the header, were it among the first ones; null where there is none. */
export function lowHeader(headers: Headers, text: string, sheet: Sheet | null): number | null {
  const rows = (sheet ? [sheet.delimiter] : DELIMITERS).map((delimiter) =>
    bounded(firstRecords(text, delimiter, FARTHEST)).records.findIndex(
      (cells, at) => at >= LOOKED_AT && headerScore(headers, cells) > 1 && !saysOne(headers, cells),
    ),
  );
  return (rows.find((at) => at >= 0) ?? -1) + 1 || null;
}

/** Whether a header is among the first rows, but each of its rows in quotes, and so one cell. */
export function isQuotedWhole(headers: Headers, text: string): boolean {
  return DELIMITERS.some((delimiter) => {
    const other = delimiter === ';' ? '|' : ';';
    const { records } = firstRecords(text, other, LOOKED_AT);
    return records.some(
      ([cell = '', ...more]) =>
        more.length === 0 && headerScore(headers, cell.split(delimiter)) > 1,
    );
  });
}
