/** A count of each year: a square for each one counted, or a bar from zero where they are too many. */
import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { figure, number } from '../format.ts';
import type { Point, Series } from '../model/series.ts';
import { WIDE } from './drawing.ts';
import { HATCH, hatch } from './hatch.ts';
import { pointInWords } from './read-out.ts';
import { wrap } from './wrap.ts';

/** A year's place on the sheet, px. */
interface Column {
  readonly point: Point;
  readonly left: number;
  readonly right: number;
}

interface Sheet {
  readonly columns: readonly Column[];
  /** Of the squares or bars. */
  readonly top: number;
  readonly bottom: number;
  readonly most: number;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Above this many in a year a bar tells more than squares. */
const MOST_SQUARES = 40;
const HEAD = 26;
const FOOT = 28;
const BARS = { narrow: 150, wide: 190 };
const SQUARE = { narrow: 11, wide: 15 };

const isNumber = (value: unknown): value is number => typeof value === 'number';
const mostOf = ({ points }: Series) =>
  max(points, ({ value }) => (isNumber(value) ? value : 0)) ?? 0;

/** Whether every year is few enough for squares. */
export const isInSquares = (series: Series): boolean => mostOf(series) <= MOST_SQUARES;

const size = (width: number) => (width < WIDE ? 'narrow' : 'wide');

/** How many squares lie in a line of a column. */
function perLine(width: number, years: number): number {
  const room = columnWidth(width, years) * 0.8;
  return Math.max(1, Math.min(5, Math.floor(room / SQUARE[size(width)])));
}

const columnWidth = (width: number, years: number) =>
  Math.min(width / years, width < WIDE ? 86 : 130);

function sheetOf(series: Series, width: number): Sheet {
  const { points } = series;
  const each = columnWidth(width, points.length);
  const most = mostOf(series);
  const lines = Math.ceil(most / perLine(width, points.length));
  const room = most > MOST_SQUARES ? BARS[size(width)] : Math.max(lines, 1) * SQUARE[size(width)];
  const columns = points.map((point, at) => ({
    point,
    left: at * each,
    right: at * each + each * 0.8,
  }));
  return { columns, top: HEAD, bottom: HEAD + Math.max(room, 30), most };
}

/** The squares of a year, from the baseline upwards, or its one bar. */
function boxesOf({ point, left, right }: Column, sheet: Sheet, width: number): readonly Box[] {
  const { value } = point;
  if (!isNumber(value)) return [];
  const { top, bottom, most, columns } = sheet;
  if (most > MOST_SQUARES) {
    const y1 = bottom - (value / most) * (bottom - top);
    return value > 0 ? [{ x1: left, x2: right, y1, y2: bottom }] : [];
  }
  const pitch = SQUARE[size(width)];
  const line = perLine(width, columns.length);
  return Array.from({ length: value }, (_, at) => {
    const x1 = left + (at % line) * pitch;
    const y2 = bottom - Math.floor(at / line) * pitch - 1;
    return { x1, x2: x1 + pitch - 2, y1: y2 - pitch + 2, y2 };
  });
}

export function yearlyChart(series: Series, width: number): Plot.PlotOptions {
  const sheet = sheetOf(series, width);
  const { columns, bottom, top } = sheet;
  const boxes = columns.map((column) => boxesOf(column, sheet, width));
  const known = columns.filter(({ point }) => isNumber(point.value));
  const silent = columns.filter(({ point }) => !isNumber(point.value));
  const highest = (column: Column) =>
    Math.min(bottom, ...(boxes[columns.indexOf(column)] ?? []).map(({ y1 }) => y1));
  const said = pointInWords(series);
  const sides = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  return {
    width,
    height: bottom + FOOT,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      hatch,
      Plot.rect(boxes.flat(), {
        ...sides,
        className: 'fill-accent stroke-none',
        fill: 'currentColor',
        stroke: 'currentColor',
      }),
      Plot.rect(silent, {
        ariaLabel: ({ point }: Column) => said(point),
        x1: 'left',
        x2: 'right',
        y1: top,
        y2: bottom,
        fill: HATCH,
        className: 'unknown-year',
      }),
      Plot.ruleY([bottom + 0.5], {
        x1: 0,
        x2: columns.at(-1)?.right ?? width,
        className: 'stroke-text',
        stroke: 'currentColor',
      }),
      Plot.text(known, {
        ariaLabel: ({ point }: Column) => said(point),
        x: 'left',
        y: highest,
        dy: -9,
        textAnchor: 'start',
        text: ({ point }: Column) => number(point.value as number),
        className: 'strong',
      }),
      Plot.text(silent, {
        x: 'left',
        y: bottom - 4,
        lineAnchor: 'bottom',
        textAnchor: 'start',
        lineHeight: 1.15,
        text: ({ point, left, right }: Column) =>
          wrap(figure(point.value), right - left).join('\n'),
        className: 'halo',
      }),
      Plot.text(columns, {
        x: 'left',
        y: bottom + 16,
        textAnchor: 'start',
        text: ({ point }: Column) => String(point.year),
        className: 'tick',
      }),
    ],
  };
}
