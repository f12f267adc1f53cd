/** A workbook's bytes to its sheets, or the reason why not. The only importer of @e965/xlsx. */
import * as XLSX from '@e965/xlsx';
import { columnIndex } from '../format/column-letter.ts';
import { apart } from '../problem/apart.ts';
import { masked } from '../problem/personal.ts';
import { isStacked } from './file-text.ts';
import { latin1, latin1Bytes } from './latin1.ts';
import { isEncrypted, isOld } from './old-office.ts';
import { MANIFEST, openSheets } from './open-sheets.ts';
import { isOnceEach } from './part-names.ts';
import { type RawCell, type RawSheet, Sheet } from './sheet.ts';
import { prefixOf, sheetXml } from './sheet-xml.ts';
import type { Written } from './written.ts';
import { mostBytes, type Part, unzip } from './zip.ts';

export type WorkbookFault = 'damaged' | 'encrypted' | 'too-large' | 'old' | 'other';

/** A sheet, or one that is not looked into. */
export interface NamedSheet {
  /** As it may be shown. */
  readonly name: string;
  /** Null for a hidden sheet, and for one that holds a chart. */
  readonly sheet: Sheet | null;
  readonly hidden: boolean;
}

const MIB = 1 << 20;
/** Cells that a workbook may have: an officer's has a hundredth of them. */
export const MOST_CELLS = 500_000;

/*
 * A small file may hold fewer of them, and unpack to less, so that it costs no more than its size
 * promises; a large one as much as the formats of empty cells may take.
 */
const mostCells = (packed: number): number =>
  Math.min(MOST_CELLS, 200_000 + Math.max(0, packed - MIB) / 4);
/** What LibreOffice writes of a cell is three times as long as what Excel does. */
const mostUnpacked = (bytes: Uint8Array): number =>
  mostBytes(bytes.length) * (latin1(bytes.subarray(0, 128)).includes('opendocument') ? 2 : 1);

/** And of them what is left when empty cells are gone. */
const MOST_KEPT = 32 << 20;

/** A sheet as it is found. */
interface FoundSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Null of one that is not looked into. */
  readonly raw: (() => RawSheet) | null;
}

/** The sheets in the workbook's order, with what is `written` into their cells. */
export function readWorkbook(
  bytes: Uint8Array,
  written: readonly Written[] = [],
): readonly NamedSheet[] | WorkbookFault {
  if (isOld(bytes)) return isEncrypted(bytes) ? 'encrypted' : 'old';
  if (!latin1(bytes.subarray(0, 2)).startsWith('PK')) return 'other';
  const unpacked = unzip(bytes, isWanted, mostUnpacked(bytes));
  if (typeof unpacked === 'string') return unpacked;
  const has = (name: RegExp) => unpacked.some((part) => name.test(part.name));
  const isExcel = has(/^\[Content_Types\]\.xml$/) && has(/(^|\/)workbook\.xml$/);
  const most = mostCells(bytes.length);
  const found = isExcel ? excelSheets(unpacked, most) : libreSheets(unpacked, most);
  return typeof found === 'string' ? found : sheetsOf(found, most, written);
}

function libreSheets(parts: readonly Part[], most: number): FoundSheet[] | WorkbookFault {
  const found = openSheets(parts, { cells: most, letters: MOST_KEPT });
  if (typeof found === 'string') return found;
  return found.map(({ name, raw }) => ({ name, hidden: raw === null, raw: raw && (() => raw) }));
}

function excelSheets(unpacked: readonly Part[], most: number): FoundSheet[] | WorkbookFault {
  const parts = trimmed(
    unpacked.filter(({ name }) => name !== MANIFEST),
    most,
  );
  if (typeof parts === 'string') return parts;
  const book = parse(parts);
  if (book === null) return 'damaged';
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: FoundSheet[] = [];
  for (const [at, name] of book.SheetNames.entries()) {
    const found = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    // A sheet that the library gave up on.
    if (!found) return 'damaged';
    const isTable = !['chart', 'macro', 'dialog'].includes(found['!type'] ?? 'sheet');
    const hidden = isTable && (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    const raw = () => ({ ...aspects(found), cells: cellsOf(found), date1904 });
    sheets.push({ name, hidden, raw: isTable && !hidden ? raw : null });
  }
  return sheets;
}

/** The parts with their sheets brought down to what is read. */
function trimmed(parts: readonly Part[], most: number): readonly Part[] | WorkbookFault {
  const kept: Part[] = [];
  let [cells, bytes] = [0, 0];
  for (const part of parts) {
    const text = latin1(part.bytes);
    const prefix = prefixOf(text.slice(0, 4096));
    const sheet = prefix === null ? null : sheetXml(text, prefix, most - cells);
    if (typeof sheet === 'string') return sheet;
    // The library takes for a sheet whatever it is told is one.
    if (sheet === null && text.includes('sheetData')) return 'damaged';
    const one = sheet ? { ...part, bytes: latin1Bytes(sheet.xml) } : part;
    cells += sheet?.cells ?? 0;
    bytes += one.bytes.length;
    if (cells > most || bytes > MOST_KEPT) return 'too-large';
    kept.push(one);
  }
  return isOnceEach(kept) ? kept : 'damaged';
}

/** Texts, styles and sheets; no pictures, notes, links. */
const isWanted = (name: string): boolean => /\.(xml|rels)$/i.test(name) && !UNWANTED.test(name);
const UNWANTED =
  /^META-INF\/(?!manifest\.xml$)|(?:^|\/)(?:_rels\/sheet[^/]*|comments[^/]*|calcChain\.xml)$|(?:^|\/)(?:charts|customXml|docProps|drawings|externalLinks|media|persons|pivot\w*|queryTables|tables|theme|threadedComments)\//i;

interface Parser {
  parse_zip(archive: unknown, options: XLSX.ParsingOptions): XLSX.WorkBook;
}
/**
 * The library's own reading of parts that are already unpacked, which its types do not name. Read off
 * by name, it leaves the rest of the library out of a script.
 */
const parseParts = (XLSX as unknown as Parser).parse_zip;

/** Null where the library cannot read it. */
function parse(parts: readonly Part[]): XLSX.WorkBook | null {
  const archive = XLSX.CFB.utils.cfb_new();
  for (const { name, bytes } of parts)
    XLSX.CFB.utils.cfb_add(archive, name, bytes, { unsafe: true });
  try {
    return parseParts(archive, {
      cellHTML: false,
      cellNF: true,
      // Row and column properties come with these.
      cellStyles: true,
      dense: true,
      sheetStubs: true,
    });
  } catch (error) {
    // Whatever a damaged file makes it stumble over.
    if (error instanceof Error) return null;
    throw error;
  }
}

function sheetsOf(
  found: readonly FoundSheet[],
  most: number,
  written: readonly Written[],
): NamedSheet[] | WorkbookFault {
  const sheets: NamedSheet[] = [];
  const shown = apart(found.map((each) => masked(each.name)));
  let room = most;
  for (const [at, { hidden, raw }] of found.entries()) {
    const name = shown[at] ?? '';
    const own = raw?.();
    const into = written.filter(({ sheet }) => sheet === name);
    const sheet = own
      ? Sheet.of(name, { ...own, cells: withWritten(own.cells, into) }, room)
      : null;
    if (own && sheet === null) return 'too-large';
    if (sheet && isStacked(sheet.text)) return 'damaged';
    room -= sheet?.size ?? 0;
    sheets.push({ name, sheet, hidden });
  }
  return sheets;
}

/** The cells, some of them as text that somebody wrote. */
function withWritten(cells: readonly RawCell[], written: readonly Written[]): readonly RawCell[] {
  if (written.length === 0) return cells;
  const keyOf = ({ row, column }: RawCell) => `${row} ${column}`;
  const all = new Map(cells.map((cell) => [keyOf(cell), cell]));
  for (const { row, column, text } of written) {
    const place = { row: row - 1, column: columnIndex(column) };
    const cell: RawCell = { ...place, kind: 'text', value: text, text, format: '@' };
    all.set(keyOf(cell), cell);
  }
  return [...all.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellsOf(sheet: XLSX.WorkSheet): RawCell[] {
  const cells: RawCell[] = [];
  sheet['!data']?.forEach((row, at) => {
    row?.forEach((cell, column) => {
      // Only one without a value still has its formula.
      const isEmpty = cell?.f !== undefined;
      if (!cell || (cell.t === 'z' && !isEmpty)) return;
      cells.push({
        row: at,
        column,
        kind: isEmpty ? 'formula' : kindOf(cell),
        value: cell.v,
        text: isEmpty ? `=${cell.f}` : textOf(cell),
        format: typeof cell.z === 'string' ? cell.z : 'General',
      });
    });
  });
  return cells;
}

const KINDS: Readonly<Record<string, RawCell['kind']>> = { n: 'number', b: 'boolean', e: 'error' };
const kindOf = ({ t }: XLSX.CellObject): RawCell['kind'] => KINDS[t] ?? 'text';

/** `TRUE` and `#REF!` as they are shown; text as it is. */
const textOf = ({ t, v, w }: XLSX.CellObject): string => String((t === 's' ? v : (w ?? v)) ?? '');

function aspects(sheet: XLSX.WorkSheet) {
  const hidden = (all: readonly { readonly hidden?: boolean }[] | undefined) =>
    new Set((all ?? []).flatMap((each, at) => (each?.hidden ? [at] : [])));
  return {
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => {
      return { top: s.r, left: s.c, bottom: e.r, right: e.c };
    }),
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']),
  };
}
