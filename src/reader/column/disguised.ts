/** Numbers above a table's data that are not what is seen. */
import { columnLetter } from '../../problem/problem.ts';
import type { Sheet } from '../../table/sheet.ts';
import type { HeaderFault } from '../cell/fault.ts';

/** As a year in the format of days; `numbers` are those of the rows. */
export function disguisedAbove(
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  numbers: readonly number[] | undefined,
): HeaderFault[] {
  return rows.flatMap((cells, at) => {
    const row = numbers?.[at] ?? at + 1;
    return cells.flatMap((cell, index) => {
      const fault = cell === '' ? null : sheet.fault(row, index, row);
      const place = { row: at + 1, letter: columnLetter(index), header: null };
      return fault?.code === 'number-disguised' ? [{ ...fault, ...place }] : [];
    });
  });
}
