/** Files as a reader's browser hands them over, and where in a data folder they belong. */
import { allDatasets } from '../dataset/datasets.ts';
import { apart } from '../problem/apart.ts';
import type { FileBytes } from '../read/files.ts';
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

/** The place that a file's own path says: below a folder of a dataset, or named after one. */
export function placed(files: readonly Dropped[]): Placed[] {
  const names = apart(files.map(({ name }) => shownPath(name, '/')));
  return files.map(({ bytes }, at) => {
    const name = names[at] ?? '';
    const path = inFolder(name);
    return { name, path: path ?? fileName(name), bytes, isKnown: path !== null };
  });
}

/** The longest end of a path that a data folder knows: `thang-6/so-lieu/a.csv` is `so-lieu/a.csv`. */
function inFolder(name: string): string | null {
  const parts = name.split('/');
  const ends = parts.map((_part, at) => parts.slice(at).join('/'));
  const isKnown = (path: string) =>
    OTHERS.test(path) || allDatasets.some((dataset) => belongsTo(dataset, path));
  return ends.find(isKnown) ?? null;
}

/** What is no table: settings and borders. */
const OTHERS = /^(?:site\.json|(?:ranh-gioi\/)?[^/]+\.(?:geo|topo)json)$/;

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether the files are a data folder of their own, which needs nothing of the published site. */
export const isWhole = (files: readonly FileBytes[]): boolean =>
  files.some(({ path }) => path === 'site.json');
