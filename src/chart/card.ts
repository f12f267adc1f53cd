/** The small drawings of the first page's cards, 200 wide: where a number stands, or how much of a whole. */
import * as Plot from '@observablehq/plot';
import { number } from '../format.ts';

const WIDTH = 200;
const FRAME = { width: WIDTH, margin: 0, x: { axis: null }, y: { axis: null } } as const;

/** A value on a scale, with the level that it is held against. */
export function levelCard(
  value: number,
  level: { value: number; name: string } | null,
): Plot.PlotOptions {
  const values = level ? [value, level.value] : [value];
  const [low, high] = [
    Math.floor(Math.min(...values) * 5 - 0.6) / 5,
    Math.ceil(Math.max(...values) * 5 + 0.2) / 5,
  ];
  const levels = level ? [level] : [];
  return {
    ...FRAME,
    height: 50,
    marginLeft: 13,
    marginRight: 13,
    x: { domain: [low, high], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY([28], { x1: low, x2: high, className: 'stroke-context', stroke: 'currentColor' }),
      Plot.text([low, high], {
        x: (each) => each,
        y: 42,
        text: (each: number) => number(each, 1),
        className: 'tick',
      }),
      Plot.ruleX(levels, {
        x: 'value',
        y1: 19,
        y2: 37,
        className: 'stroke-text',
        stroke: 'currentColor',
        strokeWidth: 2,
      }),
      Plot.text(levels, { x: 'value', y: 10, text: 'name', className: 'strong' }),
      Plot.dot([value], {
        x: (each) => each,
        y: 28,
        r: 5,
        className: 'fill-accent stroke-none',
        fill: 'currentColor',
      }),
    ],
  };
}

const SQUARE = 14;

/** One square for each of a whole, the first ones filled; a bar where they are too many. */
export function countCard(part: number, whole: number): Plot.PlotOptions {
  const perLine = Math.floor(WIDTH / SQUARE);
  if (whole > perLine * 4) return shareCard(part, whole);
  const at = Array.from({ length: whole }, (_, index) => index);
  const x = (index: number) => (index % perLine) * SQUARE + 1;
  const y = (index: number) => Math.floor(index / perLine) * SQUARE + 1;
  const square = {
    x1: x,
    x2: (index: number) => x(index) + 11,
    y1: y,
    y2: (index: number) => y(index) + 11,
  };
  return {
    ...FRAME,
    height: Math.ceil(whole / perLine) * SQUARE,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(at.slice(part), {
        ...square,
        className: 'fill-none stroke-accent',
        fill: 'currentColor',
        stroke: 'currentColor',
      }),
      Plot.rect(at.slice(0, part), {
        ...square,
        className: 'fill-accent stroke-accent',
        fill: 'currentColor',
        stroke: 'currentColor',
      }),
    ],
  };
}

/** The outline is the whole, the fill its part. */
export function shareCard(part: number, whole: number): Plot.PlotOptions {
  const end = 1 + (Math.min(part, whole) / whole) * (WIDTH - 2);
  const bar = { y1: 1, y2: 15, stroke: 'currentColor' };
  return {
    ...FRAME,
    height: 16,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect([0], {
        ...bar,
        x1: 1,
        x2: WIDTH - 1,
        className: 'fill-none stroke-text',
        fill: 'currentColor',
      }),
      Plot.rect([0], {
        ...bar,
        x1: 1,
        x2: end,
        className: 'fill-accent stroke-accent',
        fill: 'currentColor',
      }),
    ],
  };
}
