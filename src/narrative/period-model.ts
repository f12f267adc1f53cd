/** The data that a report of one period may speak of. */
import type { Data } from '../dataset/data.ts';
import { daysOf, yearsOf } from '../dataset/period.ts';
import { remembered } from '../memory.ts';
import type { Model } from '../model/model.ts';

/** Whether all of a period lies within another. */
export function isWithin(period: string, whole: string): boolean {
  const [from, to] = daysOf(period);
  const [first, last] = daysOf(whole);
  return first <= from && to <= last;
}

/**
 * The model of what happened within the period. Of numbers over the years one of a single year, or of a part of
 * it, has the year before besides, to be compared with.
 */
export const periodModel = remembered(
  (model: Model, period: string): Model => model.withData(dataOf(model.data, period)),
  (period) => period,
);

function dataOf(data: Data, period: string): Data {
  const [from, to] = yearsOf(period);
  const [, last] = daysOf(period);
  const first = from === to ? `${from - 1}-01-01` : daysOf(period)[0];
  const isNear = (row: string) => daysOf(row)[0] >= first && daysOf(row)[1] <= last;
  return {
    ...data,
    observation: data.observation.filter((row) => isNear(row.period)),
    training: data.training.filter(({ asOf }) => isWithin(asOf, period)),
    budget: data.budget.filter((row) => isWithin(row.period, period)),
  };
}
