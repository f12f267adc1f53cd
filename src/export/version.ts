/** Which program and which data a site was made of: `phien-ban.json`. */
import type { ExportFile } from './files.ts';
import { sha256 } from './fingerprint.ts';

export interface Origin {
  /** The commit of the program; null where it is not known. */
  readonly commit: string | null;
  /** Whether the program was changed since. */
  readonly changed: boolean;
  /** The day of the build, `2026-11-28`. */
  readonly day: string;
}

/**
 * The data's version is a hash over the files to take away, which depend on the data alone: the SHA-256 of what
 * `sha256sum` writes of them, in the order of their names.
 */
export function versionFile(
  files: readonly ExportFile[],
  { commit, changed, day }: Origin,
): string {
  const hashes = files
    .map(({ name, text }) => [name, sha256(text)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const listed = hashes.map(([name, hash]) => `${hash}  ${name}\n`).join('');
  const version = {
    'chuong-trinh': commit,
    'chuong-trinh-da-sua': changed,
    'so-lieu': sha256(listed),
    'ngay-dung': day,
    'tep-so-lieu': Object.fromEntries(hashes),
  };
  return `${JSON.stringify(version, null, 2)}\n`;
}
