/** The hatching that stands for “chưa có số liệu”. */
import type { RenderFunction } from '@observablehq/plot';
import { elementOf } from './element.ts';

export const HATCH = 'url(#hatch)';

/** How a box looks that is hatched. */
export const HATCHED = { fill: HATCH, stroke: undefined };

/** What lines of words below a hatching take of its height, px: none is written over it. */
export const reasonHeight = (words: string): number => words.split('\n').length * 15 + 7;

const PATTERN = {
  id: 'hatch',
  width: 6,
  height: 6,
  patternUnits: 'userSpaceOnUse',
  patternTransform: 'rotate(45)',
};

/** A mark that adds the pattern to a chart; the page's CSS gives it its colour. */
export const hatch: RenderFunction = (...[, , , , { document }]) =>
  elementOf(document, ['pattern', PATTERN, [['path', { d: 'M0 0V6', class: 'hatch' }]]]);
