/** The hatching that stands for “chưa có số liệu”. */
import type { RenderFunction } from '@observablehq/plot';
import { boxMark, type Shape } from './canvas.ts';
import { elementOf } from './element.ts';

/** What lines of words below a hatching take of its height, px: none is written over it. */
export const reasonHeight = (words: string): number => words.split('\n').length * 15 + 7;

const PATTERN = {
  id: 'hatch',
  width: 6,
  height: 6,
  patternUnits: 'userSpaceOnUse',
  patternTransform: 'rotate(45)',
};

/** Adds the pattern to a chart; the page's CSS gives it its colour. */
const hatch: RenderFunction = (...[, , , , { document }]) =>
  elementOf(document, ['pattern', PATTERN, [['path', { d: 'M0 0V6', class: 'hatch' }]]]);

const HATCHED = { fill: 'url(#hatch)', stroke: undefined };

/** Boxes of one class, hatched; a drawing has one such mark at most. */
export const hatchedMarks = (boxes: readonly Shape[], className: string) =>
  boxes.length === 0 ? [] : [hatch, boxMark(boxes, className, HATCHED)];
