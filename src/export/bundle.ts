/** What is taken away as workbooks, and all of it in one archive. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import type { DatasetKey } from '../dataset/datasets.ts';
import type { Held } from './beside.ts';
import { book } from './book.ts';
import { allKeys, datasetOf, downloadName } from './datapackage.ts';
import { DEFLATED } from './deflated.ts';
import { exportFiles } from './files.ts';
import { type ArchiveFile, zip } from './zip.ts';

/** The archive of everything. */
export const ARCHIVE = 'dan-so-mo.zip';

/** Every download of the real units, or of the simulated: CSV files, their descriptor, workbooks, an archive of all. */
export function bundle(held: Held, simulated: boolean): readonly ArchiveFile[] {
  const { data } = held;
  const books = new Map(allKeys.map((key) => [key, bookOf(held, key, simulated)]));
  const filled = allKeys.filter((key) => data[key].length > 0);
  const archived = [
    ...textsOf(held, simulated, filled),
    ...filled.flatMap((key) => inFolder(books.get(key))),
    ...(simulated ? [] : [settings(data)]),
  ];
  return [
    ...textsOf(held, simulated, allKeys),
    ...books.values(),
    { name: downloadName(ARCHIVE, simulated), content: zip(archived, DEFLATED) },
  ];
}

const textsOf = (held: Held, simulated: boolean, keys: readonly DatasetKey[]): ArchiveFile[] =>
  exportFiles(held, simulated, keys).map(({ name, text }) => ({ name, content: text }));

function bookOf(held: Held, key: DatasetKey, simulated: boolean): ArchiveFile {
  const dataset = datasetOf(key);
  const rows = held.data[key] as readonly Origin[];
  const name = downloadName(`${dataset.name}.xlsx`, simulated);
  return { name, content: book(held, [{ dataset, rows }]) };
}

/** Beside their CSV files they would say everything twice. */
const inFolder = (book: ArchiveFile | undefined): ArchiveFile[] =>
  book ? [{ ...book, name: `excel/${book.name}` }] : [];

/** With it, and without tables that have no rows, the unpacked archive is a data folder again. */
export const settings = ({ site }: Data) => ({
  name: 'site.json',
  content: `${JSON.stringify(site, null, 2)}\n`,
});
