/** Text to rows of cells. The only importer of papaparse, which reads quotes and is always told the delimiter. */
import Papa from 'papaparse';
import { eachUnquoted } from './unquoted.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What papaparse says of a row whose quotes are wrong. */
export type QuoteFault = 'quote-unclosed' | 'quote-stray';

/** Called for each record; `row` counts from 1 as in Excel, blank rows included. Return false to stop. */
export type Visit = (cells: string[], row: number, fault: QuoteFault | null) => boolean | undefined;

/** Walks over the records of a text with the given delimiter. */
export function eachRecord(text: string, delimiter: Delimiter, visit: Visit): void {
  let row = 0;
  parse(text, delimiter, (cells, fault) => {
    row += 1;
    return visit(cells, row, fault) !== false;
  });
}

export interface FirstRecords {
  readonly records: readonly string[][];
  /** The first of them whose quotes are wrong. */
  readonly fault: { readonly code: QuoteFault; readonly row: number } | null;
}

/** The first `count` records, from as much of the text as they take. */
export function firstRecords(text: string, delimiter: Delimiter, count: number): FirstRecords {
  let known = -1;
  for (let length = FIRST_PIECE; ; length *= 4) {
    const isWhole = length >= text.length;
    const first = recordsOf(isWhole ? text : text.slice(0, length), delimiter, count + 1);
    // The last record of a piece may be cut, and is not wanted.
    // A record that is longer than three quarters of a piece is no row of a table.
    const isLonger = first.records.length > known;
    known = first.records.length;
    if (!isWhole && isLonger && known <= count) continue;
    const { records, fault } = first;
    return { records: records.slice(0, count), fault: fault && fault.row <= count ? fault : null };
  }
}

const FIRST_PIECE = 1 << 16;

function recordsOf(text: string, delimiter: Delimiter, count: number): FirstRecords {
  const records: string[][] = [];
  let fault: FirstRecords['fault'] = null;
  eachRecord(text, delimiter, (cells, row, code) => {
    if (code) fault ??= { code, row };
    return records.push(cells) < count;
  });
  return { records, fault };
}

/** A record as it stands in the file: its cells, the line where it begins, its text up to the line's end. */
export interface Excerpt {
  readonly cells: readonly string[];
  readonly line: number;
  readonly text: string;
  /** Where all of it stands in the file's text, its line end included. */
  readonly from: number;
  readonly to: number;
}

/** The records with the given row numbers, found by one more walk over the text. */
export function excerpts(
  text: string,
  delimiter: Delimiter,
  rows: ReadonlySet<number>,
): Map<number, Excerpt> {
  const found = new Map<number, Excerpt>();
  let last = 0;
  for (const each of rows) last = Math.max(last, each);
  let row = 0;
  let line = 1;
  let start = 0;
  parse(text, delimiter, (cells, _fault, cursor) => {
    row += 1;
    const record = text.slice(start, cursor);
    if (rows.has(row)) {
      const [first = ''] = record.split('\n', 1);
      found.set(row, { cells, line, text: first, from: start, to: cursor });
    }
    for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) line += 1;
    start = cursor;
    return row < last;
  });
  return found;
}

/** Takes a record and the place of its end; false to stop. */
type Step = (cells: string[], fault: QuoteFault | null, cursor: number) => boolean;

function parse(text: string, delimiter: Delimiter, step: Step): void {
  if (text.includes('"')) parseQuoted(text, delimiter, step);
  else eachUnquoted(text, delimiter, (cells, cursor) => step(cells, null, cursor));
}

function parseQuoted(text: string, delimiter: Delimiter, step: Step): void {
  let start = 0;
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data: [cells = []], errors, meta }: Papa.ParseStepResult<string[][]>) => {
      const isOdd = errors.length === 0 && isStray(cells, text, start, meta.cursor);
      const fault = isOdd ? 'quote-stray' : quoteFault(errors, text);
      start = meta.cursor;
      if (!step(cells, fault, start)) parser.abort();
    },
  });
  parser.parse(text, 0, false);
}

/** A cell that holds a quote stands in quotes, with its own doubled; any other quote is stray. */
function isStray(cells: readonly string[], text: string, start: number, end: number): boolean {
  if (!cells.some((cell) => cell.includes('"'))) return false;
  const record = text.slice(start, end);
  let from = 0;
  return cells.some((cell) => {
    if (!cell.includes('"')) return false;
    // Cells stand one behind the other: a record of many is not looked through for each of them.
    const at = record.indexOf(`"${cell.replaceAll('"', '""')}"`, from);
    from = at + 1;
    return at < 0;
  });
}

/** A cell that is closed in the line where it begins has a stray quote; else it was left open. */
function quoteFault(errors: readonly Papa.ParseError[], text: string): QuoteFault | null {
  const [first] = errors;
  if (!first) return null;
  const start = first.index ?? 0;
  const closing = text.slice(start).search(/(?<!")(?:"")*"(?!")/);
  const isOpen = closing < 0 || text.slice(start, start + closing).includes('\n');
  return isOpen ? 'quote-unclosed' : 'quote-stray';
}
