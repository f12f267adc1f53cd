/** The texts of the files that were read: from them come lines, cells as written and quoted rows. */
import { masked } from '../problem/personal.ts';
import { columnIndex, type Problem } from '../problem/problem.ts';
import { quoteKey } from '../problem/quote.ts';
import { tidy } from '../table/fold.ts';
import { type Delimiter, type Excerpt, excerpts } from '../table/table.ts';

/** A row with a problem, as it stands in its file. */
export interface Quote {
  readonly text: string;
  readonly delimiter: Delimiter;
}

/** Of a row or a cell no report shows more. */
const LONGEST_QUOTE = 12_000;

/** The text of a file or of a workbook's sheet. */
interface TextFile {
  readonly path: string;
  readonly sheet: string | null;
  readonly text: string;
  readonly delimiter: Delimiter;
}

export interface Quoted {
  readonly problems: readonly Problem[];
  /** The rows that problems speak of and those above them, by `quoteKey`; above a header that lacks something all. */
  readonly quotes: ReadonlyMap<string, Quote>;
}

export class Texts {
  readonly #texts = new Map<string, TextFile>();

  add(file: TextFile): void {
    this.#texts.set(textKey(file.path, file.sheet), file);
  }

  /** How many files, a workbook being one. */
  get files(): number {
    return new Set([...this.#texts.values()].map(({ path }) => path)).size;
  }

  /** Line numbers, cells as written and the rows themselves, by one more walk over files with problems. */
  quoted(all: readonly Problem[]): Quoted {
    const quotes = new Map<string, Quote>();
    const byText = Map.groupBy(all, (each) => textKey(each.file, each.sheet));
    const problems = [...byText].flatMap(([key, found]) => {
      const rows = new Set(found.flatMap(shownRows));
      const file = this.#texts.get(key);
      if (!file || rows.size === 0) return found;
      const seen = excerpts(file.text, file.delimiter, rows);
      quoteRows(file, found, seen, quotes);
      return found.map((each) => placed(each, seen.get(each.row ?? 0)));
    });
    return { problems, quotes };
  }
}

/** Titles that are looked at for what a header lacks. */
const MOST_TITLES = 20;

/** The row of a problem and the one above it; of a header that lacks something the titles too. */
function shownRows({ code, row }: Problem): readonly number[] {
  if (row === null) return [];
  const count = code === 'header-missing' ? Math.min(row, MOST_TITLES) : 2;
  return Array.from({ length: count }, (_each, at) => row - at);
}

function quoteRows(
  { path, sheet, delimiter }: TextFile,
  problems: readonly Problem[],
  seen: ReadonlyMap<number, Excerpt>,
  quotes: Map<string, Quote>,
): void {
  const unsaid = new Set(problems.filter(isUnsaid).map(({ row }) => row));
  for (const [row, { text }] of seen) {
    if (unsaid.has(row)) continue;
    quotes.set(quoteKey(path, row, sheet), {
      text: masked(text.slice(0, LONGEST_QUOTE)),
      delimiter,
    });
  }
}

/**
 * Whether nothing of the row may be printed: a footer holds the names of those who signed, a row
 * of people whatever stands there, and the heading of a group that is not named may be a person.
 */
const isUnsaid = ({ code, value }: Problem): boolean =>
  code === 'footer-skipped' || code === 'personal-data' || (code === 'group-row' && value === null);

/** The problem with its line, and its value as it is written in its cell: the cell, or words of it. */
function placed(each: Problem, excerpt: Excerpt | undefined): Problem {
  const written = excerpt?.cells[columnIndex(each.column)] ?? '';
  const cell = masked(tidy(written.slice(0, LONGEST_QUOTE)));
  const isWords = /\p{L}/u.test(cell);
  const isThere =
    each.value !== null &&
    (cell === '' || (isWords ? cell.includes(each.value) : cell === each.value));
  const line = each.sheet === null ? (excerpt?.line ?? null) : null;
  if (isUnsaid(each)) return { ...each, line, value: null };
  return { ...each, line, value: isThere ? each.value : cell || null };
}

/** A table's text in memory, under its file and sheet. */
const textKey = (file: string, sheet: string | null): string =>
  sheet ? `${file}\n${sheet}` : file;
