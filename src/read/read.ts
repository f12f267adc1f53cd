/** A data folder to typed data, or everything that is wrong with it. */
import { check } from '../check/check.ts';
import { distinct } from '../check/duplicate.ts';
import { checkReferences } from '../check/reference.ts';
import type { Data } from '../dataset/data.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { allDatasets, datasets } from '../dataset/datasets.ts';
import {
  type AnyRow,
  readTable,
  type Surroundings,
  type TableReading,
} from '../dataset/read-table.ts';
import { Catalogue } from '../dataset/reference.ts';
import type { Site } from '../dataset/site.ts';
import { byPlace, columnIndex, type Problem, problem } from '../problem/problem.ts';
import { decode } from '../table/decode.ts';
import { tidy } from '../table/fold.ts';
import { type Delimiter, type Excerpt, excerpts } from '../table/table.ts';
import { today } from './clock.ts';
import { type Folder, readFolder } from './folder.ts';
import { readSite, SITE_FILE } from './read-site.ts';

/** A row with a problem, as it stands in its file. */
export interface Quote {
  readonly text: string;
  readonly delimiter: Delimiter;
}

export interface Reading {
  /** Null while there are errors. */
  readonly data: Data | null;
  /** In the one stable order. */
  readonly problems: readonly Problem[];
  /** The rows that problems speak of, by `file:row`. */
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly files: number;
  readonly rows: number;
}

/** Reads and checks a folder; null when there is no such folder. */
export function read(folder: string): Reading | null {
  const found = readFolder(folder);
  return found && new FolderReader(found).read();
}

interface TextFile {
  readonly text: string;
  readonly delimiter: Delimiter;
}

class FolderReader {
  readonly #folder: Folder;
  readonly #problems: Problem[] = [];
  readonly #texts = new Map<string, TextFile>();
  readonly #catalogues = new Map<string, Catalogue>();
  readonly #kinds = new Map<string, string>();
  readonly #rowsOf = new Map<Dataset, readonly AnyRow[]>();
  #rows = 0;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  read(): Reading {
    const settings = readSite(this.#folder.files);
    this.#add(settings.problems);
    for (const dataset of allDatasets) this.#readDataset(dataset);
    this.#nameStrayFiles();
    this.#add(checkReferences(this.#rowsOf, this.#catalogues));
    const data = settings.site && this.#assemble(settings.site);
    if (data && !this.#hasErrors()) this.#add(check(data, today()));
    const { problems, quotes } = this.#quoted();
    const ok = data !== null && !this.#hasErrors();
    return { data: ok ? data : null, problems, quotes, files: this.#texts.size, rows: this.#rows };
  }

  /** One by one: a million problems are too many arguments for one call. */
  #add(problems: readonly Problem[]): void {
    for (const each of problems) this.#problems.push(each);
  }

  #hasErrors(): boolean {
    return this.#problems.some((each) => each.severity === 'error');
  }

  /** The dataset's own file and all files in its folder. */
  #readDataset(dataset: Dataset): void {
    const rows: AnyRow[] = [];
    const broken: AnyRow[] = [];
    let isKnown = true;
    for (const { path, bytes } of this.#folder.files) {
      if (!belongsTo(dataset, path)) continue;
      const table = this.#readFile(dataset, path, bytes);
      for (const row of table?.rows ?? []) rows.push(row);
      for (const row of table?.broken ?? []) broken.push(row);
      isKnown &&= table !== null && isAccountedFor(table);
    }
    this.#rows += rows.length;
    const kept = distinct(dataset, rows);
    this.#add(kept.problems);
    this.#rowsOf.set(dataset, Object.freeze(kept.rows));
    // A catalogue of which a part is lost is not asked: its users are not at fault.
    if (isKnown) this.#catalogue(dataset, [...kept.rows, ...broken]);
  }

  #readFile(dataset: Dataset, path: string, bytes: Uint8Array): TableReading | null {
    const decoded = decode(bytes);
    if ('near' in decoded) {
      const place = { file: path, row: null, column: null, header: null };
      this.#problems.push(problem('encoding', place, { value: decoded.near }));
      return null;
    }
    const around: Surroundings = {
      catalogues: this.#catalogues,
      kindOf: (code) => this.#kinds.get(code),
    };
    const table = readTable(dataset, path, decoded.text, around);
    this.#texts.set(path, { text: decoded.text, delimiter: table.delimiter });
    this.#add(table.problems);
    return table;
  }

  /** Codes and names for the datasets read later. */
  #catalogue(dataset: Dataset, rows: readonly AnyRow[]): void {
    if (!('code' in dataset.columns)) return;
    const catalogue = new Catalogue(dataset.title, `${dataset.name}.csv`);
    for (const row of rows) {
      const aliases = (row.aliases as readonly string[] | undefined) ?? [];
      const names = [row.name ?? row.title, ...aliases].filter(Boolean) as string[];
      const scope = dataset.scope === null ? null : (row[dataset.scope] as string | null);
      catalogue.add(String(row.code), names, scope);
      if (typeof row.kind === 'string') this.#kinds.set(String(row.code), row.kind);
    }
    this.#catalogues.set(dataset.name, catalogue);
  }

  #nameStrayFiles(): void {
    const list = allDatasets.map((dataset) => `${dataset.name}/`).join(', ');
    const isStray = ({ path }: { readonly path: string }) =>
      path !== SITE_FILE && !allDatasets.some((dataset) => belongsTo(dataset, path));
    const strays = this.#folder.files
      .filter(isStray)
      .map(({ path }) => ({ path, form: undefined }));
    const others = this.#folder.others.map((path) => ({ path, form: path.replace(/^.*\./, '.') }));
    for (const { path, form } of [...strays, ...others]) {
      const place = { file: path, row: null, column: null, header: null };
      this.#problems.push(problem('file-name', place, { list, form }));
    }
  }

  #assemble(settings: Site): Data {
    const rows = Object.fromEntries(
      Object.entries(datasets).map(([key, dataset]) => [
        key,
        this.#rowsOf.get(dataset as unknown as Dataset) ?? [],
      ]),
    );
    return Object.freeze({ site: settings, ...rows }) as unknown as Data;
  }

  /** Line numbers, cells as written and the rows themselves, by one more walk over files with problems. */
  #quoted(): { problems: Problem[]; quotes: Map<string, Quote> } {
    const quotes = new Map<string, Quote>();
    const byFile = Map.groupBy(this.#problems, (each) => each.file);
    const problems = [...byFile].flatMap(([path, found]) => {
      const rows = new Set(found.flatMap((each) => each.row ?? []));
      const file = this.#texts.get(path);
      if (!file || rows.size === 0) return found;
      const seen = excerpts(file.text, file.delimiter, rows);
      for (const { row, code } of found) {
        const text = seen.get(row ?? 0)?.text;
        // A footer holds the names of those who signed.
        if (text !== undefined && code !== 'footer-skipped')
          quotes.set(`${path}:${row}`, { text, delimiter: file.delimiter });
      }
      return found.map((each) => placed(each, seen.get(each.row ?? 0)));
    });
    return { problems: problems.sort(byPlace), quotes };
  }
}

/** The problem with its line, and its value as it is written in its cell: the cell, or words of it. */
function placed(each: Problem, excerpt: Excerpt | undefined): Problem {
  const cell = tidy(excerpt?.cells[columnIndex(each.column)] ?? '');
  const isWords = /\p{L}/u.test(cell);
  const isThere =
    each.value !== null &&
    (cell === '' || (isWords ? cell.includes(each.value) : cell === each.value));
  return { ...each, line: excerpt?.line ?? null, value: isThere ? each.value : cell || null };
}

/** Whether every error of a table is that of a row whose code is known. */
function isAccountedFor({ problems, broken }: TableReading): boolean {
  const rows = new Set<number | null>(broken.map((each) => each.row));
  return problems.every((each) => each.severity === 'warning' || rows.has(each.row));
}

function belongsTo({ name }: Dataset, path: string): boolean {
  const lower = path.toLowerCase();
  return lower === `${name}.csv` || (lower.startsWith(`${name}/`) && lower.endsWith('.csv'));
}
