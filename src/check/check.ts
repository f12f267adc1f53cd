/** All rules between cells, rows and datasets. */
import type { Data } from '../dataset/data.ts';
import type { Problem } from '../problem/problem.ts';
import { checkBudget } from './budget.ts';
import { checkClaims } from './claim.ts';
import { checkCorrections } from './correction.ts';
import { checkFertility, fertilityYears } from './fertility.ts';
import { checkFertilityRatio } from './fertility-ratio.ts';
import { checkImpossible } from './impossible.ts';
import { checkMagnitudes } from './magnitude.ts';
import { checkObservations, type Observations } from './observation.ts';
import { checkParts } from './part.ts';
import { checkPeriods } from './period.ts';
import { checkPrecision } from './precision.ts';
import { checkPrinted } from './printed.ts';
import { checkRates } from './rate.ts';
import { checkSmallCounts } from './small-count.ts';
import { checkSourceOwners } from './source-owner.ts';
import { checkTotals } from './total.ts';
import { checkTraining } from './training.ts';
import { checkUnfinished } from './unfinished.ts';

/** Everything that is wrong or odd between the rows of what units send; `today` as `2026-11-22`. */
export function check(data: Data, observations: Observations, today: string): Problem[] {
  const fertility = fertilityYears(observations);
  return [
    ...checkSourceOwners(data, observations),
    ...checkObservations(data, observations),
    ...checkImpossible(data, observations),
    ...checkParts(data, observations),
    ...checkRates(data, observations),
    ...checkFertility(data, fertility),
    ...checkFertilityRatio(fertility),
    ...checkClaims(data, observations),
    ...checkPrinted(data, observations),
    ...checkCorrections(data, observations),
    ...checkPeriods(data, observations, today),
    ...checkUnfinished(data, observations, today),
    ...checkTraining(data),
    ...checkBudget(data),
    ...checkMagnitudes(data),
    ...checkTotals(data, observations),
    ...checkPrecision(data, observations),
    ...checkSmallCounts(data, observations),
  ];
}
