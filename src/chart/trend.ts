/** A rate over the years, with the level and the targets that it is held against named in place. */
import * as Plot from '@observablehq/plot';
import { extent, range } from 'd3-array';
import { difference, figure, number } from '../format.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { WIDE } from './drawing.ts';
import { HATCH, hatch } from './hatch.ts';
import { pointInWords, targetInWords } from './read-out.ts';
import { wrap } from './wrap.ts';

export interface Trend {
  readonly series: Series;
  readonly reference: NumberedTarget | undefined;
  readonly targets: readonly NumberedTarget[];
}

const text = (point: KnownPoint) => number(point.value, point.row.decimals);

/** The values' span with room around it, to round tenths. */
function valueDomain({ series, reference, targets }: Trend): [number, number] {
  const values = [
    ...series.known,
    ...series.apart,
    ...targets,
    ...(reference ? [reference] : []),
  ].map((each) => each.value);
  const [low = 0, high = 1] = extent(values);
  const step = tickStep(high - low);
  return [Math.floor(low / step - 0.5) * step, Math.ceil(high / step + 0.5) * step];
}

function tickStep(span: number): number {
  return [0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((step) => span / step <= 6) ?? span / 5;
}

export function trendChart(trend: Trend, width: number): Plot.PlotOptions {
  const { series, reference } = trend;
  const targets = targetsShown(trend, width);
  const last = series.known.at(-1);
  const years = [
    ...series.points.map((point) => point.year),
    ...targets.map((target) => target.to),
  ];
  const [firstYear = 0, lastYear = 0] = extent(years);
  const labelAtEdge = targets.some(
    (target) => target.to === lastYear && target.value !== reference?.value,
  );
  const [low, high] = valueDomain(trend);
  const step = tickStep(high - low);
  const unknown = series.points.filter((point) => typeof point.value !== 'number');
  return {
    width,
    height: width < WIDE ? 320 : 380,
    marginLeft: 34,
    marginRight: labelAtEdge ? (width < WIDE ? 44 : 84) : 24,
    marginTop: 34,
    marginBottom: 30,
    x: { domain: [firstYear - 0.5, lastYear + 0.5] },
    y: { domain: [low, high] },
    marks: [
      hatch,
      Plot.gridY(range(low, high + step / 2, step), {
        className: 'stroke-rule grid',
        stroke: 'currentColor',
        strokeOpacity: 1,
      }),
      Plot.rect(unknown, {
        ariaLabel: pointInWords(series),
        x1: ({ year }: Point) => year - 0.5,
        x2: ({ year }: Point) => year + 0.5,
        y1: low,
        y2: high,
        fill: HATCH,
        className: 'unknown-year',
      }),
      Plot.axisY(range(low, high + step / 2, step), {
        label: null,
        tickSize: 0,
        tickFormat: (value: number) => number(value, step < 1 ? 1 : 0),
        className: 'tick',
      }),
      Plot.text([series.indicator.unit], {
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
      ...referenceMarks(reference, trend.targets),
      ...gapMarks(last, reference),
      ...lineMarks(series),
      ...apartMarks(series),
      Plot.text(unknown, {
        x: 'year',
        y: low,
        dy: -4,
        text: ({ value }: Point) => wrap(figure(value), width < WIDE ? 44 : 60).join('\n'),
        lineAnchor: 'bottom',
        lineHeight: 1.15,
        className: 'halo',
      }),
      ...targetMarks(series, targets, reference, width),
      ...latestMarks(last, reference, targets),
    ],
  };
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
  const every = Math.ceil(((last - first + 1) * 40) / (width - 60));
  return range(last, first - 0.5, -every);
}

function referenceMarks(reference: NumberedTarget | undefined, targets: readonly NumberedTarget[]) {
  if (!reference) return [];
  const same = targets.find((target) => target.value === reference.value);
  const also = same ? `, cũng là ${SHORT_KINDS[same.kind]} ${same.to}` : '';
  const label = `Mức sinh thay thế ${number(reference.value, reference.decimals)}${also}`;
  return [
    Plot.ruleY([reference.value], {
      className: 'stroke-text',
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
    Plot.text([label], {
      frameAnchor: 'left',
      y: reference.value,
      dy: -9,
      dx: 2,
      textAnchor: 'start',
      className: 'strong halo',
    }),
  ];
}

/** A bracket from the last value to the reference level, with the distance in words. */
function gapMarks(last: KnownPoint | undefined, reference: NumberedTarget | undefined) {
  if (!last || !reference || last.value === reference.value) return [];
  const decimals = Math.max(last.row.decimals, reference.decimals);
  const gap = difference(last.value, reference.value, decimals);
  const words = `${gap < 0 ? 'thấp hơn' : 'cao hơn'} ${number(Math.abs(gap), decimals)}`;
  const middle = (last.value + reference.value) / 2;
  return [
    Plot.ruleX([last.year], {
      y1: last.value,
      y2: reference.value,
      className: 'stroke-attention',
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
    Plot.text([words], {
      x: last.year,
      y: middle,
      dx: -6,
      textAnchor: 'end',
      className: 'attention halo',
    }),
  ];
}

/** Joined from year to year; a year without a figure breaks the line. */
function lineMarks(series: Series) {
  const { known } = series;
  const [first = 0, last = 0] = extent(known, (point) => point.year);
  const byYear = new Map(known.map((point) => [point.year, point]));
  const every = range(first, last + 1).map((year) => ({
    year,
    value: byYear.get(year)?.value ?? Number.NaN,
  }));
  return [
    Plot.line(every, {
      x: 'year',
      y: 'value',
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
    Plot.text(known.slice(0, -1), {
      x: 'year',
      y: 'value',
      text,
      dy: -13,
      className: 'strong halo',
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
    Plot.text(apart, {
      x: 'year',
      y: 'value',
      text: (point: KnownPoint) => `${text(point)} ${point.row.status}`,
      dy: 16,
      dx: -6,
      textAnchor: 'start',
      className: 'halo',
    }),
  ];
}

function targetMarks(
  series: Series,
  targets: readonly NumberedTarget[],
  reference: NumberedTarget | undefined,
  width: number,
) {
  const labelled = targets.filter((target) => target.value !== reference?.value);
  const between = width < WIDE ? '\n' : ' ';
  const label = (target: NumberedTarget) =>
    [number(target.value, target.decimals), SHORT_KINDS[target.kind]].join(between);
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
    Plot.text(labelled, {
      x: 'to',
      y: 'value',
      text: label,
      dx: 10,
      textAnchor: 'start',
      lineHeight: 1.2,
      className: 'halo',
    }),
  ];
}

const SHORT_KINDS: Readonly<Record<NumberedTarget['kind'], string>> = {
  'chỉ tiêu giao năm': 'được giao',
  'dự kiến': 'dự kiến',
  'mục tiêu giai đoạn': 'mục tiêu',
  'mức tham chiếu': 'tham chiếu',
  'đăng ký': 'đăng ký',
};

/** The one number that the chart is about, away from the bracket. */
function latestMarks(
  last: KnownPoint | undefined,
  reference: NumberedTarget | undefined,
  targets: readonly NumberedTarget[],
) {
  if (!last) return [];
  const crowded = targets.some((target) => target.to === last.year);
  const below = !reference || last.value <= reference.value;
  return [
    Plot.dot([last], {
      x: 'year',
      y: 'value',
      r: 5.5,
      className: 'fill-accent stroke-page',
      fill: 'currentColor',
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
    Plot.text([last], {
      x: 'year',
      y: 'value',
      text,
      dx: crowded ? -34 : 8,
      dy: below ? 22 : -22,
      className: 'headline halo',
    }),
  ];
}
