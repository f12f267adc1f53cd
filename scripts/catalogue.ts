/** The project's own catalogues, which a data folder needs to be built on its own: without its documents. */
import { type Course, course } from '../src/dataset/course.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { type Document, document } from '../src/dataset/document.ts';
import { readFolder } from '../src/read/folder.ts';
import { readTable } from '../src/reader/read-table.ts';
import { namesIn } from '../src/sentence/prose.ts';
import { fileText } from '../src/table/file-text.ts';

const CATALOGUES = /^(chi-tieu|lop-dao-tao|hang-muc)[./].*csv$/;
const DOCUMENTS = /^van-ban[./].*csv$/;

export interface Catalogues {
  /** Text by path below the data folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly courses: readonly Course[];
}

/** Of the data folder of the project; throws where it cannot be read. */
export function cataloguesOf(folder: string): Catalogues {
  const all = readFolder(folder)?.files ?? [];
  const texts = (which: RegExp) =>
    all
      .filter(({ path }) => which.test(path))
      .map(({ path, bytes }) => ({ path, text: textOf(bytes) }));
  const documents = texts(DOCUMENTS).flatMap((file) => rowsOf(document, file));
  const named = namesIn(documents as readonly Document[]);
  const files = new Map(texts(CATALOGUES).map(({ path, text }) => [path, named(text)]));
  const courses = [...files]
    .filter(([path]) => path.startsWith(course.name))
    .flatMap(([path, text]) => rowsOf(course, { path, text }));
  if (courses.length === 0) throw new Error(`No catalogue of courses in ${folder}`);
  return { files, courses: courses as readonly Course[] };
}

const rowsOf = (of: unknown, file: { readonly path: string; readonly text: string }) =>
  readTable(of as Dataset, file, NOTHING).rows as readonly unknown[];

const NOTHING = { catalogues: new Map(), kindOf: () => undefined, parentOf: () => undefined };

function textOf(bytes: Uint8Array): string {
  const opened = fileText(bytes);
  if (opened.code) throw new Error(`A catalogue cannot be read: ${opened.code}`);
  return opened.text;
}
