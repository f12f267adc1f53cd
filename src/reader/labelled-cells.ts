/** What a row above a table says, part by part: `Mã đơn vị: 99 | Kỳ: 2024` are two of them in one row. */
import { tidy } from '../table/fold.ts';
import type { Headers } from './header.ts';

/** The cells of each thing that a row says; all of them together where it says one, or none. */
export function labelledCells(
  headers: Headers,
  cells: readonly string[],
): readonly (readonly string[])[] {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  if (filled.length < 2) return [cells];
  const isLabel = (cell: string) => {
    const target = headers.find(cell);
    return target !== null && target !== 'aside' && target.key !== '';
  };
  const isWhole = (cell: string) => {
    const at = cell.indexOf(':');
    return at > 0 && at < cell.length - 1 && isLabel(cell.slice(0, at));
  };
  if (filled.every(isWhole)) return filled.map((cell) => [cell]);
  const isPaired =
    filled.length > 2 &&
    filled.length % 2 === 0 &&
    filled.every((cell, at) => isLabel(cell.replace(/ ?:$/, '')) === (at % 2 === 0));
  if (!isPaired) return [cells];
  return filled.flatMap((cell, at) => (at % 2 === 0 ? [[cell, filled[at + 1] ?? '']] : []));
}
