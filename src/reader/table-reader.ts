/** The records below a header to typed rows: what is data, what stands between it and below it. */

import { type Column, holdsFigures } from '../dataset/column.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import type { Findings } from '../problem/findings.ts';
import { personal } from '../problem/personal.ts';
import { columnLetter, type Place, type Problem, problem } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import type { Sheet } from '../table/sheet.ts';
import { type Delimiter, eachRecord, type QuoteFault } from '../table/table.ts';
import { constants } from './constants.ts';
import type { Context } from './context.ts';
import { Convention } from './convention.ts';
import { Fault, RowFaults } from './fault.ts';
import { FigureReader } from './figure-reader.ts';
import { Footer, type Rows } from './footer.ts';
import { type Layout, sourceFile } from './layout.ts';
import { RowReader } from './row-reader.ts';
import { isBlank, isNumbering } from './row-shape.ts';
import type { RowPart } from './row-writer.ts';
import { isSignature } from './signature.ts';
import { type SplitDecimal, splitDecimal } from './split-decimal.ts';

const isError = (each: Problem): boolean => each.severity === 'error';

/** The rows of a table, and those of a catalogue that have an error, but a code. */
interface Records {
  readonly parts: readonly RowPart[];
  readonly broken: readonly AnyRow[];
}

/** Walks down a file, telling data from what stands between and below it. */
export class TableReader {
  readonly #place: Place;
  readonly #sheet: Sheet | null;
  readonly #form: Layout;
  readonly #columns: Dataset['columns'];
  readonly #problems: Findings;
  readonly #convention = new Convention();
  readonly #footer = new Footer();
  readonly #faults: RowFaults;
  readonly #reader: RowReader;
  readonly #figures: FigureReader;
  readonly #nameOf: (indicator: string) => string;
  #delimiter: Delimiter = ';';
  /** The row below a header may number the columns. */
  #afterHeader = true;
  /** Merged ranges that were reported. */
  readonly #told = new Set<string>();
  /** Columns without a header that were found to hold something. */
  readonly #strays = new Set<number>();

  constructor(
    table: Pick<Context, 'dataset' | 'place' | 'around' | 'sheet'>,
    form: Layout,
    problems: Findings,
  ) {
    const { dataset, place, around, sheet } = table;
    this.#place = place;
    this.#sheet = sheet;
    this.#form = form;
    this.#columns = dataset.columns;
    this.#problems = problems;
    this.#faults = new RowFaults(place.file, place.sheet);
    const context = { ...table, form, faults: this.#faults, convention: this.#convention };
    const figures = new FigureReader(context);
    this.#figures = figures;
    const { catalogues } = around;
    this.#nameOf = (code) => catalogues.get('chi-tieu')?.name(code) ?? code;
    const known = constants(context, sourceFile(place, form), figures);
    this.#checkMoneyUnits(dataset);
    problems.addAll(this.#faults.take());
    this.#reader = new RowReader(context, known, figures);
  }

  #checkMoneyUnits(dataset: Dataset): void {
    const { factor, slots, said, row } = this.#form;
    if (factor !== null || [...slots, ...said].some(({ key }) => key === 'moneyUnit')) return;
    for (const slot of slots)
      if (slot.factor === null && dataset.columns[slot.key]?.kind === 'money')
        this.#faults.add(new Fault('money-unit-missing'), row, slot, slot.header);
  }

  read(text: string, delimiter: Delimiter): Records {
    this.#delimiter = delimiter;
    eachRecord(text, delimiter, (cells, row, quotes) => {
      if (row <= this.#form.row) return true;
      if (quotes) return this.#stop(quotes, row);
      this.#readRecord(cells, row);
      return true;
    });
    this.#finish();
    return { parts: this.#reader.written.parts(), broken: this.#reader.broken };
  }

  #stop(quotes: QuoteFault, row: number): false {
    this.#problems.add(problem(quotes, { ...this.#place, row }));
    return false;
  }

  #readRecord(cells: readonly string[], row: number): void {
    if (isBlank(cells)) {
      if (!this.#reader.written.isEmpty) this.#footer.blank();
      return;
    }
    const isNumber = this.#afterHeader && isNumbering(cells);
    this.#afterHeader = this.#isHeaderAgain(cells);
    if (isNumber) return;
    if (this.#afterHeader) this.#faults.add(new Fault('header-repeated'), row, null, null);
    else if (this.#fits(cells, row)) {
      this.#reader.read(cells, row);
      if (this.#sheet && !this.#faults.has('group-row')) this.#askSheet(this.#sheet, row);
    }
    this.#askIgnored(cells, row);
    this.#settle(cells, row);
  }

  /** A column that is not published may yet hold what nobody should have written there. */
  #askIgnored(cells: readonly string[], row: number): void {
    for (const at of this.#form.ignored) {
      const form = personal(cells[at] ?? '');
      if (!form) continue;
      const place = { letter: columnLetter(at), header: '' };
      this.#faults.add(new Fault('personal-data', { form }), row, place, null);
    }
  }

  /** What a cell's text does not show: that it is merged with others, that nothing was computed. */
  #askSheet(sheet: Sheet, row: number): void {
    for (const slot of this.#form.slots) {
      const fault = sheet.fault(row, slot.index, this.#form.row);
      if (!fault) continue;
      this.#faults.forget(slot);
      const id = `${fault.code}|${fault.facts.range ?? ''}`;
      if (fault.facts.range === undefined || !this.#told.has(id)) {
        const value = fault.facts.value ?? null;
        this.#faults.add(new Fault(fault.code, fault.facts), row, slot, value);
      }
      this.#told.add(id);
    }
  }

  /** The row's problems are reported, or held back while the row may be part of a footer. */
  #settle(cells: readonly string[], row: number): void {
    const footer = this.#footer;
    if (!this.#faults.any && !footer.mayBegin) return;
    const problems = this.#faults.take();
    const isSigned = problems.length > 0 && isSignature(cells);
    if (this.#mayBeFooter(cells, problems, isSigned)) {
      footer.hold(row, problems, isSigned);
      return;
    }
    const released = footer.release();
    this.#skip(released.skipped, 'yes');
    this.#problems.addAll(released.problems);
    this.#problems.addAll(problems);
  }

  /** Whether a row below data holds none: no figure, and nothing that it speaks of. */
  #mayBeFooter(cells: readonly string[], problems: readonly Problem[], isSigned: boolean): boolean {
    const isGroup = problems.some(({ code }) => code === 'group-row');
    if (!isGroup && !problems.some(isError)) return false;
    if (this.#reader.hasFigure(cells, (cell) => /^\W*\d/.test(cell ?? ''))) return false;
    if (this.#reader.written.isEmpty) return false;
    if (isSigned || this.#reader.keyRead) return isSigned || this.#footer.isSigned;
    return this.#footer.mayBegin || isGroup || !cells.some((cell) => /\d/.test(cell));
  }

  /** Says where rows are that were skipped, `between` data or below it, and nothing of their words. */
  #skip(rows: Rows | null, between?: string): void {
    if (rows === null) return;
    const facts = { from: String(rows.from), to: String(rows.to), between };
    this.#problems.add(problem('footer-skipped', { ...this.#place, row: rows.from }, facts));
  }

  #isHeaderAgain(cells: readonly string[]): boolean {
    const { slots } = this.#form;
    for (const { index, header } of slots) {
      const cell = cells[index] ?? '';
      if (cell.length < header.length || tidy(cell) !== header) return false;
    }
    return slots.length > 0;
  }

  /** Cells beyond the header's last column, or below no header, belong to nothing. */
  #fits(cells: readonly string[], row: number): boolean {
    const { width, blank } = this.#form;
    const split = this.#delimiter === ',' ? this.#splitDecimal(cells) : null;
    if (split) return this.#refuseSplit(split, row);
    return cells.length <= width && blank.length === 0 ? true : this.#holdsNoMore(cells, row);
  }

  #holdsNoMore(cells: readonly string[], row: number): boolean {
    const { width, blank } = this.#form;
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

  #splitDecimal(cells: readonly string[]): SplitDecimal | null {
    const { width, slots } = this.#form;
    const isFigure = ({ key }: (typeof slots)[number]) =>
      key in this.#columns && holdsFigures(this.#columns[key] as Column);
    const isText = (at: number) =>
      slots.some(({ index, key }) => index === at && this.#columns[key]?.kind === 'text');
    return splitDecimal(cells, width, slots.filter(isFigure), isText);
  }

  #refuseSplit({ at, value }: SplitDecimal, row: number): false {
    this.#reader.keyRead = false;
    const header = this.#form.slots.find(({ index }) => index === at)?.header ?? '';
    const place = { letter: columnLetter(at), header };
    this.#faults.add(new Fault('delimiter-decimal-clash', { value }), row, place, null);
    return false;
  }

  #finish(): void {
    this.#skip(this.#footer.rows);
    const shares = this.#figures.shares.verdicts(this.#nameOf);
    for (const { cell, fault } of [...this.#convention.verdicts(), ...shares])
      this.#faults.add(fault, cell.row, cell.slot, cell.value);
    this.#problems.addAll(this.#faults.take());
    if (this.#reader.written.isEmpty && !this.#problems.failed)
      this.#problems.add(problem('no-rows', { ...this.#place, row: this.#form.row }));
  }
}
