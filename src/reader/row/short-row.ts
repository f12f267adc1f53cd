/** Rows that lack cells at their end, which they may, but not those that they cannot do without. */

import type { Slot } from '../cell/meaning.ts';
import type { ColumnReaders } from './column-readers.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';

/** The first column that a row of so many cells lacks and needs; null where it needs none of them. */
export function lackingColumn(
  { dataset, form, faults }: Context,
  { words, figures, wide }: ColumnReaders,
  constants: Values,
  width: number,
): Slot | null {
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
  return lacking ?? (form.isPadded ? (form.slots.at(-1) ?? null) : null);
}
