/** One record of a file to typed rows: one, or as many as it has years or indicators as columns. */

import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { columnLetter } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import type { ColumnReaders, FigureColumn } from './column-readers.ts';
import { isScoped, preliminary, scopeOf, type Values } from './constants.ts';
import { Fault, type RowFaults } from './fault.ts';
import type { FigureReader } from './figure-reader.ts';
import type { Slot } from './header.ts';
import { type Kinships, PrintedTotals } from './printed-total.ts';
import { isFilled } from './row-shape.ts';
import { type Field, RowWriter } from './row-writer.ts';
import { mayNamePerson } from './signature.ts';
import { isTotal } from './total-row.ts';
import type { WordReader, WordReading } from './word-reader.ts';

/** A column of words, and where its value goes. */
interface Words {
  readonly reader: WordReader;
  readonly field: Field;
  /** What a blank means. */
  readonly absent: unknown;
  /** Whether it tells rows apart; free text tells nothing. */
  readonly isKey: boolean;
  /** Whether a name is looked up among those of its row's scope. */
  readonly isScoped: boolean;
}

/** A column of figures, and where its value goes. */
interface Figures extends FigureColumn {
  readonly field: Field;
  readonly absent: unknown;
}

export class RowReader {
  readonly written: RowWriter;
  /** Rows of a catalogue that have an error, but a code: who refers to them is not at fault. */
  readonly broken: AnyRow[] = [];
  /** Whether the last record said itself which thing it speaks of. */
  keyRead = false;
  readonly #readers: ColumnReaders;
  readonly #constants: Values;
  readonly #figures: FigureReader;
  readonly #faults: RowFaults;
  readonly #width: number;
  /** Whether a row's own `decimals` are free: the catalogue of indicators has a column of that key. */
  readonly #countsDecimals: boolean;
  readonly #words: readonly Words[];
  readonly #ownFigures: readonly Figures[];
  readonly #wide: readonly Figures[];
  readonly #said: Values = { indicator: undefined, moneyUnit: undefined };
  readonly #indicator: Field | null;
  readonly #moneyUnit: Field | null;
  readonly #audience: Field | null;
  readonly #isCatalogue: boolean;
  readonly #row: Field;
  readonly #decimals: Field;
  readonly #status: Field | null;
  readonly #cell: Field;
  /** What a column of a period or an indicator says of its rows. */
  readonly #ofColumn: readonly Field[];
  readonly #names: readonly WordReader[];
  readonly #totals: PrintedTotals;
  /** The figures without which a row of facts says nothing; a catalogue has none. */
  readonly #told: ReadonlySet<string>;

  constructor(
    dataset: Dataset,
    width: number,
    readers: ColumnReaders,
    constants: Values,
    figures: FigureReader,
    faults: RowFaults,
    kinships: Kinships,
  ) {
    this.#readers = readers;
    this.#constants = constants;
    this.#figures = figures;
    this.#faults = faults;
    this.#width = width;
    this.#countsDecimals = !('decimals' in dataset.columns);
    this.#told = new Set(dataset.figures);
    const written = new RowWriter(constants);
    this.written = written;
    this.#totals = new PrintedTotals(dataset, written, readers, kinships, faults);
    const into = (key: string) => ({ field: written.field(key), absent: constants[key] });
    const isKey = ({ key, column }: WordReader) =>
      dataset.key.includes(key) && (column.kind !== 'text' || column.required);
    const words = (reader: WordReader) => ({
      reader,
      isKey: isKey(reader),
      isScoped: isScoped(reader.column),
      ...into(reader.key),
    });
    this.#words = readers.words.map(words);
    this.#ownFigures = readers.figures.map((each) => ({ ...each, ...into(each.key) }));
    this.#wide = readers.wide.map((each) => ({ ...each, ...into(each.key) }));
    this.#row = written.field('row');
    this.#decimals = written.field('decimals');
    this.#cell = written.field('cell');
    const wherePresent = (key: string) => (key in constants ? written.field(key) : null);
    this.#status = wherePresent('status');
    this.#indicator = wherePresent('indicator');
    this.#moneyUnit = wherePresent('moneyUnit');
    this.#audience = wherePresent('audience');
    this.#isCatalogue = 'code' in constants;
    const ofColumn = ['period', 'indicator', 'status'].filter((key) => key in constants);
    this.#ofColumn = ofColumn.map((key) => written.field(key));
    this.#names = readers.words.filter(({ column, name }) => column.kind === 'reference' && name);
  }

  /** Reads a record; what is wrong with it is among the faults, and then it gives no row. */
  read(cells: readonly string[], row: number): void {
    this.keyRead = false;
    this.#figures.decimals = 0;
    if (this.#status) this.written.set(this.#status, this.#constants.status);
    for (const each of this.#words) this.#readWords(each, cells, row);
    if (this.#faults.failed && (this.#isTotalRow(cells, row) || this.#isGroupRow(cells, row)))
      return;
    if (cells.length < this.#width && this.#isShort(cells, row)) return;
    for (const each of this.#ownFigures) this.#readFigure(each, cells, row);
    if (this.#wide.length === 0) this.#keep(row);
    for (const each of this.#wide) this.#readWide(each, cells, row);
  }

  #readWords(words: Words, cells: readonly string[], row: number): void {
    const { reader, field, absent, isKey } = words;
    const scope = words.isScoped
      ? scopeOf(reader.column, { audience: this.#audience?.value })
      : null;
    const reading = reader.read(cells, scope);
    const { value } = reading;
    // A status that is not said may be that of a preliminary period.
    if (value !== null || field !== this.#status) this.written.set(field, value ?? absent);
    if (value !== null) {
      if (isKey) this.keyRead = true;
      if (reading.preliminary) this.#markPreliminary();
      if (reading.warning) this.#faults.add(reading.warning, row, reader.placeOf(reading), null);
    } else if (reading.fault) {
      const at = reader.placeOf(reading);
      this.#faults.add(reading.fault, row, at, cells[at?.index ?? 0] ?? '');
    } else if (reader.column.required && this.#constants[reader.key] === null) {
      this.#faults.add(new Fault('value-required'), row, reader.name ?? reader.code, '');
    }
  }

  #readFigure(
    { column, slot, field, absent }: Figures,
    cells: readonly string[],
    row: number,
  ): void {
    // What a figure is depends on these; the whole row need not be made for it.
    this.#said.indicator = this.#indicator?.value;
    this.#said.moneyUnit = this.#moneyUnit?.value;
    const value = this.#figures.read(column, slot, cells[slot.index] ?? '', row, this.#said);
    this.written.set(field, value === undefined ? absent : value);
  }

  #readWide(each: Figures, cells: readonly string[], row: number): void {
    const { period, indicator, letter, header } = each.slot;
    const ofRow = this.#ofColumn.map(({ value }) => value);
    for (const field of this.#ofColumn) {
      if (field.key === 'period' && period !== null) this.written.set(field, period);
      if (field.key === 'indicator' && indicator !== null) this.written.set(field, indicator);
    }
    if (each.slot.preliminary) this.#markPreliminary();
    this.written.set(this.#cell, { letter, header });
    this.#figures.decimals = 0;
    this.#readFigure(each, cells, row);
    this.#keep(row);
    this.#ofColumn.forEach((field, at) => {
      this.written.set(field, ofRow[at]);
    });
    this.written.set(each.field, each.absent);
  }

  #markPreliminary(): void {
    if (this.#status) this.written.set(this.#status, preliminary(this.#status.value));
  }

  #keep(row: number): void {
    const { written } = this;
    written.set(this.#row, row);
    if (this.#faults.failed) {
      this.#totals.hasGap = true;
      const broken = this.#isCatalogue ? written.row() : {};
      if (typeof broken.code === 'string') this.broken.push(broken as AnyRow);
      return;
    }
    if (this.#countsDecimals) written.set(this.#decimals, this.#figures.decimals);
    written.add();
  }

  /** “Tổng cộng” where a name is wanted, and no catalogue knows it: the sum of the rows above. */
  #isTotalRow(cells: readonly string[], row: number): boolean {
    const at = cells.findIndex(isTotal);
    const isNameless = ({ fault, value }: WordReading) =>
      value === null && (fault === null || fault.code === 'unknown-reference');
    const references = this.#readers.words.filter(({ column }) => column.kind === 'reference');
    if (at < 0 || !references.some((each) => isNameless(each.read(cells, null)))) return false;
    this.#faults.take();
    const header = references.find(({ code, name }) => [code?.index, name?.index].includes(at));
    const slot = header?.code?.index === at ? header.code : header?.name;
    const place = slot ?? { letter: columnLetter(at), header: '' };
    this.#faults.add(new Fault('total-row'), row, place, cells[at] ?? '');
    this.#totals.compare(cells, row, tidy(cells[at] ?? ''));
    return true;
  }

  /** A name that no catalogue knows, on a row without any figure: the heading of a group. */
  #isGroupRow(cells: readonly string[], row: number): boolean {
    if (this.hasFigure(cells, isFilled)) return false;
    const named = this.#names.find((reader) => reader.isUnknown(cells));
    const nameless = this.#names.some((reader) => isUnsaid(reader.read(cells, null)));
    if (!named && (this.keyRead || !nameless)) return false;
    this.#faults.take();
    const at = named ? named.placeOf(named.read(cells, null)) : null;
    const words = at ? (cells[at.index] ?? '') : cells.map(tidy).join(' ');
    this.#faults.add(new Fault('group-row'), row, at, mayNamePerson(words) ? null : words);
    return true;
  }

  /** Whether a cell for a figure passes a test. */
  hasFigure(cells: readonly string[], test: (cell: string | undefined) => boolean): boolean {
    const holds = ({ slot }: FigureColumn) => test(cells[slot.index]);
    return this.#readers.figures.some(holds) || this.#readers.wide.some(holds);
  }

  /** A row may lack cells at its end, but not those that it cannot do without. */
  #isShort(cells: readonly string[], row: number): boolean {
    const isLacking = (slot: Slot | null) => slot !== null && slot.index >= cells.length;
    const { words, figures, wide } = this.#readers;
    const needed = words
      .filter(({ key, column }) => column.required && this.#constants[key] === null)
      .map(({ code, name }) => code ?? name);
    const all = [...figures.filter(({ key }) => this.#told.has(key)), ...wide];
    const isBare = all.length > 0 && all.every(({ slot }) => isLacking(slot));
    const wanted = all.filter(({ column }) => column.required || isBare).map(({ slot }) => slot);
    const [first] = [...needed, ...wanted]
      .filter((slot) => slot !== null && isLacking(slot))
      .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0));
    if (!first) return false;
    this.#faults.take();
    const facts = { found: String(cells.length), expected: String(this.#width) };
    this.#faults.add(new Fault('row-short', facts), row, first, null);
    return true;
  }
}

const isUnsaid = ({ value, fault }: WordReading): boolean => value === null && fault === null;
