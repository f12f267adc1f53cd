/** The data with the facts of one unit alone: an answer about it must not cost a walk over those of all. */
import type { Data } from '../dataset/data.ts';
import { factKeys } from '../dataset/datasets.ts';
import type { Unit } from '../dataset/unit.ts';
import type { FactRow } from './fact.ts';

/** Parts the facts once; answers for each unit the catalogues with its own. */
export function ownData(data: Data): (unit: Unit) => Data {
  const byUnit = factKeys.map((key) => {
    const rows: readonly FactRow[] = data[key];
    return [key, Map.groupBy(rows, ({ unit }) => unit)] as const;
  });
  return ({ code }) => ({
    ...data,
    ...Object.fromEntries(byUnit.map(([key, rows]) => [key, rows.get(code) ?? []])),
  });
}
