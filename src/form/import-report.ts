/** What became of a filled form, cell by cell. */
import { number } from '../format.ts';
import type { FileCell, Remark } from './file-cell.ts';
import type { FilledForm } from './filled-form.ts';
import type { Imported } from './import.ts';

/** What is to be done about a line or a column that the file does not have. */
export const ADD = 'thêm như in trong biểu; ô chưa có số liệu thì để trống';

export function importReport(imported: Imported, form: FilledForm): string {
  const { boxes, blank, unread, beside, missing } = imported;
  const lines = [
    `${form.title}: ${accountInWords(imported, form)}.`,
    ...remarksInWords(unread).map((each) => `  KHÔNG HIỂU  ${each}`),
    ...missing.map((each) => `  THIẾU  ${each}. Cách sửa: ${ADD}.`),
    ...byRow(boxes, ({ place, text }) => `${place} “${text}”`).map((each) => `  lấy được  ${each}`),
    ...byRow(blank, ({ place }) => place).map((each) => `  để trống  ${each}`),
    // Below a form stand the names of those who signed: where, never what.
    ...new Set(beside.map(({ place, reason }) => `  bỏ qua  ${place}: ${reason}`)),
    ...(imported.isClear ? [] : ['Chưa ghi gì: sửa các chỗ trên trong tệp rồi chạy lại.']),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many of its cells are what. */
export function accountInWords({ taken, blank, unread }: Imported, form: FilledForm): string {
  const isList = form.layout.head.table === 'van-ban';
  return [
    `lấy được ${number(taken)} ${isList ? 'dòng' : 'ô'}`,
    `${number(blank.length)} ô để trống`,
    `${number(unread.length)} ô không hiểu`,
  ].join(', ');
}

const byRow = <C extends FileCell>(cells: readonly C[], words: (cell: C) => string): string[] =>
  [...Map.groupBy(cells, ({ row }) => row).values()].map((own) => own.map(words).join('; '));

const LONGEST = 100;

/** Cells of one row that are not understood for one reason once: what is to be done about them is one thing. */
export function remarksInWords(remarks: readonly Remark[]): readonly string[] {
  const alike = Map.groupBy(remarks, ({ row, reason }) => `${row} ${reason}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [`${same.map(cellInWords).join('; ')}: ${first.reason}. Cách sửa: ${first.remedy}.`];
  });
}

export function cellInWords({ place, text }: FileCell): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return shown === '' ? place : `${place} “${shown}”`;
}
