/** Whether each cell of a row stands below a column of its table. */
import { type Column, holdsFigures } from '../../dataset/column.ts';
import type { Columns } from '../../dataset/dataset.ts';
import { tidy } from '../../table/fold.ts';
import { readMissing, readNumber } from '../../table/number-cell.ts';
import { DELIMITERS, type Delimiter } from '../../table/table.ts';
import { Fault } from '../cell/fault.ts';
import { splitDecimal } from '../cell/split-decimal.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import type { Layout } from '../column/layout.ts';
import { isFilled } from '../column/row-shape.ts';

/** Of fewer cells a comma or two in a sentence make as many. */
const MANY = 3;

/** The most words that a name has. */
const LONGEST_NAME = 24;

const shown = (delimiter: string): string =>
  delimiter === '\t' ? 'Tab' : delimiter.replace(' ', 'khoảng trắng');

/** A number, or what stands in its place. */
const isNumber = (word: string): boolean =>
  readMissing(word) !== null || readNumber(word).kind !== 'fault';

/** A cell that belongs to no column, or to a wrong one. */
export interface Misfit {
  readonly fault: Fault;
  /** Its place in the row. */
  readonly at: number;
  readonly header: string;
  readonly value: string | null;
}

/** Whether no cell but the first is filled. */
function isAlone(cells: readonly string[]): boolean {
  for (let at = 1; at < cells.length; at += 1) if (isFilled(cells[at])) return false;
  return true;
}

/** Of the rows of one table, which are asked one after the other. */
export class RowWidth {
  readonly #form: Layout;
  readonly #columns: Columns;
  readonly #delimiter: Delimiter;
  readonly #catalogues: Surroundings['catalogues'];
  /** Columns without a header that were found to hold something: each is told once. */
  readonly #strays = new Set<number>();

  constructor(
    form: Layout,
    columns: Columns,
    delimiter: Delimiter,
    catalogues: Surroundings['catalogues'],
  ) {
    this.#form = form;
    this.#columns = columns;
    this.#delimiter = delimiter;
    this.#catalogues = catalogues;
  }

  /** The first cell that does not fit; null where all do. */
  misfit(cells: readonly string[]): Misfit | null {
    const { width, blank } = this.#form;
    const split = this.#delimiter === ',' ? this.#splitDecimal(cells) : null;
    const torn = split ?? this.#inOneCell(cells);
    if (torn) return torn;
    return cells.length <= width && blank.length === 0 ? null : this.#beyond(cells);
  }

  /** Beyond the header's last column, or below no header. */
  #beyond(cells: readonly string[]): Misfit | null {
    const { width, blank } = this.#form;
    const isFilled = (at: number) => (cells[at] ?? '').trim() !== '';
    const extra = cells.findIndex((cell, at) => at >= width && cell.trim() !== '');
    const stray = blank.find((at) => isFilled(at) && !this.#strays.has(at));
    if (extra < 0 && stray === undefined) return null;
    const at = extra >= 0 ? extra : (stray ?? 0);
    if (extra < 0) this.#strays.add(at);
    const facts = { found: String(cells.length), expected: String(width) };
    const fault = new Fault(extra >= 0 ? 'row-long' : 'header-blank', facts);
    return { fault, at, header: '', value: cells[at] ?? '' };
  }

  /** What stands between the cells of a row that all stand in its first cell; null for any other row. */
  otherDelimiter(cells: readonly string[]): Delimiter | ' ' | null {
    const { width, slots } = this.#form;
    if (!isAlone(cells)) return null;
    const [cell = ''] = cells;
    if (this.#isSpaced(cell)) return ' ';
    if (width < MANY) return null;
    const figures = slots.filter(({ key }) => this.#isFigure(key)).map(({ index }) => index);
    const isRow = (pieces: readonly string[]) =>
      pieces.length === width &&
      figures.some(
        (at) => /\d/.test(pieces[at] ?? '') && readNumber(pieces[at] ?? '').kind !== 'fault',
      );
    return DELIMITERS.find((each) => each !== this.#delimiter && isRow(cell.split(each))) ?? null;
  }

  /** Whether a cell is a row that lost its delimiters: known names and numbers, and no other words. */
  #isSpaced(cell: string): boolean {
    const words = tidy(cell).split(' ');
    if (!isNumber(words.at(-1) ?? '')) return false;
    let [names, pieces] = [0, 0];
    for (let at = 0; at < words.length; pieces += 1) {
      const length = this.#nameAt(words, at);
      if (length > 0) names += 1;
      else if (!isNumber(words[at] ?? '')) return false;
      at += length || 1;
    }
    return names > 0 && pieces >= Math.min(MANY, this.#form.width);
  }

  /** How many of the words from there on are a name of a catalogue. */
  #nameAt(words: readonly string[], from: number): number {
    for (let length = LONGEST_NAME; length > 0; length -= 1) {
      const name = words.slice(from, from + length).join(' ');
      for (const each of this.#catalogues.values())
        if (!('unknown' in each.byName(name, null))) return length;
    }
    return 0;
  }

  #inOneCell(cells: readonly string[]): Misfit | null {
    const other = this.otherDelimiter(cells);
    if (other === null) return null;
    const { width, headers } = this.#form;
    const facts = {
      found: '1',
      expected: String(width),
      other: shown(other),
      own: shown(this.#delimiter),
    };
    return { fault: new Fault('row-short', facts), at: 0, header: headers[0] ?? '', value: null };
  }

  #isFigure(key: string): boolean {
    return key in this.#columns && holdsFigures(this.#columns[key] as Column);
  }

  /** A decimal comma that parted one number into two cells. */
  #splitDecimal(cells: readonly string[]): Misfit | null {
    const { width, slots } = this.#form;
    const figures = slots.filter(({ key }) => this.#isFigure(key));
    const isText = (at: number) =>
      slots.some(({ index, key }) => index === at && this.#columns[key]?.kind === 'text');
    const split = splitDecimal(cells, width, figures, isText);
    if (!split) return null;
    const { at, value } = split;
    const header = slots.find(({ index }) => index === at)?.header ?? '';
    return { fault: new Fault('delimiter-decimal-clash', { value }), at, header, value: null };
  }
}
