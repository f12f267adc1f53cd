/** Everything that can be taken away: each dataset as CSV, and what they are. */
import type { Origin } from '../dataset/dataset.ts';
import type { DatasetKey } from '../dataset/datasets.ts';
import { besides, type Held } from './beside.ts';
import { datasetCsv } from './csv.ts';
import { allKeys, dataPackage, datasetOf, downloadName } from './datapackage.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** All downloads of the real units, or those of some tables; with `simulated` of the simulated, under names that say so. */
export function exportFiles(
  held: Held,
  simulated = false,
  keys: readonly DatasetKey[] = allKeys,
): readonly ExportFile[] {
  const rowsOf = (key: DatasetKey) => held.data[key] as readonly Origin[];
  const beside = new Map(keys.map((key) => [key, besides(held, datasetOf(key), rowsOf(key))]));
  const tables = keys.map((key) => {
    const dataset = datasetOf(key);
    const name = downloadName(`${dataset.name}.csv`, simulated);
    return { name, text: datasetCsv(dataset, rowsOf(key), beside.get(key)) };
  });
  const text = `${JSON.stringify(dataPackage(held.data, simulated, beside), null, 2)}\n`;
  return [...tables, { name: downloadName('datapackage.json', simulated), text }];
}
