/** A filled official form as a workbook: the form as it is printed, and beside it what is open or in doubt. */
import type { Beside } from '../form/beside.ts';
import type { FilledForm } from '../form/filled-form.ts';
import { DEFLATED } from './deflated.ts';
import { type FormPaper, formPaper } from './form-paper.ts';
import type { PaperRow, PaperSheet } from './paper-sheet.ts';
import { workbook } from './workbook.ts';

/** The same bytes for the same form. */
export function formBook(form: FilledForm, beside: readonly Beside[]): Uint8Array<ArrayBuffer> {
  const paper = formPaper(form);
  const others = beside.length > 0 ? [besideSheet(paper, beside)] : [];
  return workbook([formSheet(paper), ...others], DEFLATED);
}

const formSheet = ({ above, head, lines, widths, isWide, mark }: FormPaper): PaperSheet => ({
  name: 'Biểu',
  widths,
  rows: [
    ...above.map((across) => ({ across })),
    head.map((text) => ({ text, look: 'head' as const })),
    ...lines.map(({ cells }) => cells),
  ],
  repeated: above.length + 1,
  isWide,
  mark,
});

function besideSheet({ mark }: FormPaper, beside: readonly Beside[]): PaperSheet {
  const rows = beside.flatMap(({ heading, lines }): PaperRow[] => [
    { across: { text: heading, look: 'section' } },
    ...lines.map((text) => ({ across: { text, look: 'note' as const } })),
  ]);
  return { name: 'Ngoài biểu', widths: [90], rows, repeated: null, isWide: false, mark };
}
