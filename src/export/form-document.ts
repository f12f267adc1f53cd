/** A filled official form as a Word document: what is handed in, with dots where nothing is known. */
import {
  cellsOf,
  DOTS,
  type FormLine,
  type FormPaper,
  groupWords,
  isWide,
  signaturePairs,
  widthsOf,
} from './form-paper.ts';
import type { FormSheet } from './form-sheet.ts';
import { type WordCell, wordPairs } from './word-block.ts';
import { wordDocument } from './word-document.ts';

/** The same bytes for the same form, wherever it is made; below its frame stands of what its sums are made. */
export function formDocument({
  paper,
  beside,
}: Pick<FormSheet, 'paper' | 'beside'>): Uint8Array<ArrayBuffer> {
  const { above, columns, lines, mark } = paper;
  const head = columns.map(({ words }) => words);
  const rows = lines.map((line) => rowOf(paper, line));
  const table = { head, rows, widths: widthsOf(paper), isFramed: true };
  const notes = beside
    .filter(({ key }) => key === 'sums')
    .flatMap((sums) => sums.lines.map((text) => ({ text, look: 'comment' as const })));
  const blocks = [
    ...wordPairs(paper.letterhead),
    ...above,
    table,
    ...notes,
    ...wordPairs(signaturePairs(paper)),
  ];
  return wordDocument({ blocks, isWide: isWide(paper), mark });
}

/** The words of a group go on to the end of its row. */
function rowOf(paper: FormPaper, line: FormLine): readonly WordCell[] {
  const written = cellsOf(paper, line).map(({ text, look }, at) => {
    return { look, text: line.open.includes(at) ? `${DOTS}${text}` : text, span: 1 };
  });
  const words = groupWords(line);
  if (!line.isGroup || words < 0) return written;
  return written
    .slice(0, words + 1)
    .map((cell, at) => (at === words ? { ...cell, span: written.length - words } : cell));
}
