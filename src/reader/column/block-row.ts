/** Rows that are no more than a key of those below them, in a table that begins with one: “Xã Ví Dụ Một”, “I. Năm 2023”. */

import { withAncestors } from '../../dataset/ancestors.ts';
import { isWholeYear } from '../../dataset/period.ts';
import { partOfYear } from '../../table/period-cell.ts';
import { withoutOffice } from '../../table/unit-words.ts';
import { type Slot, saysItself } from '../cell/meaning.ts';
import { withoutLineCell, withoutNumber } from '../cell/part-mark.ts';
import { scaleOf } from '../cell/scale.ts';
import { isTotal } from '../cell/total-row.ts';
import type { Headers } from '../head/header.ts';
import { type PreambleValue, periodSaid, preambleValues } from '../title/preamble.ts';
import { bareValues } from './bare-title.ts';
import type { Under } from './over-row.ts';
import { isBlank, isNumbering } from './row-shape.ts';
import { preambleUnit } from './unit-column.ts';

/** By what a table's rows stand in blocks. */
export interface Blocks {
  readonly key: string;
  /** The year that is said for all of them, whose parts they are; null where none is. */
  readonly year: string | null;
}

type Known = Pick<Under, 'dataset' | 'around' | 'headers'>;

/** What such a row says; nothing for any other. */
export function blockValue(
  table: Known,
  { key, year }: Blocks,
  cells: readonly string[],
  row: number,
): PreambleValue | null {
  const words = headingOf(cells);
  const header = table.dataset.columns[key]?.header ?? '';
  const place = { row, letter: 'A' };
  if (key === 'period' && year !== null) {
    // “6 tháng đầu năm” has no running number.
    const part = [words, withoutNumber(words)].find((each) => partOfYear(each, year) !== null);
    if (part !== undefined)
      return { ...place, key, isName: false, text: ofYear(part, year), header };
  }
  // Between rows of data an office is no head of a paper.
  const bare = key === 'unit' ? withoutOffice(withoutNumber(words)) : words;
  const [value] = bare === '' ? [] : bareValues(table, [[bare]], (each) => each === key);
  return value ? { ...value, ...place } : null;
}

/** A part of a year as it is said of that: “Quý I/2024”, “6 tháng đầu năm 2024”, “2024”. */
const ofYear = (part: string, year: string): string =>
  partOfYear(part, year) === year ? year : `${part}${/năm$/i.test(part) ? ' ' : '/'}${year}`;

/** The words of a row that has no others, but for its running number, without a colon; '' for any other row. */
export function headingOf(cells: readonly string[]): string {
  const [words = '', ...more] = withoutLineCell(cells);
  return more.length > 0 ? '' : words.replace(/ ?:$/, '');
}

/** What a row between the data says of all rows below it, where no column says it of each. */
export const labelsIn = (
  headers: Headers,
  slots: readonly Slot[],
  cells: readonly string[],
  row: number,
): PreambleValue[] =>
  preambleValues(headers, cells, row).filter(
    // A note below figures is one on them, and not on those that may follow.
    // “Nam;83” is no year: between rows it is a group, whose partner stands in the next one.
    ({ key, header, text, beside }) =>
      key !== 'note' &&
      beside === undefined &&
      (key !== 'measure' || scaleOf(text) === null) &&
      !/^nam$/i.test(header) &&
      !saysItself(slots, key),
  );

/** The rows below a header, and what is known of its columns. */
export interface Below extends Known {
  readonly slots: readonly Slot[];
  readonly preamble: readonly PreambleValue[];
  /** The first of them begins behind row `at`. */
  readonly rows: readonly (readonly string[])[];
  readonly at: number;
}

const KEYS = ['unit', 'audience', 'period', 'indicator', 'fund'] as const;

/** How the rows below a header stand in blocks, null where they do not, and what is said right below it of those that follow. */
export function saidBelow(below: Below): {
  readonly blocks: Blocks | null;
  readonly said: readonly PreambleValue[];
} {
  const { headers, slots, preamble, rows, at } = below;
  const said: PreambleValue[] = [];
  for (const [index, cells] of rows.entries()) {
    if (isBlank(cells) || isNumbering(cells) || cells.some(isTotal)) continue;
    const labels = labelsIn(headers, slots, cells, at + index + 2);
    if (labels.length === 0)
      return said.length > 0 ? { blocks: null, said } : blocksFrom(below, cells);
    const before = [...preamble, ...said];
    said.push(...labels.filter(({ key }) => !before.some((each) => each.key === key)));
  }
  return { blocks: null, said };
}

function blocksFrom(below: Below, cells: readonly string[]): ReturnType<typeof saidBelow> {
  for (const key of KEYS) {
    if (!(key in below.dataset.columns) || saysItself(below.slots, key)) continue;
    const blocks = { key, year: key === 'period' ? yearSaid(below.preamble) : null };
    const first = blockValue(below, blocks, cells, 0);
    if (first && isWithin(below, first)) return { blocks, said: [first] };
  }
  return { blocks: null, said: [] };
}

function yearSaid(preamble: readonly PreambleValue[]): string | null {
  const said = periodSaid(preamble);
  return isWholeYear(said) ? said : null;
}

/** Whether the first block is a part of what is said above the table, if that says anything of it. */
function isWithin({ around, preamble }: Below, first: PreambleValue): boolean {
  const said = preamble.filter(({ key }) => key === first.key);
  if (said.length === 0) return true;
  if (first.key === 'period') return yearSaid(preamble) !== null && /\D\d{4}$/.test(first.text);
  const [whole, own] = [preambleUnit(around, preamble), preambleUnit(around, [first])];
  if (first.key !== 'unit' || whole === null || own === null) return false;
  return whole !== own && withAncestors(around, own).includes(whole);
}
