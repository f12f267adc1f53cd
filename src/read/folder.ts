/** The data folder on disk: the only importer of node:fs under src. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface FileBytes {
  /** Path below the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Folder {
  /** CSV and JSON, in stable order. */
  readonly files: readonly FileBytes[];
  /** Paths of tables in a form that is not read: workbooks, text exports. */
  readonly others: readonly string[];
}

/** What a folder holds; null when it cannot be read. Hidden files and Excel's lock files are no data. */
export function readFolder(folder: string): Folder | null {
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.split(sep).some((name) => /^(\.|~\$)/.test(name)))
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort((a, b) => (a < b ? -1 : 1));
    const ending = (pattern: RegExp) => paths.filter((path) => pattern.test(path));
    return {
      files: ending(/\.(csv|json)$/i).map((path) => ({
        path: path.split(sep).join('/'),
        bytes: readFileSync(join(folder, path)),
      })),
      others: ending(/\.(xlsx?|xlsm|xlsb|ods|tsv|txt)$/i).map((path) => path.split(sep).join('/')),
    };
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

function isUnreadable(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(code);
}
