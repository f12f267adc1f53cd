/** A period closed: which of the units below one have filled the forms that they owe, and what is asked of the others. */
import type { FormLayout } from '../dataset/form-layout.ts';
import { number, shortPeriod } from '../format.ts';
import { countedBelow } from '../model/count.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import { spotsInWords } from './beside.ts';
import { openSpots, type Spot } from './doubt.ts';
import { fillForm } from './fill.ts';
import type { FilledForm } from './filled-form.ts';
import { dutyOf, type FormDuty } from './owed-form.ts';

export type FormState = 'đủ' | 'một phần' | 'chưa có' | 'không phải nộp';

/** The form of one unit, how far it is filled, and what of it is owed and open. */
export interface UnitForm {
  readonly form: FilledForm;
  readonly state: FormState;
  readonly filled: number;
  readonly open: readonly Spot[];
  readonly deadlines: readonly string[];
}

/** What one unit has of all the forms, in their order. */
export interface UnitClosing {
  readonly unit: Unit;
  readonly forms: readonly UnitForm[];
}

export interface ClosingAsk {
  readonly layouts: readonly FormLayout[];
  readonly parent: Unit;
  /** In canonical form. */
  readonly period: string;
}

/** The forms of the units below that are in force at the end of the period. */
export function closingOf(
  model: Model,
  { layouts, parent, period }: ClosingAsk,
): readonly UnitClosing[] {
  const duties = layouts.map((layout) => dutyOf(model, layout, parent, period));
  return countedBelow(model.units, parent, period).map((unit) => ({
    unit,
    forms: layouts.flatMap((layout, at) => {
      const duty = duties[at];
      return duty ? [unitForm(fillForm(model, { layout, unit, period }), duty)] : [];
    }),
  }));
}

function unitForm(form: FilledForm, duty: FormDuty): UnitForm {
  const open = duty.isOwed ? openSpots(form, duty.asks) : [];
  const boxes = form.rows.flatMap((row) => row.boxes);
  const filled = boxes.filter(({ rows, own }) => rows.length > 0 && own === undefined).length;
  const state = filled === 0 ? 'chưa có' : open.length === 0 ? 'đủ' : 'một phần';
  return {
    ...{ form, filled, open },
    state: duty.isOwed ? state : 'không phải nộp',
    deadlines: form.deadlines.length > 0 ? form.deadlines : duty.deadlines,
  };
}

/** What of the forms a unit still has to bring. */
export const owedForms = ({ forms }: UnitClosing): readonly UnitForm[] =>
  forms.filter(({ state }) => state === 'một phần' || state === 'chưa có');

/** What is sent to a unit that owes, with its forms beside; `files` are their names. */
export function reminder(
  name: string,
  owed: readonly UnitForm[],
  files: readonly string[],
): string {
  const [first] = owed;
  const period = first ? shortPeriod(first.form.period) : '';
  return [
    ...(first?.form.isSimulated ? ['SỐ LIỆU MÔ PHỎNG'] : []),
    `Kính gửi: ${name}`,
    `Kỳ ${period}, đơn vị còn ${number(owed.length)} biểu chưa đủ số liệu:`,
    ...owed.flatMap((each, at) => lacksOf(each, at + 1)),
    'Đề nghị đơn vị điền vào tệp biểu kèm theo và gửi lại. Nội dung nào không có thì ghi “-”; không ghi 0 thay cho số chưa có.',
    `Tệp kèm theo: ${files.join(', ')}`,
    '',
  ].join('\n');
}

function lacksOf({ form, state, open, deadlines }: UnitForm, at: number): readonly string[] {
  const due = deadlines.length === 0 ? '' : ` (thời hạn: ${deadlines.join('; ')})`;
  const start = `${at}. “${form.title}”${due}: `;
  if (state === 'chưa có') return [`${start}chưa có số liệu nào.`];
  return [
    `${start}còn ${number(open.length)} ô chưa có số liệu:`,
    ...spotsInWords(open).map((each) => `   - ${each}`),
  ];
}
