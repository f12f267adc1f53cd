// Lines as the reader's own fonts make them.
import type { Wrap } from '../chart/picture-frame.ts';

const WEIGHT = { regular: 400, strong: 600 } as const;

const pen = document.createElement('canvas').getContext('2d');

/** Words in lines of at most `width` px; a word longer than that has a line of its own. */
export const measuredWrap: Wrap = (text, width, { size, weight }) => {
  if (!pen) return [text];
  pen.font = `${WEIGHT[weight]} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && pen.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
