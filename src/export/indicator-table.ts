/** The rows of one indicator, of all units that report it, as a file. */
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import type { Unit } from '../dataset/unit.ts';
import { fileName } from '../model/file-name.ts';
import { type FactTable, tableOf } from './unit-table.ts';

/** `so-lieu/tfr-so-lieu`, below the folder of downloads. */
export const indicatorFile = (code: string): string =>
  `${datasets.observation.name}/${fileName(code)}-${datasets.observation.name}`;

/** A table for each indicator that some of the units report. */
export function indicatorTables(data: Data, units: readonly Unit[]): readonly FactTable[] {
  const codes = new Set(units.map(({ code }) => code));
  const shown = data.observation.filter(({ unit }) => codes.has(unit));
  return [...Map.groupBy(shown, ({ indicator }) => indicator)].map(([code, rows]) =>
    tableOf('observation', indicatorFile(code), rows),
  );
}
