/** A period closed: which of the units below one have filled their form, and what is asked of the others. */
import type { FormLayout } from '../dataset/form-layout.ts';
import { number, shortPeriod } from '../format.ts';
import { countedBelow } from '../model/count.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import { spotsInWords } from './beside.ts';
import { openSpots } from './doubt.ts';
import { fillForm } from './fill.ts';
import type { FilledForm } from './filled-form.ts';

export type FormState = 'đủ' | 'một phần' | 'chưa có';

/** The form of one unit, and how far it is filled. */
export interface UnitForm {
  readonly form: FilledForm;
  readonly state: FormState;
  readonly filled: number;
  readonly open: number;
}

export interface ClosingAsk {
  readonly layout: FormLayout;
  readonly parent: Unit;
  /** In canonical form. */
  readonly period: string;
}

/** The forms of the units below that are in force at the end of the period. */
export const unitForms = (
  model: Model,
  { layout, parent, period }: ClosingAsk,
): readonly UnitForm[] =>
  countedBelow(model.units, parent, period).map((unit) => {
    const form = fillForm(model, { layout, unit, period });
    const open = openSpots(form).length;
    const filled = form.rows.reduce(
      (sum, { boxes }) => sum + boxes.filter(({ rows }) => rows.length > 0).length,
      0,
    );
    const state = open === 0 ? 'đủ' : filled === 0 ? 'chưa có' : 'một phần';
    return { form, state, filled, open };
  });

/** What is sent to a unit that owes, with its form beside. */
export function reminder(name: string, { form, open, state }: UnitForm): string {
  const { title, period } = form;
  const due = form.deadlines.join('; ');
  const lacks =
    state === 'chưa có'
      ? ['chưa có số liệu nào.']
      : [
          `còn ${number(open)} ô chưa có số liệu:`,
          ...spotsInWords(openSpots(form)).map((each) => `- ${each}`),
        ];
  const [first = '', ...others] = lacks;
  return [
    ...(form.isSimulated ? ['SỐ LIỆU MÔ PHỎNG'] : []),
    `Kính gửi: ${name}`,
    `Biểu “${title}”, kỳ ${shortPeriod(period)}, ${first}`,
    ...others,
    `Đề nghị đơn vị điền vào tệp biểu kèm theo và gửi lại${due === '' ? '' : ` (thời hạn: ${due})`}. Nội dung nào không có thì ghi “-”; không ghi 0 thay cho số chưa có.`,
    '',
  ].join('\n');
}
