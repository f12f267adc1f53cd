/** A form of the units that the first page begins with. */
import type { FormLayout } from '../../dataset/form-layout.ts';
import { type PeriodForm, periodForms } from '../../export/unit-forms.ts';
import { unitFile } from '../../model/file-name.ts';
import type { Model } from '../../model/model.ts';
import { headsOf } from '../../model/overview.ts';

export interface HeadForm {
  /** The name of the unit's page. */
  readonly page: string;
  readonly code: string;
  readonly name: string;
  /** The newest with figures first. */
  readonly periods: readonly PeriodForm[];
}

/** Of those that the data say something of; where there is none, of whoever printed the form, to be filled by hand. */
export function headForms(model: Model, layout: FormLayout, day: string): readonly HeadForm[] {
  const all = headsOf(model).map((unit) => ({
    page: unitFile(unit),
    code: unit.code,
    name: unit.name,
    periods: periodForms(model, layout, unit, day),
  }));
  const told = all.filter(({ periods }) => periods.some(({ sheet }) => !sheet.isEmpty));
  if (told.length > 0) return told;
  const printer = model.document(layout.head.source)?.unit;
  const own = all.filter(({ code }) => code === printer);
  return own.length > 0 ? own : all.slice(0, 1);
}
