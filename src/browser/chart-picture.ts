// Makes a picture of a chart on the page: loaded when a reader asks for one.
import { picture } from '../chart/picture.ts';
import { wordsOf } from './chart-words.ts';
import { markupOf, one } from './dom.ts';
import { measuredWrap } from './measured-wrap.ts';

declare global {
  /** The text of an SVG file of the chart above a list of what can be taken away. */
  var chartPicture: (list: HTMLElement) => string;
}

/** The style of a picture, which stands before this script in one file. */
declare const pictureStyle: string;

globalThis.chartPicture = (list) => {
  const chart = one(SVGSVGElement, 'svg.wide', list.previousElementSibling ?? document);
  return picture(wordsOf(list), markupOf(chart), pictureStyle, measuredWrap);
};
