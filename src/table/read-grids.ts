/** The tables of a file as cells of text. */
import { fileText } from './file-text.ts';
import type { Grid } from './grid.ts';
import type { Sheet } from './sheet.ts';
import { DELIMITERS, type Delimiter, eachRecord } from './table.ts';
import { readWordTables } from './word-table.ts';
import { readWorkbook, type WorkbookFault } from './workbook.ts';

/** Why a file is no table. */
export type GridFault = WorkbookFault | 'no-text';

/** How a file holds tables. */
export type GridKind = 'text' | 'workbook' | 'document';

/** The tables of a file: the one of a text, the shown sheets of a workbook, all of a document. */
export function readGrids(bytes: Uint8Array, kind: GridKind): readonly Grid[] | GridFault {
  if (kind === 'document') return readWordTables(bytes);
  if (kind === 'text') {
    const opened = fileText(bytes);
    return 'code' in opened && opened.code ? 'no-text' : [textGrid(opened.text ?? '')];
  }
  const sheets = readWorkbook(bytes);
  if (typeof sheets === 'string') return sheets;
  return sheets.flatMap(({ sheet, hidden }) => (sheet && !hidden ? [sheetGrid(sheet)] : []));
}

function textGrid(text: string): Grid {
  const cut = DELIMITERS.map((delimiter) => recordsOf(text, delimiter));
  const width = (rows: readonly (readonly string[])[]) =>
    Math.max(0, ...rows.map((row) => row.length));
  const rows = cut.reduce((best, each) => (width(each) > width(best) ? each : best));
  return { sheet: null, rows, isCovered: () => false };
}

const sheetGrid = (sheet: Sheet): Grid => ({
  sheet: sheet.name,
  rows: recordsOf(sheet.text, sheet.delimiter),
  isCovered: (row, column) => sheet.fault(row + 1, column, 0)?.code === 'merged-cells',
});

function recordsOf(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  eachRecord(text, delimiter, (cells) => {
    rows.push([...cells]);
    return true;
  });
  return rows;
}
