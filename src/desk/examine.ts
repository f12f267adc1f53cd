/** What a reading of dropped files says, in the light of what the site has published. */
import type { Dataset } from '../dataset/dataset.ts';
import { allDatasets, datasets } from '../dataset/datasets.ts';
import { csvCell } from '../format/csv-cell.ts';
import { apart } from '../problem/apart.ts';
import { concerning, type Problem } from '../problem/problem.ts';
import {
  type FileBytes,
  type Folder,
  isTable,
  isWorkbook,
  mayBeTable,
  SITE_FILE,
} from '../read/files.ts';
import { FolderReader, type Means, type Reading } from '../read/folder-reader.ts';
import { belongsTo } from '../read/unknown-file.ts';
import { fileText } from '../table/file-text.ts';
import { DELIMITERS } from '../table/table.ts';
import { type Dropped, fileName, isWhole, type Placed, placed, type TextFile } from './dropped.ts';
import { type Edit, edited } from './edit.ts';
import { candidatesOf } from './recognise.ts';

/** What whoever dropped the files has said of them, by their names. */
export interface Told {
  /** Of which dataset a file is. */
  readonly tables: ReadonlyMap<string, string>;
  /** What is to be written into its cells. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** What is said of all its rows: headers and values. */
  readonly heads: ReadonlyMap<string, readonly Head[]>;
}

export type Head = readonly [header: string, value: string];

export interface Examined {
  readonly files: readonly ExaminedFile[];
  readonly reading: Reading;
  /** Errors of what is published, which are not the sender's. */
  readonly otherErrors: number;
}

export interface ExaminedFile {
  readonly name: string;
  /** Where it stands in a data folder. */
  readonly path: string;
  /** Null for a file that is no table, and for one of which nobody has said which it is. */
  readonly dataset: Dataset | null;
  /** With what was written into its cells and said of its rows; a workbook stays as it is. */
  readonly bytes: Uint8Array;
  /** The tables that it may be of, where there are several. */
  readonly candidates: readonly Dataset[];
  /** Those that speak of it. */
  readonly problems: readonly Problem[];
}

/** The catalogues, without which nothing is recognised; a source is known by its header. */
const CATALOGUES = [datasets.unit, datasets.indicator, datasets.course, datasets.budgetLine].map(
  ({ name }) => name,
);

const isCatalogue = ({ path }: FileBytes): boolean =>
  path === SITE_FILE || CATALOGUES.some((name) => path.startsWith(`${name}/`));

export class Desk {
  readonly #base: readonly FileBytes[];
  readonly #means: Means;
  readonly #quietly: Means;
  #published: Reading | null = null;

  /** `base` is the published data as a data folder. */
  constructor(base: readonly TextFile[], means: Means) {
    const encoder = new TextEncoder();
    this.#base = base.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
    this.#means = { ...means, published: new Set(base.map(({ path }) => path)) };
    this.#quietly = { ...this.#means, watch: () => {} };
  }

  /** What is published, read once. */
  published(): Reading {
    this.#published ??= this.#read(this.#base);
    return this.#published;
  }

  /** Reads and checks the files as if they had been sent. */
  examine(dropped: readonly Dropped[], told: Told): Examined {
    const files = placed(dropped).map((file) => ({
      ...mended(file, told.edits.get(file.name) ?? []),
      told: told.heads.get(file.name) ?? [],
    }));
    const whole = isWhole(files);
    const base = whole ? [] : this.#base;
    const seated = atOwnPaths(
      files.map((file) =>
        whole ? { file, candidates: [] } : this.#seat(file, told.tables.get(file.name)),
      ),
    );
    const own = seated.filter(({ candidates }) => candidates.length < 2).map(({ file }) => file);
    const reading = this.#read([...base, ...own], this.#means);
    const { problems } = reading;
    const paths = own.map(({ path }) => path);
    return {
      files: seated.map(({ file, candidates }) => ({
        name: file.name,
        path: file.path,
        bytes: headed(file),
        dataset: allDatasets.find((dataset) => belongsTo(dataset, file.path)) ?? null,
        candidates,
        problems: concerning(problems, [file.path]).own,
      })),
      reading,
      otherErrors: concerning(problems, paths).otherErrors,
    };
  }

  /** The file in the folder of its dataset: the one that was chosen, or that it is recognised as. */
  #seat(file: Placed, chosen: string | undefined): Seated {
    if (chosen !== undefined) return { file: inFolderOf(chosen, file), candidates: [] };
    if (file.isKnown || !mayBeTable(file.path)) return { file, candidates: [] };
    const catalogues = this.#base.filter(isCatalogue);
    const candidates = candidatesOf(
      file,
      (each) => concerning(this.#read([...catalogues, each]).problems, [each.path]).own,
    );
    const [first] = candidates;
    if (candidates.length > 1 && candidates.length < allDatasets.length)
      return { file, candidates };
    return { file: first ? inFolderOf(first.name, file) : file, candidates: [] };
  }

  /** Without being told, nobody watches: many readings are one act. */
  #read(files: readonly FileBytes[], means: Means = this.#quietly): Reading {
    return new FolderReader(folderOf(files), means).read();
  }
}

interface Seated {
  readonly file: Placed;
  readonly candidates: readonly Dataset[];
}

/** The file with its cells written anew; a workbook's bytes stay, and what is written goes beside them. */
function mended(file: Placed, edits: readonly Edit[]): Placed {
  if (isWorkbook(file.path)) return { ...file, written: edits };
  const opened = edits.length === 0 ? null : fileText(file.bytes);
  if (!opened || opened.code) return file;
  const text = edited(opened.text, edits);
  return { ...file, bytes: new TextEncoder().encode(`\ufeff${text}`) };
}

/** The file with what is said of all its rows above them, where `Mã đơn vị: 07543` is one cell. */
function headed({ path, bytes, told = [] }: FileBytes): Uint8Array {
  const opened = told.length === 0 || isWorkbook(path) ? null : fileText(bytes);
  if (!opened || opened.code) return bytes;
  // In quotes where any delimiter would cut it: which one the file has is not asked here.
  const lines = told.map(([header, value]) => {
    const cell = `${header}: ${value}`;
    return `${csvCell(cell, DELIMITERS.find((each) => cell.includes(each)) ?? ';')}\n`;
  });
  return new TextEncoder().encode(`\ufeff${lines.join('')}${opened.text}`);
}

/** Files of one name, from several folders, are files apart. */
function atOwnPaths(seated: readonly Seated[]): Seated[] {
  const paths = apart(seated.map(({ file }) => file.path));
  return seated.map(({ file, candidates }, at) => ({
    file: { ...file, path: paths[at] ?? file.path },
    candidates,
  }));
}

const inFolderOf = (dataset: string, file: Placed): Placed => ({
  ...file,
  path: `${dataset}/${fileName(file.path)}`,
});

const folderOf = (files: readonly FileBytes[]): Folder => ({
  files: files.filter(({ path }) => isTable(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
  unread: [],
  others: files.filter(({ path }) => !isTable(path)).map(({ path }) => path),
});
