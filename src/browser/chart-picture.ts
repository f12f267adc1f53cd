// Makes a picture of a chart on the page, or its rows: loaded when a reader asks for one.
import { picture } from '../chart/picture.ts';
import { harmless } from '../format/csv-cell.ts';
import { csvOf } from '../format/csv-text.ts';
import { labelsOf, wordsOf } from './chart-words.ts';
import { markupOf, one } from './dom.ts';
import { measuredWrap } from './measured-wrap.ts';
import type { Made } from './take-away.ts';

declare global {
  /** A file of the chart above a list of what can be taken away: an SVG, or a CSV of what it reads out. */
  var chartFile: (list: HTMLElement, kind: string) => Made;
}

/** The style of a picture, which stands before this script in one file. */
declare const pictureStyle: string;

const rowsOf = (list: HTMLElement): string =>
  csvOf([['Trên biểu đồ', 'Số liệu'], ...labelsOf(list).map((parts) => parts.map(harmless))]);

globalThis.chartFile = (list, kind) => {
  const words = wordsOf(list);
  if (kind === 'csv') return { name: words.file, text: rowsOf(list) };
  const chart = one(SVGSVGElement, 'svg.wide', list.previousElementSibling ?? document);
  return { name: words.file, text: picture(words, markupOf(chart), pictureStyle, measuredWrap) };
};
