/** Rows above the header that say more than a title: they are not read, and should not be lost in silence. */

import { type Column, choicesOf, holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { columnLetter } from '../../problem/problem.ts';
import { nameKey, tidy } from '../../table/fold.ts';
import { readMissing, readNumber } from '../../table/number-cell.ts';
import { periodIn } from '../../table/period-cell.ts';
import type { HeaderFault } from '../cell/fault.ts';
import type { Slot } from '../cell/meaning.ts';
import type { PreambleValue } from '../title/preamble.ts';
import { isNumbering } from './row-shape.ts';

/** A title has a cell or two, and so has what is said once for the whole file. */
const FEWEST_CELLS = 3;

/** `rows` are those above the header, `slots` its columns. */
export function rowsAbove(
  { columns }: Dataset,
  slots: readonly Slot[],
  preamble: readonly PreambleValue[],
  rows: readonly (readonly string[])[],
): HeaderFault[] {
  const figures = slots.filter(({ key }) => key in columns && holdsFigures(columns[key] as Column));
  const names = slots.filter((slot) => columns[slot.key]?.required && !figures.includes(slot));
  return rows.flatMap((cells, index) => {
    const isFilled = ({ index: at }: Slot) => readMissing(cells[at] ?? '') === null;
    const filled = cells.filter((cell) => cell.trim() !== '');
    const figure = figures.find(({ index: at }) => isFigure(cells[at] ?? ''));
    if (filled.length < FEWEST_CELLS || !figure || !names.some(isFilled)) return [];
    if (isNumbering(cells) || preamble.some(({ row }) => row === index + 1)) return [];
    const { letter, header } = figure;
    return [{ code: 'row-above', row: index + 1, letter, header, facts: {} }];
  });
}

/** `-`, or a number that is no year: a header of two rows has the years in its upper one. */
export function isFigure(cell: string): boolean {
  const missing = readMissing(cell);
  if (missing !== null) return missing !== 'not-reported';
  return readNumber(cell).kind !== 'fault' && periodIn(cell) === null;
}

/**
 * A word of a column that is nowhere else, as `sơ bộ` of “Trạng thái”, in a row that was not read as
 * `Trạng thái: sơ bộ`: its name has a slip, or is gone.
 */
export function wordsAbove(
  { columns }: Dataset,
  slots: readonly Slot[],
  preamble: readonly PreambleValue[],
  rows: readonly (readonly string[])[],
): HeaderFault[] {
  // Money without its unit is an error of its own.
  const known = new Set(['moneyUnit', ...[...slots, ...preamble].map(({ key }) => key)]);
  const open = Object.entries(columns).filter(([key]) => !known.has(key));
  const headerOf = new Map(
    open.flatMap(([, column]) => choicesOf(column).map((each) => [nameKey(each), column.header])),
  );
  return rows.flatMap((cells, index) => {
    if (preamble.some(({ row }) => row === index + 1)) return [];
    const words = cells.flatMap((cell, at) => cell.split(/[:;,|\t]/).map((word) => ({ word, at })));
    const found = words.find(({ word }) => headerOf.has(nameKey(word)));
    if (!found) return [];
    const facts = { value: tidy(found.word), column: headerOf.get(nameKey(found.word)) };
    const place = { row: index + 1, letter: columnLetter(found.at), header: null };
    return [{ code: 'row-above', ...place, facts }];
  });
}
