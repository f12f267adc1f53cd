/** Whether a drawing over the years joins two points. */
import type { Point } from '../model/series.ts';

/** Years that follow each other, of one territory. */
export const isNext = (before: Point | undefined, point: Point | undefined): boolean =>
  before !== undefined && before.year + 1 === point?.year && before.territory === point.territory;
