/** Pages as documents of one window: to make a window for each takes longer than to read it. */
// @ts-expect-error jsdom brings no types of its own, and one line needs none
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM().window;

export const parsedHtml = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');
