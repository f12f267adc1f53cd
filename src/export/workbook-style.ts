/** How the cells of our workbooks look: `xl/styles.xml`, and the place of each look in it. */
import { PAPER_BORDER, PAPER_FONTS, PAPER_LOOKS, type PaperLook, paperXf } from './paper-style.ts';
import { MAIN, XML } from './spreadsheet-ml.ts';

/** What a cell holds: words, a day, or a number of so many decimals. */
export type Look = 'general' | 'header' | 'text' | 'day' | number;

const MOST_DECIMALS = 6;
const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, count) => count);
const LOOKS: readonly Look[] = ['general', 'header', 'text', 'day', ...DECIMALS];

/** The place of a look in styles.xml; of a cell to write into, the one that is coloured and not locked. */
export function styleOf(look: Look, isOpen = false): number {
  const at = LOOKS.indexOf(typeof look === 'number' ? Math.min(look, MOST_DECIMALS) : look);
  return isOpen ? LOOKS.length + at : at;
}

/** The place of a look of paper, behind those of tables. */
export const paperStyleOf = (look: PaperLook): number =>
  2 * LOOKS.length + PAPER_LOOKS.indexOf(look);

/** Numbers of formats; those from 164 on are ours. */
const DAY = 164;
const NUMBER = 165;
const WORDS = 49;

const formatOf = (look: Look): number =>
  typeof look === 'number'
    ? NUMBER + look
    : { general: 0, header: WORDS, text: WORDS, day: DAY }[look];

function xf(look: Look, isOpen: boolean): string {
  const font = look === 'header' ? 'fontId="1" applyFont="1"' : 'fontId="0"';
  const fill = isOpen ? 'fillId="2" applyFill="1" applyProtection="1"' : 'fillId="0"';
  const wrap = look === 'header' || look === 'text' ? ' wrapText="1"' : '';
  const lock = isOpen ? '<protection locked="0"/>' : '';
  return `<xf numFmtId="${formatOf(look)}" ${font} ${fill} borderId="${isOpen ? 1 : 0}" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"${wrap}/>${lock}</xf>`;
}

const FORMATS = [
  `<numFmt numFmtId="${DAY}" formatCode="dd/mm/yyyy"/>`,
  ...DECIMALS.map((count) => {
    const code = count === 0 ? '#,##0' : `#,##0.${'0'.repeat(count)}`;
    return `<numFmt numFmtId="${NUMBER + count}" formatCode="${code}"/>`;
  }),
];
const FONT = '<sz val="11"/><name val="Arial"/>';
const FILLS = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>'];
const OPEN_FILL = '<patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/></patternFill>';
const SIDES = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FFBDBDBD"/></${side}>`,
);
const FONTS = [FONT, `<b/>${FONT}`];
const BORDERS = ['<border/>', `<border>${SIDES.join('')}<diagonal/></border>`];
const XFS = [
  ...[false, true].flatMap((isOpen) => LOOKS.map((look) => xf(look, isOpen))),
  ...PAPER_LOOKS.map((look) => paperXf(look, { font: FONTS.length, border: BORDERS.length })),
];
const ALL_FONTS = [...FONTS, ...PAPER_FONTS].map((font) => `<font>${font}</font>`);

/** `xl/styles.xml`. */
export const STYLES = [
  `${XML}<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="${FORMATS.length}">${FORMATS.join('')}</numFmts>`,
  `<fonts count="${ALL_FONTS.length}">${ALL_FONTS.join('')}</fonts>`,
  `<fills count="3">${[...FILLS, OPEN_FILL].map((fill) => `<fill>${fill}</fill>`).join('')}</fills>`,
  `<borders count="${BORDERS.length + 1}">${BORDERS.join('')}${PAPER_BORDER}</borders>`,
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  `<cellXfs count="${XFS.length}">${XFS.join('')}</cellXfs></styleSheet>`,
].join('');
