/**
 * Sheets as an .xlsx workbook: real numbers and dates, a frozen bold header, columns as wide as their words.
 * No cell can hold a formula, since no formula is ever written (ECMA-376, SpreadsheetML).
 */
import { columnLetter } from '../format/column-letter.ts';
import { xmlText } from '../format/xml-text.ts';
import { type ArchiveFile, zip } from './zip.ts';

export type SheetCell =
  | null
  | string
  | { readonly number: number; readonly decimals: number }
  | { readonly year: number }
  /** `2025-12-31` */
  | { readonly day: string };

export interface SheetTable {
  /** Excel takes 31 letters, none of `[]:*?/\`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Cell styles by their place in styles.xml; a number of n decimals has the style NUMBER + n. */
const HEADER = 1;
const TEXT = 2;
const DAY = 3;
const NUMBER = 4;
const MOST_DECIMALS = 6;

export function workbook(sheets: readonly SheetTable[]): Uint8Array<ArrayBuffer> {
  const parts: ArchiveFile[] = [
    { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
    { name: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: bookXml(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', content: STYLES },
    ...sheets.map((sheet, at) => {
      return { name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet) };
    }),
  ];
  return zip(parts);
}

const contentTypes = (sheets: number): string => {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      'worksheet',
    ]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${TYPES}.${type}+xml"/>`);
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${rels}${parts.join('')}</Types>`;
};

const relations = (all: readonly (readonly [type: string, target: string])[]): string => {
  const each = all.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
};

const bookXml = (sheets: readonly SheetTable[]): string => {
  const each = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each.join('')}</sheets></workbook>`;
};

function stylesXml(): string {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, count) => count);
  const formats = [
    '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>',
    ...decimals.map((count) => {
      const code = count === 0 ? '#,##0' : `#,##0.${'0'.repeat(count)}`;
      return `<numFmt numFmtId="${165 + count}" formatCode="${code}"/>`;
    }),
  ];
  const style = (format: number, more = '') =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"${more}`;
  const top = '><alignment vertical="top"/></xf>';
  const wrapped = '><alignment vertical="top" wrapText="1"/></xf>';
  const styles = [
    style(0, top),
    style(49, wrapped).replace('fontId="0"', 'fontId="1" applyFont="1"'),
    style(49, wrapped),
    style(164, top),
    ...decimals.map((count) => style(165 + count, top)),
  ];
  const font = '<sz val="11"/><name val="Arial"/>';
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`;
}

const STYLES = stylesXml();

function sheetXml({ header, rows }: SheetTable): string {
  const lines = [header.map((text) => cell(text, HEADER)), ...rows.map((row) => row.map(styled))];
  const letters = header.map((_, at) => columnLetter(at));
  const xml = lines.map((cells, row) => {
    const filled = cells.map((write, column) => write(`${letters[column]}${row + 1}`));
    return `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  const all = `A1:${letters.at(-1)}${lines.length}`;
  const columns = header.map((words, at) => {
    const width = widthOf([words, ...rows.map((row) => row[at] ?? null)]);
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${xml.join('')}</sheetData><ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

type Write = (at: string) => string;

function styled(value: SheetCell): Write {
  if (value === null || value === '') return () => '';
  if (typeof value === 'string') return cell(value, TEXT);
  if ('year' in value) return numeric(value.year, 0);
  if ('day' in value) return numeric(serial(value.day), DAY);
  return numeric(value.number, NUMBER + Math.min(value.decimals, MOST_DECIMALS));
}

const cell =
  (text: string, style: number): Write =>
  (at) =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const numeric =
  (value: number, style: number): Write =>
  (at) =>
    `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** Days since 30 December 1899, as Excel counts them. */
const serial = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** In letters of the type: room for the longest word or number, and no more than a paragraph needs. */
function widthOf(cells: readonly SheetCell[]): number {
  const length = (each: SheetCell) =>
    typeof each === 'string' ? each.length : each !== null && 'number' in each ? 14 : 11;
  return Math.min(48, Math.max(8, ...cells.map((each) => (each === null ? 0 : length(each) + 2))));
}
