/** One record of a file to typed rows: one, or as many as it has years or indicators as columns. */
import type { AnyRow, Dataset } from '../../dataset/dataset.ts';
import { type Lives, lastDay } from '../../dataset/unit-life.ts';
import { Fault, withoutUnknown } from '../cell/fault.ts';
import { isAcross, isBesideResult, isPlan, type Slot } from '../cell/meaning.ts';
import type { WordReader } from '../cell/word-reader.ts';
import {
  type ColumnReaders,
  columnReaders,
  type FigureColumn,
  hasFigure,
} from './column-readers.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';
import type { FigureReader } from './figure-reader.ts';
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
  /** Rows that have an error, but their figures, or a code, and what they are of: they are held against others. */
  readonly aside: RowWriter;
  /** What keeps those of the record at hand, once its faults are told. */
  #pending: (() => void)[] = [];
  readonly #context: Context;
  readonly #readers: ColumnReaders;
  readonly #constants: Values;
  readonly #figures: FigureReader;
  readonly #words: RowWords;
  readonly #ownFigures: readonly Figures[];
  readonly #wide: readonly FigureGroup[];
  readonly #fields: ReturnType<typeof ownFields>;
  readonly #stated: Values = {
    indicator: undefined,
    audience: undefined,
    moneyUnit: undefined,
    measure: null,
  };
  readonly #odd: OddRows;
  readonly #totals: TotalColumns;
  /** Whether a row has a figure beside those of its columns of plans or groups. */
  readonly #hasOwn: boolean;
  /** The units of shared codes; null where every code names one. */
  readonly #lives: Lives | null;
  readonly #time: Field | null;
  /** Columns whose faults leave figures beside them what they are. */
  readonly #free: ReadonlySet<string | null>;
  /** Those by which rows of one thing stand beside each other. */
  readonly #telling: readonly Slot[];
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
    this.aside = new RowWriter(constants);
    this.#free = new Set([
      ...readers.words.flatMap((each) => freeLetters(dataset, each)),
      ...[...readers.figures, ...readers.wide].map(({ slot }) => slot.letter),
    ]);
    this.#telling = form.slots.filter(({ key }) => LONE.test(key));
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
    if (this.#pending.length > 0) this.#pending = [];
    this.#words.read(cells, row);
    const { dataset, faults, form } = this.#context;
    const first = cells[0]?.[0];
    const mayBeOdd = first === 'I' || first === 'V' || first === 'X' || isCoded(dataset);
    if ((faults.failed || mayBeOdd) && this.#odd.take(cells, row, this.#words.keyRead)) return;
    this.#odd.sawRow(this.#fields.unit?.value, this.#fields.indicator?.value);
    if (cells.length < form.width && this.#isShort(cells, row)) return;
    for (const each of this.#ownFigures) this.#readFigure(each, cells, row);
    if (this.#hasOwn) {
      this.written.set(this.#fields.cell, null);
      this.#keep(row, this.#ownFigures);
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
    this.#stated.audience = this.#fields.audience?.value;
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
    this.#words.setSureness(slot.status);
    if (slot.holds === 'estimate' && this.#fields.status)
      this.written.set(this.#fields.status, 'ước tính');
    this.written.set(cell, place);
    this.#figures.decimals = 0;
    for (const each of figures) {
      this.#readFigure(each, cells, row);
      if (slot.unit !== null) this.#totals.saw(slot.isOpen ? null : each.field.value);
    }
    if (slot.isOpen) this.#odd.leavesGap();
    else if (isPlan(slot)) this.#plan(slot, row);
    else this.#keep(row, figures);
    ofColumn.forEach((field, at) => {
      this.written.set(field, ofRow[at]);
    });
    for (const { field, absent } of figures) this.written.set(field, absent);
  }

  #plan(slot: Slot, row: number): void {
    this.written.set(this.#fields.row, row);
    const planned = { ...this.written.row(), decimals: this.#figures.decimals };
    const { faults } = this.#context;
    const keep = () => this.plans.take(planned, slot);
    if (!faults.failed) keep();
    else if (faults.areIn(this.#free)) this.#pending.push(keep);
  }

  #keep(row: number, figures: readonly Figures[]): void {
    const { written } = this;
    const { dataset, faults } = this.#context;
    written.set(this.#fields.row, row);
    // The catalogue of indicators has a column of that key.
    if (!('decimals' in dataset.columns))
      written.set(this.#fields.decimals, this.#figures.decimals);
    let open: readonly string[] = [];
    if (faults.failed) {
      this.#odd.leavesGap();
      const isAsked = this.#isUnsourced && this.broken.length === 0;
      const broken = 'code' in this.#constants || isAsked ? withoutUnknown(written.row()) : {};
      const key = isAsked ? broken.unit : broken.code;
      if (typeof key === 'string') this.broken.push(broken as AnyRow);
      const isFigure = figures.some(({ field }) => typeof field.value === 'number');
      if (!(isFigure || isCoded(dataset)) || !this.aside.isOnePart || !faults.areIn(this.#free))
        return;
      const own = [...figures.map(({ cell }) => cell.slot), ...this.#telling];
      open = own.filter(({ letter }) => faults.isIn(letter)).map(({ key }) => key);
    }
    this.#add(open);
  }

  /** What was wrong with the record at hand has been told. */
  settled(): void {
    for (const keep of this.#pending) keep();
    this.#pending = [];
  }

  /** Keeps a row aside of which it is known what it is of, and what its faults leave open. */
  #setAside(open: readonly string[]): void {
    const { dataset } = this.#context;
    const { columns, key } = dataset;
    const row = this.written.row();
    if (key.some((each) => columns[each]?.required && row[each] === null)) return;
    const [first = ''] = key;
    // A code is that of one thing; else it is held against none, as what it would contradict is open.
    if (isCoded(dataset) && !open.includes('status'))
      for (const each of open) row[each] = undefined;
    else if (open.length > 0) row[first] = [row[first], row.row].join('\n');
    this.#pending.push(() => this.aside.take(row));
  }

  /** Keeps the row under the unit that its code names at its time, in the measure of its figures. */
  #add(open: readonly string[]): void {
    const { written } = this;
    const { unit, measure } = this.#fields;
    // The next row may say none of its own, and have another time.
    const [ownUnit, ownMeasure] = [unit?.value, measure?.value];
    if (unit !== null && this.#lives !== null && typeof ownUnit === 'string')
      written.set(unit, this.#lives.named(ownUnit, lastDay(this.#time?.value)));
    if (measure !== null && typeof ownMeasure === 'string')
      written.set(measure, this.#figures.measureOf(this.#stated));
    if (this.#context.faults.failed) this.#setAside(open);
    else written.add();
    if (unit !== null) written.set(unit, ownUnit);
    if (measure !== null) written.set(measure, ownMeasure);
  }

  #isShort(cells: readonly string[], row: number): boolean {
    const { faults, form } = this.#context;
    const lacking = lackingColumn(this.#context, this.#readers, this.#constants, cells);
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

/** Whether rows have codes of their own. */
const isCoded = ({ key }: Dataset): boolean => key[0] === 'id';

/** What else a row may be: that is not known of one leaves open whether another contradicts it. */
const LONE = /^(?:status|kind|from|to)$/;

/** The columns of what figures are of, and of words that say nothing of them. */
function freeLetters({ key: own }: Dataset, { key, column, code, name }: WordReader): string[] {
  const { kind, to } = column;
  const isText = kind === 'text' && ![...own, 'measure'].includes(key);
  const isFree = to !== null || kind === 'period' || isText || LONE.test(key);
  return isFree ? [code, name].flatMap((slot) => slot?.letter ?? []) : [];
}
