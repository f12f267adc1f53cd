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
  parse(text, delimiter, (cells, fault, cursor) => {
    row += 1;
    const wrong = fault ?? (quoted && isStray(cells, text, start, cursor) ? 'quote-stray' : null);
    start = cursor;
    return visit(cells, row, wrong) !== false;
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
  parse(text, delimiter, (cells, _fault, cursor) => {
    row += 1;
    const record = text.slice(start, cursor);
    if (rows.has(row)) found.set(row, { cells, line, text: record.split('\n', 1)[0] ?? '' });
    for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) line += 1;
    start = cursor;
    return row < last;
  });
  return found;
}

/** Takes a record and the place of its end; false to stop. */
type Step = (cells: string[], fault: QuoteFault | null, cursor: number) => boolean;

/**
 * Papaparse holds all lines of what it is given at once: a text without quotes goes in pieces. And
 * it goes record by record: of records given together V8 frees few before it cleans the whole heap.
 */
const PIECE = 1 << 16;

function parse(text: string, delimiter: Delimiter, step: Step): void {
  const isWhole = text.length <= PIECE || text.includes('"');
  let goesOn = true;
  for (let start = 0; start < text.length && goesOn; ) {
    const newline = isWhole ? -1 : text.indexOf('\n', start + PIECE);
    const end = newline < 0 ? text.length : newline;
    const from = start;
    parsePiece(text.slice(start, end), delimiter, (cells, fault, cursor) => {
      const at = from + cursor;
      goesOn = step(cells, fault, at === end ? end + 1 : at);
      return goesOn;
    });
    start = end + 1;
  }
}

function parsePiece(text: string, delimiter: Delimiter, step: Step): void {
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    step: ({ data, errors, meta }, parser) => {
      const fault = errors.length > 0 ? quoteFault(errors, text) : null;
      if (!step(data, fault, meta.cursor)) parser.abort();
    },
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
