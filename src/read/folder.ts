/** The data folder on disk: the only importer of node:fs under src. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface FileBytes {
  /** Path below the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Folder {
  /** CSV, workbooks and JSON, in stable order. */
  readonly files: readonly FileBytes[];
  /** Files that are not read for their size. */
  readonly tooLarge: readonly { readonly path: string; readonly size: number }[];
  /** Paths of tables in a form that is not read: other workbooks, text exports. */
  readonly others: readonly string[];
}

/** Blank templates: what stands in this folder is no data. */
export const TEMPLATES = 'bieu-mau';

/** A million rows of observations take about 40 MB. */
export const LARGEST = 100 * 1024 * 1024;

/** What a folder holds; null when it cannot be read. Hidden files, Excel's lock files and blank templates are no data. */
export function readFolder(folder: string): Folder | null {
  try {
    const sizes = new Map<string, number>();
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.split(sep).some((name) => /^(\.|~\$)/.test(name)))
      .filter((path) => path.split(sep)[0] !== TEMPLATES)
      .filter((path) => {
        const stat = statSync(join(folder, path));
        sizes.set(path, stat.size);
        return stat.isFile();
      })
      .sort((a, b) => (a < b ? -1 : 1));
    const ending = (pattern: RegExp) => paths.filter((path) => pattern.test(path));
    const named = (path: string) => path.split(sep).join('/');
    const isTooLarge = (path: string) => (sizes.get(path) ?? 0) > LARGEST;
    const tables = ending(/\.(csv|xlsx?|json)$/i);
    return {
      files: tables
        .filter((path) => !isTooLarge(path))
        .map((path) => ({ path: named(path), bytes: readFileSync(join(folder, path)) })),
      tooLarge: tables
        .filter(isTooLarge)
        .map((path) => ({ path: named(path), size: sizes.get(path) ?? 0 })),
      others: ending(/\.(xlsm|xlsb|ods|tsv|txt)$/i).map(named),
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
