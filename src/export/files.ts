/** Everything that can be taken away: each dataset as CSV, and what they are. */
import type { Origin } from '../dataset/dataset.ts';
import type { DatasetKey } from '../dataset/datasets.ts';
import { remembered } from '../memory.ts';
import { besides, type Held } from './beside.ts';
import { datasetCsv } from './csv.ts';
import { allKeys, dataPackage, datasetOf, downloadName } from './datapackage.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** A dataset as CSV with what stands beside its rows, made once: it is given away alone, with others, and summed up. */
const tableOf = remembered(
  (held: Held, key: DatasetKey) => {
    const [dataset, rows] = [datasetOf(key), held.data[key] as readonly Origin[]];
    const beside = besides(held, dataset, rows);
    return { beside, text: datasetCsv(dataset, rows, beside) };
  },
  (key) => key,
);

/** All downloads of the real units, or those of some tables; with `simulated` of the simulated, under names that say so. */
export function exportFiles(
  held: Held,
  simulated = false,
  keys: readonly DatasetKey[] = allKeys,
): readonly ExportFile[] {
  const beside = new Map(keys.map((key) => [key, tableOf(held, key).beside]));
  const tables = keys.map((key) => {
    const name = downloadName(`${datasetOf(key).name}.csv`, simulated);
    return { name, text: tableOf(held, key).text };
  });
  const text = `${JSON.stringify(dataPackage(held.data, simulated, beside), null, 2)}\n`;
  return [...tables, { name: downloadName('datapackage.json', simulated), text }];
}
