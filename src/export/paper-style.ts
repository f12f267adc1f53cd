/** How the cells of a sheet of paper look: the letters, sizes and lines of an administrative document. */
export type PaperLook =
  | 'plain'
  | 'motto'
  | 'heading'
  | 'aside'
  | 'section'
  | 'note'
  | 'head'
  | 'group'
  | 'words'
  | 'box';

interface Face {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isCentred?: boolean;
  /** Within the frame of the form. */
  readonly isFramed?: boolean;
}

const FACES: Readonly<Record<PaperLook, Face>> = {
  plain: { isCentred: true },
  motto: { isBold: true, isUnderlined: true, isCentred: true },
  heading: { isBold: true, isCentred: true },
  aside: { isItalic: true, isCentred: true },
  section: { isBold: true },
  note: {},
  head: { isBold: true, isCentred: true, isFramed: true },
  group: { isBold: true, isFramed: true },
  words: { isFramed: true },
  box: { isCentred: true, isFramed: true },
};

export const PAPER_LOOKS = Object.keys(FACES) as readonly PaperLook[];

const LETTERS = '<sz val="13"/><name val="Times New Roman"/>';

/** Regular, bold, italic; bold and underlined. */
export const PAPER_FONTS = [LETTERS, `<b/>${LETTERS}`, `<i/>${LETTERS}`, `<b/><u/>${LETTERS}`];

const SIDES = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`);
/** The frame of a form. */
export const PAPER_BORDER = `<border>${SIDES.join('')}<diagonal/></border>`;

/** Of all fonts and borders of a workbook, the numbers of the first font and of the frame. */
export interface PaperPlaces {
  readonly font: number;
  readonly border: number;
}

/** Every cell is words: what is printed stands as it is printed. */
export function paperXf(look: PaperLook, { font, border }: PaperPlaces): string {
  const { isBold, isItalic, isUnderlined, isCentred = false, isFramed = false } = FACES[look];
  const own = font + (isUnderlined ? 3 : isItalic ? 2 : isBold ? 1 : 0);
  const across = isCentred ? ' horizontal="center"' : '';
  const down = isFramed && isCentred ? 'center' : 'top';
  return `<xf numFmtId="49" fontId="${own}" applyFont="1" fillId="0" borderId="${isFramed ? border : 0}" applyBorder="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="${down}"${across} wrapText="1"/></xf>`;
}
