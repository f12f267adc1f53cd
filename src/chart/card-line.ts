/** A rate over the years in a card: line, interval and level in a drawing of 100 × 40 that fills its place. */
import { extent } from 'd3-array';
import type { Interval } from '../model/interval.ts';
import type { KnownPoint } from '../model/series.ts';
import { isNext } from './next-point.ts';

export interface CardLine {
  readonly line: string;
  /** A polygon for each run of years with an interval. */
  readonly band: string;
  /** The height of the level; null where there is none. */
  readonly level: number | null;
  readonly end: readonly [x: number, y: number];
}

export const CARD_LINE = { width: 100, height: 40 } as const;
const AIR = 4;

/** A year without a figure, or of another territory, breaks line and band. */
export function cardLine(
  known: readonly KnownPoint[],
  intervals: readonly Interval[],
  level: number | null,
): CardLine {
  const limits = intervals.flatMap(({ lower, upper }) => [lower, upper]);
  const [low = 0, high = 1] = extent([
    ...known.map(({ value }) => value),
    ...limits,
    ...(level === null ? [] : [level]),
  ]);
  const [first = 0, last = 0] = extent(known, ({ year }) => year);
  const x = (year: number) => fixed(((year - first) / (last - first || 1)) * CARD_LINE.width);
  const y = (value: number) =>
    fixed(AIR + ((high - value) / (high - low || 1)) * (CARD_LINE.height - 2 * AIR));
  const end = known.at(-1);
  return {
    line: known
      .map((point, at) => `${starts(known, at) ? 'M' : 'L'}${x(point.year)} ${y(point.value)}`)
      .join(''),
    band: runsOf(known, intervals)
      .map((run) => {
        const upper = run.map((each) => `${x(each.year)} ${y(each.upper)}`);
        const lower = run.toReversed().map((each) => `${x(each.year)} ${y(each.lower)}`);
        return `M${[...upper, ...lower].join('L')}Z`;
      })
      .join(''),
    level: level === null ? null : y(level),
    end: end ? [x(end.year), y(end.value)] : [0, 0],
  };
}

const fixed = (value: number): number => Math.round(value * 10) / 10;

const starts = (known: readonly KnownPoint[], at: number): boolean => {
  const [before, now] = [known[at - 1], known[at]];
  return !before || !now || !isNext(before, now);
};

/** The intervals of years that follow each other on one territory. */
function runsOf(
  known: readonly KnownPoint[],
  intervals: readonly Interval[],
): readonly (readonly Interval[])[] {
  const runs: Interval[][] = [];
  for (const [at, { year }] of known.entries()) {
    const interval = intervals.find((each) => each.year === year);
    if (starts(known, at) || !interval) runs.push([]);
    if (interval) runs.at(-1)?.push(interval);
  }
  return runs.filter((run) => run.length > 1);
}
