import { type PlotOptions, plot } from '@observablehq/plot';
// @ts-expect-error jsdom brings no types of its own, and one line needs none
import { JSDOM } from 'jsdom';

const document: Document = new JSDOM('').window.document;

/** What Plot draws on a browser's document: the measure for our own. */
export const rawWithJsdom = (options: PlotOptions): string =>
  plot({ ...options, document }).outerHTML;

/** Plot counts its ids through the whole process, so of two drawings the second has other numbers. */
export function countedFromOne(raw: string): string {
  const ids = new Map<string, string>();
  return raw.replace(/plot-(clip|pattern|marker)-\d+/g, (id, kind) => {
    if (!ids.has(id)) ids.set(id, `plot-${kind}-${ids.size + 1}`);
    return ids.get(id) as string;
  });
}
