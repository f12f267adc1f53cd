/** What a drawing says: its words as they stand, and what its marks read out. */
import type { PlotOptions } from '@observablehq/plot';
import { render } from '../../src/chart/render.ts';

const drawn = (options: PlotOptions): string =>
  render(options, { id: 'a', className: '', label: '', description: '' })
    .replaceAll('\u00a0', ' ')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<');

/** Words of several lines with a space between them. */
export const wordsOf = (options: PlotOptions): string[] =>
  [...drawn(options).matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<\/?tspan[^>]*>/g, ''),
  );

export const readOutOf = (options: PlotOptions): string[] =>
  [...drawn(options).matchAll(/data-label="([^"]*)"/g)].map(([, label = '']) => label);
