/** What stands in a Word document from top to bottom, as WordprocessingML (ECMA-376): paragraphs and tables. */
import { xmlText } from '../format/xml-text.ts';
import type { PaperLook } from './paper-style.ts';

/** The looks of forms, and of a text: its chapters and their parts, what it says, what is asked beside it, dots. */
export type WordLook = PaperLook | 'chapter' | 'part' | 'text' | 'comment' | 'dots';

export interface WordParagraph {
  readonly text: string;
  readonly look: WordLook;
}

export interface WordCell extends WordParagraph {
  /** How many columns it takes. */
  readonly span: number;
}

export interface WordTable {
  /** Repeated on each page; null of a table without one. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly WordCell[])[];
  /** Of the columns, in any measure: they share the width of the page. */
  readonly widths: readonly number[];
  /** Whether there are lines about its cells. */
  readonly isFramed: boolean;
}

/** A paragraph in brackets is a comment: what is to be settled before the document is signed. */
export type WordBlock = WordParagraph | WordTable;

/** `room` is the width of a line, in twentieths of a point. */
export const blockXml = (block: WordBlock, room: number): string =>
  'widths' in block ? tableXml(block, room) : paragraphXml(block, room);

interface Face {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly across?: 'center' | 'both' | 'right';
  /** Of what Word lists as headings, from 0. */
  readonly level?: number;
  /** Of a text: the first line stands back, and there is room below. */
  readonly isText?: boolean;
}

const TEXT = { isText: true, across: 'both' } as const;

const FACES: Readonly<Record<WordLook, Face>> = {
  plain: { across: 'center' },
  motto: { isBold: true, isUnderlined: true, across: 'center' },
  heading: { isBold: true, across: 'center' },
  aside: { isItalic: true, across: 'center' },
  section: { isBold: true },
  note: {},
  head: { isBold: true, across: 'center' },
  group: { isBold: true },
  words: {},
  box: { across: 'center' },
  chapter: { ...TEXT, isBold: true, level: 0 },
  part: { ...TEXT, isBold: true, level: 1 },
  text: TEXT,
  comment: { ...TEXT, isItalic: true },
  dots: { isText: true },
};

/** In twentieths of a point: 1 cm, and 6 points. */
const BACK = 567;
const BELOW = 120;

function paragraphXml({ text, look }: WordParagraph, room: number): string {
  const { isBold, isItalic, isUnderlined } = FACES[look];
  const face = [isBold && '<w:b/>', isItalic && '<w:i/>', isUnderlined && '<w:u w:val="single"/>']
    .filter(Boolean)
    .join('');
  const letters = face === '' ? '' : `<w:rPr>${face}</w:rPr>`;
  const words = text === '' ? '' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`;
  const end = look === 'dots' ? '<w:tab/>' : '';
  const run = words + end === '' ? '' : `<w:r>${letters}${words}${end}</w:r>`;
  return `<w:p>${settingXml(look, room)}${run}</w:p>`;
}

/** In the order that the schema has. */
function settingXml(look: WordLook, room: number): string {
  const { across, isText, level } = FACES[look];
  const setting = [
    level !== undefined && '<w:keepNext/>',
    look === 'dots' && `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${room}"/></w:tabs>`,
    isText && `<w:spacing w:after="${BELOW}"/><w:ind w:firstLine="${BACK}"/>`,
    across && `<w:jc w:val="${across}"/>`,
    level !== undefined && `<w:outlineLvl w:val="${level}"/>`,
  ].filter(Boolean);
  return setting.length === 0 ? '' : `<w:pPr>${setting.join('')}</w:pPr>`;
}

const FRAME = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

function tableXml({ head, rows, widths, isFramed }: WordTable, room: number): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((room * width) / total));
  const first = head?.map((text): WordCell => ({ text, look: 'head', span: 1 }));
  const width = columns.reduce((sum, each) => sum + each, 0);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>`,
    isFramed ? `<w:tblBorders>${FRAME}</w:tblBorders>` : '',
    '<w:tblLayout w:type="fixed"/></w:tblPr>',
    `<w:tblGrid>${columns.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    first ? rowXml(first, columns, '<w:tblHeader/>') : '',
    ...rows.map((cells) => rowXml(cells, columns)),
    '</w:tbl>',
  ].join('');
}

function rowXml(cells: readonly WordCell[], columns: readonly number[], kind = ''): string {
  let at = 0;
  const all = cells.map(({ span, ...paragraph }) => {
    const width = columns.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    at += span;
    const merged = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
    const isCentred = FACES[paragraph.look].across === 'center';
    const down = isCentred ? '<w:vAlign w:val="center"/>' : '';
    const setting = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}${down}</w:tcPr>`;
    return `<w:tc>${setting}${paragraphXml(paragraph, width)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${kind}</w:trPr>${all.join('')}</w:tr>`;
}

/** Lines of two halves, without a frame; nothing where there is none. */
export function wordPairs(
  pairs: readonly (readonly [left: WordParagraph, right: WordParagraph])[],
): readonly WordBlock[] {
  if (pairs.length === 0) return [];
  const rows = pairs.map((pair) => pair.map((cell) => ({ ...cell, span: 1 })));
  return [{ head: null, rows, widths: [2, 3], isFramed: false }];
}
