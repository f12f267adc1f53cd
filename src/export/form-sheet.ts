/** A filled form as it is handed out: on paper, and what is said beside it. Plain values, which travel as JSON. */
import { takingOf } from '../dataset/form-layout.ts';
import type { FormPart } from '../dataset/official-form.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { type Beside, besideOf, isEmpty } from '../form/beside.ts';
import { openSpots } from '../form/doubt.ts';
import { fillForm } from '../form/fill.ts';
import type { FilledForm, FormAsk, FormRow } from '../form/filled-form.ts';
import { asksPeriod } from '../form/form-periods.ts';
import { unbroken } from '../format/unbroken.ts';
import { number, shortPeriod } from '../format.ts';
import { fileName } from '../model/file-name.ts';
import type { Model } from '../model/model.ts';
import type { ColumnKind, FormLine, FormPaper } from './form-paper.ts';
import { letterhead } from './letterhead.ts';
import type { PaperCell } from './paper-sheet.ts';
import type { PaperLook } from './paper-style.ts';

export interface FormSheet {
  /** `de-an-520-ii-2-07543-2025-12-31`: of its files, without the ending. */
  readonly name: string;
  /** `Xã Sơn Hải, 31/12/2025: còn 1 ô chưa có số liệu`. */
  readonly heading: string;
  /** Whether the data say nothing of it. */
  readonly isEmpty: boolean;
  readonly paper: FormPaper;
  readonly beside: readonly Beside[];
}

/** The form of a unit, which is filled with the sums of those below where it reports nothing itself. */
export const formSheet = (model: Model, ask: FormAsk): FormSheet =>
  sheetOf(model, fillForm(model, { ...ask, isSummed: true }));

export const sheetOf = (model: Model, form: FilledForm): FormSheet => ({
  name: formName(form),
  heading: headingOf(model, form),
  isEmpty: isEmpty(form),
  paper: formPaper(form),
  beside: besideOf(model, form),
});

function headingOf({ units }: Model, form: FilledForm): string {
  const { unit, period, layout } = form;
  const when = asksPeriod(layout) ? `, ${shortPeriod(period)}` : '';
  const { name } = units.get(unit.code) ?? unit;
  const open = openSpots(form).length;
  const state = open === 0 ? 'mọi ô đã có số liệu' : `còn ${number(open)} ô chưa có số liệu`;
  return unbroken(`${name}${when}: ${isEmpty(form) ? 'chưa có số liệu nào' : state}`);
}

export const formName = ({ layout, unit, period }: FilledForm): string =>
  fileName(`${layout.head.form} ${officialCode(unit.code)} ${period}`);

const MARK = 'Số liệu mô phỏng';

function formPaper(form: FilledForm): FormPaper {
  const kinds = kindsOf(form);
  return {
    letterhead: letterhead(form),
    above: linesAbove(form),
    columns: form.columns.map((words, at) => ({ words, kind: kinds[at] ?? 'figure' })),
    lines: form.rows.map(lineOf),
    signature: form.signer,
    mark: form.isSimulated ? MARK : null,
  };
}

function linesAbove({ heading, attached, section, title }: FilledForm): readonly PaperCell[] {
  const lines: readonly (readonly [string | null, PaperLook])[] = [
    ...heading.map((line) => [line, 'heading'] as const),
    [attached, 'aside'],
    [section, 'section'],
    [title, 'section'],
  ];
  return lines.flatMap(([text, look]) => (text === null ? [] : [{ text, look }]));
}

/** What stands below a column; a column of each unit below is as many as there are. */
function kindsOf({ layout, columns }: FilledForm): readonly ColumnKind[] {
  const { table } = layout.head;
  const isSpread = ({ whose }: FormPart) => whose === 'trực thuộc';
  const spread = layout.columns.filter(isSpread).length;
  const each = (columns.length - layout.columns.length + spread) / spread;
  return layout.columns.flatMap((part) => {
    const taking = takingOf(table, part.figure);
    const figure = table === 'van-ban' ? 'words' : 'figure';
    const kind = taking === 'words' ? 'line' : taking === 'numbering' ? taking : figure;
    return Array.from({ length: isSpread(part) ? each : 1 }, () => kind);
  });
}

const lineOf = ({ kind, boxes }: FormRow): FormLine => ({
  isGroup: kind === 'nhóm',
  cells: boxes.map(({ text }) => text),
  open: boxes.flatMap(({ isBlank }, at) => (isBlank ? [at] : [])),
});
