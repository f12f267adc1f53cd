/** A sheet of a workbook that is printed as a document: A4, the margins and page numbers of administrative paper. */
import { columnLetter } from '../format/column-letter.ts';
import { xmlText } from '../format/xml-text.ts';
import type { PaperLook } from './paper-style.ts';
import { MAIN, XML } from './spreadsheet-ml.ts';
import { paperStyleOf } from './workbook-style.ts';

export interface PaperCell {
  readonly text: string;
  readonly look: PaperLook;
}

/** A row of the table, one cell across all of it, or two that share it. */
export type PaperRow =
  | readonly PaperCell[]
  | { readonly across: PaperCell }
  | { readonly pair: readonly [left: PaperCell, right: PaperCell] };

export interface PaperSheet {
  /** Excel takes 31 letters, none of `[]:*?/\`. */
  readonly name: string;
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
  readonly rows: readonly PaperRow[];
  /** The number of the row, from 1, that heads each page; null where none does. */
  readonly repeated: number | null;
  readonly isWide: boolean;
  /** What stands at the top of each page beside its number. */
  readonly mark: string | null;
}

/** In inches: 20, 15, 20 and 30 mm from the top clockwise. */
const MARGINS =
  '<pageMargins left="1.181" right="0.591" top="0.787" bottom="0.787" header="0.394" footer="0.394"/>';
/** Of a line of 13 points, in points. */
const LINE = 17;

export function paperXml(sheet: PaperSheet): string {
  const { widths, rows, isWide } = sheet;
  const last = columnLetter(widths.length - 1);
  const merged = rows.flatMap((row, at) =>
    partsOf(row, widths)
      .filter(({ to, from }) => to > from)
      .map(({ from, to }) => {
        const [left, right] = [columnLetter(from), columnLetter(to)];
        return `<mergeCell ref="${left}${at + 1}:${right}${at + 1}"/>`;
      }),
  );
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, at) => rowXml(row, at + 1, widths));
  return [
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    MARGINS,
    `<pageSetup paperSize="9" orientation="${isWide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    headerXml(sheet),
    `<ignoredErrors><ignoredError sqref="A1:${last}${rows.length}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

/** A cell and the columns that it goes over. */
interface PaperPart {
  readonly cell: PaperCell;
  readonly from: number;
  readonly to: number;
}

function partsOf(row: PaperRow, widths: readonly number[]): readonly PaperPart[] {
  const last = widths.length - 1;
  if ('across' in row) return [{ cell: row.across, from: 0, to: last }];
  if (!('pair' in row)) return row.map((cell, at) => ({ cell, from: at, to: at }));
  const [left, right] = row.pair;
  const middle = middleOf(widths);
  return [
    { cell: left, from: 0, to: middle - 1 },
    { cell: right, from: middle, to: last },
  ];
}

/** The column with which the second half of the sheet begins, or is nearest to it. */
function middleOf(widths: readonly number[]): number {
  const half = sum(widths) / 2;
  const off = (at: number) => Math.abs(sum(widths.slice(0, at)) - half);
  const starts = widths.map((_, at) => at).slice(1);
  return starts.toSorted((a, b) => off(a) - off(b))[0] ?? 1;
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

function rowXml(row: PaperRow, number: number, widths: readonly number[]): string {
  const parts = partsOf(row, widths);
  const cells = parts.map(({ cell, from }) => cellXml(cell, `${columnLetter(from)}${number}`));
  if (!('across' in row || 'pair' in row)) return `<row r="${number}">${cells.join('')}</row>`;
  // Programs fit no row to cells that are merged.
  const lines = parts.map(({ cell: { text }, from, to }) =>
    Math.max(1, Math.ceil(text.length / sum(widths.slice(from, to + 1)))),
  );
  const height = LINE * Math.max(...lines);
  return `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

function cellXml({ text, look }: PaperCell, at: string): string {
  const style = paperStyleOf(look);
  if (text === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The mark on each page, the number from the second on. */
function headerXml({ mark }: PaperSheet): string {
  const font = '&amp;"Times New Roman"&amp;13';
  const marked = mark === null ? '' : `&amp;R${font}${xmlText(mark.replaceAll('&', '&&'))}`;
  return `<headerFooter differentFirst="1"><oddHeader>&amp;C${font}&amp;P${marked}</oddHeader><firstHeader>${marked}</firstHeader></headerFooter>`;
}
