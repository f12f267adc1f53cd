/** Where a unit's territory changed, in a drawing over the years: nothing is joined across. */
import { date } from '../format.ts';
import type { Series } from '../model/series.ts';
import { lineMark, wordMarks } from './canvas.ts';
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

/**
 * A dashed line from `top` to `bottom` where each change stands, `at` px from the left, with its words above from
 * `words` down.
 */
export function breakMarks(
  series: Series,
  at: (year: number) => number,
  { top, bottom, words }: { readonly top: number; readonly bottom: number; readonly words: number },
) {
  const breaks = breaksOf(series).map((each) => ({ ...each, x: at(each.year) }));
  return [
    lineMark(
      breaks.map(({ x }) => ({ x1: x, x2: x, y1: top, y2: bottom })),
      'stroke-text',
      { 'stroke-dasharray': '2 4' },
    ),
    ...wordMarks(
      breaks.map((each) => {
        const place = { x: leftOf(each, each.x), y: words, lineAnchor: 'top' } as const;
        return { ...place, text: each.words, className: 'halo' };
      }),
    ),
  ];
}
