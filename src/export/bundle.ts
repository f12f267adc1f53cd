/** What is taken away as workbooks, and all of it in one archive. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import type { DatasetKey } from '../dataset/datasets.ts';
import { once } from '../memory.ts';
import type { Held } from './beside.ts';
import { book } from './book.ts';
import { allKeys, datasetOf, downloadName } from './datapackage.ts';
import { DEFLATED } from './deflated.ts';
import { exportFiles } from './files.ts';
import { zip } from './zip.ts';

/** The archive of everything. */
export const ARCHIVE = 'dan-so-mo.zip';

/** A file that is made when it is asked for. */
export interface Download {
  readonly name: string;
  readonly content: () => string | Uint8Array<ArrayBuffer>;
}

/** Every download of the real units, or of the simulated: CSV files, their descriptor, workbooks, an archive of all. */
export function bundle(held: Held, simulated: boolean): readonly Download[] {
  const { data } = held;
  const bookOf = once((key: DatasetKey) => {
    const [dataset, rows] = [datasetOf(key), data[key] as readonly Origin[]];
    return book(held, [{ dataset, rows }]);
  });
  const books = allKeys.map((key) => {
    const name = downloadName(`${datasetOf(key).name}.xlsx`, simulated);
    return { key, name, content: () => bookOf(key) };
  });
  const filled = allKeys.filter((key) => data[key].length > 0);
  const archived = () => [
    ...textsOf(held, simulated, filled),
    // Beside their CSV files they would say everything twice.
    ...books
      .filter(({ key }) => filled.includes(key))
      .map(({ name, content }) => ({ name: `excel/${name}`, content: content() })),
    ...(simulated ? [] : [settings(data)]),
  ];
  return [
    ...textsOf(held, simulated, allKeys).map(({ name, content }) => ({
      name,
      content: () => content,
    })),
    ...books,
    { name: downloadName(ARCHIVE, simulated), content: () => zip(archived(), DEFLATED) },
  ];
}

const textsOf = (held: Held, simulated: boolean, keys: readonly DatasetKey[]) =>
  exportFiles(held, simulated, keys).map(({ name, text }) => ({ name, content: text }));

/** With it, and without tables that have no rows, the unpacked archive is a data folder again. */
export const settings = ({ site }: Data) => ({
  name: 'site.json',
  content: `${JSON.stringify(site, null, 2)}\n`,
});
