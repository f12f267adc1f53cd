/** The groups of a count, one under the other: its name, its number, and a square for each one counted. */
import * as Plot from '@observablehq/plot';
import { number } from '../format.ts';
import type { RecordLine } from '../model/record.ts';
import { WIDE } from './drawing.ts';
import { type Square, squares } from './people.ts';
import { wrap } from './wrap.ts';

interface Tally {
  readonly y: number;
  readonly words: string;
  readonly value: number;
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
    const value = rows.at(-1)?.value;
    if (typeof value !== 'number') return [];
    const lines = wrap(breakdown ?? '', width - 10);
    const y = top + 12;
    const start = top + lines.length * LINE + 6;
    const own = squares(value, 'trained', 0, { x: NUMBER, y: start, perLine, pitch: PITCH });
    const bottom = start + Math.max(1, Math.ceil(value / perLine)) * PITCH;
    top = bottom + 14;
    return [{ y, words: lines.join('\n'), value, squares: own, bottom }];
  });
}

export function tallyChart(groups: readonly RecordLine[], width: number): Plot.PlotOptions {
  const tallies = layOut(groups, width);
  const sides = {
    x1: 'x',
    x2: (square: Square) => square.x + square.width,
    y1: 'y',
    y2: (square: Square) => square.y + square.height,
  };
  return {
    width: width < WIDE ? width : WIDE,
    height: (tallies.at(-1)?.bottom ?? 0) + 6,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(
        tallies.flatMap((each) => each.squares),
        {
          ...sides,
          className: 'fill-accent stroke-none',
          fill: 'currentColor',
          stroke: 'currentColor',
        },
      ),
      Plot.text(tallies, {
        x: 0,
        y: 'y',
        text: 'words',
        textAnchor: 'start',
        lineAnchor: 'top',
        dy: -11,
        lineHeight: 1.25,
        className: 'name',
      }),
      Plot.text(tallies, {
        x: 0,
        y: ({ squares: [first], bottom }: Tally) => (first?.y ?? bottom) + 5,
        text: ({ value }: Tally) => number(value),
        textAnchor: 'start',
        className: 'strong',
      }),
    ],
  };
}
