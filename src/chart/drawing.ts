/** A chart is drawn twice, for a phone and for anything wider; the page's CSS shows one of the two. */
import type { PlotOptions } from '@observablehq/plot';
import { render } from './render.ts';

export interface Drawing {
  readonly narrow: string;
  readonly wide: string;
}

/** Widths in px at which the text of a chart is 13 px; the page's CSS keeps each within 8% of its own. */
export const NARROW = 320;
export const WIDE = 752;

export interface Naming {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What is drawn is made up, and the drawing says so. */
  readonly simulated: boolean;
}

/** Draws a chart, a function of its width, at both widths. */
export function drawing(chart: (width: number) => PlotOptions, { id, ...words }: Naming): Drawing {
  const narrow = { ...words, id, className: 'narrow' };
  const wide = { ...words, id: `${id}-wide`, className: 'wide', namedBy: id };
  return { narrow: render(chart(NARROW), narrow), wide: render(chart(WIDE), wide) };
}
