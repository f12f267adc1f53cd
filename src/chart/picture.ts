/** A chart as a picture that stands alone: finding, place, time, chart, source and mark in one SVG file. */
import type { PlotOptions } from '@observablehq/plot';
import { WIDE } from './drawing.ts';
import { lightStyle } from './light-style.ts';
import {
  GAP,
  marginOf,
  pictureFile,
  placeWords,
  type Role,
  SETTING,
  SPACE,
} from './picture-frame.ts';
import { render } from './render.ts';
import { wrap } from './wrap.ts';

export interface Picture {
  readonly finding: string;
  /** Where and when. */
  readonly place: string;
  readonly span: string;
  readonly subtitle: string;
  /** What to know, and the source. */
  readonly caption: string;
  /** What of its figures is asked about, and what the site has computed; '' for nothing. */
  readonly doubt: string;
  readonly computed: string;
  /** The site, and up to when its figures reach. */
  readonly colophon: string;
  /** `Số liệu mô phỏng`; null for real figures. */
  readonly mark: string | null;
  readonly label: string;
  readonly description: string;
  readonly chart: (width: number) => PlotOptions;
}

const WIDTH = SPACE.left + WIDE + SPACE.right;

/**
 * The site's own fonts come first: where they are embedded, as in the PNG, or installed, they are used.
 * Those that follow are narrower, so that no words meet that do not meet on the page.
 */
const TEXT = '"Dan So Mo Text","Be Vietnam Pro",Arial,Helvetica,"Liberation Sans",sans-serif';
const NUMBER = `"Dan So Mo Number",${TEXT}`;

const OWN = { '--font-text': TEXT, '--font-number': NUMBER, '--color-page': '#fff' };

/** The rules of the site that the marks of a picture need, in light colours. */
export const pictureStyle = (
  marks: string,
  sheets: { readonly chart: string; readonly tokens: string },
): string => lightStyle(marks, { ...sheets, chart: `${FONT}${sheets.chart}${FRAME}` }, OWN);

/** The file's text. `sheets` are the site's style sheets, of which it takes what it needs. */
export function picture(
  of: Picture,
  sheets: { readonly chart: string; readonly tokens: string },
): string {
  const { svg, height } = chartOf(of);
  const page = new Column(SPACE.top);
  page.set('place', [`${of.place}, ${of.span}`, of.mark ?? []].flat().join(' · '));
  page.set('finding', of.finding);
  page.set('subtitle', of.subtitle);
  page.leave(GAP);
  const at = `x="${SPACE.left}" y="${page.y}" width="${WIDE}" height="${height}"`;
  page.place(`<svg ${at}${svg}`, height);
  page.set('caption', [of.caption, of.mark && `${of.mark}.`].filter(Boolean).join(' '));
  page.set('doubt', of.doubt);
  page.set('caption', of.computed);
  page.set('colophon', of.colophon);
  page.leave(SPACE.bottom);
  const marks = [marginOf(page.y), ...page.marks].join('\n');
  return pictureFile({
    width: WIDTH,
    height: page.y,
    title: `${of.finding}. ${of.place}`,
    style: pictureStyle(marks, sheets),
    marks,
  });
}

/** The wide drawing without its first tag's name, and its height. */
function chartOf({ chart, label, description }: Picture): { svg: string; height: number } {
  const options = chart(WIDE);
  const drawn = render(options, { id: 'chart', className: 'wide', label, description });
  const height = Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(drawn)?.[1]);
  // The page's script reads it.
  const svg = drawn.replace(/ data-label="[^"]*"/g, '');
  return { svg: svg.replace(/^<svg/, ''), height };
}

/** Words and drawings one below the other. */
class Column {
  y: number;
  readonly marks: string[] = [];

  constructor(top: number) {
    this.y = top;
  }

  leave(height: number): void {
    this.y += height;
  }

  place(mark: string, height: number): void {
    this.marks.push(mark);
    this.y += height;
  }

  set(role: Role, words: string): void {
    const { marks, bottom } = placeWords(
      role,
      words,
      { x: SPACE.left, top: this.y, width: WIDE },
      // Widths of words are known at 13 px.
      (text, width, { size, weight }) => wrap(text, (width * 13) / size, weight),
    );
    if (marks !== '') this.marks.push(marks);
    this.y = bottom;
  }
}

/** What the page gives all text of drawings. */
const FONT = `
svg text { font-family: var(--font-text); font-size: 13px; fill: var(--color-text-2); }
`;

const FRAME = `
svg .place { font-size: ${SETTING.place.size}px; font-weight: 600; fill: var(--color-text); }
svg .finding { font-size: ${SETTING.finding.size}px; font-weight: 600; fill: var(--color-text); }
svg .subtitle { font-size: ${SETTING.subtitle.size}px; fill: var(--color-text-2); }
svg .caption { fill: var(--color-text-3); }
svg .doubt { font-size: ${SETTING.doubt.size}px; fill: var(--color-text); }
svg .colophon { font-weight: 600; fill: var(--color-text-3); }
svg .margin { stroke: var(--color-margin); stroke-width: 1px; }
`;
