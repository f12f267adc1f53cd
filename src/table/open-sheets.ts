/** The sheets of an OpenDocument workbook (ODF 1.3, part 3), as LibreOffice saves them: .ods. */
import { latin1 } from './latin1.ts';
import { type OpenCell, openCell } from './open-cell.ts';
import { OpenStyles } from './open-styles.ts';
import type { Range, RawCell, RawSheet } from './sheet.ts';
import { MOST_COLUMNS, MOST_MERGES, MOST_ROWS, ROW } from './sheet-xml.ts';
import { attribute, decoded, eachTag, type Tag } from './xml-tag.ts';
import type { Part } from './zip.ts';

export interface OpenSheet {
  readonly name: string;
  /** Null of a hidden one, which is not looked into. */
  readonly raw: RawSheet | null;
}

/** What it may come to: repeated cells are told once. */
export interface Bounds {
  readonly cells: number;
  readonly letters: number;
}

export const MANIFEST = 'META-INF/manifest.xml';

export function openSheets(
  parts: readonly Part[],
  most: Bounds,
): readonly OpenSheet[] | 'damaged' | 'encrypted' | 'other' | 'too-large' {
  const textOf = (name: string) => {
    const part = parts.find((each) => each.name === name);
    return part ? latin1(part.bytes) : '';
  };
  if (textOf(MANIFEST).includes('encryption-data')) return 'encrypted';
  const content = textOf('content.xml');
  if (!content.includes('<office:spreadsheet')) return 'other';
  const common = new OpenStyles();
  const reader = new SheetReader(new OpenStyles(common), most);
  const isWhole =
    eachTag(textOf('styles.xml'), (tag) => {
      common.see(tag);
      return true;
    }) && eachTag(content, (tag) => reader.see(tag));
  return reader.fault ?? (isWhole ? reader.sheets : 'damaged');
}

/** What stands in a sheet and is no cell of it, or in a cell and is none of its words. */
const ASIDE =
  /^(?:(?:draw|dr3d):.*|office:(?:annotation|forms)|table:(?:dde-links|shapes|tracked-changes)|text:ruby-text)$/;
const CELL = /^table:(?:covered-)?table-cell$/;
const SPACES: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:line-break': '\n' };
/** A sheet takes as much as so many cells. */
const SHEET = 100;
/** More than a cell can hold. */
const LONGEST_WORDS = 40_000;

interface Column {
  readonly style: string;
  readonly isHidden: boolean;
}

interface Draft extends RawSheet {
  readonly cells: RawCell[];
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

const draft = (): Draft => ({
  ...{ cells: [], merges: [], date1904: false },
  ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
});

class SheetReader {
  readonly sheets: OpenSheet[] = [];
  fault: 'damaged' | 'too-large' | null = null;
  readonly #styles: OpenStyles;
  readonly #most: Bounds;
  #isBody = false;
  #cost = 0;
  #letters = 0;
  /** Tags that are open within what is left out. */
  #aside = 0;
  #sheet: Draft | null = null;
  #columns: Column[] = [];
  /** The tag of the row, and what its cells hold. */
  #rowTag = '';
  #cells: (OpenCell & { readonly column: number })[] = [];
  #spans: Range[] = [];
  #row = 0;
  #column = 0;
  #cellTag = '';
  #words = '';
  #isText = false;

  constructor(styles: OpenStyles, most: Bounds) {
    this.#styles = styles;
    this.#most = most;
  }

  /** Whether there is more to see. */
  see(tag: Tag): boolean {
    const { name, is } = tag;
    this.#isBody ||= name === 'office:body';
    if (!this.#isBody) this.#styles.see(tag);
    else if (this.#aside > 0) this.#aside += is === 'open' ? 1 : is === 'close' ? -1 : 0;
    else {
      if (is !== 'close') this.#open(tag);
      if (is !== 'open') this.#close(name);
    }
    if (this.#isText && this.#aside === 0) this.#add(tag.text.replace(/[ \t\r\n]+/g, ' '));
    return this.fault === null;
  }

  #add(text: string): void {
    if (this.#words.length < LONGEST_WORDS) this.#words += decoded(text.slice(0, LONGEST_WORDS));
  }

  #open({ name, is, attributes }: Tag): void {
    if (is === 'open' && ASIDE.test(name)) this.#aside = 1;
    else if (name === 'table:table') this.#beginSheet(attributes, is === 'open');
    else if (name === 'table:table-column') this.#addColumns(attributes);
    else if (name === 'table:table-row') {
      [this.#rowTag, this.#column, this.#cells, this.#spans] = [attributes, 0, [], []];
    } else if (CELL.test(name)) [this.#cellTag, this.#words] = [attributes, ''];
    else if (name === 'text:p') {
      if (this.#words !== '') this.#add('\n');
      this.#isText = true;
    } else if (name === 'text:s')
      this.#add(' '.repeat(Math.min(this.#times(attributes, 'text:c'), 99)));
    else this.#add(SPACES[name] ?? '');
  }

  #close(name: string): void {
    if (name === 'text:p') this.#isText = false;
    else if (CELL.test(name)) this.#endCell();
    else if (name === 'table:table-row') this.#endRow();
    else if (name === 'table:table') this.#sheet = null;
  }

  /** How often something is there: once, where nothing is said. */
  #times(tag: string, name: string): number {
    const times = Number(attribute(tag, name) ?? 1);
    if (!(Number.isInteger(times) && times >= 1)) this.fault = 'damaged';
    return times;
  }

  #spend(cells: number, letters = 0): boolean {
    this.#cost += cells;
    this.#letters += letters;
    const isTooMuch = this.#cost > this.#most.cells || this.#letters > this.#most.letters;
    if (isTooMuch) this.fault = 'too-large';
    return !isTooMuch;
  }

  #beginSheet(tag: string, isOpen: boolean): void {
    // No program that is known draws a table within a cell.
    if (this.#sheet) this.fault = 'damaged';
    const isHidden = this.#styles.isHidden('table', attribute(tag, 'table:style-name') ?? '');
    this.#sheet = isHidden ? null : draft();
    if (isHidden && isOpen) this.#aside = 1;
    const name = decoded(attribute(tag, 'table:name') ?? '');
    this.sheets.push({ name, raw: this.#sheet });
    [this.#columns, this.#row] = [[], 0];
    this.#spend(SHEET);
  }

  #addColumns(tag: string): void {
    const columns = this.#columns;
    const column = {
      style: attribute(tag, 'table:default-cell-style-name') ?? '',
      isHidden: this.#isHidden(tag, 'table-column'),
    };
    const end = columns.length + this.#times(tag, 'table:number-columns-repeated');
    while (columns.length < Math.min(end, MOST_COLUMNS)) columns.push(column);
  }

  #isHidden(tag: string, family: 'table-row' | 'table-column'): boolean {
    const visibility = attribute(tag, 'table:visibility') ?? 'visible';
    const style = attribute(tag, 'table:style-name') ?? '';
    return visibility !== 'visible' || this.#styles.isHidden(family, style);
  }

  #endCell(): void {
    const tag = this.#cellTag;
    const from = this.#column;
    this.#column += this.#times(tag, 'table:number-columns-repeated');
    const format = this.#styles.format(
      attribute(tag, 'table:style-name') ??
        attribute(this.#rowTag, 'table:default-cell-style-name') ??
        (this.#columns[from]?.style || 'Default'),
    );
    const cell = openCell(tag, this.#words, format);
    if (cell === null) return;
    if (this.#column > MOST_COLUMNS) this.fault = 'damaged';
    if (this.fault !== null) return;
    for (let column = from; column < this.#column; column += 1)
      this.#cells.push({ ...cell, column });
    const [wide, high] = ['columns', 'rows'].map((of) =>
      this.#times(tag, `table:number-${of}-spanned`),
    );
    const [right, bottom] = [from + (wide ?? 1) - 1, (high ?? 1) - 1];
    if (right > from || bottom > 0) this.#spans.push({ top: 0, left: from, bottom, right });
  }

  #endRow(): void {
    const first = this.#row;
    const times = this.#times(this.#rowTag, 'table:number-rows-repeated');
    this.#row += times;
    if (this.#cells.length === 0 || !this.#sheet) return;
    const { cells, merges, hiddenRows, hiddenColumns } = this.#sheet;
    const letters = this.#cells.reduce((sum, { text }) => sum + text.length, 0);
    if (this.#row > MOST_ROWS) this.fault = 'damaged';
    if (!this.#spend((this.#cells.length + ROW) * times, letters * times)) return;
    const isHidden = this.#isHidden(this.#rowTag, 'table-row');
    for (const { column } of this.#cells)
      if (this.#columns[column]?.isHidden) hiddenColumns.add(column);
    for (let row = first; row < this.#row; row += 1) {
      if (isHidden) hiddenRows.add(row);
      for (const cell of this.#cells) cells.push({ ...cell, row });
      for (const { bottom, ...span } of this.#spans)
        merges.push({ ...span, top: row, bottom: row + bottom });
    }
    if (merges.length > MOST_MERGES) this.fault = 'too-large';
  }
}
