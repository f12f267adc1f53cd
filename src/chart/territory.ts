/** Where a unit's territory changed, in a drawing over the years: nothing is joined across. */
import * as Plot from '@observablehq/plot';
import { date } from '../format.ts';
import type { Series } from '../model/series.ts';
import { stroked } from './ink.ts';
import { widthOf } from './spot.ts';

export interface Break {
  /** The first year behind it. */
  readonly year: number;
  readonly words: string;
}

/** Each change of territory between the years of a series; named once where it takes a year. */
export function breaksOf({ unit: { validFrom, validTo }, points }: Series): readonly Break[] {
  const found = points.flatMap((point, at): Break[] => {
    const before = points[at - 1]?.territory;
    if (before === undefined || before === point.territory) return [];
    const isFounding = before === 'before' || before === 'founding';
    const words = isFounding
      ? `địa giới mới từ ${date(validFrom ?? '')}`
      : `địa giới cũ đến ${date(validTo ?? '')}`;
    return [{ year: point.year, words }];
  });
  return found.map((each, at) =>
    found[at - 1]?.words === each.words ? { ...each, words: '' } : each,
  );
}

/** Where its words begin above a break `x` px from the left: before it, over the years that end there, where those have room. */
export const leftOf = ({ words }: Pick<Break, 'words'>, x: number): number =>
  Math.max(0, x - 6 - widthOf(words));

/** A dashed line between the years, which stand at places `at` px from the left, with its words above. */
export const breakMarks = (series: Series, at: (year: number) => number) => [
  Plot.ruleX(breaksOf(series), {
    x: ({ year }: Break) => year - 0.5,
    ...stroked('stroke-text'),
    strokeDasharray: '2 4',
  }),
  ...breaksOf(series).map((each) => {
    const x = at(each.year - 0.5);
    return Plot.text([each], {
      x: each.year - 0.5,
      dx: leftOf(each, x) - x,
      frameAnchor: 'top',
      dy: -18,
      text: 'words',
      textAnchor: 'start',
      className: 'halo',
    });
  }),
];

/** The same between bars that stand `pitch` px from each other, with its words above them and their numbers. */
export const barBreakMarks = (series: Series, pitch: number) => [
  Plot.ruleX(breaksOf(series), {
    x: 'year',
    dx: -pitch / 2,
    ...stroked('stroke-text'),
    strokeDasharray: '2 4',
  }),
  ...breaksOf(series).map((each) => {
    const at = series.points.findIndex(({ year }) => year === each.year);
    return Plot.text([each], {
      x: 'year',
      dx: leftOf(each, at * pitch) - (at + 0.5) * pitch,
      frameAnchor: 'top',
      dy: -38,
      text: 'words',
      textAnchor: 'start',
      className: 'halo',
    });
  }),
];
