/** A rate over the years, with the level and the targets that it is held against named in place. */
import * as Plot from '@observablehq/plot';
import { extent, range } from 'd3-array';
import { number } from '../format.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { bandMarks } from './band.ts';
import { WIDE } from './drawing.ts';
import { HATCH, hatch } from './hatch.ts';
import { pointInWords, targetInWords, unknownWords } from './read-out.ts';
import { breakMarks } from './territory.ts';
import { type Frame, frameOf, type Trend } from './trend-frame.ts';
import { labelMarks } from './trend-label.ts';

export type { Trend };

export function trendChart(trend: Trend, width: number): Plot.PlotOptions {
  const { series, reference, intervals = [] } = trend;
  const targets = targetsShown(trend, width);
  const frame = frameOf(trend, targets, width);
  const { height, left, right, top, bottom, firstYear, lastYear, low, high } = frame;
  return {
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: height - bottom,
    x: { domain: [firstYear - 0.5, lastYear + 0.5] },
    y: { domain: [low, high] },
    marks: [
      hatch,
      ...bandMarks(intervals),
      ...gridMarks(frame, series.indicator.unit),
      ...unknownMarks(series, frame),
      ...breakMarks(series),
      ...referenceMarks(reference),
      ...gapMarks(series.known.at(-1), reference),
      ...targetMarks(series, targets),
      ...lineMarks(series),
      ...apartMarks(series),
      ...latestMarks(series.known.at(-1)),
      ...labelMarks(trend, targets, frame),
    ],
  };
}

function gridMarks({ ticks, step, firstYear, lastYear, width }: Frame, unit: string) {
  return [
    Plot.gridY(ticks, {
      className: 'stroke-rule grid',
      stroke: 'currentColor',
      strokeOpacity: 1,
    }),
    Plot.axisY(ticks, {
      label: null,
      tickSize: 0,
      tickFormat: (value: number) => number(value, step < 1 ? 1 : 0),
      className: 'tick',
    }),
    Plot.text([unit], {
      frameAnchor: 'top-left',
      dx: -34,
      dy: -26,
      text: (d: string) => d,
      textAnchor: 'start',
      className: 'axis-name',
    }),
    Plot.axisX(yearTicks(firstYear, lastYear, width), {
      label: null,
      tickSize: 0,
      tickFormat: String,
      className: 'tick',
    }),
  ];
}

/** Years that a report names without a figure: hatched, with the reason. */
function unknownMarks(series: Series, { low, high, width }: Frame) {
  const unknown = series.points.filter((point) => typeof point.value !== 'number');
  return [
    Plot.rect(unknown, {
      ariaLabel: pointInWords(series),
      x1: ({ year }: Point) => year - 0.5,
      x2: ({ year }: Point) => year + 0.5,
      y1: low,
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

/** A phone has no room for far years: a target there that is the reference level is named on that line only. */
function targetsShown(
  { series, reference, targets }: Trend,
  width: number,
): readonly NumberedTarget[] {
  if (width === WIDE) return targets;
  const lastYear = series.points.at(-1)?.year ?? 0;
  return targets.filter((target) => target.to <= lastYear + 1 || target.value !== reference?.value);
}

function yearTicks(first: number, last: number, width: number): number[] {
  const every = Math.ceil(((last - first + 1) * 42) / (width - 60));
  return range(last, first - 0.5, -every);
}

function referenceMarks(reference: NumberedTarget | undefined) {
  return [
    Plot.ruleY(reference ? [reference.value] : [], {
      className: 'stroke-text',
      stroke: 'currentColor',
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
      className: 'stroke-attention',
      stroke: 'currentColor',
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
function lineMarks(series: Series) {
  const { known } = series;
  const grounds = [...Map.groupBy(known, ({ territory }) => territory).values()];
  return [
    Plot.line(grounds.flatMap(everyYear), {
      x: 'year',
      y: 'value',
      z: 'territory',
      className: 'stroke-accent fill-none',
      stroke: 'currentColor',
      fill: 'currentColor',
      strokeWidth: 2,
    }),
    Plot.dot(known, {
      ariaLabel: pointInWords(series),
      x: 'year',
      y: 'value',
      r: 3.5,
      className: 'fill-accent stroke-page',
      fill: 'currentColor',
      stroke: 'currentColor',
      strokeWidth: 1.5,
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
      className: 'fill-page stroke-text',
      fill: 'currentColor',
      stroke: 'currentColor',
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
      className: 'fill-page stroke-text',
      fill: 'currentColor',
      stroke: 'currentColor',
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
      className: 'fill-accent stroke-page',
      fill: 'currentColor',
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
  ];
}
