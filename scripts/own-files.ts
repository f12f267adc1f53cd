/** Of a reading only what concerns some files: for whoever sends them, in the light of all others. */
import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { concerning } from '../src/problem/problem.ts';
import type { Reading } from '../src/read/read.ts';
import { shownPath } from '../src/read/shown-path.ts';
import { Refusal } from './refusal.ts';

export interface OwnReading {
  readonly reading: Reading;
  /** Errors of other files, which keep all from being published as well. */
  readonly otherErrors: number;
}

/** The given files as the data folder names them, whether by paths from here or from there; one that is not there is refused. */
export const ownPaths = (data: string, files: readonly string[]): readonly string[] =>
  files.map((file) => shownPath(within(data, file), '/'));

/** The problems of some files, and those of others that speak of them; of no file named, all. */
export function ofFiles(reading: Reading, paths: readonly string[]): OwnReading {
  if (paths.length === 0) return { reading, otherErrors: 0 };
  const { own: problems, otherErrors } = concerning(reading.problems, paths);
  return { reading: { ...reading, problems }, otherErrors };
}

function within(data: string, file: string): string {
  const root = resolve(data);
  const paths = [relative(root, resolve(file)), relative(root, join(root, file))];
  const isThere = (path: string) =>
    !path.startsWith('..') && statSync(join(root, path), { throwIfNoEntry: false })?.isFile();
  const found = paths.find(isThere);
  if (found === undefined)
    throw new Refusal(2, `Không có tệp “${file}” trong thư mục số liệu “${data}”.`);
  return found.split(sep).join('/');
}
