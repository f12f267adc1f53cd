/** The data with the facts of one unit alone: an answer about it must not cost a walk over those of all. */
import type { Data } from '../dataset/data.ts';
import type { Unit } from '../dataset/unit.ts';

/** Parts the facts once; answers for each unit the catalogues with its own. */
export function ownData(data: Data): (unit: Unit) => Data {
  const observations = Map.groupBy(data.observation, (row) => row.unit);
  const training = Map.groupBy(data.training, (row) => row.unit);
  const budget = Map.groupBy(data.budget, (row) => row.unit);
  return ({ code }) => ({
    ...data,
    observation: observations.get(code) ?? [],
    training: training.get(code) ?? [],
    budget: budget.get(code) ?? [],
  });
}
