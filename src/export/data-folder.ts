/** Published data as a data folder again: what a file that is still to be sent is held against. */
import type { Origin } from '../dataset/dataset.ts';
import { PUBLISHED } from '../dataset/place.ts';
import type { Model } from '../model/model.ts';
import { settings } from './bundle.ts';
import { datasetCsv } from './csv.ts';
import { allKeys, datasetOf } from './datapackage.ts';

/** The site's settings and each table that has rows, of all that the models publish, by their paths. */
export function dataFolder(
  models: readonly Pick<Model, 'data'>[],
): { readonly path: string; readonly text: string }[] {
  const tables = allKeys
    .map((key) => ({
      dataset: datasetOf(key),
      // Real and simulated units share their catalogues.
      rows: [...new Set(models.flatMap(({ data }) => data[key] as readonly Origin[]))],
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ dataset, rows }) => ({
      path: `${dataset.name}/${PUBLISHED}`,
      text: datasetCsv(dataset, rows),
    }));
  const sites = models.slice(0, 1).map(({ data }) => settings(data));
  return [...sites.map(({ name, content }) => ({ path: name, text: content })), ...tables];
}
