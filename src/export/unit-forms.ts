/** All forms of one unit, filled: what the pages of forms show of it, and write as files. */
import { type FormLayout, formLayouts } from '../dataset/form-layout.ts';
import { formPeriods } from '../form/form-periods.ts';
import { capital, shortPeriod } from '../format.ts';
import { unitFile } from '../model/file-name.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import { type FormSheet, formSheet } from './form-sheet.ts';

/** A form made for one period. */
export interface PeriodForm {
  /** In canonical form. */
  readonly period: string;
  /** As it is offered. */
  readonly words: string;
  readonly sheet: FormSheet;
}

/** Those with figures first, the newest of them before the others, by the code of the form. */
export type UnitForms = Readonly<Record<string, readonly PeriodForm[]>>;

/** Of a unit every form for each of its periods; `day` is that of the build. */
export const unitForms = (model: Model, unit: Unit, day: string): UnitForms =>
  Object.fromEntries(
    formLayouts(model.data.officialForm).map((layout) => [
      layout.head.form,
      periodForms(model, layout, unit, day),
    ]),
  );

export const periodForms = (
  model: Model,
  layout: FormLayout,
  unit: Unit,
  day: string,
): readonly PeriodForm[] =>
  formPeriods(model, layout, unit, day).map((period) => {
    const sheet = formSheet(model, { layout, unit, period });
    const words = capital(shortPeriod(period));
    return { period, words: sheet.isEmpty ? `${words} (chưa có số liệu)` : words, sheet };
  });

/** A script, since a page opened from the disk may load no other file. */
export const unitFormsScript = (unit: Unit, forms: UnitForms): string =>
  `(globalThis.unitForms??={})[${JSON.stringify(unitFile(unit))}]=${JSON.stringify(forms)};\n`;
