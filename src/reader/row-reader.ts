/** One record of a file to typed rows: one, or as many as it has years or indicators as columns. */
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { type Lives, lastDay } from '../dataset/unit-life.ts';
import {
  type ColumnReaders,
  columnReaders,
  type FigureColumn,
  hasFigure,
} from './column-readers.ts';
import { isScoped, preliminary, scopeOf, type Values } from './constants.ts';
import type { Context } from './context.ts';
import { DatedNumbers } from './dated-number.ts';
import { Fault } from './fault.ts';
import type { FigureReader } from './figure-reader.ts';
import { GroupRows } from './group-row.ts';
import { isAcross, isBesideResult, isPlan, type Slot } from './meaning.ts';
import { OddRows } from './odd-row.ts';
import { PlanRows } from './plan-rows.ts';
import { preamblePlace } from './preamble.ts';
import {
  type FigureGroup,
  type Figures,
  figureGroups,
  isUnsaid,
  ownFields,
  type WordColumn,
} from './row-fields.ts';
import { isFilled } from './row-shape.ts';
import { type Field, RowWriter } from './row-writer.ts';
import { lackingColumn } from './short-row.ts';
import { withAncestors } from './surroundings.ts';
import { TotalColumns } from './total-column.ts';
import type { WordReader } from './word-reader.ts';

export class RowReader {
  readonly written: RowWriter;
  /** What was planned. */
  readonly plans: PlanRows;
  /** Rows of a catalogue that have an error, but a code: who refers to them is not at fault. */
  readonly broken: AnyRow[] = [];
  /** Whether the last record said itself which thing it speaks of. */
  keyRead = false;
  readonly #context: Context;
  readonly #readers: ColumnReaders;
  readonly #constants: Values;
  readonly #figures: FigureReader;
  readonly #words: readonly WordColumn[];
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
  readonly #dated: DatedNumbers | null;
  readonly #groups: GroupRows | null;

  constructor(context: Context, constants: Values, figures: FigureReader) {
    const { dataset, form, around } = context;
    const readers = columnReaders(dataset, form, around.catalogues);
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
    const has = (key: string) => readers.words.some((each) => each.key === key);
    this.#dated = has('number') && !has('date') ? new DatedNumbers(written, constants) : null;
    this.#words = readers.words.map((reader) => {
      const preamble = form.preamble.find(({ key }) => key === reader.key) ?? null;
      const isOwn = isScoped(reader.column) || preamble !== null || reader.key === 'status';
      return {
        ...{ reader, preamble, isKey: isKey(dataset, reader), isScoped: isScoped(reader.column) },
        ...{ at: isOwn || this.#dated !== null ? -1 : reader.at, again: null },
        ...{ isFilled: false, isTold: false },
        ...into(reader.key),
      };
    });
    const figure = ({ key, column, slot }: FigureColumn) => {
      return { cell: { column, slot, row: 0, text: '', stated: this.#stated }, ...into(key) };
    };
    this.#ownFigures = readers.figures.map(figure);
    this.#wide = figureGroups(readers.wide.map(figure));
    const isFigure = ({ key }: FigureColumn) => dataset.figures.includes(key);
    const isBeside = readers.wide.every(({ slot }) => isBesideResult(slot));
    this.#hasOwn = readers.wide.length === 0 || (isBeside && readers.figures.some(isFigure));
    this.#fields = ownFields(written, constants);
    this.#groups = GroupRows.of(context, written, constants);
    const lives = around.catalogues.get('don-vi')?.lives;
    this.#lives = lives === undefined || lives.isEmpty ? null : lives;
    this.#time = dataset.time === null ? null : written.field(dataset.time);
  }

  /** Reads a record; what is wrong with it is among the faults, and then it gives no row. */
  read(cells: readonly string[], row: number): void {
    this.keyRead = false;
    this.#figures.decimals = 0;
    const { status } = this.#fields;
    if (status) this.written.set(status, this.#constants.status);
    this.#groups?.begin();
    for (const each of this.#words) {
      if (each.again === null || cells[each.at] !== each.again) this.#readWords(each, cells, row);
      else this.#readAgain(each);
    }
    this.#dated?.part();
    const { faults, form } = this.#context;
    if (faults.failed) this.#groups?.saw(null, '');
    if (faults.failed && this.#odd.take(cells, row, this.keyRead)) return;
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

  #readAgain({ field, isKey, isTold }: WordColumn): void {
    this.keyRead ||= isKey && isTold;
    if (field === this.#fields.indicator) this.#groups?.sawAgain();
  }

  #readWords(words: WordColumn, cells: readonly string[], row: number): void {
    const { reader, field, absent, isKey } = words;
    const { faults } = this.#context;
    const scope = words.isScoped
      ? scopeOf(reader.column, { audience: this.#fields.audience?.value })
      : null;
    const reading = reader.read(cells, scope);
    const { value } = reading;
    words.isTold = value !== null;
    // A status that is not said may be that of a preliminary period.
    if (value !== null || field !== this.#fields.status) this.written.set(field, value ?? absent);
    if (field === this.#fields.indicator && value !== null)
      this.#groups?.saw(value, cells[(reader.name ?? reader.code)?.index ?? -1] ?? '');
    if (value !== null) {
      if (isKey) this.keyRead = true;
      words.isFilled = true;
      if (isKey && words.preamble !== null) this.#compare(words, value, cells, row);
      if (reading.preliminary) this.#markPreliminary();
      if (reading.warning) faults.add(reading.warning, row, reader.placeOf(reading), null);
    } else if (reading.fault) {
      const at = reader.placeOf(reading);
      const text = cells[at?.index ?? 0] ?? '';
      const fault = this.#faultOf(words, reading.fault, cells);
      if (fault) faults.add(fault, row, at, text);
    } else if (isUnsaid(words, this.#constants[reader.key])) {
      faults.add(new Fault('value-required'), row, reader.name ?? reader.code, '');
      words.again = null;
      return;
    }
    const isPlain = !(reading.fault || reading.warning || reading.preliminary);
    words.again = isPlain ? (cells[words.at] ?? null) : null;
  }

  /** Null where what is no indicator is a group of the one above. */
  #faultOf({ field, reader }: WordColumn, fault: Fault, cells: readonly string[]): Fault | null {
    // Without a figure it is a heading of the rows below.
    const isOpen = field === this.#fields.indicator && this.hasFigure(cells, isFilled);
    const words = cells[(reader.name ?? reader.code)?.index ?? -1] ?? '';
    const own = isOpen && this.#groups ? this.#groups.take(words, fault) : fault;
    if (own === null) this.keyRead = true;
    return own;
  }

  /** A key that is said once above the table too: the two must agree, or be of a unit below it. */
  #compare(
    { reader, preamble }: WordColumn,
    value: unknown,
    cells: readonly string[],
    row: number,
  ): void {
    const { around, faults } = this.#context;
    const known = this.#constants[reader.key];
    if (preamble === null || value === known || typeof known !== 'string') return;
    if (reader.key === 'unit' && withAncestors(around, String(value)).includes(known)) return;
    const facts = { other: preamble.text, otherPlace: preamblePlace(preamble.row) };
    const at = reader.code ?? reader.name;
    faults.add(new Fault('said-twice', facts), row, at, cells[at?.index ?? 0] ?? '');
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
    if (slot.preliminary) this.#markPreliminary();
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

  #markPreliminary(): void {
    const { status } = this.#fields;
    if (status) this.written.set(status, preliminary(status.value));
  }

  #keep(row: number): void {
    const { written } = this;
    const { columns } = this.#context.dataset;
    written.set(this.#fields.row, row);
    if (this.#context.faults.failed) {
      this.#odd.leavesGap();
      const broken = 'code' in this.#constants ? written.row() : {};
      if (typeof broken.code === 'string') this.broken.push(broken as AnyRow);
      return;
    }
    // The catalogue of indicators has a column of that key.
    if (!('decimals' in columns)) written.set(this.#fields.decimals, this.#figures.decimals);
    this.#add();
  }

  /** Keeps the row under the unit that its code names at its time, in the measure of its figures. */
  #add(): void {
    const { written } = this;
    const { unit, measure } = this.#fields;
    // The next row may say none of its own, and have another time.
    const own = [unit?.value, measure?.value];
    if (unit !== null && this.#lives !== null && typeof unit.value === 'string')
      written.set(unit, this.#lives.named(unit.value, lastDay(this.#time?.value)));
    if (measure !== null && typeof measure.value === 'string')
      written.set(measure, this.#figures.measureOf(this.#stated));
    written.add();
    if (unit !== null) written.set(unit, own[0]);
    if (measure !== null) written.set(measure, own[1]);
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

/** Whether a column tells rows apart; free text tells nothing. */
const isKey = (dataset: Dataset, { key, column }: WordReader): boolean =>
  dataset.key.includes(key) && (column.kind !== 'text' || column.required);
