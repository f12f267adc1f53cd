// Makes a picture of a chart on the page, or its rows: loaded when a reader asks for one.
import { picture } from '../chart/picture.ts';
import { csvCell } from '../format/csv-cell.ts';
import { labelsOf, wordsOf } from './chart-words.ts';
import { markupOf, one } from './dom.ts';
import { measuredWrap } from './measured-wrap.ts';

declare global {
  /** The text of a file of the chart above a list of what can be taken away: an SVG, or a CSV of what it reads out. */
  var chartFile: (list: HTMLElement, kind: string) => string;
}

/** The style of a picture, which stands before this script in one file. */
declare const pictureStyle: string;

function rowsOf(list: HTMLElement): string {
  const rows = [['Trên biểu đồ', 'Số liệu'], ...labelsOf(list)];
  const lines = rows.map((cells) => cells.map((cell) => csvCell(cell, ';')).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function pictureOf(list: HTMLElement): string {
  const chart = one(SVGSVGElement, 'svg.wide', list.previousElementSibling ?? document);
  return picture(wordsOf(list), markupOf(chart), pictureStyle, measuredWrap);
}

globalThis.chartFile = (list, kind) => (kind === 'csv' ? rowsOf(list) : pictureOf(list));
