/** Text to rows of cells. The only importer of papaparse; it is always told the delimiter. */
import Papa from 'papaparse';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What papaparse says of a row whose quotes are wrong. */
export type QuoteFault = 'quote-unclosed' | 'quote-stray';

/** Called for each record; `row` counts from 1 as in Excel, blank rows included. Return false to stop. */
export type Visit = (cells: string[], row: number, fault: QuoteFault | null) => boolean | undefined;

/** Walks over the records of a text with the given delimiter. */
export function eachRecord(text: string, delimiter: Delimiter, visit: Visit): void {
  const quoted = text.includes('"');
  let row = 0;
  let start = 0;
  parse(text, delimiter, (cells, fault, stop, cursor) => {
    row += 1;
    const wrong = fault ?? (quoted && isStray(cells, text, start, cursor) ? 'quote-stray' : null);
    start = cursor;
    if (visit(cells, row, wrong) === false) stop();
  });
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

export interface FirstRecords {
  readonly records: readonly string[][];
  /** The first of them whose quotes are wrong. */
  readonly fault: { readonly code: QuoteFault; readonly row: number } | null;
}

/** The first `count` records, from as much of the text as they take. */
export function firstRecords(text: string, delimiter: Delimiter, count: number): FirstRecords {
  for (let length = FIRST_PIECE; ; length *= 4) {
    const isWhole = length >= text.length;
    const first = recordsOf(isWhole ? text : text.slice(0, length), delimiter, count + 1);
    // The last record of a piece may be cut, and is not wanted.
    if (!isWhole && first.records.length <= count) continue;
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
  parse(text, delimiter, (cells, _fault, stop, cursor) => {
    row += 1;
    const record = text.slice(start, cursor);
    if (rows.has(row)) found.set(row, { cells, line, text: record.split('\n', 1)[0] ?? '' });
    for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) line += 1;
    start = cursor;
    if (row >= last) stop();
  });
  return found;
}

type Step = (cells: string[], fault: QuoteFault | null, stop: () => void, cursor: number) => void;

function parse(text: string, delimiter: Delimiter, step: Step): void {
  if (text.includes('"')) parseQuoted(text, delimiter, step);
  else parsePlain(text, delimiter, step);
}

/**
 * Papaparse gives all records of a piece at once. Pieces are small, so that their records die
 * young: of pieces eight times as long V8 keeps nearly all records until it cleans the whole heap.
 */
const PIECE = 1 << 13;

/** Without quotes a record is a line, and a piece is cut in half the time of a call for each record. */
function parsePlain(text: string, delimiter: Delimiter, step: Step): void {
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  for (let start = 0; start < text.length && !stopped; ) {
    const newline = text.indexOf('\n', start + PIECE);
    const end = newline < 0 ? text.length : newline;
    const piece = text.slice(start, end);
    for (const cells of Papa.parse<string[]>(piece, { delimiter, newline: '\n' }).data) {
      start += lengthOf(cells);
      step(cells, null, stop, start);
      if (stopped) break;
    }
    start = end + 1;
  }
}

/** Of a record without quotes, with what ends it. */
function lengthOf(cells: readonly string[]): number {
  let length = cells.length;
  for (let at = 0; at < cells.length; at += 1) length += (cells[at] as string).length;
  return length;
}

function parseQuoted(text: string, delimiter: Delimiter, step: Step): void {
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    step: ({ data, errors, meta }, parser) =>
      step(data, quoteFault(errors, text), () => parser.abort(), meta.cursor),
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
