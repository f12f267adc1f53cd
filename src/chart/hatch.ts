/** The hatching that stands for “chưa có số liệu”. */
import type { RenderFunction } from '@observablehq/plot';

const SVG = 'http://www.w3.org/2000/svg';

export const HATCH = 'url(#hatch)';

/** What lines of words below a hatching take of its height, px: none is written over it. */
export const reasonHeight = (words: string): number => words.split('\n').length * 15 + 7;

/** A mark that adds the pattern to a chart; the page's CSS gives it its colour. */
export const hatch: RenderFunction = (...[, , , , context]) => {
  const pattern = context.document.createElementNS(SVG, 'pattern');
  const attributes = {
    id: 'hatch',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, String(value));
  const line = context.document.createElementNS(SVG, 'path');
  line.setAttribute('d', 'M0 0V6');
  line.setAttribute('class', 'hatch');
  pattern.appendChild(line);
  return pattern as unknown as SVGElement;
};
