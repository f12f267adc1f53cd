/**
 * Digits with a space between them that are two figures after all, though their file groups digits so:
 * `703 749` where the others of its series are as large as 703 and 749, and none nearly as large as the whole.
 */
import type { Dataset } from '../../dataset/dataset.ts';
import { sideBySide } from '../../table/number-cell.ts';
import type { NumberCell } from '../cell/convention.ts';
import { RowStore } from './row-store.ts';
import type { RowPart } from './row-writer.ts';

/** Others of a series are at most so many times as large, or as small. */
const LIKE = 5;
/** No series grows by so much. */
const UNLIKE = 50;

/** Those of the cells that may be two figures, by the rows that were read of the file; `hasSpaces` where it shows groups. */
export function tornPairs(
  cells: readonly NumberCell[],
  dataset: Dataset,
  parts: readonly RowPart[],
  hasSpaces: boolean,
): readonly NumberCell[] {
  if (cells.length === 0) return cells;
  const wholes = new Map(cells.map((cell) => [idOf(cell.row, wholeOf(cell)), cell]));
  const series = new Map<string, number[]>();
  const found: { readonly cell: NumberCell; readonly of: string; readonly whole: number }[] = [];
  /** How many figures a row has; none where it lacks one, as it does when two ran together. */
  const figures = new Map<number, number>();
  const same = dataset.key.filter((key) => key !== dataset.time);
  for (const row of new RowStore(parts))
    for (const key of dataset.figures) {
      const value = row[key];
      const isNumber = typeof value === 'number';
      figures.set(row.row, (figures.get(row.row) ?? 0) + (isNumber ? 1 : Number.NaN));
      if (!isNumber) continue;
      const of = [key, ...same.map((each) => row[each])].join('|');
      const cell = wholes.get(idOf(row.row, value));
      if (cell) found.push({ cell, of, whole: value });
      else if (value > 0) series.set(of, [...(series.get(of) ?? []), value]);
    }
  const isWhole = ({ row }: NumberCell) => (figures.get(row) ?? 0) > 1;
  if (!hasSpaces && !(cells.length > 1 && cells.every(isWhole))) return cells;
  return found
    .filter(({ cell, of, whole }) => isTorn(cell, whole, series.get(of) ?? []))
    .map(({ cell }) => cell);
}

const idOf = (row: number, value: number): string => `${row}|${value}`;

const wholeOf = ({ value }: NumberCell): number => Number(sideBySide(value).join(''));

function isTorn({ value }: NumberCell, whole: number, others: readonly number[]): boolean {
  const isLike = (part: number) =>
    others.some((other) => part < other * LIKE && part * LIKE > other);
  return (
    others.length > 0 &&
    others.every((other) => whole > other * UNLIKE) &&
    sideBySide(value).map(Number).every(isLike)
  );
}
