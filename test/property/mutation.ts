/** Small accidents that happen to a file: a key pressed, a cell moved, a row lost. */
import { DELIMITERS, type Delimiter } from '../../src/table/table.ts';
import { textOfGrid } from './grid.ts';
import type { Random } from './random.ts';

/** Where the rows of the first file are in the other one; null for a row that is gone. */
export type RowMap = (row: number) => number | null;

export interface Mutation {
  readonly kind: Kind;
  readonly text: string;
  /** How many cells it may have written another thing into: each of them is a cell that was touched. */
  readonly cells: number;
  /** The rows and the column that moved or vanished as a whole, counted from 1 and 0. */
  readonly rows: RowMap;
  readonly column: number | null;
  readonly removedRow: number | null;
}

export const KINDS = [
  ...['delete a character', 'insert a character', 'swap two characters', 'change a character'],
  ...['empty a cell', 'delete a cell', 'double a cell', 'swap two cells of a row'],
  ...[
    'swap two cells of a column',
    'swap any two cells',
    'swap two rows',
    'delete a row',
    'double a row',
  ],
  ...[
    'delete a column',
    'change the delimiters of a row',
    'drop a quote',
    'join two rows',
    'break a row',
  ],
] as const;
export type Kind = (typeof KINDS)[number];

const CHARACTERS = [...'0123456789012345678901234567890,.,.;|\t"\n -–%XxoOlTtăếđ()|/+='];

const same: RowMap = (row) => row;

/** Makes one mutation, or null where the file has no place for it. */
export function mutate(
  kind: Kind,
  text: string,
  grid: readonly (readonly string[])[],
  delimiter: Delimiter,
  random: Random,
): Mutation | null {
  const made = (changed: string, cells: number, rest: Partial<Mutation> = {}): Mutation => ({
    ...{ kind, text: changed, cells, rows: same, column: null, removedRow: null },
    ...rest,
  });
  const at = random.below(text.length);
  const splice = (from: number, count: number, by: string) =>
    text.slice(0, from) + by + text.slice(from + count);
  const row = random.below(grid.length);
  const cells = grid[row] ?? [];
  const column = random.below(cells.length);
  const withRow = (...replaced: (readonly string[])[]) =>
    textOfGrid(grid.toSpliced(row, 1, ...replaced), delimiter);
  switch (kind) {
    case 'delete a character':
      return made(splice(at, 1, ''), 1);
    case 'insert a character':
      return made(splice(at, 0, random.pick([...CHARACTERS, delimiter, delimiter])), 1);
    case 'change a character':
      return made(splice(at, 1, random.pick([...CHARACTERS, delimiter])), 1);
    case 'swap two characters':
      return at + 1 < text.length ? made(splice(at, 2, `${text[at + 1]}${text[at]}`), 2) : null;
    case 'drop a quote': {
      const quotes = [...text.matchAll(/"/g)].map((match) => match.index);
      return quotes.length > 0 ? made(splice(random.pick(quotes), 1, ''), 1) : null;
    }
    case 'join two rows': {
      const ends = [...text.matchAll(/\n/g)].map((match) => match.index);
      return ends.length > 0 ? made(splice(random.pick(ends), 1, ''), 1) : null;
    }
    case 'break a row':
      return made(splice(at, 0, '\n'), 1);
    case 'change the delimiters of a row': {
      const other = random.pick(DELIMITERS.filter((each) => each !== delimiter));
      const lines = text.split('\n');
      const line = random.below(lines.length);
      const changed = (lines[line] ?? '').replaceAll(delimiter, other);
      return made(lines.with(line, changed).join('\n'), 0);
    }
    case 'empty a cell':
      return made(withRow(cells.with(column, '')), 1);
    case 'delete a cell':
      return made(withRow(cells.toSpliced(column, 1)), 1);
    case 'double a cell':
      return made(withRow(cells.toSpliced(column, 0, cells[column] ?? '')), 1);
    case 'swap two cells of a row': {
      const other = random.below(cells.length);
      return made(
        withRow(cells.with(column, cells[other] ?? '').with(other, cells[column] ?? '')),
        2,
      );
    }
    case 'swap two cells of a column':
    case 'swap any two cells': {
      const otherRow = random.below(grid.length);
      const others = grid[otherRow] ?? [];
      const other = kind === 'swap any two cells' ? random.below(others.length) : column;
      if (other >= others.length || otherRow === row) return null;
      const changed = grid
        .with(row, cells.with(column, others[other] ?? ''))
        .with(otherRow, others.with(other, cells[column] ?? ''));
      return made(textOfGrid(changed, delimiter), 2);
    }
    case 'swap two rows': {
      const other = random.below(grid.length);
      const changed = grid.with(row, grid[other] ?? []).with(other, cells);
      const rows: RowMap = (each) =>
        each === row + 1 ? other + 1 : each === other + 1 ? row + 1 : each;
      return made(textOfGrid(changed, delimiter), 0, { rows });
    }
    case 'delete a row': {
      const rows: RowMap = (each) => (each === row + 1 ? null : each > row + 1 ? each - 1 : each);
      return made(withRow(), 0, { rows, removedRow: row + 1 });
    }
    case 'double a row': {
      const rows: RowMap = (each) => (each > row + 1 ? each + 1 : each);
      return made(withRow(cells, cells), 0, { rows });
    }
    case 'delete a column':
      return made(
        textOfGrid(
          grid.map((each) => each.toSpliced(column, 1)),
          delimiter,
        ),
        0,
        { column },
      );
  }
}
