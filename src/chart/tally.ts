/** The groups of a count, one under the other: its name, its number, and a square for each one counted. */
import type { PlotOptions } from '@observablehq/plot';
import { inSigns } from '../format.ts';
import type { RecordLine } from '../model/record.ts';
import { boxMark, canvas, type TextLine, wordMarks } from './canvas.ts';
import { type Square, squares } from './people.ts';
import { wrap } from './wrap.ts';

interface Tally {
  readonly y: number;
  readonly words: string;
  readonly number: string;
  readonly squares: readonly Square[];
  readonly bottom: number;
}

const LINE = 17;
const PITCH = 11;
/** Between the number and the squares, px. */
const NUMBER = 40;

function layOut(groups: readonly RecordLine[], width: number): readonly Tally[] {
  const perLine = Math.floor((Math.min(width, 560) - NUMBER) / PITCH / 10) * 10;
  let top = 0;
  return groups.flatMap(({ breakdown, rows }) => {
    const row = rows.at(-1);
    if (typeof row?.value !== 'number') return [];
    const { value } = row;
    const lines = wrap(breakdown ?? '', width - 10);
    const y = top + 12;
    const start = top + lines.length * LINE + 6;
    const own = squares(value, 'trained', 0, { x: NUMBER, y: start, perLine, pitch: PITCH });
    const bottom = start + Math.max(1, Math.ceil(value / perLine)) * PITCH;
    top = bottom + 14;
    const number = inSigns({ ...row, value });
    return [{ y, words: lines.join('\n'), number, squares: own, bottom }];
  });
}

const NAME = { x: 0, className: 'name', lineAnchor: 'top', lineHeight: 1.25 } as const;

export function tallyChart(groups: readonly RecordLine[], width: number): PlotOptions {
  const tallies = layOut(groups, width);
  const all = tallies.flatMap((each) => each.squares);
  const words = tallies.flatMap(({ y, words, number, squares: [first], bottom }): TextLine[] => [
    { ...NAME, y: y - 11, text: words },
    { x: 0, y: (first?.y1 ?? bottom) + 5, text: number, className: 'strong' },
  ]);
  return canvas(width, (tallies.at(-1)?.bottom ?? 0) + 6, [
    boxMark(all, 'fill-accent stroke-none'),
    ...wordMarks(words),
  ]);
}
