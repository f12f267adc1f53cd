/** A cell of a file: its row as Excel shows it, its column's letter. */
import { columnLetter } from '../format/column-letter.ts';
import { tidy } from '../table/fold.ts';

export interface FileCell {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** A cell of a row of a grid, both counted from 0. */
export const cellAt = (cells: readonly string[], row: number, column: number): FileCell => ({
  row: row + 1,
  column: columnLetter(column),
  text: tidy(cells[column] ?? ''),
});

/** Those of a row that are not empty. */
export const filledIn = (cells: readonly string[], row: number): readonly FileCell[] =>
  cells.map((_, column) => cellAt(cells, row, column)).filter(({ text }) => text !== '');
