/** One sheet of a workbook: real numbers and days, a frozen bold header, columns as wide as their words. */
import { columnLetter } from '../format/column-letter.ts';
import { xmlText } from '../format/xml-text.ts';
import { MAIN, RELATIONS, XML } from './spreadsheet-ml.ts';
import { type Look, styleOf } from './workbook-style.ts';

export type Value =
  | null
  | string
  | { readonly number: number; readonly decimals: number }
  | { readonly year: number }
  /** `2025-12-31` */
  | { readonly day: string };

/** A cell of a form, to be written into: what stands there already, and what is to come. */
export interface Entry {
  readonly entry: Value;
  readonly look: Look;
}

export type SheetCell = Value | Entry;

export interface SheetTable {
  /** Excel takes 31 letters, none of `[]:*?/\`. */
  readonly name: string;
  /** Rows above the header. */
  readonly above?: readonly (readonly SheetCell[])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** A sheet to be filled: all but its entries is locked. */
  readonly form?: Form;
}

export interface Form {
  readonly choices: readonly Choice[];
  /** What is shown over a cell. */
  readonly notes: readonly Note[];
}

/** Cells whose words are chosen from others: `B9:B28` from `'Danh mục'!$A$2:$A$17`. */
export interface Choice {
  readonly cells: string;
  readonly from: string;
  /** Whether other words may be written too. */
  readonly isOpen: boolean;
}

export interface Note {
  readonly cell: string;
  readonly text: string;
}

/** Row by row: the one text of a country's figures would be a hundred megabytes. */
export function* sheetXml({ name: _, above = [], header, rows, form }: SheetTable) {
  const top = above.length + 1;
  const all = `A1:${columnLetter(header.length - 1)}${top + rows.length}`;
  const table = [...above, ...rows];
  const columns = header.map((words, at) => {
    const width = widthOf(words, table, at);
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const pane = `<pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/>`;
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`;
  yield `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  yield `<cols>${columns.join('')}</cols><sheetData>`;
  yield* above.map((cells, at) => rowXml(cells, at + 1));
  yield rowXml(header, top, styleOf('header'));
  for (const [at, cells] of rows.entries()) yield rowXml(cells, top + at + 1);
  yield '</sheetData>';
  if (form) yield PROTECTION + choicesXml(form.choices) + PAPER;
  yield `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors>`;
  if (form && form.notes.length > 0) yield '<legacyDrawing r:id="rId1"/>';
  yield '</worksheet>';
}

/** Without a password: it holds off slips, not people. Widths, heights and looks stay free. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';
const PAPER = '<pageSetup paperSize="9" orientation="landscape"/>';

function choicesXml(choices: readonly Choice[]): string {
  const each = choices.map(({ cells, from, isOpen }) => {
    const refusal = isOpen
      ? ''
      : ' showErrorMessage="1" errorTitle="Không có trong danh mục" error="Chọn một tên trong danh sách."';
    return `<dataValidation type="list" allowBlank="1"${refusal} sqref="${cells}"><formula1>${xmlText(from)}</formula1></dataValidation>`;
  });
  if (each.length === 0) return '';
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** Filled cells, in their own styles or all in one. */
function rowXml(cells: readonly SheetCell[], row: number, style?: number): string {
  const filled = cells.map((value, column) => {
    if (value === null || value === '') return '';
    const at = `${columnLetter(column)}${row}`;
    return typeof value === 'string' && style !== undefined
      ? textCell(value, at, style)
      : cellXml(value, at);
  });
  return `<row r="${row}">${filled.join('')}</row>`;
}

function cellXml(value: Exclude<SheetCell, null>, at: string): string {
  if (typeof value === 'object' && 'entry' in value)
    return valueXml(value.entry, at, styleOf(value.look, true));
  return valueXml(value, at, styleOf(lookOf(value)));
}

function lookOf(value: Exclude<Value, null>): Look {
  if (typeof value === 'string') return 'text';
  if ('year' in value) return 'general';
  return 'day' in value ? 'day' : value.decimals;
}

function valueXml(value: Value, at: string, style: number): string {
  if (value === null || value === '') return `<c r="${at}" s="${style}"/>`;
  if (typeof value === 'string') return textCell(value, at, style);
  if ('year' in value) return numberCell(value.year, at, style);
  return numberCell('day' in value ? serial(value.day) : value.number, at, style);
}

const textCell = (text: string, at: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const numberCell = (value: number, at: string, style: number): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** Days since 30 December 1899, as Excel counts them. */
const serial = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Of a column, in letters of the type: room for the longest word or number, and no more than a paragraph needs. */
function widthOf(words: string, rows: readonly (readonly SheetCell[])[], at: number): number {
  const most = rows.reduce((widest, cells) => Math.max(widest, room(cells[at])), room(words));
  return Math.min(48, Math.max(8, most + 2));
}

function room(cell: SheetCell | undefined): number {
  if (cell === null || cell === undefined) return 0;
  if (typeof cell === 'string') return cell.length;
  if ('entry' in cell) return typeof cell.entry === 'string' ? cell.entry.length : 12;
  return 'number' in cell ? 14 : 11;
}
