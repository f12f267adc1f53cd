/** The years and values of a trend, and where they stand in px. */
import { extent, range } from 'd3-array';
import type { BirthRate } from '../model/birth-rate.ts';
import type { Interval } from '../model/interval.ts';
import type { Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { birthRateHeight } from './birth-rate.ts';
import { WIDE } from './drawing.ts';
import { written } from './read-out.ts';
import { widthOf } from './spot.ts';
import { breaksOf } from './territory.ts';
import { placeOf, type YearAxis, yearAxis } from './year-axis.ts';

export interface Trend {
  readonly series: Series;
  readonly reference: NumberedTarget | undefined;
  readonly targets: readonly NumberedTarget[];
  /** Those of them whose words stand beside them; all where it is not said. */
  readonly named?: readonly NumberedTarget[];
  /** How sure the rates are, where that is known. */
  readonly intervals?: readonly Interval[];
  /** What is drawn below a total fertility rate, where it is known. */
  readonly births?: readonly BirthRate[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: YearAxis;
  /** Whether the years are too near to each other to name their numbers, above the line and below it. */
  readonly areClose: boolean;
  readonly low: number;
  readonly high: number;
  /** The values of the grid, and their distance. */
  readonly ticks: readonly number[];
  readonly step: number;
  readonly at: (year: number, value: number) => readonly [number, number];
}

/** For the words of a change of territory, px. */
const BREAK = 24;

export function frameOf(trend: Trend, width: number): Frame {
  const { series, targets, reference, births = [] } = trend;
  const [first = 0, last = 0] = extent(series.points, ({ year }) => year);
  const ahead = targets.map(({ to }) => to);
  const end = Math.max(last, ...ahead);
  const isNamedAtEdge = targets.some(({ to, value }) => to === end && value !== reference?.value);
  const head = breaksOf(series).length > 0 ? BREAK : 0;
  const below = birthRateHeight(births, width);
  const height = (width < WIDE ? 264 : 280) + head + below;
  const [left, top, bottom] = [34, 34 + head, height - below - 30];
  const right = width - (isNamedAtEdge ? (width < WIDE ? 66 : 84) : 24);
  const years = yearAxis([...range(first, last + 1), ...ahead], left, right);
  const { low, high, step } = scaleOf(trend);
  const ticks = range(Math.ceil(low / step), Math.floor(high / step) + 1).map((n) => n * step);
  const longest = Math.max(0, ...series.known.map((point) => widthOf(written(point))));
  return {
    ...{ width, height, left, right, top, bottom, years, low, high, ticks, step },
    areClose: longest > 1.5 * years.pitch,
    at: (year, value) => [
      placeOf(year, years),
      bottom - ((value - low) / (high - low)) * (bottom - top),
    ],
  };
}

/** Whether the values' axis begins at zero; the width changes nothing of it. */
export const isFromZero = (trend: Trend): boolean => scaleOf(trend).low === 0;

/** Share of the span that is left free above and below it. */
const PAD = 0.18;

/** The values' span with room around it; below zero only if a value is. */
function scaleOf({ series, reference, targets, intervals }: Trend) {
  const values = [
    ...[...series.known, ...series.apart, ...targets].map((each) => each.value),
    ...(reference ? [reference.value] : []),
    ...(intervals ?? []).flatMap(({ lower, upper }) => [lower, upper]),
  ];
  const [least = 0, most = 1] = extent(values);
  const floor = least < 0 ? Number.NEGATIVE_INFINITY : 0;
  const pad = (most - least) * PAD || Math.max(0.1, Math.abs(most) / 20);
  const [low, high] = [Math.max(floor, least - pad), most + pad];
  return { low, high, step: stepOf(high - low) };
}

function stepOf(span: number): number {
  return [0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((step) => span / step <= 6) ?? span / 5;
}
