/** A count of each year: a square for each one counted, or a bar from zero where they are too many. */
import type { PlotOptions } from '@observablehq/plot';
import { max } from 'd3-array';
import { figure } from '../format.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import { type Box, boxMark, canvas, lineMark, type TextLine, wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { hatchedMarks, reasonHeight } from './hatch.ts';
import { squares } from './people.ts';
import { pointInWords, written } from './read-out.ts';
import { TICK, widthOf } from './spot.ts';
import { breakMarks, breaksOf } from './territory.ts';
import { thinned } from './thinning.ts';
import { wrap } from './wrap.ts';

/** Where the years of a series stand. */
interface Frame {
  readonly width: number;
  readonly most: number;
  /** From one year to the next, and how wide it is. */
  readonly pitch: number;
  readonly column: number;
  /** Of the squares or bars. */
  readonly top: number;
  readonly bottom: number;
}

/** Above this many in a year a bar tells more than squares. */
const MOST_SQUARES = 40;
const HEAD = 26;
const FOOT = 28;
/** For the words of a change of territory. */
const BREAK = 18;
const BARS = { narrow: 150, wide: 190 };
const SQUARE = { narrow: 11, wide: 15 };

/** From one year to the next and its bar, where the years stand one below the other. */
const ROW = { pitch: 26, bar: 16, left: 42, gap: 8 };

const isKnown = (point: Point): point is KnownPoint => typeof point.value === 'number';
const mostOf = ({ points }: Series) => max(points.filter(isKnown), ({ value }) => value) ?? 0;

/** Whether every year is few enough for squares. */
export const isInSquares = (series: Series): boolean => mostOf(series) <= MOST_SQUARES;

/** Years side by side; one below the other where their numbers are too long to stand side by side. */
export function yearlyChart(series: Series, width: number): PlotOptions {
  const frame = frameOf(series, width);
  const longest = max(series.points.filter(isKnown), (point) => widthOf(written(point))) ?? 0;
  const areClose = !isInSquares(series) && longest > frame.pitch - 4;
  return areClose ? rowsOf(series, frame, longest) : columnsOf(series, frame);
}

function frameOf(series: Series, width: number): Frame {
  const size = width < WIDE ? 'narrow' : 'wide';
  const pitch = Math.min(width / series.points.length, size === 'narrow' ? 86 : 130);
  const column = pitch * 0.8;
  const most = mostOf(series);
  const lines = Math.max(1, Math.ceil(most / perLine(column, SQUARE[size])));
  const height = most > MOST_SQUARES ? BARS[size] : lines * SQUARE[size];
  const top = HEAD + (breaksOf(series).length > 0 ? BREAK : 0);
  const least = series.points.every(isKnown) ? 30 : 60;
  return { width, most, pitch, column, top, bottom: top + Math.max(height, least) };
}

/** How many squares lie in a line of a column. */
const perLine = (column: number, square: number) =>
  Math.max(1, Math.min(5, Math.floor(column / square)));

function columnsOf(series: Series, frame: Frame): PlotOptions {
  const { points } = series;
  const { width, pitch, column, top, bottom } = frame;
  const said = pointInWords(series);
  const left = (point: Point) => points.indexOf(point) * pitch;
  const known = points.filter(isKnown);
  const boxes = known.map((point) => boxesOf(point, left(point), frame));
  const silent = points
    .filter((point) => !isKnown(point))
    .map((point) => {
      const x1 = left(point);
      const reason = wrap(figure(point.value), column).join('\n');
      const y2 = Math.max(top, bottom - reasonHeight(reason));
      return { x1, x2: x1 + column, y1: top, y2, label: said(point), reason };
    });
  const numbers = known.map((point, at): TextLine => {
    const y = Math.min(bottom, ...(boxes[at] ?? []).map(({ y1 }) => y1)) - 9;
    const words = { x: left(point), y, text: written(point), className: 'strong' };
    return { ...words, label: said(point) };
  });
  const years = thinned(points, pitch, ({ year }) => String(year), TICK).map((point): TextLine => {
    return { x: left(point), y: bottom + 16, text: String(point.year), className: 'tick' };
  });
  const reasons = silent.map(({ x1, reason }): TextLine => {
    const place = { x: x1, y: bottom - 4, lineAnchor: 'bottom', lineHeight: 1.15 } as const;
    return { ...place, text: reason, className: 'halo' };
  });
  const between = (year: number) =>
    points.findIndex((point) => point.year === year) * pitch - (pitch - column) / 2;
  const end = left(points.at(-1) as Point) + column;
  return canvas(width, bottom + FOOT, [
    boxMark(boxes.flat(), 'fill-accent stroke-none'),
    ...hatchedMarks(silent, 'unknown-year'),
    ...breakMarks(series, between, { top: 0, bottom, words: 3 }),
    lineMark([{ x1: 0, x2: end, y1: bottom + 0.5, y2: bottom + 0.5 }], 'stroke-text'),
    ...wordMarks([...numbers, ...years, ...reasons]),
  ]);
}

/** The squares of a year, from the baseline upwards, or its one bar. */
function boxesOf({ value }: KnownPoint, x1: number, frame: Frame): readonly Box[] {
  const { width, most, column, top, bottom } = frame;
  if (most > MOST_SQUARES) {
    const y1 = bottom - (value / most) * (bottom - top);
    return value > 0 ? [{ x1, x2: x1 + column, y1, y2: bottom }] : [];
  }
  const pitch = SQUARE[width < WIDE ? 'narrow' : 'wide'];
  const block = { x: x1, y: 0, perLine: perLine(column, pitch), pitch };
  return squares(value, 'trained', 0, block).map((square) => {
    return { ...square, y1: bottom - 1 - square.y2, y2: bottom - 1 - square.y1 };
  });
}

function rowsOf(series: Series, { width, most }: Frame, longest: number): PlotOptions {
  const { points } = series;
  const { pitch, bar, left, gap } = ROW;
  const said = pointInWords(series);
  const room = width - left - 2 * gap - longest;
  const rows = points.map((point, at) => {
    const y1 = at * pitch + 4;
    const box = { y1, y2: y1 + bar, point };
    if (isKnown(point)) return { ...box, x1: left, x2: left + (point.value / most) * room };
    return { ...box, x1: left + widthOf(figure(point.value)) + gap, x2: left + room };
  });
  const words = rows.flatMap(({ point, x2, y1 }): TextLine[] => {
    const y = y1 + bar / 2;
    const value = isKnown(point)
      ? { x: x2 + gap, text: written(point), className: 'strong' }
      : { x: left, text: figure(point.value), className: 'halo' };
    return [
      { x: 0, y, text: String(point.year), className: 'tick' },
      { ...value, y, label: said(point) },
    ];
  });
  const [known, silent] = [true, false].map((is) =>
    rows.filter(({ point }) => isKnown(point) === is),
  );
  return canvas(width, points.length * pitch + 2, [
    boxMark(known ?? [], 'fill-accent stroke-none'),
    ...hatchedMarks(silent ?? [], 'unknown-year'),
    ...wordMarks(words),
  ]);
}
