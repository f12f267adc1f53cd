/** A header of two rows in a workbook: one cell merged over several columns, which the row below tells apart. */
import { columnLetter } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import type { Sheet } from '../table/sheet.ts';
import type { HeaderFault } from './header-fault.ts';
import type { TableStart } from './table-start.ts';

/** What is wrong with the header instead, where a column is missing because of such a cell. */
export function mergedHeader(
  sheet: Sheet,
  { rows, at }: TableStart,
  faults: readonly HeaderFault[],
): readonly HeaderFault[] {
  const lacking = faults.some(({ code }) => code === 'header-missing');
  const merge = lacking ? sheet.across(at + 1) : null;
  if (!merge) return faults;
  const second = (rows[at + 1] ?? []).map(tidy);
  const below = second.slice(merge.left, merge.right + 1);
  // A row of figures begins with what they are of.
  const isHeader = merge.left > 0 && second.slice(0, merge.left).every((each) => each === '');
  if (!isHeader || below.some((each) => each === '')) return faults;
  const facts = { range: merge.range, value: merge.value, below: below.join(', ') };
  const letter = columnLetter(merge.left);
  return [{ code: 'merged-cells', row: null, letter, header: merge.value, facts }];
}
