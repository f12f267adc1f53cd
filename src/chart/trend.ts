/** A rate over the years, with the level and the targets that it is held against named in place. */
import * as Plot from '@observablehq/plot';
import { extent, range } from 'd3-array';
import { number } from '../format.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { bandMarks } from './band.ts';
import { birthRateMarks } from './birth-rate.ts';
import { HATCH, hatch, reasonHeight } from './hatch.ts';
import { inked, stroked } from './ink.ts';
import { pointInWords, targetInWords, unknownWords } from './read-out.ts';
import { breakMarks } from './territory.ts';
import { type Frame, frameOf, type Trend } from './trend-frame.ts';
import { labelMarks } from './trend-label.ts';
import { yearTicks } from './year-axis.ts';

export type { Trend };

export function trendChart(trend: Trend, width: number): Plot.PlotOptions {
  const { series, reference, targets, intervals = [], births = [] } = trend;
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
      ...referenceMarks(reference),
      ...gapMarks(series.known.at(-1), reference),
      ...targetMarks(series, targets),
      ...lineMarks(trend, frame),
      ...apartMarks(series),
      ...latestMarks(series.known.at(-1)),
      ...labelMarks(trend, frame),
      ...birthRateMarks(births, frame),
    ],
  };
}

function gridMarks({ ticks, step, years, left, top }: Frame, { series, targets }: Trend) {
  return [
    Plot.gridY(ticks, {
      ...stroked('stroke-rule grid'),
      strokeOpacity: 1,
    }),
    Plot.axisY(ticks, {
      label: null,
      tickSize: 0,
      tickFormat: (value: number) => number(value, step < 1 ? 1 : 0),
      className: 'tick',
    }),
    Plot.text([series.indicator.unit], {
      frameAnchor: 'top-left',
      dx: -left,
      dy: 8 - top,
      text: (d: string) => d,
      textAnchor: 'start',
      className: 'axis-name',
    }),
    Plot.axisX(yearTicks(inOrderOfNeed(series, targets), years), {
      label: null,
      tickSize: 0,
      tickFormat: String,
      className: 'tick',
    }),
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

function referenceMarks(reference: NumberedTarget | undefined) {
  return [
    Plot.ruleY(reference ? [reference.value] : [], {
      ...stroked('stroke-text'),
      strokeWidth: 1.5,
    }),
  ];
}

/** A bracket from the last value to the reference level. */
function gapMarks(last: KnownPoint | undefined, reference: NumberedTarget | undefined) {
  return [
    Plot.ruleX(last?.row.bound === '=' && reference ? [last.year] : [], {
      y1: last?.value ?? 0,
      y2: reference?.value ?? 0,
      ...stroked('stroke-attention'),
      strokeWidth: 1.5,
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

/** Joined from year to year; a year without a figure breaks the line, and so does another territory. */
function lineMarks({ series, intervals }: Trend, { areClose }: Frame) {
  const { known } = series;
  const grounds = [...Map.groupBy(known, ({ territory }) => territory).values()];
  return [
    Plot.line(grounds.flatMap(everyYear), {
      x: 'year',
      y: 'value',
      z: 'territory',
      ...inked('stroke-accent fill-none'),
      strokeWidth: 2,
    }),
    Plot.dot(known, {
      ariaLabel: pointInWords(series, intervals),
      x: 'year',
      y: 'value',
      r: areClose ? 2 : 3.5,
      ...inked('fill-accent stroke-page'),
      strokeWidth: areClose ? 0 : 1.5,
    }),
  ];
}

function apartMarks(series: Series) {
  const { apart } = series;
  return [
    Plot.dot(apart, {
      ariaLabel: pointInWords(series),
      x: 'year',
      y: 'value',
      r: 4,
      ...inked('fill-page stroke-text'),
      strokeWidth: 1.25,
    }),
  ];
}

function targetMarks(series: Series, targets: readonly NumberedTarget[]) {
  return [
    Plot.dot(targets, {
      ariaLabel: targetInWords(series),
      x: 'to',
      y: 'value',
      r: 5,
      symbol: 'diamond',
      ...inked('fill-page stroke-text'),
      strokeWidth: 1.5,
    }),
  ];
}

function latestMarks(last: KnownPoint | undefined) {
  return [
    Plot.dot(last ? [last] : [], {
      x: 'year',
      y: 'value',
      r: 5.5,
      ...inked('fill-accent stroke-page'),
      strokeWidth: 1.5,
    }),
  ];
}
