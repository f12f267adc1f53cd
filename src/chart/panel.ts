/**
 * Small drawings of several units beside each other on one scale, as numbers: a frame that they
 * share and a trace of each.
 */
import { extent, nice, ticks } from 'd3-array';
import { decimalsOf, number } from '../format.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Interval } from '../model/interval.ts';
import type { KnownPoint, Series } from '../model/series.ts';
import { stretchesOf } from './band.ts';
import { isNext } from './next-point.ts';
import { BOX, type Frame, type Reference, type Trace } from './panel-frame.ts';
import { written } from './read-out.ts';

/** A level and its name in two lines: `Mức sinh`, `thay thế 2,1`. */
export interface Level {
  readonly value: number;
  readonly words: readonly [string, string];
}

export interface PanelScale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** From year to year. */
  readonly step: number;
  /** Where the line of the level stands. */
  readonly level: number | null;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
}

/** Whole pixels: a sheet of hundreds of units stays light. */
const round = Math.round;

/** What a letter of 13 px takes at most, on the mean. */
const LETTER = 7;

/** A part of the span above and below figures that do not begin at zero. */
const PAD = 0.08;

/**
 * One scale for the figures of all series; counts begin at zero. What chance may have done to those of a small
 * unit does not widen it: its band is cut at the edge. Right of the years the level has room for its name.
 */
export function panelScale(
  { kind }: Indicator,
  years: readonly number[],
  all: readonly Series[],
  level: Level | null = null,
): PanelScale {
  const [low = 0, high = 1] = extent([
    ...all.flatMap((series) => series.known.map(({ value }) => value)),
    ...(kind === 'số đếm' ? [0] : []),
    ...(level ? [level.value] : []),
  ]);
  const room = low === high ? Math.abs(low) / 2 || 1 : (high - low) * PAD;
  const [bottom, top] = low === 0 ? nice(0, high || 1, 3) : [low - room, high + room];
  const [first = 0, last = 0] = extent(years);
  const lane = LETTER * Math.max(0, ...(level?.words ?? []).map(({ length }) => length));
  const step = (BOX.right - lane - BOX.left) / (last - first + 1);
  const perValue = (BOX.bottom - BOX.top) / (top - bottom);
  const y = (value: number) => round(BOX.bottom - (value - bottom) * perValue);
  return {
    x: (year) => round(BOX.left + (year - first + 0.5) * step),
    y,
    step,
    level: level ? y(level.value) : null,
    years,
    ticks: ticks(bottom, top, 3),
  };
}

/** Grid, first and last year, and the level that the indicator is held against. */
export function frameOf(scale: PanelScale, level: Level | null | undefined): Frame {
  const decimals = Math.max(0, ...scale.ticks.map(decimalsOf));
  const ends = [...new Set([scale.years[0] ?? 0, scale.years.at(-1) ?? 0])];
  return {
    ticks: scale.ticks.map((tick) => [scale.y(tick), number(tick, decimals)]),
    years: ends.map((year) => [scale.x(year), String(year)]),
    reference: level ? referenceAt(scale.y(level.value), level) : null,
  };
}

/** The name hugs the line; at the bottom, where the years are near, it stands above. */
function referenceAt(at: number, { words: [first, second] }: Level): Reference {
  const [above, below] = at > BOX.bottom - 17 ? [at - 21, at - 5] : [at - 5, at + 15];
  return {
    at,
    words: [
      [above, first],
      [below, second],
    ],
  };
}

/** The path of one series, whose last figure is named, and the years that lack one. */
export function traceOf(
  { known }: Series,
  scale: PanelScale,
  missing: readonly number[],
  intervals: readonly Interval[] = [],
): Trace {
  const at = ({ year, value }: KnownPoint) => `${scale.x(year)},${scale.y(value)}`;
  const last = known.at(-1) as KnownPoint;
  const half = scale.step / 2;
  const gap = (year: number) =>
    `M${round(scale.x(year) - half)},${BOX.top}h${round(2 * half)}V${BOX.bottom}h${round(-2 * half)}z`;
  return {
    line: known
      .map((point, n) => `${isNext(known[n - 1], point) ? 'L' : 'M'}${at(point)}`)
      .join(''),
    band: stretchesOf(intervals)
      .map((stretch) => outline(stretch, scale))
      .join(''),
    gaps: missing.map(gap).join(''),
    end: [scale.x(last.year), besideDot(scale.y(last.value), scale), written(last)],
  };
}

/** The baseline of a dot's words: above it, below where the line of the level would cross them. */
function besideDot(dot: number, { level }: PanelScale): number {
  const isCrossed = level !== null && level > dot - 23 && level < dot - 4;
  return isCrossed ? dot + 19 : dot - 9;
}

/** Half the width of the band of a year that stands alone, px. */
const ALONE = 6;

/** Along the upper limits and back along the lower ones, cut at the edges. */
function outline(stretch: readonly Interval[], { x, y }: PanelScale): string {
  const within = (at: number) => Math.max(BOX.top, Math.min(at, BOX.bottom));
  const sides = stretch.length === 1 ? [-ALONE, ALONE] : [0];
  const along = (limit: 'lower' | 'upper') =>
    stretch.flatMap((each) =>
      sides.map((side) => `${x(each.year) + side},${within(y(each[limit]))}`),
    );
  return `M${[...along('upper'), ...along('lower').reverse()].join('L')}z`;
}
