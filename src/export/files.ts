/** Everything that can be taken away: each dataset as CSV, and what they are. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { datasetCsv } from './csv.ts';
import { allKeys, dataPackage, datasetOf, downloadName } from './datapackage.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** All downloads of the real units; with `simulated` those of the simulated, under names that say so. */
export function exportFiles(data: Data, simulated = false): readonly ExportFile[] {
  const units = simulatedUnits(data.unit);
  const tables = allKeys.map((key) => {
    const dataset = datasetOf(key);
    const text = datasetCsv(dataset, data[key] as readonly Origin[], units);
    return { name: downloadName(`${dataset.name}.csv`, simulated), text };
  });
  const text = `${JSON.stringify(dataPackage(data, simulated), null, 2)}\n`;
  return [...tables, { name: downloadName('datapackage.json', simulated), text }];
}
