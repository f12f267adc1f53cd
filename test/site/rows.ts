/** The rows of a model by whose they are: hundreds of pages ask, and none need read all rows again. */
import type { Model } from '../../src/model/model.ts';

type Data = Model['data'];

/** What is found once of a model, for all who ask. */
export function once<T>(find: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, { readonly found: T }>();
  return (model) => {
    const { found } = known.get(model) ?? { found: find(model) };
    known.set(model, { found });
    return found;
  };
}

/** What is found once of a model and some keys. */
export function onceEach<T, K extends readonly string[]>(
  find: (model: Model, ...keys: K) => T,
): (model: Model, ...keys: K) => T {
  const known = once(() => new Map<string, { readonly found: T }>());
  return (model, ...keys) => {
    const key = keys.join('|');
    const { found } = known(model).get(key) ?? { found: find(model, ...keys) };
    known(model).set(key, { found });
    return found;
  };
}

const ofUnit = ({ unit }: { readonly unit: string }): string => unit;

const byUnit = once(({ data: { observation, training, budget } }) => ({
  observation: Map.groupBy(observation, ofUnit),
  training: Map.groupBy(training, ofUnit),
  budget: Map.groupBy(budget, ofUnit),
}));

/** The observations of a unit, in their order. */
export const observationsOf = (model: Model, unit: string): Data['observation'] =>
  byUnit(model).observation.get(unit) ?? [];

/** The rows of training of a unit, in their order. */
export const trainingOf = (model: Model, unit: string): Data['training'] =>
  byUnit(model).training.get(unit) ?? [];

/** The rows of money of a unit, in their order. */
export const budgetOf = (model: Model, unit: string): Data['budget'] =>
  byUnit(model).budget.get(unit) ?? [];
