/** The text of a CSV as we give it away: Excel opens it right, and our own reader. */
import { csvCell } from './csv-cell.ts';

export const DELIMITER = ';';
export const LINE_END = '\r\n';

/** Cells line by line, each as it is written. */
export type Lines = readonly (readonly string[])[];

/** Lines of cells as they stand in a CSV, each with its end. */
export const linesText = (lines: Lines): string =>
  lines
    .map((cells) => cells.map((cell) => csvCell(cell, DELIMITER)).join(DELIMITER) + LINE_END)
    .join('');

/** Lines of cells as the text of a CSV. */
export const csvOf = (lines: Lines): string => `\ufeff${linesText(lines)}`;
