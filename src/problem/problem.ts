/** A problem is a value: what is wrong, where, and how to write it. */
import { type Code, catalogue, type Facts } from './catalogue.ts';

export type Severity = 'error' | 'warning';

/** A place in a file of the data folder. `column` is the letter that Excel shows. */
export interface Place {
  readonly file: string;
  /** The row as Excel shows it: a record is a row, also where a quoted cell breaks lines. */
  readonly row: number | null;
  readonly column: string | null;
  readonly header: string | null;
}

export interface Problem extends Place {
  readonly code: Code;
  readonly severity: Severity;
  /** The line as a text editor shows it. */
  readonly line: number | null;
  /** The cell as written. */
  readonly value: string | null;
  readonly message: string;
  readonly remedy: string;
  /** The unit, indicator or other subject that the problem speaks of, where it has one. */
  readonly subject: Subject | null;
}

/** What a warning stands beside on the pages. */
export interface Subject {
  readonly dataset: string;
  readonly unit: string;
  /** Indicator, course or budget line. */
  readonly item?: string | undefined;
  readonly period?: string;
}

/** The problem of one code at one place, in words made from `facts`. */
export function problem(
  code: Code,
  place: Place,
  facts: Facts = {},
  subject: Subject | null = null,
): Problem {
  const entry = catalogue[code];
  const known: Facts = { header: place.header ?? '', ...facts };
  return {
    code,
    severity: entry.severity,
    file: place.file,
    row: place.row,
    line: null,
    column: place.column,
    header: place.header,
    value: facts.value ?? null,
    message: entry.message(known),
    remedy: entry.remedy(known),
    subject,
  };
}

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** `A` → `0`, `AA` → `26`; `-1` for no column. */
export function columnIndex(letters: string | null): number {
  return [...(letters ?? '')].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The one order of problems: file, row, column, errors before warnings, code. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    columnIndex(a.column) - columnIndex(b.column) ||
    compare(a.severity, b.severity) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
