/** A filled form as it stands on paper, whatever the program that prints it. */
import { takingOf } from '../dataset/form-layout.ts';
import { officialCode } from '../dataset/unit-life.ts';
import type { FilledForm, FormRow } from '../form/filled-form.ts';
import { fileName } from '../model/file-name.ts';
import type { PaperCell } from './paper-sheet.ts';
import type { PaperLook } from './paper-style.ts';

/** Cells of a row; in a group the words go on to the end of the row. */
export interface FormLine {
  readonly isGroup: boolean;
  readonly cells: readonly PaperCell[];
  /** Whether each of the cells is to be written into. */
  readonly open: readonly boolean[];
}

export interface FormPaper {
  readonly above: readonly PaperCell[];
  readonly head: readonly string[];
  readonly lines: readonly FormLine[];
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
  readonly isWide: boolean;
  /** What stands on each page of simulated data. */
  readonly mark: string | null;
}

/** `de-an-520-ii-2-07543-2025-12-31`. */
export const formName = ({ layout, unit, period }: FilledForm): string =>
  fileName(`${layout.head.form} ${officialCode(unit.code)} ${period}`);

const MARK = 'Số liệu mô phỏng';
/** More columns than these are printed on paper that lies. */
const MOST_UPRIGHT = 6;
const WIDTHS = { numbering: 7, figure: 13, words: 24, line: 44 } as const;

export const formPaper = (form: FilledForm): FormPaper => ({
  above: linesAbove(form),
  head: form.columns,
  lines: form.rows.map((row) => lineOf(form, row)),
  widths: form.columns.map((_, at) => WIDTHS[kindOf(form, at)]),
  isWide: form.columns.length > MOST_UPRIGHT,
  mark: form.isSimulated ? MARK : null,
});

function linesAbove({ heading, attached, section, title }: FilledForm): readonly PaperCell[] {
  const lines: readonly (readonly [string | null, PaperLook])[] = [
    ...heading.map((line) => [line, 'heading'] as const),
    [attached, 'aside'],
    [section, 'section'],
    [title, 'section'],
  ];
  return lines.flatMap(([text, look]) => (text === null ? [] : [{ text, look }]));
}

/** What stands below a column; columns of units below are figures all. */
function kindOf({ layout, columns }: FilledForm, at: number): keyof typeof WIDTHS {
  const { table } = layout.head;
  const own = layout.columns.length === columns.length ? layout.columns[at] : layout.columns[0];
  const taking = takingOf(table, own?.figure ?? null);
  if (taking === 'numbering') return 'numbering';
  if (taking === 'words') return 'line';
  return table === 'van-ban' ? 'words' : 'figure';
}

function lineOf(form: FilledForm, { kind, boxes }: FormRow): FormLine {
  const isGroup = kind === 'nhóm';
  return {
    isGroup,
    cells: boxes.map(({ text }, at) => {
      if (isGroup) return { text, look: 'group' };
      return { text, look: ['words', 'line'].includes(kindOf(form, at)) ? 'words' : 'box' };
    }),
    open: boxes.map(({ isBlank }) => isBlank),
  };
}
