/** The rules of the site that pictures need, in light colours. */
import { lightStyle } from './light-style.ts';
import { SETTING } from './picture-frame.ts';

/**
 * The site's own fonts come first: where they are embedded, as in the PNG, or installed, they are used.
 * Those that follow are narrower, so that no words meet that do not meet on the page.
 */
const TEXT = '"Dan So Mo Text","Be Vietnam Pro",Arial,Helvetica,"Liberation Sans",sans-serif';
const NUMBER = `"Dan So Mo Number",${TEXT}`;

const OWN = { '--font-text': TEXT, '--font-number': NUMBER, '--color-page': '#fff' };

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

/** Those for marks, or for any drawing of the site, and those for the words around it. `sheets` are the site's style sheets. */
export const pictureStyle = (
  sheets: { readonly chart: string; readonly tokens: string },
  marks: string | null = null,
): string =>
  [
    lightStyle(marks, { ...sheets, chart: `${FONT}${sheets.chart}` }, OWN),
    lightStyle(null, { ...sheets, chart: FRAME }, OWN),
  ].join('\n');
