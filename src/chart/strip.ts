/** One value of many units: a dot each, piled up where they are close, with the level and the whole. */
import * as Plot from '@observablehq/plot';
import { extent } from 'd3-array';
import { filled, stroked } from './ink.ts';

export interface Strip {
  readonly dots: readonly { readonly value: number; readonly isStrong: boolean }[];
  readonly level: { readonly value: number; readonly words: string } | null;
  /** The unit above all of them. */
  readonly whole: { readonly value: number; readonly words: string } | null;
  readonly ticks: (value: number) => string;
}

/** Of a pile of dots no more than this is high, px; of more dots each is smaller. */
const PILE = 84;
const LARGEST = 6;
const [HEAD, FOOT] = [22, 40];

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly isStrong: boolean;
}

/** Dots of one size in piles beside each other: Wilkinson's dot plot (The American Statistician 53, 1999). */
function piles({ dots }: Strip, size: number, x: (value: number) => number): readonly Placed[] {
  const heights = new Map<number, number>();
  const order = dots.toSorted((a, b) => Number(b.isStrong) - Number(a.isStrong));
  return order.map(({ value, isStrong }) => {
    const pile = Math.round(x(value) / size);
    const height = heights.get(pile) ?? 0;
    heights.set(pile, height + 1);
    return { x: pile * size, y: height, isStrong };
  });
}

export function stripChart(strip: Strip, width: number): Plot.PlotOptions {
  const { level, whole, ticks } = strip;
  const known = [...strip.dots, ...[level, whole].filter((each) => each !== null)];
  const [low = 0, high = 1] = extent(known, ({ value }) => value);
  const margin = 16;
  const x = (value: number) => margin + ((value - low) / (high - low || 1)) * (width - 2 * margin);
  const sizeOf = (size: number): number => {
    const tallest = Math.max(0, ...piles(strip, size, x).map(({ y }) => y + 1));
    return tallest * size <= PILE || size <= 1.5 ? size : sizeOf(size - 0.5);
  };
  const size = sizeOf(LARGEST);
  const placed = piles(strip, size, x);
  const floor = HEAD + Math.max(0, ...placed.map(({ y }) => y + 1)) * size;
  return {
    width,
    height: floor + FOOT,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY([floor], {
        x1: 0,
        x2: width,
        ...stroked('stroke-context'),
      }),
      ...dotMarks(placed, size, floor),
      ...levelMarks(level, { x, floor, width }),
      ...wholeMarks(whole, { x, floor, width }),
      Plot.text([low, high], {
        x: (value: number) => x(value),
        y: floor + 12,
        text: ticks,
        className: 'tick',
      }),
    ],
  };
}

const dotMarks = (placed: readonly Placed[], size: number, floor: number) =>
  [false, true].map((isStrong) =>
    Plot.dot(
      placed.filter((each) => each.isStrong === isStrong),
      {
        x: 'x',
        y: ({ y }: Placed) => floor - (y + 0.5) * size,
        r: Math.max(0.75, size / 2 - 0.5),
        ...filled(`${isStrong ? 'fill-accent' : 'fill-accent-mid'} stroke-none`),
      },
    ),
  );

interface Room {
  readonly x: (value: number) => number;
  readonly floor: number;
  readonly width: number;
}

/** Words beside a line stand on the side that has the room. */
const anchorOf = (at: number, width: number) => (at > width / 2 ? 'end' : 'start');

const levelMarks = (level: Strip['level'], { x, floor, width }: Room) =>
  level === null
    ? []
    : [
        Plot.ruleX([level], {
          x: ({ value }) => x(value),
          y1: 2,
          y2: floor,
          ...stroked('stroke-text'),
          strokeWidth: 1.5,
        }),
        Plot.text([level], {
          x: ({ value }) => x(value),
          y: 9,
          dx: x(level.value) > width / 2 ? -5 : 5,
          text: 'words',
          textAnchor: anchorOf(x(level.value), width),
          className: 'strong',
        }),
      ];

const wholeMarks = (whole: Strip['whole'], { x, floor, width }: Room) =>
  whole === null
    ? []
    : [
        Plot.dot([whole], {
          x: ({ value }) => x(value),
          y: floor + 6,
          symbol: 'triangle',
          r: 5,
          ...filled('fill-text stroke-none'),
        }),
        Plot.text([whole], {
          x: ({ value }) => x(value),
          y: floor + 28,
          text: 'words',
          textAnchor: anchorOf(x(whole.value), width),
          className: 'strong',
        }),
      ];
