/** What became of a filled form, cell by cell where it is not plain. */
import { number } from '../format.ts';
import type { FilledForm } from './filled-form.ts';
import type { Imported } from './import.ts';
import type { Remark } from './take.ts';

export function importReport(imported: Imported, form: FilledForm): string {
  const { taken, blank, unread, beside, missing } = imported;
  const isList = form.layout.head.table === 'van-ban';
  const counts = [
    `lấy được ${number(taken)} ${isList ? 'văn bản' : 'ô'}`,
    ...(isList ? [] : [`${number(blank)} ô để trống`]),
    `${number(unread.length)} ô không hiểu`,
  ];
  const lines = [
    `${form.title}: ${counts.join(', ')}.`,
    ...unread.map((each) => `  KHÔNG HIỂU  ${inWords(each)}`),
    ...missing.map((each) => `  THIẾU  ${each}`),
    // Below a form stand the names of those who signed: where, never what.
    ...[...Map.groupBy(beside, ({ row, reason }) => `dòng ${row}: ${reason}`).keys()].map(
      (each) => `  bỏ qua  ${each}`,
    ),
    ...(imported.isClear ? [] : ['Chưa ghi gì: sửa các chỗ trên trong tệp rồi chạy lại.']),
  ];
  return `${lines.join('\n')}\n`;
}

const LONGEST = 60;

function inWords({ row, column, text, reason }: Remark): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `dòng ${row}, cột ${column} “${shown}”: ${reason}`;
}
