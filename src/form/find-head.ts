/** Where the head of a form stands in a file, and which column of the file is which of the form. */
import { nameKey, nearest, tidy } from '../table/fold.ts';
import type { Grid } from '../table/grid.ts';

export interface FormHead {
  /** The row, from 0. */
  readonly row: number;
  /** The column of the file for each of the form's columns; −1 for one that it does not have. */
  readonly columns: readonly number[];
}

/** So far down a head is looked for. */
const DEEPEST = 60;

/** The row that has the most of the form's heads, and at least half; null where none has. */
export function findHead(heads: readonly string[], { rows }: Grid): FormHead | null {
  const found = rows
    .slice(0, DEEPEST)
    .map((cells, row) => ({ row, columns: placed(heads, cells) }));
  const count = ({ columns }: FormHead) => columns.filter((column) => column >= 0).length;
  const [best] = found.toSorted((a, b) => count(b) - count(a) || a.row - b.row);
  return best && count(best) >= Math.max(2, heads.length / 2) ? best : null;
}

function placed(heads: readonly string[], cells: readonly string[]): readonly number[] {
  const free = new Map(cells.map((cell, at) => [at, cell]));
  const take = (head: string) => {
    const at = [...free].find(([, cell]) => isSameHead(head, cell))?.[0] ?? -1;
    free.delete(at);
    return at;
  };
  return heads.map(take);
}

/** Numbers of lines stand under many names. */
const NUMBERS = /^(?:s|số )?tt$/iu;

const isSameHead = (head: string, cell: string): boolean =>
  isAlike(head, cell) || (NUMBERS.test(tidy(head)) && NUMBERS.test(tidy(cell)));

/** Whether words are those of the form, as they are or nearly so; a number in them is never another. */
export function isAlike(words: string, written: string): boolean {
  if (tidy(written) === '') return false;
  if (nameKey(words) === nameKey(written)) return true;
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(words) === digits(written) && nearest(written, [words]) !== null;
}
