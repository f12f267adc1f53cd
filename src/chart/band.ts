/** The band of what chance alone may have done to a rate, behind its line. */
import * as Plot from '@observablehq/plot';
import type { Interval } from '../model/interval.ts';
import { filled } from './ink.ts';

/** Half the width, in years, of the band of a year that stands alone. */
const ALONE = 0.16;

/** Bands over years of one territory that follow one another, a block over one that stands alone. */
export function bandMarks(intervals: readonly Interval[]) {
  if (intervals.length === 0) return [];
  const stretches = stretchesOf(intervals);
  const shape = filled('fill-band');
  return [
    ...stretches
      .filter((stretch) => stretch.length > 1)
      .map((stretch) => Plot.areaY(stretch, { x: 'year', y1: 'lower', y2: 'upper', ...shape })),
    Plot.rect(
      stretches.filter((stretch) => stretch.length === 1).map(([only]) => only as Interval),
      {
        x1: ({ year }: Interval) => year - ALONE,
        x2: ({ year }: Interval) => year + ALONE,
        y1: 'lower',
        y2: 'upper',
        ...shape,
      },
    ),
  ];
}

/** Those whose years follow one another, together. */
export function stretchesOf(intervals: readonly Interval[]): readonly Interval[][] {
  return intervals.reduce<Interval[][]>((stretches, interval) => {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    const isNext = before?.year === interval.year - 1 && before.territory === interval.territory;
    if (last && isNext) last.push(interval);
    else stretches.push([interval]);
    return stretches;
  }, []);
}
