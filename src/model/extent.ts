/** How much there is: rows, and the files that they stand in. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { type DatasetKey, datasets } from '../dataset/datasets.ts';

export function extentOf(data: Data): { readonly files: number; readonly rows: number } {
  const rows = Object.keys(datasets).flatMap((key) => data[key as DatasetKey] as readonly Origin[]);
  return { files: new Set(rows.map(({ file }) => file.path)).size, rows: rows.length };
}
