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

/**
 * The problems of the given files, and those of others that speak of them. `files` are paths in the
 * data folder, as they are from here or from there; one that is not there is refused.
 */
export function ofFiles(reading: Reading, data: string, files: readonly string[]): OwnReading {
  if (files.length === 0) return { reading, otherErrors: 0 };
  const wanted = files.map((file) => shownPath(within(data, file), '/'));
  const { own: problems, otherErrors } = concerning(reading.problems, wanted);
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
