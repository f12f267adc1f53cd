/** The one finding that opens a unit's page. */
import { placeInSentence } from '../format.ts';
import type { Model, Portrait } from '../model/model.ts';
import type { Series } from '../model/series.ts';
import { referenceLevel } from '../model/target.ts';
import { birthsLevel } from './birth.ts';
import { budgetLevel } from './budget.ts';
import { fertilityLevel } from './fertility.ts';
import { type Sentence, say } from './sentence.ts';
import { targetsLevel } from './target.ts';
import { trainingOverall } from './training.ts';

/** Of the first theme that the unit has figures of; else its targets; else that there is nothing. */
export function unitHeading(model: Model, portrait: Portrait): Sentence {
  const { unit, fertility, births, coverage, budget } = portrait;
  if (fertility && hasNumber(fertility))
    return fertilityLevel(fertility, referenceLevel(model.targets(unit, 'TFR')));
  if (births && hasNumber(births.total)) return say`${birthsLevel(births)}.`;
  if (coverage.length > 0) return say`${trainingOverall(coverage)}.`;
  if (budget) return say`${budgetLevel(budget)}.`;
  const targets = model.ownTargets(unit);
  if (targets.length > 0) return say`${targetsLevel(unit, targets)}; chưa có số liệu thực hiện.`;
  return say`Chưa có số liệu của ${placeInSentence(unit.name)}.`;
}

const hasNumber = ({ known, apart }: Series) => known.length + apart.length > 0;
