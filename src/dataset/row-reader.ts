/** One record of a file to typed rows: one, or as many as it has years or indicators as columns. */
import { tidy } from '../table/fold.ts';
import type { ColumnReaders, FigureColumn } from './column-readers.ts';
import { markPreliminary, scopeOf, type Values } from './constants.ts';
import type { AnyRow, Dataset } from './dataset.ts';
import { Fault, type RowFaults } from './fault.ts';
import type { FigureReader } from './figure-reader.ts';
import type { Slot } from './layout.ts';
import type { WordReader, WordReading } from './word-reader.ts';

export class RowReader {
  readonly rows: AnyRow[] = [];
  /** Rows of a catalogue that have an error, but a code: who refers to them is not at fault. */
  readonly broken: AnyRow[] = [];
  /** Whether the last record said itself which thing it speaks of. */
  keyRead = false;
  readonly #readers: ColumnReaders;
  readonly #constants: Values;
  readonly #figures: FigureReader;
  readonly #faults: RowFaults;
  readonly #width: number;
  /** The columns that tell rows apart; free text tells nothing. */
  readonly #keys: ReadonlySet<WordReader>;
  readonly #names: readonly WordReader[];

  constructor(
    dataset: Dataset,
    width: number,
    readers: ColumnReaders,
    constants: Values,
    figures: FigureReader,
    faults: RowFaults,
  ) {
    this.#readers = readers;
    this.#constants = constants;
    this.#figures = figures;
    this.#faults = faults;
    this.#width = width;
    const isKey = ({ key, column }: WordReader) =>
      dataset.key.includes(key) && (column.kind !== 'text' || column.required);
    this.#keys = new Set(readers.words.filter(isKey));
    this.#names = readers.words.filter(({ column, name }) => column.kind === 'reference' && name);
  }

  /** Reads a record; what is wrong with it is among the faults, and then it gives no row. */
  read(cells: readonly string[], row: number): void {
    this.keyRead = false;
    this.#figures.decimals = 0;
    const values: Values = { ...this.#constants };
    for (const reader of this.#readers.words) this.#readWords(reader, cells, row, values);
    if (this.#isGroupRow(cells, row)) return;
    if (cells.length < this.#width && this.#isShort(cells, row)) return;
    for (const { key, column, slot } of this.#readers.figures) {
      const value = this.#figures.read(column, slot, cells[slot.index] ?? '', row, values);
      if (value !== undefined) values[key] = value;
    }
    if (this.#readers.wide.length === 0) this.#keep(values, row, null);
    for (const each of this.#readers.wide) this.#readWide(each, cells, row, values);
  }

  #readWords(reader: WordReader, cells: readonly string[], row: number, values: Values): void {
    const reading = reader.read(cells, scopeOf(reader.column, values));
    const { value } = reading;
    if (value !== null) {
      values[reader.key] = value;
      if (this.#keys.has(reader)) this.keyRead = true;
      if (reading.preliminary) markPreliminary(values);
    } else if (reading.fault) {
      const at = reader.placeOf(reading);
      this.#faults.add(reading.fault, row, at, cells[at?.index ?? 0] ?? '');
    } else if (reader.column.required && values[reader.key] === null) {
      this.#faults.add(new Fault('value-required'), row, reader.name ?? reader.code, '');
    }
  }

  #readWide(
    { key, column, slot }: FigureColumn,
    cells: readonly string[],
    row: number,
    of: Values,
  ) {
    const values: Values = { ...of };
    if (slot.period !== null) values.period = slot.period;
    if (slot.indicator !== null) values.indicator = slot.indicator;
    if (slot.preliminary) markPreliminary(values);
    this.#figures.decimals = 0;
    const value = this.#figures.read(column, slot, cells[slot.index] ?? '', row, values);
    if (value !== undefined) values[key] = value;
    this.#keep(values, row, slot);
  }

  #keep(values: Values, row: number, cell: Slot | null): void {
    values.row = row;
    if (this.#faults.failed) {
      if (typeof values.code === 'string') this.broken.push(values as AnyRow);
      return;
    }
    values.decimals = this.#figures.decimals;
    if (cell) values.cell = { letter: cell.letter, header: cell.header };
    this.rows.push(Object.freeze(values) as AnyRow);
  }

  /** A name that no catalogue knows, on a row without any figure: the heading of a group. */
  #isGroupRow(cells: readonly string[], row: number): boolean {
    if (!this.#faults.failed || this.hasFigure(cells, isFilled)) return false;
    const named = this.#names.find((reader) => isUnknown(reader, cells));
    const nameless = this.#names.some((reader) => isUnsaid(reader.read(cells, null)));
    if (!named && (this.keyRead || !nameless)) return false;
    this.#faults.take();
    const at = named ? named.placeOf(named.read(cells, null)) : null;
    const words = at ? (cells[at.index] ?? '') : cells.map(tidy).join(' ');
    this.#faults.add(new Fault('group-row'), row, at, words);
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
    const all = [...figures, ...wide];
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

/** Whether the row's name is in no catalogue; a code near a known one is a slip of the pen. */
function isUnknown(reader: WordReader, cells: readonly string[]): boolean {
  const { fault, ofName } = reader.read(cells, null);
  if (fault?.code !== 'unknown-reference') return false;
  if (ofName || reader.code === null) return true;
  return fault.facts.suggestion === undefined && !isFilled(cells[reader.name?.index ?? -1]);
}

const isUnsaid = ({ value, fault }: WordReading): boolean => value === null && fault === null;

const isFilled = (cell: string | undefined): boolean =>
  cell !== undefined && cell !== '' && cell.trim() !== '';
