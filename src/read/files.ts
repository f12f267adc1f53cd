/** What a data folder holds, wherever its files come from: the disk, or a reader's browser. */
import type { Problem } from '../problem/problem.ts';
import type { Written } from '../table/written.ts';

/** The settings of a site. */
export const SITE_FILE = 'site.json';

export interface FileBytes {
  /** Path below the folder, with `/`, as it may be shown. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is written into the cells of a workbook, whose bytes stay as they are. */
  readonly written?: readonly Written[];
  /** What is said of all its rows beside the file, as rows above its header would say it. */
  readonly told?: readonly (readonly [header: string, value: string])[];
}

/** What is there and cannot be read. */
export interface Unread {
  readonly path: string;
  readonly problem: Problem;
}

export interface Folder {
  /** CSV, workbooks, JSON and borders, in stable order. */
  readonly files: readonly FileBytes[];
  readonly unread: readonly Unread[];
  /** Paths of files in a form that is not read: other workbooks, papers, archives. */
  readonly others: readonly string[];
}

/** A million rows of observations take about 40 MB. */
export const LARGEST = 100 * 1024 * 1024;
/** Of all files together. */
export const MOST = 4 * LARGEST;

/** Blank templates: what stands in this folder is no data. */
export const TEMPLATES = 'bieu-mau';

/** Hidden files, Excel's lock files and blank templates are no data; the path is one below the data folder. */
export const isDataPath = (path: string): boolean => {
  const parts = path.split('/');
  return parts[0] !== TEMPLATES && !parts.some((name) => /^(\.|~\$)/.test(name));
};

/** What explains the data, and what systems leave behind. */
export const isAside = (path: string): boolean =>
  /\.md$|(?:^|[/\\])(?:license|readme|thumbs\.db|desktop\.ini)$/i.test(path);

/** Whether a file is read at all. */
export const isTable = (path: string): boolean =>
  /\.(csv|xlsx?|ods|(?:geo|topo)?json)$/i.test(path);

/** Whether a file may be a table of a dataset. */
export const mayBeTable = (path: string): boolean => /\.(?:csv|xlsx?|ods)$/i.test(path);

/** Whether a file is read as a workbook. */
export const isWorkbook = (path: string): boolean => /\.(?:xlsx?|ods)$/i.test(path);
