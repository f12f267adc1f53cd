/** What is taken away as workbooks, and all of it in one archive. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import type { Unit } from '../dataset/unit.ts';
import { slug } from '../model/unit-tree.ts';
import { book, type Sheaf } from './book.ts';
import { allKeys, datasetOf, downloadName } from './datapackage.ts';
import { exportFiles } from './files.ts';
import { unitTables } from './unit-table.ts';
import { type ArchiveFile, zip } from './zip.ts';

/** The archive of everything. */
export const ARCHIVE = 'dan-so-mo.zip';

/** The workbook of a unit, below the folder of downloads. */
export const unitBook = (unit: Unit): string => `don-vi/${slug(unit)}.xlsx`;

/** Every download of the real units, or of the simulated: CSV files, their descriptor, workbooks, an archive of all. */
export function bundle(data: Data, simulated: boolean): readonly ArchiveFile[] {
  const texts = exportFiles(data, simulated).map(({ name, text }) => ({ name, content: text }));
  const books = allKeys.map((key) => {
    const dataset = datasetOf(key);
    const rows = data[key] as readonly Origin[];
    const name = downloadName(`${dataset.name}.xlsx`, simulated);
    return { name, content: book(data, [{ dataset, rows }]) };
  });
  const all = [...texts, ...books];
  return [...all, { name: downloadName(ARCHIVE, simulated), content: zip(all) }];
}

/** For each unit with rows, the datasets that a workbook of it has sheets of. */
export function unitSheaves(data: Data, units: readonly Unit[]): ReadonlyMap<Unit, Sheaf[]> {
  const tables = Map.groupBy(unitTables(data, units), ({ unit }) => unit);
  return new Map(
    [...tables].map(([unit, own]) => {
      const byDataset = Map.groupBy(own, ({ dataset }) => dataset);
      const sheaves = [...byDataset].map(([dataset, parts]) => {
        return { dataset, rows: parts.flatMap(({ rows }) => rows) };
      });
      return [unit, sheaves];
    }),
  );
}
