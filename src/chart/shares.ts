/** Money of several units on one scale: the outline was allocated, the fill was used, the words stand beside. */
import type { PlotOptions } from '@observablehq/plot';
import { max } from 'd3-array';
import { boxMark, canvas, type TextLine, wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { wrap } from './wrap.ts';

export interface Share {
  readonly name: string;
  readonly allocated: number;
  readonly used: number;
  /** Each begins a line. */
  readonly words: readonly string[];
}

const BAR = 16;
const LINE = 17;

/** Where the bars begin and end, and where the words stand, px: on a phone all below each other. */
const COLUMNS = { bar: 148, end: 384, words: 402 } as const;

interface Row extends Share {
  readonly y: number;
}

function layOut(shares: readonly Share[], width: number) {
  const isWide = width === WIDE;
  const rows: Row[] = [];
  const words: TextLine[] = [];
  let y = 4;
  const say = (text: string, x: number, top: number, weight: 'strong' | 'regular') =>
    wrap(text, (x === 0 && isWide ? COLUMNS.bar : width) - x - 8, weight).map((line, at) => {
      const className = weight === 'strong' ? 'strong' : 'name';
      words.push({ x, y: top + at * LINE + BAR / 2, text: line, className });
      return line;
    }).length * LINE;
  for (const share of shares) {
    const name = say(share.name, 0, y, 'strong');
    const top = isWide ? y : y + name + 2;
    rows.push({ ...share, y: top });
    let bottom = isWide ? top : top + BAR + 5;
    for (const line of share.words)
      bottom += say(line, isWide ? COLUMNS.words : 0, bottom, 'regular');
    y = Math.max(bottom, y + name) + (isWide ? 11 : 16);
  }
  return { rows, words, height: y };
}

export function sharesChart(shares: readonly Share[], width: number): PlotOptions {
  const { rows, words, height } = layOut(shares, width);
  const most = max(shares, ({ allocated, used }) => Math.max(allocated, used)) || 1;
  const [left, right] = width === WIDE ? [COLUMNS.bar, COLUMNS.end] : [1, width - 1];
  const bars = (of: (row: Row) => number) =>
    rows
      .filter((row) => of(row) > 0)
      .map((row) => {
        const x2 = left + (of(row) / most) * (right - left);
        return { x1: left, x2, y1: row.y, y2: row.y + BAR };
      });
  return canvas(width, height, [
    boxMark(
      bars(({ allocated }) => allocated),
      'fill-none stroke-text',
    ),
    boxMark(
      bars(({ used }) => used),
      'fill-accent stroke-none',
    ),
    ...wordMarks(words),
  ]);
}
