/** The charts of a unit: those that its page shows. */
import type { Model, Profile } from '../model/model.ts';
import { birthsExhibit } from './births.ts';
import { budgetExhibit } from './budget.ts';
import type { Exhibit } from './exhibit.ts';
import { fertilityExhibit } from './fertility.ts';
import { fertilityBelowExhibit } from './fertility-below.ts';
import { recordExhibit } from './record.ts';
import { trainingExhibit } from './training.ts';

export function exhibitsOf(model: Model, profile: Profile): readonly Exhibit[] {
  const single = [fertilityExhibit, birthsExhibit, fertilityBelowExhibit, budgetExhibit];
  return [
    ...single.flatMap((make) => make(model, profile) ?? []),
    ...profile.record.flatMap((theme) => recordExhibit(model, profile, theme) ?? []),
    ...profile.coverage.map((coverage) => trainingExhibit(model, coverage)),
  ];
}
