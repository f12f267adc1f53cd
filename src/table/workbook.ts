/** A workbook's bytes to its sheets, or the reason why not. The only importer of @e965/xlsx. */
import * as XLSX from '@e965/xlsx';
import { type RawCell, Sheet } from './sheet.ts';
import { type Part, unzip } from './zip.ts';

export type WorkbookFault = 'damaged' | 'encrypted' | 'too-large' | 'old' | 'other';

/** A sheet, or one that is not looked into. */
export interface NamedSheet {
  readonly name: string;
  /** Null for a hidden sheet, and for one that holds a chart. */
  readonly sheet: Sheet | null;
  readonly hidden: boolean;
}

/** Unpacked bytes and cells that a workbook may have: an officer's has a hundredth of them. */
export const MOST_BYTES = 32 << 20;
export const MOST_CELLS = 500_000;

/** The sheets in the workbook's order. */
export function readWorkbook(bytes: Uint8Array): readonly NamedSheet[] | WorkbookFault {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('\xd0\xcf\x11\xe0')) return isEncrypted(bytes) ? 'encrypted' : 'old';
  if (!start.startsWith('PK')) return 'other';
  const parts = unzip(bytes, isWanted, MOST_BYTES);
  if (typeof parts === 'string') return parts;
  const has = (name: RegExp) => parts.some((part) => name.test(part.name));
  if (!has(/^\[Content_Types\]\.xml$/) || !has(/(^|\/)workbook\.xml$/)) return 'other';
  const read = parse(parts);
  return read === null ? 'damaged' : sheetsOf(read, parts);
}

/** Texts, styles and sheets; no pictures, and nothing that makes it a file of another program. */
const isWanted = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) && !/^META-INF\/|\/(drawings|media|theme|charts)\//i.test(name);

/** A workbook with a password is packed in a container of Excel's older format, with this part. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'latin1');
}

/** The library's own reading of parts that are already unpacked, which its types do not name. */
const { parse_zip: parseParts } = XLSX as unknown as {
  parse_zip(archive: unknown, options: XLSX.ParsingOptions): XLSX.WorkBook;
};

/** Null where the library cannot read it. `formulas` says whether cells tell of theirs. */
function parse(parts: readonly Part[], formulas = true): XLSX.WorkBook | null {
  const archive = XLSX.CFB.utils.cfb_new();
  for (const { name, bytes } of parts)
    XLSX.CFB.utils.cfb_add(archive, name, bytes, { unsafe: true });
  try {
    return parseParts(archive, {
      cellFormula: formulas,
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

function sheetsOf(book: XLSX.WorkBook, parts: readonly Part[]): NamedSheet[] | WorkbookFault {
  const sheets: NamedSheet[] = [];
  const stored = new Stored(parts);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  let room = MOST_CELLS;
  for (const [at, name] of book.SheetNames.entries()) {
    const found = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    // A sheet that the library gave up on.
    if (!found) return 'damaged';
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    const isTable = !['chart', 'macro', 'dialog'].includes(found['!type'] ?? 'sheet');
    if (!isTable || hidden) sheets.push({ name, sheet: null, hidden: isTable && hidden });
    else {
      const cells = cellsOf(name, found, stored);
      const sheet = Sheet.of(name, { ...aspects(found), cells, date1904 }, room);
      if (sheet === null) return 'too-large';
      room -= sheet.size;
      sheets.push({ name, sheet, hidden });
    }
  }
  return sheets;
}

function cellsOf(name: string, sheet: XLSX.WorkSheet, stored: Stored): RawCell[] {
  const cells: RawCell[] = [];
  sheet['!data']?.forEach((row, at) => {
    row?.forEach((cell, column) => {
      if (!cell) return;
      const isFormula = cell.f !== undefined || cell.F !== undefined;
      const isEmpty = isFormula && isNothing(cell) && !stored.has(name, at, column);
      if (cell.t === 'z' && !isEmpty) return;
      cells.push({
        row: at,
        column,
        kind: isEmpty ? 'formula' : kindOf(cell),
        value: cell.v,
        text: isEmpty ? `=${cell.f ?? ''}` : textOf(cell),
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

/** Some programs write a formula without a value as an error without one. */
const isNothing = ({ t, v }: XLSX.CellObject): boolean =>
  t === 'z' || (t === 'n' && v === 0) || (t === 'e' && v === undefined);

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

/**
 * Which formulas have a value. The library gives 0 for one that was never computed, as for one
 * whose value is 0: read again without formulas, the first has no value at all.
 */
class Stored {
  readonly #parts: readonly Part[];
  #plain: XLSX.WorkBook | null = null;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  has(sheet: string, row: number, column: number): boolean {
    this.#plain ??= parse(this.#parts, false);
    const cell = this.#plain?.Sheets[sheet]?.['!data']?.[row]?.[column];
    return cell !== undefined && cell.t !== 'z' && (cell.t !== 'e' || cell.v !== undefined);
  }
}
