/** The checksums of a site's files, as `sha256sum` writes and reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/export/fingerprint.ts';

export const SUMS = 'sha256sums.txt';

/** The SHA-256 of each file by its path, with `/` between folders. */
export type Sums = ReadonlyMap<string, string>;

/** The checksums of some files of a folder, in the order of their paths, whatever order the disk has. */
export function sumsOf(folder: string, paths: readonly string[]): Sums {
  return new Map(
    paths.toSorted().map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, sha256(bytes)];
    }),
  );
}

/** `HASH  PATH` a line. */
export const sumsText = (sums: Sums): string =>
  [...sums].map(([path, hash]) => `${hash}  ${path}\n`).join('');

/** What `sumsText` or `sha256sum` wrote; null where a line is none of theirs. */
export function readSums(text: string): Sums | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(Boolean);
  const read = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  if (read.length === 0 || read.includes(null)) return null;
  return new Map(read.flatMap((each) => (each ? [[each[2] ?? '', each[1] ?? '']] : [])));
}

export interface Differences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

/** What became of the files since their checksums were written. */
export function differences(known: Sums, found: Sums): Differences {
  const all = [...known.keys()];
  return {
    changed: all.filter((path) => found.has(path) && found.get(path) !== known.get(path)),
    added: [...found.keys()].filter((path) => !known.has(path)),
    lost: all.filter((path) => !found.has(path)),
  };
}
