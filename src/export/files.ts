/** Everything that can be taken away: each dataset as CSV, and what they are. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import type { DatasetKey } from '../dataset/datasets.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { datasetCsv, isMarked } from './csv.ts';
import { allKeys, dataPackage, datasetOf, downloadName } from './datapackage.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** All downloads of the real units, or those of some tables; with `simulated` of the simulated, under names that say so. */
export function exportFiles(
  data: Data,
  simulated = false,
  keys: readonly DatasetKey[] = allKeys,
): readonly ExportFile[] {
  const units = simulatedUnits(data.unit);
  const rowsOf = (key: DatasetKey) => data[key] as readonly Origin[];
  const tables = keys.map((key) => {
    const dataset = datasetOf(key);
    const name = downloadName(`${dataset.name}.csv`, simulated);
    return { name, text: datasetCsv(dataset, rowsOf(key), units) };
  });
  const marked = keys.filter((key) => isMarked(datasetOf(key), rowsOf(key), units));
  const text = `${JSON.stringify(dataPackage(data, simulated, marked, keys), null, 2)}\n`;
  return [...tables, { name: downloadName('datapackage.json', simulated), text }];
}
