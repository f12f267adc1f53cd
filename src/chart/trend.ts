/** A rate over the years, with the level and the targets that it is held against named in place. */
import * as Plot from '@observablehq/plot';
import { extent, range } from 'd3-array';
import { number } from '../format.ts';
import type { KnownPoint, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { bandMarks } from './band.ts';
import { birthRateMarks } from './birth-rate.ts';
import { type Box, canvas, lineMark, type TextLine, wordMarks } from './canvas.ts';
import { hatchedMarks, reasonHeight } from './hatch.ts';
import { inked } from './ink.ts';
import { pointInWords, targetInWords, unknownWords } from './read-out.ts';
import { breakMarks } from './territory.ts';
import { type Frame, frameOf, type Trend } from './trend-frame.ts';
import { labelMarks } from './trend-label.ts';
import { placeOf, yearTicks } from './year-axis.ts';

export type { Trend };

export function trendChart(trend: Trend, width: number): Plot.PlotOptions {
  const { series, intervals = [], births = [] } = trend;
  const frame = frameOf(trend, width);
  const { height, top, bottom, years, low, high } = frame;
  const at = (year: number) => placeOf(year - 0.5, years);
  return {
    ...canvas(width, height, [
      ...bandMarks(intervals, frame.at),
      ...gridMarks(frame, trend),
      ...unknownMarks(series, frame),
      ...breakMarks(series, at, { top, bottom, words: top - 18 }),
      ...levelMarks(trend, frame),
      ...pointMarks(trend, frame),
      ...labelMarks(trend, frame),
      ...birthRateMarks(births, frame),
    ]),
    x: { type: 'linear', domain: [...years.domain], range: [...years.range], axis: null },
    y: { domain: [low, high], range: [bottom, top], axis: null },
  };
}

function gridMarks(frame: Frame, { series, targets }: Trend) {
  const { ticks, step, years, left, bottom } = frame;
  const tick = { className: 'tick', anchor: 'middle' } as const;
  const values = ticks.map((value): TextLine => {
    const text = number(value, step < 1 ? 1 : 0);
    return { ...tick, x: left - 9, y: heightOf(value, frame), text, anchor: 'end' };
  });
  const measure = { x: 0, y: 8, text: series.indicator.measure, className: 'axis-name' };
  const named = yearTicks(inOrderOfNeed(series, targets), years).map((year): TextLine => {
    const place = { x: placeOf(year, years), y: bottom + 9, lineAnchor: 'top' } as const;
    return { ...tick, ...place, text: String(year) };
  });
  const leftOut = years.leftOut.map((year): TextLine => {
    const place = { x: placeOf(year, years), y: bottom + 14, lineAnchor: 'bottom' } as const;
    return { ...tick, ...place, text: '…' };
  });
  return [
    lineMark(
      ticks.map((value) => across(value, frame)),
      'stroke-rule grid',
    ),
    ...wordMarks([...values, { ...measure, lineAnchor: 'top' }, ...named, ...leftOut]),
  ];
}

const heightOf = (value: number, { at, years }: Frame) => at(years.domain[0] ?? 0, value)[1];

/** A line at a value, from edge to edge. */
function across(value: number, frame: Frame): Box {
  const y = heightOf(value, frame);
  return { x1: frame.left, x2: frame.right, y1: y, y2: y };
}

/** The year of the newest figure, those of targets, and the others from the last one back. */
function inOrderOfNeed({ known, points }: Series, targets: readonly NumberedTarget[]) {
  return [
    ...known.slice(-1).map(({ year }) => year),
    ...targets.map(({ to }) => to).reverse(),
    ...points.map(({ year }) => year).reverse(),
  ];
}

/** Years that a report names without a figure: hatched, with the reason below the hatching. */
function unknownMarks(series: Series, { years, top, bottom, width }: Frame) {
  const unknown = series.points.filter((point) => typeof point.value !== 'number');
  const said = pointInWords(series);
  const boxes = unknown.map((point) => ({
    x1: placeOf(point.year - 0.5, years),
    x2: placeOf(point.year + 0.5, years),
    y1: top,
    y2: bottom - reasonHeight(unknownWords(point.value, width)),
    label: said(point),
  }));
  const reasons = unknown.map(({ year, value }): TextLine => {
    const place = { x: placeOf(year, years), y: bottom - 4, anchor: 'middle' } as const;
    const set = { ...place, lineAnchor: 'bottom', lineHeight: 1.15 } as const;
    return { ...set, text: unknownWords(value, width), className: 'halo' };
  });
  return [...hatchedMarks(boxes, 'unknown-year'), ...wordMarks(reasons)];
}

/** The level, and a bracket from the last value to it: in ink, for a level is not a target that is missed. */
function levelMarks({ series, reference }: Trend, frame: Frame) {
  if (!reference) return [];
  const last = series.known.at(-1);
  const level = across(reference.value, frame);
  const ruled = { 'stroke-width': 1.5 };
  if (last?.row.bound !== '=') return [lineMark([level], 'stroke-text', ruled)];
  const [x, y] = frame.at(last.year, last.value);
  const bracket = { x1: x, x2: x, y1: y, y2: level.y1 };
  return [level, bracket].map((line) => lineMark([line], 'stroke-text', ruled));
}

/** Years of one territory from the first to the last; one without a figure has no value. */
function everyYear(known: readonly KnownPoint[]) {
  const [first = 0, last = 0] = extent(known, (point) => point.year);
  const byYear = new Map(known.map((point) => [point.year, point]));
  return range(first, last + 1).map((year) => ({
    year,
    territory: known[0]?.territory,
    value: byYear.get(year)?.value ?? Number.NaN,
  }));
}

/** Points, each at its value in its year. */
const dots = (points: readonly object[], className: string, options: Plot.DotOptions) =>
  points.length === 0
    ? []
    : [Plot.dot(points, { x: 'year', y: 'value', ...inked(className), ...options })];

/** Targets, and figures joined from year to year, the newest large; a year without a figure breaks the line, and so does another territory. */
function pointMarks({ series, intervals, targets }: Trend, { areClose }: Frame) {
  const { known, apart } = series;
  const [ofFigure, hollow] = ['fill-accent stroke-page', 'fill-page stroke-text'];
  const grounds = [...Map.groupBy(known, ({ territory }) => territory).values()];
  return [
    ...dots(targets, hollow, {
      ...{ ariaLabel: targetInWords(series), x: 'to', symbol: 'diamond' },
      ...{ r: 5, strokeWidth: 1.5 },
    }),
    Plot.line(grounds.flatMap(everyYear), {
      x: 'year',
      y: 'value',
      z: 'territory',
      ...inked('stroke-accent fill-none'),
      strokeWidth: 2,
    }),
    ...dots(known, ofFigure, {
      ariaLabel: pointInWords(series, intervals),
      r: areClose ? 2 : 3.5,
      strokeWidth: areClose ? 0 : 1.5,
    }),
    ...dots(apart, hollow, { ariaLabel: pointInWords(series), r: 4, strokeWidth: 1.25 }),
    ...dots(known.slice(-1), ofFigure, { r: 5.5, strokeWidth: 1.5 }),
  ];
}
