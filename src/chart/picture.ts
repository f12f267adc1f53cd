/**
 * A chart as a picture that stands alone: finding, place, time, chart, source and mark in one SVG file. It is made
 * of what the page shows, where the reader is.
 */
import { Column, GAP, pictureFile, SPACE, type Wrap } from './picture-frame.ts';

/** The words that travel with a drawing. */
export interface Picture {
  /** The name of its file, without the ending. */
  readonly file: string;
  readonly finding: string;
  /** Where and when, and whether it is made up. */
  readonly place: string;
  readonly subtitle: string;
  /** What to know, and the source. */
  readonly caption: string;
  /** What of its figures is asked about, and what the site has computed; '' for nothing. */
  readonly doubt: string;
  readonly computed: string;
  /** The site, and up to when its figures reach. */
  readonly colophon: string;
}

/** What the page does not say beside the drawing. */
export type Unshown = Pick<Picture, 'file' | 'place' | 'colophon' | 'computed' | 'doubt'>;

/** As a text of a line each. */
export const unshownOf = ({ file, place, colophon, computed, doubt }: Unshown): string =>
  [file, place, colophon, computed, doubt].join('\n');

/** What such a text says. */
export function unshownIn(text: string): Unshown {
  const [file = '', place = '', colophon = '', computed = '', doubt = ''] = text.split('\n');
  return { file, place, colophon, computed, doubt };
}

/** The file's text. `drawn` is the markup of the wide drawing, `style` the rules that it needs. */
export function picture(of: Picture, drawn: string, style: string, wrap: Wrap): string {
  const [, width = 0, height = 0] = (
    /viewBox="[^\s"]+ [^\s"]+ ([\d.]+) ([\d.]+)"/.exec(drawn) ?? []
  ).map(Number);
  const page = new Column(SPACE.left, width, wrap);
  page.set('place', of.place);
  page.set('finding', of.finding);
  page.set('subtitle', of.subtitle);
  page.leave(GAP);
  page.add({ marks: drawingAt(drawn, page.y, { width, height }), bottom: page.y + height });
  page.set('caption', of.caption);
  page.set('doubt', of.doubt);
  page.set('caption', of.computed);
  page.set('colophon', of.colophon);
  page.leave(SPACE.bottom);
  return pictureFile({
    width: SPACE.left + width + SPACE.right,
    height: page.y,
    title: `${of.finding}. ${of.place}`,
    style,
    marks: page.marks,
  });
}

/** The drawing in its place, without what the page alone needs: the picture has a title of its own. */
const drawingAt = (
  drawn: string,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): string =>
  drawn
    .replace(/ (?:data-[\w-]+|role|aria-[a-z]+|xmlns)="[^"]*"/g, '')
    .replace(/^<svg/, `<svg x="${SPACE.left}" y="${y}" width="${width}" height="${height}"`);
