/** Every exhibit that the site shows. */

import { birthsExhibit } from '../src/exhibit/births.ts';
import { budgetExhibit } from '../src/exhibit/budget.ts';
import type { Exhibit } from '../src/exhibit/exhibit.ts';
import { fertilityExhibit } from '../src/exhibit/fertility.ts';
import { fertilityBelowExhibit } from '../src/exhibit/fertility-below.ts';
import { indicatorExhibit } from '../src/exhibit/indicator.ts';
import { recordExhibit } from '../src/exhibit/record.ts';
import { trainingExhibit } from '../src/exhibit/training.ts';
import { inFull } from '../src/model/indicator.ts';
import type { Model, Profile } from '../src/model/model.ts';

/** Those of the units' pages. */
export const unitExhibits = (model: Model): readonly Exhibit[] =>
  model.units.all.flatMap((unit) => exhibitsOf(model, model.profile(unit)));

/** Those of one unit's page. */
export function exhibitsOf(model: Model, profile: Profile): readonly Exhibit[] {
  const single = [fertilityExhibit, birthsExhibit, fertilityBelowExhibit, budgetExhibit];
  return [
    ...single.flatMap((make) => make(model, profile) ?? []),
    ...profile.record.flatMap((theme) => recordExhibit(model, profile, theme) ?? []),
    ...profile.coverage.map((coverage) => trainingExhibit(model, coverage)),
  ];
}

/** Those of the indicators' pages, where the units are few enough to have a chart each. */
export const indicatorExhibits = (model: Model): readonly Exhibit[] =>
  model.data.indicator.flatMap((indicator) => {
    const record = model.indicator(indicator);
    return [false, true]
      .map((made) => record.reports.filter(({ simulated }) => simulated === made))
      .filter(inFull)
      .flat()
      .flatMap((report) => indicatorExhibit(model, record, report) ?? []);
  });
