/** What a row above a table says, part by part: `Mã đơn vị: 99 | Kỳ: 2024` are two of them in one row. */

import { withoutLineCell, withoutNumber } from '../cell/part-mark.ts';
import { meaningOf } from './head.ts';
import type { Headers } from './header.ts';

/** The cells of each thing that a row says, without its number; all of them together where it says one, or none. */
export function labelledCells(
  headers: Headers,
  cells: readonly string[],
): readonly (readonly string[])[] {
  const [first = '', ...more] = withoutLineCell(cells);
  const filled = [withoutNumber(first), ...more];
  // A colon at the end of its text is a part of that.
  if (more.length === 0) return [[`${filled[0]}${/ ?:$/.exec(first) ?? ''}`]];
  const isLabel = (cell: string) => !!meaningOf(headers.find(cell))?.key;
  const isWhole = (cell: string) => {
    const at = cell.indexOf(':');
    return at > 0 && at < cell.length - 1 && isLabel(cell.slice(0, at));
  };
  if (filled.every(isWhole)) return filled.map((cell) => [cell]);
  // “Biểu số 02” may stand beside “Đơn vị báo cáo: UBND phường …”.
  const [, last = '', ...others] = filled;
  if (others.length === 0 && /báo cáo ?:/i.test(last) && isWhole(last)) return [[last]];
  const isPaired =
    filled.length > 2 &&
    filled.length % 2 === 0 &&
    filled.every((cell, at) => isLabel(cell.replace(/ ?:$/, '')) === (at % 2 === 0));
  if (!isPaired) return [filled];
  return filled.flatMap((cell, at) => (at % 2 === 0 ? [[cell, filled[at + 1] ?? '']] : []));
}
