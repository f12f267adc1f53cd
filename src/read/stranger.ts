/** Which file is of which dataset, and what is wrong with those that cannot be of any. */
import type { Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Folder, LARGEST } from './folder.ts';
import { SITE_FILE } from './read-site.ts';

/** Whether a file is the dataset's own, or lies in its folder. */
export function belongsTo({ name }: Dataset, path: string): boolean {
  const lower = path.toLowerCase();
  const isTable = /\.(csv|xlsx?)$/.test(lower);
  return isTable && (lower.startsWith(`${name}/`) || lower.replace(/\.[^.]*$/, '') === name);
}

/** Files that are too large to be read, of no dataset, or no tables. */
export function strangers({ files, others, tooLarge }: Folder): Problem[] {
  const list = allDatasets.map((dataset) => `${dataset.name}/`).join(', ');
  const isOurs = (path: string) =>
    path === SITE_FILE || allDatasets.some((dataset) => belongsTo(dataset, path));
  const strays = files.map(({ path }) => path).filter((path) => !isOurs(path));
  return [
    ...tooLarge.map(({ path, size }) => {
      const facts = { size: inMegabytes(size), most: inMegabytes(LARGEST) };
      return problem('file-too-large', placeOf(path), facts);
    }),
    ...strays.map((path) => problem('file-name', placeOf(path), { list, form: undefined })),
    ...others.map((path) =>
      problem('file-name', placeOf(path), { list, form: path.replace(/^.*\./, '.') }),
    ),
  ];
}

const inMegabytes = (size: number): string => String(Math.ceil(size / 1024 / 1024));

const placeOf = (file: string) => ({ file, row: null, column: null, header: null });
