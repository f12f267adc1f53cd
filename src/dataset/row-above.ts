/** Rows above the header that look like data: they are not read, and should not be lost in silence. */
import { readMissing, readNumber, readPeriod } from '../table/cell.ts';
import { type Column, holdsFigures } from './column.ts';
import type { Dataset } from './dataset.ts';
import type { HeaderFault } from './header-fault.ts';
import type { Slot } from './layout.ts';
import { isNumbering } from './row-shape.ts';

/** A title has a cell or two, and so has what is said once for the whole file. */
const FEWEST_CELLS = 3;

/** `rows` are those above the header, `slots` its columns. */
export function rowsAbove(
  { columns }: Dataset,
  slots: readonly Slot[],
  rows: readonly (readonly string[])[],
): HeaderFault[] {
  const figures = slots.filter(({ key }) => key in columns && holdsFigures(columns[key] as Column));
  const names = slots.filter((slot) => columns[slot.key]?.required && !figures.includes(slot));
  return rows.flatMap((cells, index) => {
    const isFilled = ({ index: at }: Slot) => readMissing(cells[at] ?? '') === null;
    const filled = cells.filter((cell) => cell.trim() !== '');
    const figure = figures.find(({ index: at }) => isFigure(cells[at] ?? ''));
    if (filled.length < FEWEST_CELLS || !figure || !names.some(isFilled)) return [];
    if (isNumbering(cells)) return [];
    const { letter, header } = figure;
    return [{ code: 'row-above', row: index + 1, letter, header, facts: {} }];
  });
}

/** `-`, or a number that is no year: a header of two rows has the years in its upper one. */
function isFigure(cell: string): boolean {
  const missing = readMissing(cell);
  if (missing !== null) return missing !== 'not-reported';
  return readNumber(cell).kind !== 'fault' && !('period' in readPeriod(cell));
}
