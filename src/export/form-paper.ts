/** A form as it stands on paper, whatever the program that prints it: plain values, which travel as JSON. */
import type { PaperCell } from './paper-sheet.ts';

/** Body and motto, side by side. */
export type PaperPair = readonly [left: PaperCell, right: PaperCell];

/** `words` are of any length, those of a `line` what its figures are. */
export type ColumnKind = 'numbering' | 'line' | 'words' | 'figure';

export interface FormColumn {
  readonly words: string;
  readonly kind: ColumnKind;
}

/** Cells of a row; in a group the words go on to the end of the row. */
export interface FormLine {
  readonly isGroup: boolean;
  readonly cells: readonly string[];
  /** The cells that are to be written into, by their places. */
  readonly open: readonly number[];
}

export interface FormPaper {
  /** Nothing above an annex. */
  readonly letterhead: readonly PaperPair[];
  readonly above: readonly PaperCell[];
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  /** Below the table, at the right; nothing below an annex. */
  readonly signature: readonly string[];
  /** What stands on each page of simulated data. */
  readonly mark: string | null;
}

/** On what somebody writes by hand. */
export const DOTS = '.....';

/** Of columns, in letters. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  numbering: 7,
  line: 44,
  words: 24,
  figure: 13,
};

export const widthsOf = ({ columns }: FormPaper): readonly number[] =>
  columns.map(({ kind }) => WIDTHS[kind]);

/** More columns than these are printed on paper that lies. */
const MOST_UPRIGHT = 6;

export const isWide = ({ columns }: FormPaper): boolean => columns.length > MOST_UPRIGHT;

/** The cells of a line as they look. */
export const cellsOf = (
  { columns }: FormPaper,
  { isGroup, cells }: FormLine,
): readonly PaperCell[] =>
  cells.map((text, at) => {
    const kind = columns[at]?.kind;
    const isText = kind === 'line' || kind === 'words';
    return { text, look: isGroup ? 'group' : isText ? 'words' : 'box' };
  });

/** Which cell of a group has the words that go on to the end of its row; −1 of an empty one. */
export const groupWords = ({ cells }: FormLine): number =>
  cells.findLastIndex((text) => text !== '');

export const openCount = ({ lines }: FormPaper): number =>
  lines.reduce((sum, { open }) => sum + open.length, 0);

/** The lines of the signature, each beside nothing. */
export const signaturePairs = ({ signature }: FormPaper): readonly PaperPair[] =>
  signature.map((text) => [
    { text: '', look: 'plain' },
    { text, look: 'heading' },
  ]);
