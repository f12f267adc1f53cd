/** Words of columns that stand side by side, left out where a column is narrower than its words. */
import { type Type, widthOf } from './spot.ts';

/** Between the words of two columns, px. */
const GAP = 6;

/** Every so many of the columns, counted from the last, that the longest of their words have room. */
export function thinned<T>(
  columns: readonly T[],
  pitch: number,
  words: (column: T) => string,
  type?: Type,
): readonly T[] {
  const longest = Math.max(0, ...columns.map((column) => widthOf(words(column), type)));
  const every = Math.ceil((longest + GAP) / pitch);
  return columns.filter((_, at) => (columns.length - 1 - at) % every === 0);
}
