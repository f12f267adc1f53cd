/** Every exhibit of a unit. */
import type { Model, Portrait } from '../model/model.ts';
import { birthsExhibit } from './births.ts';
import { budgetExhibit } from './budget.ts';
import type { Exhibit } from './exhibit.ts';
import { fertilityExhibit } from './fertility.ts';
import { indicatorExhibit } from './indicator.ts';
import { trainingExhibit } from './training.ts';

export function exhibitsOf(model: Model, portrait: Portrait): readonly Exhibit[] {
  const single = [fertilityExhibit, birthsExhibit, budgetExhibit];
  return [
    ...single.flatMap((make) => make(model, portrait) ?? []),
    ...model.data.indicator
      .map((indicator) => model.indicator(indicator))
      .flatMap((record) => {
        const report = record.reports.find(({ unit }) => unit === portrait.unit);
        return (report && indicatorExhibit(model, record, report)) ?? [];
      }),
    ...portrait.coverage.map((coverage) => trainingExhibit(model, coverage)),
  ];
}
