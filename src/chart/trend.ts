/** A rate over the years, with the level and the targets that it is held against named in place. */
import * as Plot from '@observablehq/plot';
import { extent, range } from 'd3-array';
import { number } from '../format.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { bandMarks } from './band.ts';
import { birthRateMarks } from './birth-rate.ts';
import { lineMark } from './canvas.ts';
import { HATCH, hatch, reasonHeight } from './hatch.ts';
import { AXIS, inked, stroked } from './ink.ts';
import { pointInWords, targetInWords, unknownWords } from './read-out.ts';
import { breakMarks } from './territory.ts';
import { type Frame, frameOf, type Trend } from './trend-frame.ts';
import { labelMarks } from './trend-label.ts';
import { yearTicks } from './year-axis.ts';

export type { Trend };

export function trendChart(trend: Trend, width: number): Plot.PlotOptions {
  const { series, intervals = [], births = [] } = trend;
  const frame = frameOf(trend, width);
  const { height, left, right, top, bottom, years, low, high } = frame;
  return {
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: height - bottom,
    x: { type: 'linear', domain: [...years.domain], range: [...years.range] },
    y: { domain: [low, high] },
    marks: [
      hatch,
      ...bandMarks(intervals),
      ...gridMarks(frame, trend),
      ...unknownMarks(series, frame),
      ...breakMarks(series, (year) => frame.at(year, low)[0]),
      ...levelMarks(trend),
      ...pointMarks(trend, frame),
      ...labelMarks(trend, frame),
      ...birthRateMarks(births, frame),
    ],
  };
}

function gridMarks(
  { ticks, step, years, left, right, top, at }: Frame,
  { series, targets }: Trend,
) {
  return [
    lineMark(
      ticks.map((value) => {
        const [, y] = at(years.domain[0] ?? 0, value);
        return { x1: left, x2: right, y1: y, y2: y };
      }),
      'stroke-rule grid',
    ),
    Plot.axisY(ticks, {
      ...AXIS,
      tickFormat: (value: number) => number(value, step < 1 ? 1 : 0),
    }),
    Plot.text([series.indicator.measure], {
      frameAnchor: 'top-left',
      dx: -left,
      dy: 8 - top,
      text: (d: string) => d,
      textAnchor: 'start',
      className: 'axis-name',
    }),
    Plot.axisX(yearTicks(inOrderOfNeed(series, targets), years), { ...AXIS, tickFormat: String }),
    Plot.text(years.leftOut, {
      x: (year: number) => year,
      frameAnchor: 'bottom',
      dy: 14,
      text: () => '…',
      className: 'tick',
    }),
  ];
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
function unknownMarks(series: Series, { low, high, top, bottom, width }: Frame) {
  const unknown = series.points.filter((point) => typeof point.value !== 'number');
  const perPixel = (high - low) / (bottom - top);
  return [
    Plot.rect(unknown, {
      ariaLabel: pointInWords(series),
      x1: ({ year }: Point) => year - 0.5,
      x2: ({ year }: Point) => year + 0.5,
      y1: ({ value }: Point) => low + reasonHeight(unknownWords(value, width)) * perPixel,
      y2: high,
      fill: HATCH,
      className: 'unknown-year',
    }),
    Plot.text(unknown, {
      x: 'year',
      y: low,
      dy: -4,
      text: ({ value }: Point) => unknownWords(value, width),
      lineAnchor: 'bottom',
      lineHeight: 1.15,
      className: 'halo',
    }),
  ];
}

/** The level, and a bracket from the last value to it: in ink, for a level is not a target that is missed. */
function levelMarks({ series, reference }: Trend) {
  const last = series.known.at(-1);
  const ruled = { strokeWidth: 1.5 } as const;
  return [
    Plot.ruleY(reference ? [reference.value] : [], { ...stroked('stroke-text'), ...ruled }),
    Plot.ruleX(last?.row.bound === '=' && reference ? [last.year] : [], {
      y1: last?.value ?? 0,
      y2: reference?.value ?? 0,
      ...stroked('stroke-text'),
      ...ruled,
    }),
  ];
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
const dots = (points: Plot.Data, className: string, options: Plot.DotOptions) =>
  Plot.dot(points, { x: 'year', y: 'value', ...inked(className), ...options });

/** Targets, and figures joined from year to year, the newest large; a year without a figure breaks the line, and so does another territory. */
function pointMarks({ series, intervals, targets }: Trend, { areClose }: Frame) {
  const { known, apart } = series;
  const [ofFigure, hollow] = ['fill-accent stroke-page', 'fill-page stroke-text'];
  const grounds = [...Map.groupBy(known, ({ territory }) => territory).values()];
  return [
    dots(targets, hollow, {
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
    dots(known, ofFigure, {
      ariaLabel: pointInWords(series, intervals),
      r: areClose ? 2 : 3.5,
      strokeWidth: areClose ? 0 : 1.5,
    }),
    dots(apart, hollow, { ariaLabel: pointInWords(series), r: 4, strokeWidth: 1.25 }),
    dots(known.slice(-1), ofFigure, { r: 5.5, strokeWidth: 1.5 }),
  ];
}
