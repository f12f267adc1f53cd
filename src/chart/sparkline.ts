/** A rate over the years in the space of a word, on the scale of its neighbours; the figure stands beside it. */
import { extent } from 'd3-array';
import type { KnownPoint, Series } from '../model/series.ts';
import { isNext } from './territory.ts';

export const SPARK = { width: 72, height: 24 } as const;
const MARGIN = 4;

export interface Spark {
  /** A year without a figure breaks it; a year alone is a dot. */
  readonly line: string;
  /** Of the last figure. */
  readonly end: readonly [x: number, y: number];
  /** Of the level that the rate is held against; null where there is none. */
  readonly level: number | null;
}

/** The sparkline of each of the series that has a number, all on one scale. */
export function sparklines(
  all: readonly Series[],
  reference: number | null,
): ReadonlyMap<Series, Spark> {
  const points = all.flatMap(({ known }) => known);
  const values = points.map(({ value }) => value);
  const [low = 0, high = 1] = extent(reference === null ? values : [...values, reference]);
  const [first = 0, last = 0] = extent(points, ({ year }) => year);
  // Whole steps from year to year: a hundred lines beside each other differ in little but their heights.
  const step = Math.floor((SPARK.width - 2 * MARGIN) / (last - first || 1));
  const x = (year: number) => MARGIN + (year - first) * step;
  const y = (value: number) =>
    Math.round(MARGIN + ((high - value) / (high - low || 1)) * (SPARK.height - 2 * MARGIN));
  const part = (point: KnownPoint, at: number, known: readonly KnownPoint[]) => {
    const before = known[at - 1];
    if (before && isNext(before, point)) return `l${step} ${y(point.value) - y(before.value)}`;
    const isAlone = !isNext(point, known[at + 1]);
    return `M${x(point.year)} ${y(point.value)}${isAlone ? 'h0' : ''}`;
  };
  return new Map(
    all.flatMap((series) => {
      const end = series.known.at(-1);
      const level = reference === null ? null : y(reference);
      return end
        ? [
            [
              series,
              { line: series.known.map(part).join(''), end: [x(end.year), y(end.value)], level },
            ],
          ]
        : [];
    }),
  );
}
