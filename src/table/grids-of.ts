/** The tables of a file as cells of text; whoever asks brings what opens workbooks, which is large. */
import { columnLetter } from '../format/column-letter.ts';
import { fileText } from './file-text.ts';
import type { Grid } from './grid.ts';
import type { Sheet } from './sheet.ts';
import { DELIMITERS, type Delimiter, eachRecord } from './table.ts';
import { readWordTables } from './word-table.ts';
import type { NamedSheet, WorkbookFault } from './workbook.ts';

/** Why a file is no table. */
export type GridFault = WorkbookFault | 'no-text';

/** How a file holds tables. */
export type GridKind = 'text' | 'workbook' | 'document';

/** What opens workbooks. */
export type OpenBook = (bytes: Uint8Array) => readonly NamedSheet[] | WorkbookFault;

/** The tables of a file: the one of a text, the shown sheets of a workbook, all of a document. */
export function gridsOf(
  bytes: Uint8Array,
  kind: GridKind,
  openBook: OpenBook,
): readonly Grid[] | GridFault {
  if (kind === 'document') return readWordTables(bytes);
  if (kind === 'text') {
    const opened = fileText(bytes);
    return 'code' in opened && opened.code ? 'no-text' : [textGrid(opened.text ?? '')];
  }
  const sheets = openBook(bytes);
  if (typeof sheets === 'string') return sheets;
  return sheets.flatMap(({ sheet, hidden }) => (sheet && !hidden ? [sheetGrid(sheet)] : []));
}

/** Cut where most rows come out alike: words have commas of their own. */
function textGrid(text: string): Grid {
  const cut = DELIMITERS.map((delimiter) => recordsOf(text, delimiter));
  const rows = cut.reduce((best, each) => (alike(each) > alike(best) ? each : best));
  return { sheet: null, rows, place: cellName, covered: () => null, number: () => null };
}

/** The most rows of several cells that have as many cells. */
function alike(rows: readonly (readonly string[])[]): number {
  const wide = rows.filter(({ length }) => length > 1);
  const byWidth = Map.groupBy(wide, ({ length }) => length).values();
  return Math.max(0, ...[...byWidth].map(({ length }) => length));
}

const sheetGrid = (sheet: Sheet): Grid => ({
  sheet: sheet.name,
  rows: recordsOf(sheet.text, sheet.delimiter),
  place: (row, column) => `trang tính “${sheet.name}”, ${cellName(row, column)}`,
  covered: (row, column) => sheet.cover(row, column),
  number: (row, column) => sheet.number(row + 1, column),
});

/** As Excel names it. */
const cellName = (row: number, column: number): string => `ô ${columnLetter(column)}${row + 1}`;

function recordsOf(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  eachRecord(text, delimiter, (cells) => {
    rows.push([...cells]);
    return true;
  });
  return rows;
}
