/** In a file whose columns are parted by commas, `2,03` without quotes falls into two cells. */
import type { Slot } from './meaning.ts';

export interface SplitDecimal {
  readonly at: number;
  /** The number as it was probably meant: `2,03`. */
  readonly value: string;
}

const isDigits = (cell: string | undefined): boolean => /^\s*-?\d+\s*$/.test(cell ?? '');

/**
 * A figure and digits behind it, in a row that has more cells than its header; or where digits
 * alone stand in the words behind a figure, or a figure of three digits begins with 0, as the rest
 * of `1,012` does, and nothing tells whether they belong to it.
 */
export function splitDecimal(
  cells: readonly string[],
  width: number,
  figures: readonly Slot[],
  isText: (index: number) => boolean,
): SplitDecimal | null {
  for (const { index } of figures) {
    const [whole, rest] = [cells[index], cells[index + 1]];
    if (!isDigits(whole) || !/^\s*\d{1,4}\s*$/.test(rest ?? '')) continue;
    const isRest =
      /^\s*0\d\d\s*$/.test(rest ?? '') && figures.some((each) => each.index === index + 1);
    if (cells.length > width || isRest || isText(index + 1))
      return { at: index, value: `${whole?.trim()},${rest?.trim()}` };
  }
  return null;
}
