/** The band of what chance alone may have done to a rate, behind its line. */
import * as Plot from '@observablehq/plot';
import type { Interval } from '../model/interval.ts';
import { boxMark } from './canvas.ts';
import { filled } from './ink.ts';

/** Half the width, in years, of the band of a year that stands alone. */
const ALONE = 0.16;

/** Bands over years of one territory that follow one another, a block over one that stands alone. */
export function bandMarks(
  intervals: readonly Interval[],
  at: (year: number, value: number) => readonly [x: number, y: number],
) {
  const stretches = stretchesOf(intervals);
  const alone = stretches.flatMap((stretch) => (stretch.length === 1 ? stretch : []));
  const blocks = alone.map(({ year, lower, upper }) => {
    const [[x1, y1], [x2, y2]] = [at(year - ALONE, upper), at(year + ALONE, lower)];
    return { x1, x2, y1, y2 };
  });
  return [
    ...stretches
      .filter((stretch) => stretch.length > 1)
      .map((stretch) =>
        Plot.areaY(stretch, { x: 'year', y1: 'lower', y2: 'upper', ...filled('fill-band') }),
      ),
    boxMark(blocks, 'fill-band', { stroke: undefined }),
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
