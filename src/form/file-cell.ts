/** A cell of a file: its row as Excel shows it, its column's letter, and its place in words. */
import { columnLetter } from '../format/column-letter.ts';
import { tidy } from '../table/fold.ts';
import type { Grid } from '../table/grid.ts';

export interface FileCell {
  readonly row: number;
  readonly column: string;
  readonly place: string;
  readonly text: string;
}

/** What is not plain about a cell, and what is to be done about it. */
export interface Remark extends FileCell {
  readonly reason: string;
  readonly remedy: string;
}

/** A cell of a grid, row and column counted from 0. */
export const cellAt = (grid: Grid, row: number, column: number): FileCell => ({
  row: row + 1,
  column: columnLetter(column),
  place: grid.place(row, column),
  text: tidy(grid.rows[row]?.[column] ?? ''),
});

/** Those of a row that are not empty. */
export const filledIn = (grid: Grid, row: number): readonly FileCell[] =>
  (grid.rows[row] ?? [])
    .map((_, column) => cellAt(grid, row, column))
    .filter(({ text }) => text !== '');
