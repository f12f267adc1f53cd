/** The files of a data folder to typed data, or everything that is wrong with them. */
import { acknowledge, type checkAcknowledgements } from '../check/acknowledgement.ts';
import { check } from '../check/check.ts';
import { type Against, distinct } from '../check/duplicate.ts';
import type { KeyedRows } from '../check/keyed-rows.ts';
import type { Observations } from '../check/observation.ts';
import { checkReferences } from '../check/reference.ts';
import { checkSources } from '../check/source.ts';
import { withSubjects } from '../check/subject.ts';
import type { Acknowledgement } from '../dataset/acknowledgement.ts';
import type { Border } from '../dataset/border.ts';
import type { Data } from '../dataset/data.ts';
import { type AnyRow, type Dataset, rowsOf } from '../dataset/dataset.ts';
import { allDatasets, datasets } from '../dataset/datasets.ts';
import type { Site } from '../dataset/site.ts';
import { Findings } from '../problem/findings.ts';
import { byPlace, isError, type Problem, problemOf } from '../problem/problem.ts';
import type { Surroundings } from '../reader/cell/surroundings.ts';
import { readTable, type TableReading } from '../reader/read-table.ts';
import { RowStore } from '../reader/row/row-store.ts';
import type { RowPart } from '../reader/row/row-writer.ts';
import { type FileFault, fileText } from '../table/file-text.ts';
import { type NumberStyle, styleOf } from '../table/number-cell.ts';
import { Catalogues } from './catalogues.ts';
import { duplicateFiles, duplicateProblem } from './duplicate-file.ts';
import { type FileBytes, type Folder, isWorkbook } from './files.ts';
import { certainOf, withoutFollowUps } from './follow-up.ts';
import type { readBorders } from './read-borders.ts';
import type { readSite } from './read-site.ts';
import type { readSheets } from './read-workbook.ts';
import type { checkSetUp } from './set-up.ts';
import { type Quote, Texts } from './texts.ts';
import { belongsTo, unknownFiles } from './unknown-file.ts';

export interface Reading {
  /** Null while there are errors. */
  readonly data: Data | null;
  /** In the one stable order. */
  readonly problems: readonly Problem[];
  /** The rows that problems speak of and those above them, by `quoteKey`. */
  readonly quotes: ReadonlyMap<string, Quote>;
  /** Whether rows and tables were compared, which waits until each of them can be read. */
  readonly compared: boolean;
  readonly files: number;
  readonly rows: number;
  /** How rows stand against what is published already, by dataset. */
  readonly against: ReadonlyMap<Dataset, Against>;
}

/** Told before each step how many bytes are done: the reading of a file, or last the checks. */
export type Watch = (file: string | null, done: number, of: number) => void;

/** Targets last: what other tables plan is among them. */
const TARGET = datasets.target;
const inOrder = [...allDatasets.filter((each) => each !== TARGET), TARGET];

/** What a reading rests on beside the files. */
export interface Means {
  /** Today, as `2026-11-22`. */
  readonly today: string;
  /** What reads the settings of the site. */
  readonly site: typeof readSite;
  /** What opens workbooks: a browser loads it with the first of them. */
  readonly sheets: typeof readSheets;
  /** What reads borders, which few folders have. */
  readonly borders: typeof readBorders;
  /** What checks what somebody has looked into, which units do not send. */
  readonly acknowledgements: typeof checkAcknowledgements;
  /** What checks the tables that units do not send. */
  readonly setUp: typeof checkSetUp;
  /** What is wrong with cells of such tables. */
  readonly cellFault?: Surroundings['cellFault'];
  /** What words say of them. */
  readonly wanted?: Surroundings['wanted'];
  readonly watch?: Watch;
  /** Paths of files that say what a site has published, which others may say anew. */
  readonly published?: ReadonlySet<string>;
}

export class FolderReader {
  readonly #folder: Folder;
  readonly #duplicates: ReadonlyMap<string, string>;
  /** How the site says that its files write numbers. */
  #numbers: NumberStyle | null = null;
  readonly #means: Means;
  readonly #problems = new Findings();
  readonly #texts = new Texts();
  readonly #catalogues = new Catalogues();
  readonly #replaced = new Map<string, readonly AnyRow[]>();
  /** What tables of results plan. */
  readonly #plans: RowPart[] = [];
  readonly #keysOf = new Map<Dataset, KeyedRows<AnyRow>>();
  readonly #against = new Map<Dataset, Against>();
  readonly #size: number;
  #done = 0;
  #rows = 0;

  constructor(folder: Folder, means: Means) {
    this.#folder = folder;
    this.#duplicates = duplicateFiles(folder.files);
    this.#means = means;
    this.#size = folder.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** Reads and checks them all, once. */
  read(): Reading {
    const settings = this.#means.site(this.#folder.files);
    this.#problems.addAll(settings.problems);
    this.#numbers = styleOf(settings.site?.numbers ?? '');
    this.#problems.addAll(unknownFiles(this.#folder));
    for (const dataset of inOrder) this.#readDataset(dataset);
    this.#means.watch?.(null, this.#size, this.#size);
    this.#problems.addAll(
      checkReferences((dataset) => this.#rowsOf(dataset), this.#catalogues.all),
    );
    this.#problems.addAll(
      this.#means.acknowledgements(this.#acknowledgements(), this.#catalogues.all),
    );
    const { borders, ...found } = this.#means.borders(this.#folder.files, this.#catalogues.units);
    // Who is not in a catalogue that was not read is not at fault.
    if (this.#catalogues.all.has(datasets.unit.name)) this.#problems.addAll(found.problems);
    const data = settings.site && this.#assemble(settings.site, borders);
    const compared = data !== null && !this.#problems.failed;
    const { today, setUp } = this.#means;
    if (data && (compared || this.#areWhole)) {
      const found = check(data, this.#observations(), today);
      this.#problems.addAll(compared ? found : certainOf(found, this.#problems.list()));
    }
    if (compared) this.#problems.addAll(setUp(data, today));
    const ok = compared && !this.#problems.failed;
    const { problems, quotes } = this.#texts.quoted(this.#acknowledged(ok));
    return {
      data: ok ? data : null,
      problems: problems.toSorted(byPlace),
      quotes,
      compared,
      files: this.#texts.files + found.files,
      rows: this.#rows,
      against: this.#against,
    };
  }

  /** Whether no row lacks what it is known by, as one may below words that could not be read. */
  get #areWhole(): boolean {
    return [...this.#keysOf].every(([{ columns, key }, { rows }]) =>
      key.every(
        (each) =>
          !columns[each]?.required || rows.having((cell) => cell === null, each).next().done,
      ),
    );
  }

  #rowsOf(dataset: Dataset): readonly AnyRow[] {
    return this.#keysOf.get(dataset)?.rows.toArray() ?? [];
  }

  #observations(): Observations {
    return this.#keysOf.get(datasets.observation) as unknown as Observations;
  }

  #acknowledgements(): readonly Acknowledgement[] {
    const rows = this.#rowsOf(datasets.acknowledgement);
    return rowsOf(datasets.acknowledgement, rows);
  }

  /** Last of all: what no longer occurs is known only where every check has run. */
  #acknowledged(isWhole: boolean): readonly Problem[] {
    const rows = this.#acknowledgements();
    const found = withSubjects(this.#problems.list(), (dataset) => this.#keysOf.get(dataset)?.rows);
    const { problems, unused } = acknowledge(found, rows, this.#catalogues.all);
    return isWhole ? [...problems, ...unused] : problems;
  }

  /** The dataset's own file and all files in its folder. */
  #readDataset(dataset: Dataset): void {
    const parts: RowPart[] = [];
    const broken: AnyRow[] = [];
    let isKnown = !this.#folder.unread.some(({ path }) => belongsTo(dataset, path));
    for (const file of this.#folder.files) {
      if (!belongsTo(dataset, file.path) || this.#isDuplicate(dataset, file.path)) continue;
      const tables = this.#readFile(dataset, file);
      for (const table of tables ?? []) {
        parts.push(...table.parts);
        for (const { length } of [...table.parts, ...table.plans]) this.#rows += length;
        // Nothing is published of a table that has an error: its rows are only compared.
        if (table.problems.some(isError)) parts.push(...table.aside);
        this.#plans.push(...table.plans);
        for (const row of table.broken) broken.push(row);
      }
      isKnown &&= tables?.every(isAccountedFor) ?? false;
    }
    const rows = new RowStore(dataset === TARGET ? [...parts, ...this.#plans] : parts);
    const { published } = this.#means;
    const isPublished = published && (({ file }: AnyRow) => published.has(file.path));
    const { keys, problems, replaced, against } = distinct(dataset, rows, isPublished);
    this.#against.set(dataset, against);
    for (const [place, weaker] of replaced) this.#replaced.set(place, weaker);
    this.#problems.addAll(withoutFollowUps(problems, this.#problems.list()));
    this.#keysOf.set(dataset, keys);
    if ('status' in dataset.columns && this.#catalogues.all.has(datasets.unit.name))
      this.#problems.addAll(checkSources(keys.rows, broken, this.#catalogues.units));
    // Facts stay columns: a million of them are no million objects.
    if ('code' in dataset.columns)
      this.#catalogues.add(dataset, { rows: keys.rows.toArray(), broken, isKnown });
  }

  /** Whether a file repeats another of the dataset, byte by byte, and so need not be read. */
  #isDuplicate(dataset: Dataset, path: string): boolean {
    const other = this.#duplicates.get(path);
    if (other === undefined) return false;
    const isSame = belongsTo(dataset, other);
    this.#problems.add(duplicateProblem(path, other, isSame));
    return isSame;
  }

  /** The file's table, or those of a workbook's sheets; null where it cannot be read. */
  #readFile(dataset: Dataset, file: FileBytes): TableReading[] | null {
    const { path, bytes } = file;
    this.#means.watch?.(path, this.#done, this.#size);
    this.#done += bytes.length;
    if (isWorkbook(path)) return this.#readWorkbook(dataset, file);
    const table = this.#readText(dataset, file);
    return table && [table];
  }

  #readWorkbook(dataset: Dataset, file: FileBytes): TableReading[] | null {
    const { tables, problems } = this.#means.sheets(dataset, file, this.#around(file));
    this.#problems.addAll(problems);
    for (const { sheet, table } of tables) {
      const { name, text, delimiter } = sheet;
      this.#texts.add({ path: file.path, sheet: name, text, delimiter });
      this.#problems.addAll(table.problems);
    }
    return tables.length === 0 ? null : tables.map(({ table }) => table);
  }

  #around({ told = [] }: FileBytes): Surroundings {
    const { cellFault, wanted } = this.#means;
    return { ...this.#catalogues.around(this.#numbers), cellFault, wanted, told };
  }

  #readText(dataset: Dataset, file: FileBytes): TableReading | null {
    const { path, bytes } = file;
    const opened = fileText(bytes);
    if (opened.code) return this.#refuse(path, opened);
    const { text } = opened;
    const table = readTable(dataset, { path, text }, this.#around(file));
    this.#texts.add({ path, sheet: null, text, delimiter: table.delimiter });
    this.#problems.addAll(table.problems);
    return table;
  }

  #refuse(path: string, fault: FileFault): null {
    const { row, text } = fault;
    if (text !== null) this.#texts.add({ path, sheet: null, text, delimiter: ';' });
    this.#problems.add(problemOf(fault, { file: path, row, column: null, header: null }));
    return null;
  }

  #assemble(settings: Site, borders: readonly Border[]): Data {
    const data: Partial<Data> = { site: settings, replaced: this.#replaced, borders };
    for (const [key, dataset] of Object.entries(datasets)) {
      const isOfUnits = dataset.name === datasets.unit.name;
      const rows = this.#keysOf.get(dataset)?.rows;
      // Who only checks a million rows does not wait for a million objects.
      Object.defineProperty(data, key, {
        get: () => (isOfUnits ? this.#catalogues.units : (rows?.toArray() ?? [])),
        enumerable: true,
      });
    }
    return Object.freeze(data) as Data;
  }
}

/** Whether every error of a table is that of a row whose code is known. */
function isAccountedFor({ problems, broken }: TableReading): boolean {
  const rows = new Set<number | null>(broken.map((each) => each.row));
  return problems.every(
    (each) => each.severity === 'warning' || (rows.has(each.row) && each.unlisted === 0),
  );
}
