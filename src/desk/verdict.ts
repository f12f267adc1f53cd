/** The one sentence that an answer comes down to. */
import { number } from '../format.ts';
import type { Answer, FileAnswer } from './answer.ts';

type Judged = Pick<Answer, 'files' | 'compared' | 'otherErrors'>;

/** Whether all of it can be sent as it is: read, and held against what is published. */
export const isUsable = ({ files, compared, otherErrors }: Judged): boolean =>
  files.some(({ isTable }) => isTable) &&
  files.every(({ errors, isTable, table }) => errors === 0 && (!isTable || table !== null)) &&
  compared &&
  otherErrors === 0 &&
  !isBlank(files);

/** Whether all that was read are rows to be filled. */
export const isBlank = (files: readonly Pick<FileAnswer, 'read'>[]): boolean => {
  const read = files.flatMap((file) => file.read);
  return read.length > 0 && read.every((table) => table.isBlank);
};

/** `Tệp dùng được, không có lỗi`; `Còn 3 ô phải sửa, 1 ô nên xem lại`. */
export function verdict(answer: Judged): string {
  const { files } = answer;
  const tables = files.filter(({ isTable }) => isTable);
  if (tables.length === 0) return 'Không có bảng số liệu nào để đọc';
  if (tables.some(({ table }) => table === null)) return 'Chưa rõ tệp thuộc bảng nào';
  const sum = (of: (file: FileAnswer) => number) => files.reduce((all, file) => all + of(file), 0);
  const [errors, warnings] = [sum((file) => file.errors), sum((file) => file.warnings)];
  const what = files.every(isOfCells) ? 'ô' : 'chỗ';
  const toLook = warnings > 0 ? `, ${number(warnings)} ${what} nên xem lại` : '';
  if (errors > 0) return `Còn ${number(errors)} ${what} phải sửa${toLook}`;
  if (isBlank(files)) return 'Tệp chưa ghi số nào';
  if (!isUsable(answer)) return 'Tệp chưa khớp với số liệu đang công bố';
  const subject = tables.length === 1 ? 'Tệp' : `${number(tables.length)} tệp`;
  return `${subject} dùng được, không có lỗi${toLook}`;
}

/** Whether each finding is of a cell of its own. */
function isOfCells({ findings }: FileAnswer): boolean {
  const cells = findings.map(({ cell }) => cell && `${cell.sheet} ${cell.column}${cell.row}`);
  return !cells.includes(null) && new Set(cells).size === cells.length;
}
