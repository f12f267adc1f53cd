/** Rows that lack cells at their end, which they may, but not those that they cannot do without. */

import type { Dataset } from '../../dataset/dataset.ts';
import { isWide, type Slot } from '../cell/meaning.ts';
import type { ColumnReaders } from './column-readers.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';

/** The first column that a row of too few cells lacks and needs; null where it needs none of them. */
export function lackingColumn(
  { dataset, form, faults }: Context,
  { words, figures, wide }: ColumnReaders,
  constants: Values,
  cells: readonly string[],
): Slot | null {
  const width = cells.length;
  const isLacking = (slot: Slot | null) => slot !== null && slot.index >= width;
  const needed = words
    .filter(({ key, column }) => column.required && constants[key] === null)
    .map(({ code, name }) => code ?? name);
  const all = [...figures.filter(({ key }) => dataset.figures.includes(key)), ...wide];
  const isBare = all.length > 0 && all.every(({ slot }) => isLacking(slot));
  // Of years side by side nobody sees which is not there: the last, or one before it.
  const isShifted = wide.length > 1 && !faults.failed;
  const wanted = all
    .filter(({ column, slot }) => column.required || isBare || (isShifted && slot.holds === null))
    .map(({ slot }) => slot);
  const [lacking] = [...needed, ...wanted, ...(form.isPadded ? form.slots : [])]
    .filter(isLacking)
    .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0));
  // Of a row that lost a cell before blank ones the last column is named.
  const isPadded = form.isPadded || (isKept(dataset, form.slots, cells) && cells.some(isTorn));
  return lacking ?? (isPadded ? (form.slots.at(-1) ?? null) : null);
}

/** Whether a row ends in a blank cell that nobody needs to see blank: who drops some would have dropped it. */
function isKept(
  { columns, figures }: Dataset,
  slots: readonly Slot[],
  cells: readonly string[],
): boolean {
  const last = slots.findLast(({ index }) => index === cells.length - 1);
  const isNeeded =
    last && (isWide(last) || figures.includes(last.key) || columns[last.key]?.required);
  return cells.at(-1)?.trim() === '' && !isNeeded;
}

/** Whether a quote has no other: a mark that was lost between two quoted cells leaves one. */
const isTorn = (cell: string): boolean => cell.split('"').length % 2 === 0;
