/** Rows that are no data by their shape alone. */
import { tidy } from '../../table/fold.ts';

export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (isFilled(cell)) return false;
  return true;
}

export const isFilled = (cell: string | undefined): boolean =>
  cell !== undefined && cell !== '' && (isInk(cell.charCodeAt(0)) || cell.trim() !== '');

/** What some rows have in a column. */
export const cellsAt = (rows: readonly (readonly string[])[], index: number): readonly string[] =>
  rows.map((row) => tidy(row[index] ?? '')).filter(Boolean);

/** Whether a letter is none of the spaces, without a look at the rarer ones. */
const isInk = (code: number): boolean => code > 0x20 && code < 0x7f;

/** A row that only numbers the columns: `A B 1 2`, `(1) (2) (3)`, `1 2 3=2/1`. */
export function isNumbering(cells: readonly string[]): boolean {
  const marks = cells.map(mark).filter(Boolean);
  const numbers = marks.filter((each) => /^\d+$/.test(each)).map(Number);
  const [first = 9] = numbers;
  return (
    (numbers.length >= 2 || (numbers.length === 1 && marks.length > 3)) &&
    first <= 2 &&
    numbers.every((value, at) => value === first + at) &&
    marks.every((each) => /^\d+$/.test(each) || /^[A-Z]$/i.test(each))
  );
}

/** The measures that stand in such a row behind the numbers, `(1) (nghìn người)`, or alone; null for any other row. */
export function numberedMeasures(
  cells: readonly string[],
  isOwn?: (words: string, column: number) => boolean,
): readonly string[] | null {
  const parts = cells.map((cell, at) =>
    isOwn?.(cell, at)
      ? ['', '', `(${cell.replace(/[()]/g, '')})`]
      : /^(.*?\d\)?|) ?(\([^()\d]+\))$/.exec(cell.trim()),
  );
  if (isNumbering(cells) || parts.every((each) => each === null)) return null;
  const numbers = cells.map((cell, at) => parts[at]?.[1] ?? cell);
  return isBlank(numbers) || isNumbering(numbers) ? parts.map((each) => each?.[2] ?? '') : null;
}

/** The number or letter of a column, without its brackets and how it is computed. */
function mark(cell: string): string {
  const [number = ''] = cell.split('=');
  // Excel makes -1 of “(1)”.
  return number.trim().replace(/^[([](.*)[)\]]$|^-(?=\d+$)/, '$1');
}
