/** The project's own catalogues, which a data folder needs to be built on its own. */
import { type Course, course } from '../src/dataset/course.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { readFolder } from '../src/read/folder.ts';
import { readTable } from '../src/reader/read-table.ts';
import { fileText } from '../src/table/file-text.ts';

const CATALOGUES = /^(chi-tieu|lop-dao-tao|hang-muc)[./].*csv$/;

export interface Catalogues {
  /** Text by path below the data folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly courses: readonly Course[];
}

/** Of the data folder of the project; throws where it cannot be read. */
export function cataloguesOf(folder: string): Catalogues {
  const all = readFolder(folder)?.files ?? [];
  const files = new Map(
    all.filter(({ path }) => CATALOGUES.test(path)).map(({ path, bytes }) => [path, textOf(bytes)]),
  );
  const courses = [...files]
    .filter(([path]) => path.startsWith(course.name))
    .flatMap(
      ([path, text]) => readTable(course as unknown as Dataset, { path, text }, NOTHING).rows,
    );
  if (courses.length === 0) throw new Error(`No catalogue of courses in ${folder}`);
  return { files, courses: courses as readonly unknown[] as readonly Course[] };
}

const NOTHING = { catalogues: new Map(), kindOf: () => undefined, parentOf: () => undefined };

function textOf(bytes: Uint8Array): string {
  const opened = fileText(bytes);
  if (opened.code) throw new Error(`A catalogue cannot be read: ${opened.code}`);
  return opened.text;
}
