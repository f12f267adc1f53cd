/** All rules between cells, rows and datasets. */
import type { Data } from '../dataset/data.ts';
import type { Problem } from '../problem/problem.ts';
import { checkBudget } from './budget.ts';
import { checkClaims } from './claim.ts';
import { checkFertility } from './fertility.ts';
import { checkObservations } from './observation.ts';
import { checkParts } from './part.ts';
import { checkPeriods } from './period.ts';
import { checkRates } from './rate.ts';
import { indexSeries } from './series.ts';
import { checkSources } from './source.ts';
import { checkTraining } from './training.ts';
import { checkUnitTree } from './unit-tree.ts';

/** Everything that is wrong or odd between the rows; `today` as `2026-11-22`. */
export function check(data: Data, today: string): Problem[] {
  const index = indexSeries(data.observation);
  return [
    ...checkUnitTree(data),
    ...checkSources(data),
    ...checkObservations(data, index),
    ...checkParts(data, index),
    ...checkRates(data, index),
    ...checkFertility(index),
    ...checkClaims(data),
    ...checkPeriods(data, today),
    ...checkTraining(data),
    ...checkBudget(data),
  ];
}
