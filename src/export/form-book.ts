/** A filled official form as a workbook: the form as it is printed, and beside it what is open or in doubt. */
import type { Beside } from '../form/beside.ts';
import { cellsOf, type FormPaper, isWide, signaturePairs, widthsOf } from './form-paper.ts';
import type { FormSheet } from './form-sheet.ts';
import type { PaperRow, PaperSheet } from './paper-sheet.ts';
import { workbook } from './workbook.ts';

/** The same bytes for the same form, wherever it is made. */
export function formBook({
  paper,
  beside,
}: Pick<FormSheet, 'paper' | 'beside'>): Uint8Array<ArrayBuffer> {
  const others = beside.length > 0 ? [besideSheet(paper, beside)] : [];
  return workbook([paperSheet(paper), ...others]);
}

function paperSheet(paper: FormPaper): PaperSheet {
  const { letterhead, above, columns, lines, mark } = paper;
  return {
    name: 'Biểu',
    widths: widthsOf(paper),
    rows: [
      ...letterhead.map((pair) => ({ pair })),
      ...above.map((across) => ({ across })),
      columns.map(({ words }) => ({ text: words, look: 'head' as const })),
      ...lines.map((line) => cellsOf(paper, line)),
      ...signaturePairs(paper).map((pair) => ({ pair })),
    ],
    repeated: letterhead.length + above.length + 1,
    isWide: isWide(paper),
    mark,
  };
}

function besideSheet({ mark }: FormPaper, beside: readonly Beside[]): PaperSheet {
  const rows = beside.flatMap(({ heading, lines }): PaperRow[] => [
    { across: { text: heading, look: 'section' } },
    ...lines.map((text) => ({ across: { text, look: 'note' as const } })),
  ]);
  return { name: 'Ngoài biểu', widths: [90], rows, repeated: null, isWide: false, mark };
}
