/** A filled official form as a Word document: what is handed in, with dots where nothing is known. */
import type { FilledForm } from '../form/filled-form.ts';
import { DEFLATED } from './deflated.ts';
import { type FormLine, formPaper } from './form-paper.ts';
import type { WordCell } from './word-block.ts';
import { wordDocument } from './word-document.ts';

/** On what somebody writes by hand. */
const DOTS = '.....';

/** The same bytes for the same form; `below` its frame stands of what its sums are made. */
export function formDocument(
  form: FilledForm,
  below: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const { above, head, lines, widths, isWide, mark } = formPaper(form);
  const table = { head, rows: lines.map(cellsOf), widths, isFramed: true };
  const notes = below.map((text) => ({ text, look: 'comment' as const }));
  return wordDocument({ blocks: [...above, table, ...notes], isWide, mark }, DEFLATED);
}

/** The words of a group go on to the end of its row. */
function cellsOf({ isGroup, cells, open }: FormLine): readonly WordCell[] {
  const written = cells.map(({ text, look }, at) => {
    return { look, text: open[at] ? `${DOTS}${text}` : text, span: 1 };
  });
  const words = written.findLastIndex(({ text }) => text !== '');
  if (!isGroup || words < 0) return written;
  return written
    .slice(0, words + 1)
    .map((cell, at) => (at === words ? { ...cell, span: written.length - words } : cell));
}
