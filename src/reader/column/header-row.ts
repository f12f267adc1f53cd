/** How much a row of cells looks like the header of a table, or like what is said once above it. */
import { tidy } from '../../table/fold.ts';
import { isPartOfYear } from '../../table/period-cell.ts';
import { isGroup } from '../cell/group-column.ts';
import { isRelative } from '../cell/relative-time.ts';
import { meaningOf } from '../head/head.ts';
import { type Headers, isCode, isMale } from '../head/header.ts';
import { labelledCells } from '../head/labelled-cells.ts';
import { isFigure } from './row-above.ts';

/**
 * A row's cells that name columns, counted. A year or an indicator counts half, for it may as well
 * be a value (`Kỳ;2024`); so do groups, and units, of which a title names one. A row of data, which
 * names no column beside its figures, counts nothing.
 */
export function headerScore(headers: Headers, cells: readonly string[]): number {
  const found = cells.map((cell) => headers.find(cell));
  const isColumn = found.some((each) => each === 'aside' || each?.key);
  if (!isColumn && cells.some(isFigure)) return 0;
  const units = found.filter((each) => meaningOf(each)?.unit != null);
  return found.reduce((sum, target, at) => {
    const isPart = target === null || isMale(tidy(cells[at] ?? ''), cells);
    if (isPart && mayBePart(headers, cells[at] ?? '')) return sum + 0.5;
    if (target === null || (units.length === 1 && target === units[0])) return sum;
    return sum + (target !== 'aside' && target.key === '' ? 0.5 : 1);
  }, 0);
}

/** A group, or a time that is said elsewhere: “Quý I”, “Lũy kế”. */
const mayBePart = (headers: Headers, cell: string): boolean =>
  (headers.hasGroups && isGroup(cell)) ||
  (headers.hasTimes && (isPartOfYear(cell) || isRelative(cell)));

/** Whether a row has the look of `Mã đơn vị;040`: a column and what it says, with its name behind. */
export function saysOne(headers: Headers, cells: readonly string[]): boolean {
  return labelledCells(headers, cells).every((part) => saysOnePart(headers, part));
}

function saysOnePart(headers: Headers, cells: readonly string[]): boolean {
  const [name = '', value = '', ...more] = cells.map(tidy).filter((cell) => cell !== '');
  const [target, other] = [meaningOf(headers.find(name)), headers.find(value)];
  const isColumn = !!target?.key && headers.mayHold(target.key, value);
  const isValue = other === null || (other !== 'aside' && other.key === '');
  const isNamed = more.length === 1 && isColumn && headers.hasNames(target.key) && isCode(value);
  return (more.length === 0 || isNamed) && isColumn && isValue;
}
