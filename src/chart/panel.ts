/**
 * Small drawings of several units beside each other on one scale, as numbers: a frame that they
 * share and a trace of each. The page draws them, and its script puts others into the same places.
 */
import { extent, nice, range, ticks } from 'd3-array';
import { decimalsOf, number } from '../format.ts';
import type { Indicator } from '../model/indicator.ts';
import type { KnownPoint, Series } from '../model/series.ts';
import { written } from './read-out.ts';
import { isNext } from './territory.ts';

export const PANEL = { width: 280, height: 150 } as const;

const BOX = { left: 44, right: 268, top: 22, bottom: 126 } as const;

/** A place on one axis, and what stands there. */
export type Mark = readonly [at: number, text: string];

export interface Frame {
  readonly ticks: readonly Mark[];
  readonly years: readonly Mark[];
  readonly reference: Mark | null;
}

export interface Trace {
  /** From year to year; a year without a figure breaks it. */
  readonly line: string;
  /** The years that lack one. */
  readonly gaps: string;
  /** The last figure, at its dot. */
  readonly end: readonly [x: number, y: number, text: string];
}

export interface PanelScale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
}

/** Whole pixels: a sheet of hundreds of units stays light. */
const round = Math.round;

/** One scale for all series; counts begin at zero, and so does a bar of none. */
export function panelScale(
  { kind }: Indicator,
  years: readonly number[],
  all: readonly Series[],
  reference: number | null,
): PanelScale {
  const values = all.flatMap((series) => series.known.map(({ value }) => value));
  const [low = 0, high = 1] = extent([
    ...values,
    ...(kind === 'số đếm' ? [0] : []),
    ...(reference === null ? [] : [reference]),
  ]);
  const room = low === high ? Math.abs(low) / 2 || 1 : 0;
  const [bottom, top] = nice(low === 0 ? 0 : low - room, high + room, 3);
  const [first = 0, last = 0] = extent(years);
  const step = (BOX.right - BOX.left) / (last - first + 1);
  const perValue = (BOX.bottom - BOX.top) / (top - bottom);
  return {
    x: (year) => round(BOX.left + (year - first + 0.5) * step),
    y: (value) => round(BOX.bottom - (value - bottom) * perValue),
    years,
    ticks: ticks(bottom, top, 3),
  };
}

/** Grid, first and last year, and the level that the indicator is held against. */
export function frameOf(scale: PanelScale, reference: Mark | null): Frame {
  const decimals = Math.max(0, ...scale.ticks.map(decimalsOf));
  const ends = [...new Set([scale.years[0] ?? 0, scale.years.at(-1) ?? 0])];
  return {
    ticks: scale.ticks.map((tick) => [scale.y(tick), number(tick, decimals)]),
    years: ends.map((year) => [scale.x(year), String(year)]),
    reference: reference && [scale.y(reference[0]), reference[1]],
  };
}

/** The path of one series, whose last figure is named, and the years that lack one. */
export function traceOf({ known }: Series, scale: PanelScale, missing: readonly number[]): Trace {
  const at = ({ year, value }: KnownPoint) => `${scale.x(year)},${scale.y(value)}`;
  const last = known.at(-1) as KnownPoint;
  const half =
    scale.years.length > 1
      ? (scale.x(scale.years[1] ?? 0) - scale.x(scale.years[0] ?? 0)) / 2
      : (BOX.right - BOX.left) / 2;
  const gap = (year: number) =>
    `M${round(scale.x(year) - half)},${BOX.top}h${round(2 * half)}V${BOX.bottom}h${round(-2 * half)}z`;
  return {
    line: known
      .map((point, n) => `${isNext(known[n - 1], point) ? 'L' : 'M'}${at(point)}`)
      .join(''),
    gaps: missing.map(gap).join(''),
    end: [scale.x(last.year), round(scale.y(last.value) - 9), written(last)],
  };
}

/** The left and right end of every grid line. */
export const GRID = range(BOX.left, BOX.right + 1, BOX.right - BOX.left) as readonly number[];

/** A dot at each vertex of a line: a stroke without length, its cap round. */
export const dotsOf = (line: string): string => line.replace(/[ML]([^ML]+)/g, 'M$1h0');
