/** The one sentence that an answer comes down to. */
import { number } from '../format.ts';
import type { Answer, FileAnswer } from './answer.ts';

/** Whether all of it can be sent as it is. */
export const isUsable = ({ files }: Answer): boolean =>
  files.every(({ errors, table }) => errors === 0 && table !== null);

/** `Tệp dùng được, không có lỗi`; `Còn 3 ô phải sửa, 1 ô nên xem lại`. */
export function verdict({ files }: Answer): string {
  const sum = (of: (file: FileAnswer) => number) => files.reduce((all, file) => all + of(file), 0);
  const [errors, warnings] = [sum((file) => file.errors), sum((file) => file.warnings)];
  if (files.some(({ table }) => table === null)) return 'Chưa rõ tệp thuộc bảng nào';
  const what = files.every(isOfCells) ? 'ô' : 'chỗ';
  const toLook = warnings > 0 ? `, ${number(warnings)} ${what} nên xem lại` : '';
  if (errors > 0) return `Còn ${number(errors)} ${what} phải sửa${toLook}`;
  const subject = files.length === 1 ? 'Tệp' : `${number(files.length)} tệp`;
  return `${subject} dùng được, không có lỗi${toLook}`;
}

const isOfCells = ({ findings }: FileAnswer): boolean =>
  findings.every(({ cell }) => cell !== null);
