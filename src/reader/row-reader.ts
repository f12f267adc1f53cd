/** One record of a file to typed rows: one, or as many as it has years or indicators as columns. */
import type { AnyRow } from '../dataset/dataset.ts';
import { type Lives, lastDay } from '../dataset/unit-life.ts';
import {
  type ColumnReaders,
  columnReaders,
  type FigureColumn,
  hasFigure,
} from './column-readers.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';
import { Fault } from './fault.ts';
import type { FigureReader } from './figure-reader.ts';
import { isAcross, isBesideResult, isPlan, type Slot } from './meaning.ts';
import { OddRows } from './odd-row.ts';
import { PlanRows } from './plan-rows.ts';
import { type FigureGroup, type Figures, figureGroups, ownFields } from './row-fields.ts';
import { RowWords } from './row-words.ts';
import { type Field, RowWriter } from './row-writer.ts';
import { lackingColumn } from './short-row.ts';
import { TotalColumns } from './total-column.ts';

export class RowReader {
  readonly written: RowWriter;
  /** What was planned. */
  readonly plans: PlanRows;
  /** Rows of a catalogue that have an error, but a code: who refers to them is not at fault. One of facts that lacks its source. */
  readonly broken: AnyRow[] = [];
  readonly #context: Context;
  readonly #readers: ColumnReaders;
  readonly #constants: Values;
  readonly #figures: FigureReader;
  readonly #words: RowWords;
  readonly #ownFigures: readonly Figures[];
  readonly #wide: readonly FigureGroup[];
  readonly #fields: ReturnType<typeof ownFields>;
  readonly #stated: Values = { indicator: undefined, moneyUnit: undefined, measure: null };
  readonly #odd: OddRows;
  readonly #totals: TotalColumns;
  /** Whether a row has a figure beside those of its columns of plans or groups. */
  readonly #hasOwn: boolean;
  /** The units of shared codes; null where every code names one. */
  readonly #lives: Lives | null;
  readonly #time: Field | null;
  /** Whether no row says its source. */
  readonly #isUnsourced: boolean;

  constructor(context: Context, constants: Values, figures: FigureReader) {
    const { dataset, form, around } = context;
    const readers = columnReaders(dataset, form, around);
    const written = new RowWriter(constants);
    this.#context = context;
    this.#readers = readers;
    this.#constants = constants;
    this.#figures = figures;
    this.written = written;
    this.#odd = new OddRows(context, constants, readers, written);
    this.#totals = new TotalColumns(context);
    this.plans = new PlanRows(context, constants);
    const into = (key: string) => ({ field: written.field(key), absent: constants[key] });
    const figure = ({ key, column, slot }: FigureColumn) => {
      return { cell: { column, slot, row: 0, text: '', stated: this.#stated }, ...into(key) };
    };
    this.#ownFigures = readers.figures.map(figure);
    this.#wide = figureGroups(readers.wide.map(figure));
    const isFigure = ({ key }: FigureColumn) => dataset.figures.includes(key);
    const isBeside = readers.wide.every(({ slot }) => isBesideResult(slot));
    this.#hasOwn = readers.wide.length === 0 || (isBeside && readers.figures.some(isFigure));
    this.#fields = ownFields(written, constants);
    this.#words = new RowWords(context, constants, readers, written);
    this.#isUnsourced =
      constants.source === null && !form.slots.some(({ key }) => key === 'source');
    const lives = around.catalogues.get('don-vi')?.lives;
    this.#lives = lives === undefined || lives.isEmpty ? null : lives;
    this.#time = dataset.time === null ? null : written.field(dataset.time);
  }

  /** Whether the last record said itself which thing it speaks of. */
  get keyRead(): boolean {
    return this.#words.keyRead;
  }

  /** A record that is not read says nothing of itself. */
  pass(): void {
    this.#words.keyRead = false;
  }

  /** Reads a record; what is wrong with it is among the faults, and then it gives no row. */
  read(cells: readonly string[], row: number): void {
    this.#figures.decimals = 0;
    this.#words.read(cells, row);
    const { faults, form } = this.#context;
    if (faults.failed && this.#odd.take(cells, row, this.#words.keyRead)) return;
    this.#odd.sawUnit(this.#fields.unit?.value);
    if (cells.length < form.width && this.#isShort(cells, row)) return;
    for (const each of this.#ownFigures) this.#readFigure(each, cells, row);
    if (this.#hasOwn) {
      this.written.set(this.#fields.cell, null);
      this.#keep(row);
    }
    this.#totals.begin();
    for (const each of this.#wide) this.#readWide(each, cells, row);
    this.#totals.compare(cells, row, this.#fields.indicator?.value);
  }

  /** There are no more records. */
  end(): void {
    this.#odd.end();
  }

  #readFigure({ cell, field, absent }: Figures, cells: readonly string[], row: number): void {
    // What a figure is depends on these; the whole row need not be made for it.
    this.#stated.indicator = this.#fields.indicator?.value;
    this.#stated.moneyUnit = this.#fields.moneyUnit?.value;
    this.#stated.measure = this.#fields.measure?.value;
    cell.row = row;
    cell.text = cells[cell.slot.index] ?? '';
    const value = this.#figures.read(cell);
    this.written.set(field, value === undefined ? absent : value);
  }

  #readWide({ figures, slot, place }: FigureGroup, cells: readonly string[], row: number): void {
    const { ofColumn, cell } = this.#fields;
    const ofRow = ofColumn.map(({ value }) => value);
    for (const field of ofColumn)
      if (isAcross(field.key) && slot[field.key] !== null)
        this.written.set(field, slot[field.key] || null);
    if (slot.preliminary) this.#words.markPreliminary();
    if (slot.holds === 'estimate' && this.#fields.status)
      this.written.set(this.#fields.status, 'ước tính');
    this.written.set(cell, place);
    this.#figures.decimals = 0;
    for (const each of figures) {
      this.#readFigure(each, cells, row);
      if (slot.unit !== null) this.#totals.saw(each.field.value);
    }
    if (isPlan(slot)) this.#plan(slot, row);
    else this.#keep(row);
    ofColumn.forEach((field, at) => {
      this.written.set(field, ofRow[at]);
    });
    for (const { field, absent } of figures) this.written.set(field, absent);
  }

  #plan(slot: Slot, row: number): void {
    this.written.set(this.#fields.row, row);
    this.plans.take({ ...this.written.row(), decimals: this.#figures.decimals }, slot);
  }

  #keep(row: number): void {
    const { written } = this;
    written.set(this.#fields.row, row);
    if (this.#context.faults.failed) {
      this.#odd.leavesGap();
      const isAsked = this.#isUnsourced && this.broken.length === 0;
      const broken = 'code' in this.#constants || isAsked ? written.row() : {};
      const key = isAsked ? broken.unit : broken.code;
      if (typeof key === 'string') this.broken.push(broken as AnyRow);
      return;
    }
    // The catalogue of indicators has a column of that key.
    if (!('decimals' in this.#context.dataset.columns))
      written.set(this.#fields.decimals, this.#figures.decimals);
    this.#add();
  }

  /** Keeps the row under the unit that its code names at its time, in the measure of its figures. */
  #add(): void {
    const { written } = this;
    const { unit, measure } = this.#fields;
    // The next row may say none of its own, and have another time.
    const [ownUnit, ownMeasure] = [unit?.value, measure?.value];
    if (unit !== null && this.#lives !== null && typeof ownUnit === 'string')
      written.set(unit, this.#lives.named(ownUnit, lastDay(this.#time?.value)));
    if (measure !== null && typeof ownMeasure === 'string')
      written.set(measure, this.#figures.measureOf(this.#stated));
    written.add();
    if (unit !== null) written.set(unit, ownUnit);
    if (measure !== null) written.set(measure, ownMeasure);
  }

  #isShort(cells: readonly string[], row: number): boolean {
    const { faults, form } = this.#context;
    const lacking = lackingColumn(this.#context, this.#readers, this.#constants, cells.length);
    if (!lacking) return false;
    faults.take();
    const facts = { found: String(cells.length), expected: String(form.width) };
    faults.add(new Fault('row-short', facts), row, lacking, null);
    return true;
  }

  /** Whether a cell for a figure passes a test. */
  hasFigure(cells: readonly string[], test: (cell: string | undefined) => boolean): boolean {
    return hasFigure(this.#readers, cells, test);
  }
}
