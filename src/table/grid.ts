/** Cells of text with their places, of whatever file. */
import type { NumberReading } from './number-cell.ts';

/** A table of whatever file as cells of text, before anything is known of what it is a table of. */
export interface Grid {
  /** The sheet of a workbook, the number of a document's table; null of a text file. */
  readonly sheet: string | null;
  /** The rows from the first, blank ones included. */
  readonly rows: readonly (readonly string[])[];
  /** Where a cell is, in the words of whoever looks for it; both count from 0. */
  readonly place: (row: number, column: number) => string;
  /** From where a cell is covered, so that it shows what another holds; null of a cell of its own. Both count from 0. */
  readonly covered: (row: number, column: number) => Cover | null;
  /** The number that a cell of a workbook is, whatever its text; null for any other cell. */
  readonly number: (row: number, column: number) => NumberReading | null;
}

export type Cover = 'left' | 'above';

/** The cell that shows in the place of one: itself, unless it is covered. */
export function shownCell(grid: Grid, row: number, column: number): readonly [number, number] {
  let [at, across] = [row, column];
  for (let cover = grid.covered(at, across); cover; cover = grid.covered(at, across)) {
    if (cover === 'left') across -= 1;
    else at -= 1;
  }
  return [at, across];
}

/** Tables that are one, as where it goes on over a page: the rows of all of them, each at its place. */
export function joined(grids: readonly Grid[]): Grid {
  const parts = grids.flatMap((grid) => grid.rows.map((_, row) => ({ grid, row })));
  return {
    sheet: grids[0]?.sheet ?? null,
    rows: grids.flatMap(({ rows }) => rows),
    place: (row, column) => {
      const part = parts[row];
      return part?.grid.place(part.row, column) ?? '';
    },
    covered: (row, column) => {
      const part = parts[row];
      const cover = part?.grid.covered(part.row, column) ?? null;
      return cover === 'above' && part?.row === 0 ? null : cover;
    },
    number: (row, column) => {
      const part = parts[row];
      return part?.grid.number(part.row, column) ?? null;
    },
  };
}
