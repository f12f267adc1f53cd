/** The years and values of a trend, and where they stand in px. */
import { extent, range } from 'd3-array';
import type { Interval } from '../model/interval.ts';
import type { Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { WIDE } from './drawing.ts';

export interface Trend {
  readonly series: Series;
  readonly reference: NumberedTarget | undefined;
  readonly targets: readonly NumberedTarget[];
  /** Those of them whose words stand beside them; all where it is not said. */
  readonly named?: readonly NumberedTarget[];
  /** How sure the rates are, where that is known. */
  readonly intervals?: readonly Interval[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly low: number;
  readonly high: number;
  /** The values of the grid, and their distance. */
  readonly ticks: readonly number[];
  readonly step: number;
  readonly at: (year: number, value: number) => readonly [number, number];
}

export function frameOf(trend: Trend, targets: readonly NumberedTarget[], width: number): Frame {
  const years = [...trend.series.points.map(({ year }) => year), ...targets.map(({ to }) => to)];
  const [firstYear = 0, lastYear = 0] = extent(years);
  const isNamedAtEdge = targets.some(
    ({ to, value }) => to === lastYear && value !== trend.reference?.value,
  );
  const height = width < WIDE ? 320 : 380;
  const [left, top, bottom] = [34, 34, height - 30];
  const right = width - (isNamedAtEdge ? (width < WIDE ? 66 : 84) : 24);
  const { low, high, step } = scaleOf(trend);
  const at = (year: number, value: number) =>
    [
      left + ((year - firstYear + 0.5) / (lastYear - firstYear + 1)) * (right - left),
      bottom - ((value - low) / (high - low)) * (bottom - top),
    ] as const;
  const ticks = range(Math.ceil(low / step), Math.floor(high / step) + 1).map((n) => n * step);
  const edges = { width, height, left, right, top, bottom, firstYear, lastYear };
  return { ...edges, low, high, ticks, step, at };
}

/** Whether the values' axis begins at zero; the width changes nothing of it. */
export const isFromZero = (trend: Trend): boolean => scaleOf(trend).low === 0;

/** Share of the span that is left free above and below it. */
const PAD = 0.14;

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
