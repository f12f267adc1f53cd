/** A filled official form as a workbook: the form as it is printed, and beside it what is open or in doubt. */
import { takingOf } from '../dataset/form-layout.ts';
import { officialCode } from '../dataset/unit-life.ts';
import type { Beside } from '../form/beside.ts';
import type { FilledForm, FormRow } from '../form/filled-form.ts';
import { fileName } from '../model/file-name.ts';
import { DEFLATED } from './deflated.ts';
import type { PaperRow, PaperSheet } from './paper-sheet.ts';
import type { PaperLook } from './paper-style.ts';
import { workbook } from './workbook.ts';

/** `de-an-520-ii-2-07543-2025-12-31`. */
export const formName = ({ layout, unit, period }: FilledForm): string =>
  fileName(`${layout.head.form} ${officialCode(unit.code)} ${period}`);

/** The same bytes for the same form. */
export function formBook(form: FilledForm, beside: readonly Beside[]): Uint8Array<ArrayBuffer> {
  return workbook(
    [formSheet(form), ...(beside.length > 0 ? [besideSheet(form, beside)] : [])],
    DEFLATED,
  );
}

const MARK = 'Số liệu mô phỏng';
const markOf = ({ isSimulated }: FilledForm) => (isSimulated ? MARK : null);

/** More columns than these are printed on paper that lies. */
const MOST_UPRIGHT = 6;
const WIDTHS = { numbering: 7, figure: 13, words: 24, line: 44 } as const;

function formSheet(form: FilledForm): PaperSheet {
  const above = rowsAbove(form);
  return {
    name: 'Biểu',
    widths: form.layout.columns.map((_, at) => WIDTHS[kindOf(form, at)]),
    rows: [
      ...above,
      form.columns.map((text) => ({ text, look: 'head' as const })),
      ...form.rows.map((row) => rowOf(form, row)),
    ],
    repeated: above.length + 1,
    isWide: form.columns.length > MOST_UPRIGHT,
    mark: markOf(form),
  };
}

function rowsAbove({ heading, attached, section, title }: FilledForm): readonly PaperRow[] {
  const lines: readonly (readonly [string | null, PaperLook])[] = [
    ...heading.map((line) => [line, 'heading'] as const),
    [attached, 'aside'],
    [section, 'section'],
    [title, 'section'],
  ];
  return lines.flatMap(([text, look]) => (text === null ? [] : [{ across: { text, look } }]));
}

/** What stands below a column. */
function kindOf({ layout }: FilledForm, at: number): keyof typeof WIDTHS {
  const { table } = layout.head;
  const taking = takingOf(table, layout.columns[at]?.figure ?? null);
  if (taking === 'numbering') return 'numbering';
  if (taking === 'words') return 'line';
  return table === 'van-ban' ? 'words' : 'figure';
}

function rowOf(form: FilledForm, { kind, boxes }: FormRow): PaperRow {
  return boxes.map(({ text }, at) => {
    if (kind === 'nhóm') return { text, look: 'group' };
    const isWords = ['words', 'line'].includes(kindOf(form, at));
    return { text, look: isWords ? 'words' : 'box' };
  });
}

function besideSheet(form: FilledForm, beside: readonly Beside[]): PaperSheet {
  const rows = beside.flatMap(({ heading, lines }): PaperRow[] => [
    { across: { text: heading, look: 'section' } },
    ...lines.map((text) => ({ across: { text, look: 'note' as const } })),
  ]);
  const mark = markOf(form);
  return { name: 'Ngoài biểu', widths: [90], rows, repeated: null, isWide: false, mark };
}
