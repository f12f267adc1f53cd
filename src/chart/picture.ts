/** A chart as a picture that stands alone: finding, place, time, chart, source and mark in one SVG file. */
import type { PlotOptions } from '@observablehq/plot';
import { WIDE } from './drawing.ts';
import { lightStyle } from './light-style.ts';
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
  /** The site, and up to when its figures reach. */
  readonly colophon: string;
  /** `Số liệu mô phỏng`; null for real figures. */
  readonly mark: string | null;
  readonly label: string;
  readonly description: string;
  readonly chart: (width: number) => PlotOptions;
}

/** Space around the chart, px; the margin line of the site runs in the left one. */
const LEFT = 48;
const RIGHT = 32;
const TOP = 32;
const WIDTH = LEFT + WIDE + RIGHT;

/**
 * The site's own fonts come first: where they are embedded, as in the PNG, or installed, they are used.
 * Those that follow are narrower, so that no words meet that do not meet on the page.
 */
const TEXT = '"Dan So Mo Text","Be Vietnam Pro",Arial,Helvetica,"Liberation Sans",sans-serif';
const NUMBER = `"Dan So Mo Number",${TEXT}`;

const OWN = { '--font-text': TEXT, '--font-number': NUMBER, '--color-page': '#fff' };

/** How the lines around the chart are set: class, size in px, from line to line, space above. */
const SETTING = {
  place: { size: 14, line: 20, above: 0, weight: 'strong' },
  finding: { size: 24, line: 32, above: 4, weight: 'strong' },
  subtitle: { size: 14, line: 20, above: 8, weight: 'regular' },
  caption: { size: 13, line: 19, above: 20, weight: 'regular' },
  colophon: { size: 13, line: 19, above: 10, weight: 'strong' },
} as const;

type Role = keyof typeof SETTING;

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
  const page = new Column(TOP);
  page.set('place', [`${of.place}, ${of.span}`, of.mark ?? []].flat().join(' · '));
  page.set('finding', of.finding);
  page.set('subtitle', of.subtitle);
  page.leave(24);
  page.place(`<svg x="${LEFT}" y="${page.y}" width="${WIDE}" height="${height}"${svg}`, height);
  page.set('caption', [of.caption, of.mark && `${of.mark}.`].filter(Boolean).join(' '));
  page.set('colophon', of.colophon);
  page.leave(TOP - 8);
  const marks = [`<path d="M20 0V${page.y}" class="margin"/>`, ...page.marks].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${page.y}" viewBox="0 0 ${WIDTH} ${page.y}" lang="vi">
<title>${escaped(`${of.finding}. ${of.place}`)}</title>
<style>
${pictureStyle(marks, sheets)}
</style>
<rect width="100%" height="100%" fill="#fff"/>
${marks}
</svg>
`;
}

/** The wide drawing without its first tag's name, and its height. */
function chartOf({ chart, label, description }: Picture): { svg: string; height: number } {
  const options = chart(WIDE);
  const drawn = render(options, { id: 'chart', className: 'wide', label, description });
  const height = Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(drawn)?.[1]);
  // As HTML knows it, and as the page's script reads it.
  const svg = drawn.replaceAll('&nbsp;', '\u00a0').replace(/ data-label="[^"]*"/g, '');
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

  /** Lines of words; none, and no space, for no words. */
  set(role: Role, words: string): void {
    if (words === '') return;
    const { size, line, above, weight } = SETTING[role];
    this.y += above;
    // Widths of words are known at 13 px.
    for (const text of wrap(words, (WIDE * 13) / size, weight)) {
      this.y += line;
      const baseline = this.y - Math.round((line - size) / 2) - 3;
      this.marks.push(`<text x="${LEFT}" y="${baseline}" class="${role}">${escaped(text)}</text>`);
    }
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
svg .colophon { font-weight: 600; fill: var(--color-text-3); }
svg .margin { stroke: var(--color-margin); stroke-width: 1px; }
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
