/** Published data as a data folder again: what a file that is still to be sent is held against. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { settings } from './bundle.ts';
import { datasetCsv } from './csv.ts';
import { allKeys, datasetOf } from './datapackage.ts';

/** Named so, as a message names it that holds a row against one of it; no officer's file is. */
const PUBLISHED = 'số liệu đã công bố.csv';

/** The site's settings and each table that has rows, simulated ones among them, by their paths. */
export function dataFolder(data: Data): { readonly path: string; readonly text: string }[] {
  const tables = allKeys
    .map((key) => ({ dataset: datasetOf(key), rows: data[key] as readonly Origin[] }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ dataset, rows }) => ({
      path: `${dataset.name}/${PUBLISHED}`,
      text: datasetCsv(dataset, rows),
    }));
  const { name: path, content: text } = settings(data);
  return [{ path, text }, ...tables];
}
