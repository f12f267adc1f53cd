/** Text in lines, whichever of the fonts is there: a wider letter never makes fewer of them. */
import { once } from '../memory.ts';
import { type Weight, widthOf } from './letter-width.ts';

export interface Type {
  /** px of the letters, and from line to line. */
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
}

/** A browser rounds what it adds up, and the widths of columns. */
const SLACK = 2;

/** px of each word at a size of one, which is asked for at many widths and sizes. */
const widthsIn = once(
  (text: string, weight: Weight): readonly number[] =>
    text
      .split(/[ \n\t]+/)
      .filter(Boolean)
      .map((word) => widthOf(word, 1, weight)),
  (text, weight) => weight + text,
);

/** How many lines it takes at most, broken at spaces; a word wider than the line goes on over as many as it needs. */
export function lineCount(text: string, room: number, { size, weight }: Type): number {
  const width = Math.max(size, room - SLACK);
  const space = widthOf(' ', size, weight);
  let [lines, at] = [0, Number.POSITIVE_INFINITY];
  for (const word of widthsIn(text, weight)) {
    const own = word * size;
    if (at + space + own <= width) at += space + own;
    else {
      // Broken anywhere, each line lacks less than one letter.
      const rows = own <= width ? 1 : Math.ceil(own / Math.max(size / 2, width - size));
      lines += rows;
      at = rows > 1 ? width : own;
    }
  }
  return lines;
}

/** px of a paragraph in so wide a room. */
export const textHeight = (text: string, room: number, type: Type): number =>
  lineCount(text, room, type) * type.line;

/** px of the widest word, which a column must hold. */
export const widestWord = (text: string, { size, weight }: Type): number =>
  Math.max(0, ...widthsIn(text, weight)) * size;
