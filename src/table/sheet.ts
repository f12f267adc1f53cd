/** One sheet of a workbook as a table of text, with what its cells are besides their text. */

import { csvCell } from '../format/csv-cell.ts';
import { decimalsOf } from '../format.ts';
import type { Cause } from '../problem/catalogue.ts';
import { columnLetter } from '../problem/problem.ts';
import type { NumberReading } from './number-cell.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';
import { exact, isYearAsDay, numberText, timeText } from './shown-number.ts';
import type { Delimiter } from './table.ts';

/** A cell as the workbook holds it; rows and columns count from 0. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** `formula` for one whose value was never computed. */
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'formula';
  readonly value: unknown;
  readonly text: string;
  readonly format: string;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a workbook says of a sheet. */
export interface RawSheet {
  readonly cells: readonly RawCell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly date1904: boolean;
}

/** What is wrong with a cell, were it data. */
export type CellFault = Cause<'merged-cells' | 'formula-without-value' | 'number-disguised'> & {
  /** The first row of the cells that it speaks of, from 1. */
  readonly from: number;
};

/** Rows and columns that are hidden and hold something, as Excel shows them. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly string[];
}

/** Columns that a sheet can have. */
const WIDEST = 1 << 14;

/** Rows that hold something and all merged ranges together may have. */
const MOST_COVERED = 500_000;
/** Of a header even a row that holds nothing is asked for. */
const HEADER_ROWS = 32;

export class Sheet {
  readonly name: string;
  /** The cells as CSV: record n is the sheet's row n. */
  readonly text: string;
  readonly delimiter: Delimiter = ';';
  readonly hidden: Hidden;
  /** Cells of the rows that hold something. */
  readonly size: number;
  readonly #numbers = new Map<number, NumberReading>();
  readonly #faults = new Map<number, CellFault>();
  readonly #merges = new Map<number, Range[]>();
  readonly #anchors = new Map<number, string>();
  #covered = 0;

  /** Null for a sheet of more than `most` cells. */
  static of(name: string, raw: RawSheet, most: number): Sheet | null {
    const sheet = new Sheet(name, raw, most);
    return sheet.size > most || sheet.#covered > MOST_COVERED ? null : sheet;
  }

  private constructor(name: string, raw: RawSheet, most: number) {
    this.name = name;
    const rows = new Map<number, string[]>();
    let width = 0;
    for (const cell of raw.cells) {
      const text = this.#read(cell, raw.date1904);
      if (text.trim() === '') continue;
      const row = rows.get(cell.row) ?? [];
      rows.set(cell.row, row);
      row[cell.column] = text;
      width = Math.max(width, cell.column + 1);
    }
    this.size = rows.size * width;
    this.#keepMerges(raw.merges, rows);
    this.hidden = hiddenIn(raw, rows);
    this.text = this.size > most ? '' : csv(rows, width, this.delimiter);
  }

  /** The number that a cell is, whatever its text; null for any other cell. */
  number(row: number, column: number): NumberReading | null {
    return this.#numbers.get((row - 1) * WIDEST + column) ?? null;
  }

  /** What is wrong with a cell below the table's header, or null. */
  fault(row: number, column: number, header: number): CellFault | null {
    const own = this.#faults.get((row - 1) * WIDEST + column);
    if (own) return own;
    const merge = this.#mergeAt(row - 1, column, header);
    if (!merge || (merge.top === row - 1 && merge.left === column)) return null;
    return { code: 'merged-cells', facts: this.#told(merge), from: merge.top + 1 };
  }

  /** From where a cell is covered by another that is merged; null of a cell of its own. Both count from 0. */
  cover(row: number, column: number): 'left' | 'above' | null {
    const merge = this.#mergeAt(row, column);
    if (!merge) return null;
    if (column > merge.left) return 'left';
    return row > merge.top ? 'above' : null;
  }

  #mergeAt(row: number, column: number, from = 0): Range | undefined {
    return this.#merges
      .get(row)
      ?.find(({ left, right, top }) => left <= column && column <= right && top >= from);
  }

  /**
   * The last column that a cell covers, merged to the right as it may be; null in a row without merged
   * cells, which tells nothing. The row counts from 1.
   */
  reach(row: number, column: number): number | null {
    const merges = this.#merges.get(row - 1);
    return merges ? (this.#mergeAt(row - 1, column)?.right ?? column) : null;
  }

  #told({ top, left, bottom, right }: Range) {
    const range = `${columnLetter(left)}${top + 1}:${columnLetter(right)}${bottom + 1}`;
    return { range, value: this.#anchors.get(top * WIDEST + left) ?? '' };
  }

  /** The first rows with the last cell of a merged column holding its words: a header of two rows. */
  headerRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
    return rows.map((cells, at) => {
      const ending = (this.#merges.get(at) ?? []).filter(
        ({ top, bottom, left }) => top < at && bottom === at && (cells[left] ?? '') === '',
      );
      if (ending.length === 0) return cells;
      const filled = [...cells];
      for (const { top, left } of ending)
        filled[left] = this.#anchors.get(top * WIDEST + left) ?? '';
      return Array.from(filled, (cell) => cell ?? '');
    });
  }

  #read({ row, column, kind, value, text, format }: RawCell, date1904: boolean): string {
    const key = row * WIDEST + column;
    if (kind === 'formula') {
      const facts = { value: text };
      this.#faults.set(key, { code: 'formula-without-value', facts, from: row + 1 });
    }
    if (kind !== 'number' || typeof value !== 'number') return text.replace(/\r\n?/g, '\n');
    const form = numberFormat(format);
    if (form.kind !== 'number') {
      if (isYearAsDay(value, form)) this.#disguise(key, String(value), row);
      return timeText(value, form, date1904);
    }
    const number = exact(form.percent ? value * 100 : value);
    const written = numberText(number, form);
    if (form.words.before !== '' || form.words.after !== '')
      return `${form.words.before}${written}${form.words.after}`;
    if (form.disguises) this.#disguise(key, written, row);
    this.#numbers.set(key, reading(number, form));
    return written;
  }

  #disguise(key: number, value: string, row: number): void {
    this.#faults.set(key, { code: 'number-disguised', facts: { value }, from: row + 1 });
  }

  #keepMerges(merges: readonly Range[], rows: ReadonlyMap<number, string[]>): void {
    const header = Array.from({ length: HEADER_ROWS }, (_, row) => row);
    const asked = [...new Set([...header, ...rows.keys()])].sort((a, b) => a - b);
    for (const merge of merges) {
      const { top, left, bottom } = merge;
      const words = rows.get(top)?.[left];
      if (words === undefined) continue;
      this.#anchors.set(top * WIDEST + left, words);
      for (let at = firstFrom(asked, top); at < asked.length; at += 1) {
        const row = asked[at] ?? 0;
        if (row > bottom || this.#covered > MOST_COVERED) break;
        this.#covered += 1;
        const known = this.#merges.get(row);
        if (known) known.push(merge);
        else this.#merges.set(row, [merge]);
      }
    }
  }
}

/** Where in ascending numbers the first stands that is not below the given one. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reading(value: number, { decimals, percent }: NumberFormat): NumberReading {
  if (!(Math.abs(value) < 1e15)) return { kind: 'fault', code: 'number-invalid', suggestion: null };
  const shown = decimals ?? decimalsOf(value);
  return { kind: 'number', value, decimals: shown, proves: null, percent };
}

function hiddenIn(
  { hiddenRows, hiddenColumns }: RawSheet,
  rows: ReadonlyMap<number, readonly string[]>,
): Hidden {
  const columns = new Set<number>();
  if (hiddenColumns.size > 0)
    for (const cells of rows.values())
      cells.forEach((_, at) => {
        if (hiddenColumns.has(at)) columns.add(at);
      });
  const inOrder = (found: Iterable<number>) => [...found].sort((a, b) => a - b);
  return {
    rows: inOrder([...rows.keys()].filter((row) => hiddenRows.has(row))).map((row) => row + 1),
    columns: inOrder(columns).map(columnLetter),
  };
}

/** Rows that hold something have all their cells, others none. */
function csv(rows: ReadonlyMap<number, readonly string[]>, width: number, by: Delimiter): string {
  const lines: string[] = [];
  let last = -1;
  for (const row of rows.keys()) last = Math.max(last, row);
  for (let row = 0; row <= last; row += 1) {
    const cells = rows.get(row);
    lines.push(
      cells ? Array.from({ length: width }, (_, at) => csvCell(cells[at] ?? '', by)).join(by) : '',
    );
  }
  return lines.join('\n');
}
