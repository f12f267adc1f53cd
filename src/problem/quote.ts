/** A row as it stands in its file, and where in it a cell stands. */

export interface Quote {
  readonly text: string;
  readonly delimiter: string;
}

export type QuoteOf = (file: string, row: number, sheet: string | null) => Quote | undefined;

/** Under which the row of a file, or of a workbook's sheet, is kept. */
export const quoteKey = (file: string, row: number, sheet: string | null): string =>
  sheet === null ? `${file}:${row}` : `${file}:${row}:${sheet}`;

/** Where a value stands in the cell of a row; -1 where it cannot be found there. */
export function placeInRow({ text, delimiter }: Quote, column: number, value: string): number {
  if (column < 0 || value === '') return -1;
  const bounds = cellBounds(text, delimiter, column);
  const at = bounds ? text.slice(...bounds).indexOf(value) : -1;
  return bounds && at >= 0 ? bounds[0] + at : -1;
}

/** A cell's first character and the one behind its last; a delimiter in quotes separates nothing. */
export function cellBounds(
  text: string,
  delimiter: string,
  column: number,
): readonly [number, number] | null {
  let start = 0;
  let cell = 0;
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') inQuotes = !inQuotes;
    if (text[at] !== delimiter || inQuotes) continue;
    if (cell === column) return [start, at];
    cell += 1;
    start = at + 1;
  }
  return cell === column ? [start, text.length] : null;
}
