/** Files as a reader's browser hands them over, and where in a data folder they belong. */
import { isBorderFile } from '../dataset/border.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { apart } from '../problem/apart.ts';
import { type FileBytes, isAside, isDataPath, SITE_FILE } from '../read/files.ts';
import { shownPath } from '../read/shown-path.ts';
import { belongsTo } from '../read/unknown-file.ts';

/** A file of the published site's data, as text. */
export interface TextFile {
  /** Path below the data folder. */
  readonly path: string;
  readonly text: string;
}

export interface Dropped {
  /** Its name, or its path from the folder that was chosen on. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A dropped file at its place in a data folder, or without one: nobody has said yet of which table it is. */
export interface Placed extends FileBytes {
  readonly name: string;
  readonly isKnown: boolean;
}

/** The place that a file's own path says: below a folder of a dataset, or named after one. What is no data is left out. */
export function placed(files: readonly Dropped[]): Placed[] {
  const data = files.filter(({ name }) => endsOf(name).every(isDataPath) && !isAside(name));
  const names = apart(data.map(({ name }) => shownPath(name, '/')));
  return data.map(({ bytes }, at) => {
    const name = names[at] ?? '';
    const path = endsOf(name).find(isKnown) ?? null;
    return { name, path: path ?? fileName(name), bytes, isKnown: path !== null };
  });
}

/** A path, and what of it may be the path below a data folder: `thang-6/so-lieu/a.csv`, `so-lieu/a.csv`, `a.csv`. */
const endsOf = (name: string): string[] =>
  name.split('/').map((_part, at, parts) => parts.slice(at).join('/'));

const isKnown = (path: string): boolean =>
  path === SITE_FILE ||
  isBorderFile(path) ||
  allDatasets.some((dataset) => belongsTo(dataset, path));

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether the files are a data folder of their own, which needs nothing of the published site. */
export const isWhole = (files: readonly FileBytes[]): boolean =>
  files.some(({ path }) => path === SITE_FILE);
