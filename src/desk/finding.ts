/** A problem as an officer sees it: the cell among its neighbours, what is wrong, how to mend it. */
import { capital } from '../format.ts';
import { MASK } from '../problem/personal.ts';
import {
  columnIndex,
  columnLetter,
  messageWithPlaces,
  type Problem,
  placeInFile,
} from '../problem/problem.ts';
import { quoteKey } from '../problem/quote.ts';
import type { Reading } from '../read/folder-reader.ts';
import type { Quote } from '../read/texts.ts';
import { tidy } from '../table/fold.ts';
import { type Delimiter, firstRecords } from '../table/table.ts';

/** Rows of a file as a spreadsheet shows them. */
export interface Grid {
  readonly letters: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The column that is marked in the last row; -1 for the whole row. */
  readonly marked: number;
}

/** A cell of a file, by its row as Excel shows it and its letter. */
export interface Cell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
  readonly delimiter: Delimiter;
  /** As it stands; '' where not all of it may be shown. */
  readonly value: string;
}

export interface Finding {
  readonly code: string;
  readonly isError: boolean;
  /** `Ô E9`, of a workbook `Biểu “Tuyến xã”, ô E9`; `Dòng 9`; empty for a whole file. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  /** How many more of its kind are not listed. */
  readonly unlisted: number;
  /** Null for what is of no one cell. */
  readonly cell: Cell | null;
  /** What to write into the cell, where there is no doubt. */
  readonly fix: string | null;
  readonly grid: Grid | null;
}

/** The finding of a problem, with its row from those that the reading quotes. */
export const findingOf =
  (quotes: Reading['quotes']) =>
  (each: Problem): Finding => ({
    code: each.code,
    isError: each.severity === 'error',
    place: capital(placeInWords(each)),
    message: messageWithPlaces(each),
    remedy: capital(each.remedy),
    unlisted: each.unlisted,
    ...cellAndFix(each, quotes),
    grid: gridOf(each, quotes),
  });

function placeInWords(each: Problem): string {
  const { sheet, row, column } = each;
  if (row === null || column === null) return placeInFile(each).join(', ');
  return `${sheet === null ? '' : `biểu “${sheet}”, `}ô ${column}${row}`;
}

/** The cell as it stands, and what to write into it: nothing where the problem speaks of a part of it alone. */
function cellAndFix(each: Problem, quotes: Reading['quotes']): Pick<Finding, 'cell' | 'fix'> {
  const { file, sheet, row, column, value, fix } = each;
  const quote = row === null ? undefined : quotes.get(quoteKey(file, row, sheet));
  if (row === null || column === null || !quote) return { cell: null, fix };
  const { text, delimiter } = quote;
  const shown = cellsOf(quote)[columnIndex(column)] ?? '';
  const isShown = !shown.includes(MASK) && !isCut(text);
  const cell = { sheet, row, column, delimiter, value: isShown ? shown : '' };
  return { cell, fix: isShown && tidy(shown) === value ? fix : null };
}

/** Whether a row breaks within a cell in quotes: only its first line is quoted. */
const isCut = (text: string): boolean => text.split('"').length % 2 === 0;

/** The row, below the one above it. */
function gridOf({ file, sheet, row, column }: Problem, quotes: Reading['quotes']): Grid | null {
  if (row === null) return null;
  const rows = [row - 1, row].flatMap((each) => {
    const quote = quotes.get(quoteKey(file, each, sheet));
    return quote ? [{ row: each, cells: cellsOf(quote) }] : [];
  });
  const [last] = rows.slice(-1);
  if (last?.row !== row) return null;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const letters = Array.from({ length: width }, (_each, at) => columnLetter(at));
  return { letters, rows, marked: columnIndex(column) };
}

/** The cells of a quoted row, but the blank ones at its end. */
export function cellsOf({ text, delimiter }: Quote): readonly string[] {
  const [cells = []] = firstRecords(text, delimiter, 1).records;
  const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return cells.slice(0, used);
}
