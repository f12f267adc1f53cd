/** A file's text to typed rows of a dataset, and everything that is wrong with it. */
import { columnLetter, type Place, type Problem, problem } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import { type Delimiter, eachRecord, type QuoteFault } from '../table/table.ts';
import { columnReaders } from './column-readers.ts';
import { constants } from './constants.ts';
import { Convention } from './convention.ts';
import type { AnyRow, Dataset, SourceFile } from './dataset.ts';
import { Fault, RowFaults } from './fault.ts';
import { FigureReader } from './figure-reader.ts';
import { Footer } from './footer.ts';
import { Headers } from './header.ts';
import { type Layout, layout } from './layout.ts';
import type { Catalogue } from './reference.ts';
import { RowReader } from './row-reader.ts';
import { isBlank, isNumbering } from './row-shape.ts';
import { tableStart } from './table-start.ts';

export type { AnyRow };

/** What a table needs to know of the rest of the data folder. */
export interface Surroundings {
  /** Catalogues by dataset name; one that could not be read is not there, and not asked. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Kind of an indicator, `số đếm` for a count. */
  readonly kindOf: (indicator: string) => string | undefined;
}

export interface TableReading {
  readonly rows: readonly AnyRow[];
  /** Rows of a catalogue that have an error, but a code: who refers to them is not at fault. */
  readonly broken: readonly AnyRow[];
  readonly problems: readonly Problem[];
  readonly delimiter: Delimiter;
}

/** Reads one file. Rows with an error are left out; nothing is published while there is one. */
export function readTable(
  dataset: Dataset,
  path: string,
  text: string,
  around: Surroundings,
): TableReading {
  const place: Place = { file: path, row: null, column: null, header: null };
  const nothing = (found: Problem): TableReading => {
    return { rows: [], broken: [], problems: [found], delimiter: ';' };
  };
  if (text.trim() === '') return nothing(problem('file-empty', place));
  const headers = new Headers(dataset, around.catalogues.get('chi-tieu') ?? null);
  const start = tableStart(headers, text);
  if (start && 'code' in start) return nothing(problem(start.code, { ...place, row: start.row }));
  if (!start) {
    const required = Object.values(dataset.columns).filter((column) => column.required);
    const names = required.map((column) => column.header).join(', ');
    return nothing(problem('delimiter', place, { dataset: dataset.title, headers: names }));
  }
  const form = layout(dataset, headers, start);
  const problems = form.faults.map(({ code, row, letter, header, facts }) =>
    problem(code, { file: path, row: row ?? form.row, column: letter, header }, facts),
  );
  const table = new TableReader(dataset, path, form, around, problems);
  const read = problems.some(isError)
    ? { rows: [], broken: [] }
    : table.read(text, start.delimiter);
  return { ...read, problems, delimiter: start.delimiter };
}

const isError = (each: Problem): boolean => each.severity === 'error';

/** Where each column of the dataset stands: in the header row, or above it. */
function sourceFile(path: string, form: Layout): SourceFile {
  const columns = new Map<string, { letter: string; header: string }>();
  for (const each of [...form.said, ...form.slots.toReversed()])
    columns.set(each.key, { letter: each.letter, header: each.header });
  return Object.freeze({ path, columns });
}

/** Walks down a file, telling data from what stands between and below it. */
class TableReader {
  readonly #path: string;
  readonly #form: Layout;
  readonly #problems: Problem[];
  readonly #convention = new Convention();
  readonly #footer = new Footer();
  readonly #faults: RowFaults;
  readonly #reader: RowReader;
  /** The row below a header may number the columns. */
  #afterHeader = true;
  /** Columns without a header that were found to hold something. */
  readonly #strays = new Set<number>();

  constructor(
    dataset: Dataset,
    path: string,
    form: Layout,
    around: Surroundings,
    problems: Problem[],
  ) {
    this.#path = path;
    this.#form = form;
    this.#problems = problems;
    this.#faults = new RowFaults(path);
    const { catalogues, kindOf } = around;
    const figures = new FigureReader(kindOf, this.#convention, this.#faults, form.factor);
    const file = sourceFile(path, form);
    const known = constants(dataset, file, form, catalogues, figures, this.#faults);
    this.#checkMoneyUnits(dataset);
    problems.push(...this.#faults.take());
    const readers = columnReaders(dataset, form, catalogues);
    this.#reader = new RowReader(dataset, form.width, readers, known, figures, this.#faults);
  }

  #checkMoneyUnits(dataset: Dataset): void {
    const { factor, slots, said, row } = this.#form;
    if (factor !== null || [...slots, ...said].some(({ key }) => key === 'moneyUnit')) return;
    for (const slot of slots)
      if (slot.factor === null && dataset.columns[slot.key]?.kind === 'money')
        this.#faults.add(new Fault('money-unit-missing'), row, slot, slot.header);
  }

  read(text: string, delimiter: Delimiter): Pick<TableReading, 'rows' | 'broken'> {
    eachRecord(text, delimiter, (cells, row, quotes) => {
      if (row <= this.#form.row) return true;
      if (quotes) return this.#stop(quotes, row);
      this.#readRecord(cells, row);
      return true;
    });
    this.#finish();
    return this.#reader;
  }

  #stop(quotes: QuoteFault, row: number): false {
    this.#problems.push(problem(quotes, { ...this.#place(), row }));
    return false;
  }

  #place(): Place {
    return { file: this.#path, row: null, column: null, header: null };
  }

  #readRecord(cells: readonly string[], row: number): void {
    if (isBlank(cells)) {
      if (this.#reader.rows.length > 0) this.#footer.blank();
      return;
    }
    const isNumber = this.#afterHeader && isNumbering(cells);
    this.#afterHeader = this.#isHeaderAgain(cells);
    if (isNumber) return;
    if (this.#afterHeader) this.#faults.add(new Fault('header-repeated'), row, null, null);
    else if (this.#fits(cells, row)) this.#reader.read(cells, row);
    this.#settle(cells, row);
  }

  /** The row's problems are reported, or held back while the row may be part of a footer. */
  #settle(cells: readonly string[], row: number): void {
    if (!this.#faults.any && !this.#footer.mayBegin) return;
    const problems = this.#faults.take();
    if (this.#footer.mayBegin && this.#isNoData(cells, problems)) {
      this.#footer.hold(row, problems);
      return;
    }
    for (const each of this.#footer.release()) this.#problems.push(each);
    for (const each of problems) this.#problems.push(each);
  }

  #isNoData(cells: readonly string[], problems: readonly Problem[]): boolean {
    const failed = problems.some((each) => isError(each) || each.code === 'group-row');
    const hasFigure = this.#reader.hasFigure(cells, (cell) => /^\W*\d/.test(cell ?? ''));
    return failed && !this.#reader.keyRead && !hasFigure;
  }

  #isHeaderAgain(cells: readonly string[]): boolean {
    const [first, ...others] = this.#form.slots;
    const isSame = (slot: typeof first) =>
      slot !== undefined && tidy(cells[slot.index] ?? '') === slot.header;
    if (first && (cells[first.index] ?? '').length < first.header.length) return false;
    return isSame(first) && others.every(isSame);
  }

  /** Cells beyond the header's last column, or below no header, belong to nothing. */
  #fits(cells: readonly string[], row: number): boolean {
    const { width, blank } = this.#form;
    if (cells.length <= width && blank.length === 0) return true;
    const isFilled = (at: number) => (cells[at] ?? '').trim() !== '';
    const extra = cells.findIndex((cell, at) => at >= width && cell.trim() !== '');
    const stray = blank.find((at) => isFilled(at) && !this.#strays.has(at));
    if (extra < 0 && stray === undefined) return true;
    this.#reader.keyRead = false;
    const at = extra >= 0 ? extra : (stray ?? 0);
    const facts = { found: String(cells.length), expected: String(width) };
    const fault = new Fault(extra >= 0 ? 'row-long' : 'header-blank', facts);
    this.#faults.add(fault, row, { letter: columnLetter(at), header: '' }, cells[at] ?? '');
    if (extra < 0) this.#strays.add(at);
    return false;
  }

  #finish(): void {
    const { rows } = this.#footer;
    if (rows) {
      const facts = { from: String(rows.from), to: String(rows.to) };
      this.#problems.push(problem('footer-skipped', { ...this.#place(), row: rows.from }, facts));
    }
    for (const { cell, fault } of this.#convention.verdicts())
      this.#faults.add(fault, cell.row, cell.slot, cell.value);
    for (const each of this.#faults.take()) this.#problems.push(each);
    if (this.#reader.rows.length === 0 && !this.#problems.some(isError))
      this.#problems.push(problem('no-rows', { ...this.#place(), row: this.#form.row }));
  }
}
