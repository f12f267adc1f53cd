/** A table file as cells of text, before anything is known of what it is a table of. */
import { fileText } from './file-text.ts';
import type { Sheet } from './sheet.ts';
import { DELIMITERS, type Delimiter, eachRecord } from './table.ts';
import { readWorkbook, type WorkbookFault } from './workbook.ts';

export interface Grid {
  /** The sheet of a workbook; null of a text file. */
  readonly sheet: string | null;
  /** The file's rows from the first, blank ones included. */
  readonly rows: readonly (readonly string[])[];
  /** Whether a cell is hidden by one that covers it too; both count from 0. */
  readonly isCovered: (row: number, column: number) => boolean;
}

/** Why a file is no table. */
export type GridFault = WorkbookFault | 'no-text';

/** The tables of a file: the one of a text, the shown sheets of a workbook. */
export function readGrids(bytes: Uint8Array, isWorkbook: boolean): readonly Grid[] | GridFault {
  if (!isWorkbook) {
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
