/** Every exhibit that the site shows. */

import type { Exhibit } from '../src/exhibit/exhibit.ts';
import { indicatorExhibit } from '../src/exhibit/indicator.ts';
import { exhibitsOf } from '../src/exhibit/of-unit.ts';
import { inFull } from '../src/model/indicator.ts';
import type { Model } from '../src/model/model.ts';

export { exhibitsOf };

/** Those of the units' pages. */
export const unitExhibits = (model: Model): readonly Exhibit[] =>
  model.units.all.flatMap((unit) => exhibitsOf(model, model.profile(unit)));

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
