/** Which file is of which dataset, and what is wrong with those that cannot be of any. */
import { BORDERS, isBorderFile } from '../dataset/border.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { MASK } from '../problem/personal.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Folder, mayBeTable, SITE_FILE } from './files.ts';

/** Whether a file is the dataset's own, or lies in its folder. */
export function belongsTo({ name }: Dataset, path: string): boolean {
  const lower = path.toLowerCase();
  return (
    mayBeTable(path) && (lower.startsWith(`${name}/`) || lower.replace(/\.[^.]*$/, '') === name)
  );
}

/** Files and folders that cannot be read, are of no dataset, no tables, or named after a person. */
export function unknownFiles({ files, others, unread }: Folder): Problem[] {
  const list = allDatasets.map((dataset) => `${dataset.name}/`).join(', ');
  const strays = files.map(({ path }) => path).filter((path) => !isOurs(path));
  const all = [...files, ...unread].map(({ path }) => path);
  return [
    ...unread.map((each) => each.problem),
    ...strays.map((path) =>
      problem('file-name', placeOf(path), { list: isOfBorders(path) ? `${BORDERS}/` : list }),
    ),
    ...others.map(ofOtherKind),
    ...[...all, ...others]
      .filter((path) => path.includes(MASK))
      .map((path) => problem('personal-name', placeOf(path), { where: 'tệp' })),
  ];
}

/** A file that is no table by its ending. */
export const ofOtherKind = (path: string): Problem =>
  problem('not-read', placeOf(path), { form: endingOf(path) });

export const isOurs = (path: string): boolean =>
  path === SITE_FILE ||
  isBorderFile(path) ||
  allDatasets.some((dataset) => belongsTo(dataset, path));

const isOfBorders = (path: string): boolean => /\.(?:geo|topo)json$/i.test(path);

const endingOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? 'không có đuôi';

const placeOf = (file: string) => ({ file, row: null, column: null, header: null });
