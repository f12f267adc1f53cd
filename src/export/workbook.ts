/**
 * Sheets as an .xlsx workbook, the same to the byte for the same sheets. No cell can hold a formula, since no
 * formula is ever written (ECMA-376, SpreadsheetML).
 */
import { xmlText } from '../format/xml-text.ts';
import { boxesXml, notesXml } from './note-xml.ts';
import { type PaperSheet, paperXml } from './paper-sheet.ts';
import { type Note, type SheetTable, sheetXml } from './sheet-xml.ts';
import { MAIN, PACKAGE, RELATIONS, relations, XML } from './spreadsheet-ml.ts';
import { STYLES } from './workbook-style.ts';
import { type ArchiveFile, type Packing, zip } from './zip.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument';
const SHEET = `${TYPES}.spreadsheetml`;

/** A table to work with, or a document to print. */
type Sheet = SheetTable | PaperSheet;

export function workbook(sheets: readonly Sheet[], packing?: Packing): Uint8Array<ArrayBuffer> {
  const noted = sheets.map((sheet) => notesOf(sheet).length > 0);
  return zip(
    [
      { name: '[Content_Types].xml', content: contentTypes(noted) },
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
      ...sheets.flatMap((sheet, at) => sheetParts(sheet, at + 1)),
    ],
    packing,
  );
}

const isPaper = (sheet: Sheet): sheet is PaperSheet => 'widths' in sheet;

const notesOf = (sheet: Sheet): readonly Note[] =>
  isPaper(sheet) ? [] : (sheet.form?.notes ?? []);

/** A sheet, and the notes over its cells. */
function sheetParts(sheet: Sheet, number: number): ArchiveFile[] {
  const notes = notesOf(sheet);
  const content = isPaper(sheet) ? paperXml(sheet) : sheetXml(sheet);
  const own = { name: `xl/worksheets/sheet${number}.xml`, content };
  if (notes.length === 0) return [own];
  const beside = relations([
    ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ['comments', `../comments${number}.xml`],
  ]);
  return [
    own,
    { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: beside },
    { name: `xl/comments${number}.xml`, content: notesXml(notes) },
    { name: `xl/drawings/vmlDrawing${number}.vml`, content: boxesXml(notes) },
  ];
}

/** Of a package whose sheets have notes or none. */
function contentTypes(noted: readonly boolean[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...noted.flatMap((hasNotes, at) => [
      [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'],
      ...(hasNotes ? [[`/xl/comments${at + 1}.xml`, 'comments']] : []),
    ]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${SHEET}.${type}+xml"/>`);
  const endings = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    ...(noted.includes(true)
      ? [`<Default Extension="vml" ContentType="${TYPES}.vmlDrawing"/>`]
      : []),
  ];
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${endings.join('')}${parts.join('')}</Types>`;
}

const bookXml = (sheets: readonly Sheet[]): string => {
  const each = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each.join('')}</sheets>${headsXml(sheets)}</workbook>`;
};

/** The rows that head each printed page. */
function headsXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    if (!isPaper(sheet) || sheet.repeated === null) return [];
    const rows = `'${sheet.name.replaceAll("'", "''")}'!$${sheet.repeated}:$${sheet.repeated}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(rows)}</definedName>`;
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}
