/** A problem is a value: what is wrong, where, and how to write it. */
import { columnIndex } from '../format/column-letter.ts';
import type { Acknowledged } from './acknowledged.ts';
import { type Code, entryOf, type Facts, type FactsOf, type Given } from './catalogue.ts';
import { masked } from './personal.ts';

export { columnIndex, columnLetter } from '../format/column-letter.ts';

export type Severity = 'error' | 'warning';

/** A place in a file of the data folder. `column` is the letter that Excel shows. */
export interface Place {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string | null;
  /** The row as Excel shows it: a record is a row, also where a quoted cell breaks lines. */
  readonly row: number | null;
  readonly column: string | null;
  readonly header: string | null;
}

export interface Problem extends Place {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** The line as a text editor shows it. */
  readonly line: number | null;
  /** The cell as written. */
  readonly value: string | null;
  readonly message: string;
  /** The other places that it speaks of, in words: `tệp so-lieu/a.csv, dòng 7`. */
  readonly also: string | null;
  readonly remedy: string;
  /**
   * What to write into its cell, where the remedy gives the very words; null where it asks. Of columns that are
   * missing the headers of what may be said above the table: `Mã đơn vị;Nguồn`.
   */
  readonly fix: string | null;
  /** The unit, indicator or other subject that the problem speaks of, where it has one. */
  readonly subject: Subject | null;
  /** A warning that a body has looked at and explained. */
  readonly acknowledged: Acknowledged | null;
  /** How many more of its code there are in its file, of which nothing but the number is kept. */
  readonly unlisted: number;
}

/** What a warning stands beside on the pages. */
export interface Subject {
  readonly dataset: string;
  readonly unit: string;
  /** Indicator, course or budget line. */
  readonly item?: string | undefined;
  readonly period?: string;
}

/** The problem of one code at one place, in words made from its facts, which tell nothing of a person. */
export function problem<C extends Code>(
  code: C,
  place: Place,
  ...given: [...Given<FactsOf<C>>, subject?: Subject | null]
): Problem {
  const [facts, subject] = given as readonly unknown[];
  return problemOf({ code, facts: (facts ?? {}) as Facts }, place, subject as Subject | undefined);
}

/** The problem of what was found, at one place. */
export function problemOf(
  { code, facts: written }: { readonly code: Code; readonly facts: Facts },
  place: Place,
  subject: Subject | null = null,
): Problem {
  const entry = entryOf(code);
  const header = place.header && masked(place.header);
  const facts: Record<string, string | boolean | undefined> & { header: string } = {
    header: header ?? '',
  };
  for (const [key, fact] of Object.entries(written))
    facts[key] = typeof fact === 'string' ? masked(fact) : fact;
  return {
    code,
    severity: entry.severity,
    file: place.file,
    sheet: place.sheet ?? null,
    row: place.row,
    line: null,
    column: place.column,
    header,
    value: textOf(facts.value),
    message: entry.message(facts),
    also: textOf(facts.also),
    remedy: entry.remedy(facts),
    fix: entry.fix?.(facts) ?? null,
    subject,
    acknowledged: null,
    unlisted: 0,
  };
}

const textOf = (fact: Facts[string]): string | null => (typeof fact === 'string' ? fact : null);

export const isError = ({ severity }: Pick<Problem, 'severity'>): boolean => severity === 'error';

/** The message, with the other places that it speaks of. A page has no use for those. */
export const messageWithPlaces = ({ message, also }: Problem): string =>
  also ? `${message} Đối chiếu với ${also}.` : message;

/** The parts of a place below its file: `dòng 7`, `cột C “Kinh phí giao (đồng)”`; `Biểu 2!C7` of a workbook. */
export function placeInFile({ sheet, row, column, header }: Place): string[] {
  if (sheet && row !== null && column !== null)
    return [`${sheet}!${column}${row}`, header ? `cột “${header}”` : ''].filter(Boolean);
  return [
    sheet ? `biểu “${sheet}”` : '',
    row === null ? '' : `dòng ${row}`,
    column === null ? '' : `cột ${column}${header ? ` “${header}”` : ''}`,
  ].filter(Boolean);
}

/** Whether a problem is a file's, or names it as what its own file is held against. */
export const speaksOf = ({ file, also, message }: Problem, path: string): boolean =>
  file === path || also?.includes(path) === true || message.includes(path);

/** The problems that speak of some files, and how many errors speak of none of them. */
export function concerning(
  problems: readonly Problem[],
  files: readonly string[],
): { readonly own: Problem[]; readonly otherErrors: number } {
  const isOwn = (each: Problem) => files.some((path) => speaksOf(each, path));
  const others = problems.filter((each) => isError(each) && !isOwn(each));
  return { own: problems.filter(isOwn), otherErrors: countOf(others) };
}

/** How many there are, with those that are not listed. */
export const countOf = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { unlisted }) => sum + 1 + unlisted, 0);

/** Whether a warning still asks for a second look. */
export const isOpen = (each: Problem): boolean =>
  each.severity === 'warning' && each.acknowledged === null;

/** The one order of problems: file, sheet, row, column, errors before warnings, code. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.sheet === b.sheet ? 0 : bySheet(a, b)) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    columnIndex(a.column) - columnIndex(b.column) ||
    compare(a.severity, b.severity) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

const bySheet = (a: Problem, b: Problem): number =>
  (a.sheet ?? '').localeCompare(b.sheet ?? '', 'vi', { numeric: true });

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
