/** What a column is. A dataset declares each of its columns once, with these. */
import * as z from 'zod/mini';
import type { Figure } from '../format.ts';
import { YEARS } from '../table/period-cell.ts';

export type Kind =
  | 'text'
  | 'choice'
  | 'reference'
  | 'references'
  | 'period'
  | 'date'
  | 'year'
  /** A number whose nature, count or rate, is its row's indicator's. */
  | 'figure'
  | 'count'
  | 'percent'
  | 'money';

export interface Column<T = unknown> {
  readonly kind: Kind;
  /** The header in CSV, in Vietnamese. */
  readonly header: string;
  /** Other headers that official forms use for it. */
  readonly aliases: readonly string[];
  /** The header of a column of names that may stand beside or instead of the codes. */
  readonly names: readonly string[];
  /** The dataset that a reference points into. */
  readonly to: string | null;
  /** The column must be there; and, where it is no figure, each of its cells must be filled. */
  readonly required: boolean;
  /** What the column holds when the file does not have it or the cell is blank. */
  readonly absent: unknown;
  /** The header of the column for the “trên” or “khoảng” of a figure; its “đến” has one as well. */
  readonly sign: string | null;
  /** Whether it is written by who enters the data, and may name documents by their codes. */
  readonly isProse: boolean;
  /** For the data dictionary: what an officer writes here. */
  readonly description: string;
  /** What values the column accepts, after its text was read: the one place that says so. */
  readonly schema: z.ZodMiniType<T>;
}

/** Of a figure that counts, in whatever column it stands. */
export const WHOLE = z.int();
const COUNT = WHOLE.check(z.minimum(0));
export const PERCENT = z.number().check(z.minimum(0), z.maximum(100));
export const YEAR = z.int().check(z.minimum(YEARS.first), z.maximum(YEARS.last));

/** Longer than any text of a report: two cells or lines that ran together. */
export const LONGEST_TEXT = 10_000;

export interface ColumnWords {
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly names?: readonly string[];
  readonly description: string;
}

function column<T>(
  kind: Kind,
  words: ColumnWords,
  schema: z.ZodMiniType<T>,
  rest: Partial<Column> = {},
): Column<T> {
  return {
    kind,
    aliases: [],
    names: [],
    ...words,
    to: null,
    required: false,
    absent: null,
    sign: null,
    isProse: false,
    ...rest,
    schema,
  };
}

const LIST: z.ZodMiniType<readonly string[]> = z.array(z.string());
/** The mark X, and the kinds of missing. */
const NO_NUMBER = z.enum(['mark', 'not-reported', 'none', 'no-data', 'not-applicable']);

/** A column of figures: such a number, the mark X, or a kind of missing. */
function figures(
  kind: Kind,
  words: ColumnWords,
  number: z.ZodMiniType<number>,
  sign: string | null = null,
): Column<Figure> {
  const schema = z.union([number, NO_NUMBER]);
  return column(kind, words, schema, { sign, absent: 'not-reported' });
}

/** The column must be in the file, and its cells filled unless it holds figures. */
export function required<T>(of: Column<T>): Column<NonNullable<T>> {
  return { ...of, required: true } as Column<NonNullable<T>>;
}

/** A text of at most so many characters. */
export const text = (words: ColumnWords, longest = LONGEST_TEXT): Column<string | null> =>
  column('text', words, z.nullable(z.string().check(z.maxLength(longest))));

/** What who enters the data has to say: pages name the documents in it, downloads keep their codes. */
export const prose = (words: ColumnWords): Column<string | null> => ({
  ...text(words),
  isProse: true,
});

export const period = (words: ColumnWords): Column<string | null> =>
  column('period', words, z.nullable(z.string()));

/** A day as `2025-12-31`: it was read as one, as periods are. */
export const date = (words: ColumnWords): Column<string | null> =>
  column('date', words, z.nullable(z.string()));

export const year = (words: ColumnWords): Column<number | null> =>
  column('year', words, z.nullable(YEAR));

/** One word of a list; `otherwise` is what a blank means. */
export function choice<const T extends string, const D extends T | null>(
  words: ColumnWords,
  choices: readonly T[],
  otherwise: D,
): Column<T | D> {
  const schema = z.nullable(z.enum(choices as readonly [T, ...T[]]));
  return column('choice', words, schema as z.ZodMiniType<T | D>, { absent: otherwise });
}

/** A code of another dataset, or its name; stored as the code. */
export const reference = (to: string, words: ColumnWords): Column<string | null> =>
  column('reference', words, z.nullable(z.string()), { to });

/** Codes of another dataset separated by `|`. */
export const references = (to: string, words: ColumnWords): Column<readonly string[]> =>
  column('references', words, LIST, { to, absent: Object.freeze([]) });

/** Texts separated by `|`. */
export const texts = (words: ColumnWords): Column<readonly string[]> =>
  column('references', words, LIST, { absent: Object.freeze([]) });

/** A number that is a count or a rate, as its row's indicator says; `sign` heads its “trên”, “khoảng”. */
export const figure = (words: ColumnWords, sign: string | null = null): Column<Figure> =>
  figures('figure', words, z.number(), sign);

/** People, classes, things: whole and not negative. */
export const count = (words: ColumnWords): Column<Figure> => figures('count', words, COUNT);

export const percent = (words: ColumnWords): Column<Figure> => figures('percent', words, PERCENT);

/** Đồng, whole. */
export const money = (words: ColumnWords): Column<Figure> => figures('money', words, COUNT);

/** Whether the column's cells are figures, which may be missing in four ways. */
export function holdsFigures(column: Column): boolean {
  return column.absent === 'not-reported';
}

/** The words that a column accepts; none where it accepts any. */
export function choicesOf({ schema }: Column): readonly string[] {
  return [...(schema._zod.values ?? [])].filter((each) => typeof each === 'string');
}
