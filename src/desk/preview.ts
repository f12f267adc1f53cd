/** The units that dropped files speak of, each as its page would be. */

import type { AnyRow } from '../dataset/dataset.ts';
import { datasets, type FactKey, factKeys } from '../dataset/datasets.ts';
import { type Preview, previewOf } from '../exhibit/preview.ts';
import type { Model } from '../model/model.ts';
import { partedSites } from '../model/simulation.ts';
import type { Reading } from '../read/folder-reader.ts';

/** More are left to the pages themselves. */
const MOST = 12;

export interface Previews {
  readonly units: readonly Preview[];
  /** How many more units the files speak of. */
  readonly more: number;
}

/** None while anything of the data is at fault; `isOwn` tells the rows of the files. */
export function previewsOf(
  published: Reading,
  coming: Reading,
  isOwn: (row: AnyRow) => boolean,
): Previews {
  const { data } = coming;
  if (!data) return { units: [], more: 0 };
  const codes = [
    ...new Set(
      factKeys.flatMap((key: FactKey) =>
        (data[key] as readonly unknown[] as readonly AnyRow[])
          .filter(isOwn)
          .flatMap((row) => datasets[key].units.map((column) => String(row[column] ?? ''))),
      ),
    ),
  ].filter((code) => code !== '');
  const [now, then] = [modelsOf(published), modelsOf(coming)];
  const units = codes.slice(0, MOST).flatMap((code) => {
    const has = (model: Model) => model.units.get(code) !== undefined;
    const model = then.find(has);
    return model ? (previewOf(now.find(has) ?? null, model, code) ?? []) : [];
  });
  return { units, more: Math.max(0, codes.length - MOST) };
}

function modelsOf({ data, problems }: Reading): readonly Model[] {
  if (!data) return [];
  const { own, sample } = partedSites(data, problems);
  return sample ? [own, sample] : [own];
}
