/** Everything that can be taken away: each dataset as CSV, and what they are. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { datasetCsv, unitOf } from './csv.ts';
import { allKeys, dataPackage, datasetOf } from './datapackage.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** All downloads. What is simulated says so; where the site shows none of it, it is left out. */
export function exportFiles(data: Data): readonly ExportFile[] {
  const simulated = simulatedUnits(data.unit);
  const tables = allKeys.map((key) => {
    const dataset = datasetOf(key);
    const rows = (data[key] as readonly Origin[]).filter(
      (row) =>
        data.site.simulated ||
        !simulated.has(unitOf(dataset, row as Origin & Record<string, unknown>)),
    );
    return { name: `${dataset.name}.csv`, text: datasetCsv(dataset, rows, simulated) };
  });
  const descriptor = `${JSON.stringify(dataPackage(data), null, 2)}\n`;
  return [...tables, { name: 'datapackage.json', text: descriptor }];
}
