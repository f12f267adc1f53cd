/** A cell longer than any text of a report. */
import { LONGEST_TEXT } from '../../dataset/column.ts';
import { number } from '../../format.ts';
import { columnLetter } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';
import { type At, Fault } from './fault.ts';

/** Letters that are looked at, of which the report shows some. */
const LOOKED_AT = 200;
const SHOWN = 40;

const isTooLong = (cell: string): boolean =>
  cell.length > LONGEST_TEXT && cell.trim().length > LONGEST_TEXT;

/** The first cell of a row that is too long, as a fault; null where there is none. */
export function longCell(
  cells: readonly string[],
  headers: readonly string[],
): { readonly fault: Fault; readonly at: At } | null {
  const index = cells.findIndex(isTooLong);
  if (index < 0) return null;
  const at = { letter: columnLetter(index), header: headers[index] ?? '' };
  return { fault: longText((cells[index] ?? '').trim()), at };
}

/** A text that is longer than it may be. */
export const longText = (text: string, most = LONGEST_TEXT): Fault =>
  new Fault('cell-too-long', {
    value: `${tidy(text.slice(0, LOOKED_AT)).slice(0, SHOWN)}…`,
    length: number(text.length),
    most: number(most),
  });
