/** The words of a record: which thing it speaks of, and what it says besides its figures. */

import { withAncestors } from '../../dataset/ancestors.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Sureness } from '../../table/period-cell.ts';
import { Fault, unknownName } from '../cell/fault.ts';
import { groupName, isGroup } from '../cell/group-column.ts';
import type { Slot } from '../cell/meaning.ts';
import { isMarked } from '../cell/part-mark.ts';
import { scaleOf } from '../cell/scale.ts';
import type { WordReader, WordReading } from '../cell/word-reader.ts';
import { isFilled } from '../column/row-shape.ts';
import { preamblePlace } from '../title/preamble.ts';
import { type ColumnReaders, hasFigure } from './column-readers.ts';
import { isScoped, scopeOf, type Values, withSureness } from './constants.ts';
import type { Context } from './context.ts';
import { DatedNumbers } from './dated-number.ts';
import { GroupRows, grouped } from './group-row.ts';
import { isUnsaid, ownFields, type WordColumn } from './row-fields.ts';
import type { RowWriter } from './row-writer.ts';

export class RowWords {
  /** Whether the last record said itself which thing it speaks of. */
  keyRead = false;
  readonly #context: Context;
  readonly #constants: Values;
  readonly #readers: ColumnReaders;
  readonly #written: RowWriter;
  readonly #fields: ReturnType<typeof ownFields>;
  readonly #columns: readonly WordColumn[];
  readonly #dated: DatedNumbers | null;
  readonly #groups: GroupRows | null;
  /** The power of ten in the name of the indicator above, whose parts follow. */
  #ofScaled: string | null = null;
  /** Whether figures are counted in powers of ten whatever their rows say. */
  readonly #isScaled: boolean;

  constructor(context: Context, constants: Values, readers: ColumnReaders, written: RowWriter) {
    const { dataset, form } = context;
    this.#context = context;
    this.#constants = constants;
    this.#readers = readers;
    this.#written = written;
    this.#fields = ownFields(written, constants);
    this.#groups = GroupRows.of(context, written, constants);
    this.#isScaled = form.scale !== null || form.slots.some(({ scale }) => scale !== null);
    const into = (key: string) => ({ field: written.field(key), absent: constants[key] });
    const has = (key: string) => readers.words.some((each) => each.key === key);
    this.#dated = has('number') && !has('date') ? new DatedNumbers(written, constants) : null;
    this.#columns = readers.words.map((reader) => {
      const preamble = form.preamble.find(({ key }) => key === reader.key) ?? null;
      // A name may say the measure too, and then only of its own row.
      const isOwn =
        isScoped(reader.column) || preamble !== null || /^(?:status|measure)$/.test(reader.key);
      return {
        ...{ reader, preamble, isKey: isKey(dataset, reader), isScoped: isScoped(reader.column) },
        ...{ isOwn: isOwn || this.#dated !== null, above: null, isFilled: false },
        ...into(reader.key),
      };
    });
  }

  /** Reads the words of a record into the row that is written. */
  read(cells: readonly string[], row: number): void {
    this.keyRead = false;
    const { status, measure } = this.#fields;
    if (status) this.#written.set(status, this.#constants.status);
    if (measure) this.#written.set(measure, this.#constants.measure);
    this.#groups?.begin();
    for (const each of this.#columns) this.#readWords(each, cells, row);
    this.#dated?.part();
    if (this.#context.faults.failed) this.#groups?.saw(null, '', false);
  }

  /** The row is as sure as a period of it says. */
  setSureness(said: Sureness): void {
    const { status } = this.#fields;
    if (status && said) this.#written.set(status, withSureness(status.value, said));
  }

  #readWords(words: WordColumn, cells: readonly string[], row: number): void {
    const { reader, field, isKey } = words;
    const scope = words.isScoped
      ? scopeOf(reader.column, { audience: this.#fields.audience?.value })
      : null;
    const reading = reader.read(cells, scope);
    if (reading !== words.above) {
      words.above = this.#write(words, reading, cells, row) ? reading : null;
      return;
    }
    this.keyRead ||= isKey && reading.value !== null;
    if (field === this.#fields.indicator) this.#groups?.sawAgain();
  }

  /** Writes what a column says; whether the same words in the row below say the same, and no more. */
  #write(words: WordColumn, reading: WordReading, cells: readonly string[], row: number): boolean {
    const { reader, field, absent, isKey } = words;
    const { value, warning } = reading;
    const { faults } = this.#context;
    const isMissing =
      value === null && !reading.fault && isUnsaid(words, this.#constants[reader.key]);
    const fault = isMissing ? new Fault('value-required') : reading.fault;
    // Few rows are told of.
    const at = isMissing
      ? (reader.name ?? reader.code)
      : (fault || warning) && reader.placeOf(reading);
    const text = at ? (cells[at.index] ?? '') : '';
    // A status that is not said may be that of a period.
    if (value !== null || field !== this.#fields.status)
      this.#written.set(field, value ?? unknownName(fault, text, isKey ? row : null) ?? absent);
    if (field === this.#fields.indicator) this.#askMeasure(reading, cells, row, reader);
    if (field === this.#fields.indicator && value !== null && this.#groups?.isOpen) {
      const isBlank = !hasFigure(this.#readers, cells, isFilled);
      this.#groups.saw(value, cells[(reader.name ?? reader.code)?.index ?? -1] ?? '', isBlank);
    }
    if (value !== null) {
      if (isKey) this.keyRead = true;
      words.isFilled = true;
      if (isKey && words.preamble !== null) this.#compare(words, value, cells, row);
      this.setSureness(reading.status);
      if (warning) faults.add(warning, row, at, null);
    } else if (fault) {
      const own = this.#faultOf(words, fault, cells);
      if (own) faults.add(own, row, at, text);
    }
    return !(words.isOwn || fault || warning || reading.status || reading.measure);
  }

  /**
   * The measure of a row by its indicator's name. Below “Dân số (nghìn người)” a part, “Trong đó: …”,
   * that says none may be in thousands or not.
   */
  #askMeasure(
    { value, measure }: WordReading,
    cells: readonly string[],
    row: number,
    reader: WordReader,
  ): void {
    if (typeof value !== 'string' || (measure === null && this.#ofScaled === null)) return;
    const at = reader.name ?? reader.code;
    if (measure !== null) this.#readMeasure(measure, row, at);
    const own = this.#fields.measure?.value ?? null;
    const isPart = isMarked(cells[at?.index ?? -1] ?? '');
    if (isPart && own === null && this.#ofScaled !== null) {
      const { catalogues, measureOf } = this.#context.around;
      const name = catalogues.get('chi-tieu')?.name(value) ?? value;
      const facts = { value: this.#ofScaled, expected: measureOf?.(value) ?? '', name };
      this.#context.faults.add(new Fault('measure-mismatch', facts), row, at, null);
    } else if (!isPart) this.#ofScaled = measure !== null && scaleOf(measure) ? measure : null;
  }

  /** The measure that a name ends in: the row's, unless the row says one itself. */
  #readMeasure(measure: string, row: number, at: Slot | null): void {
    const field = this.#fields.measure;
    const [own, scale] = [field?.value, scaleOf(measure)];
    if (!field || (scale === null && !this.#isScaled)) return;
    if (typeof own !== 'string') this.#written.set(field, measure);
    else if (scaleOf(own)?.factor !== scale?.factor) {
      const facts = { other: own, otherPlace: 'cột “Đơn vị tính”', ofRow: true };
      this.#context.faults.add(new Fault('said-twice', facts), row, at, measure);
    }
  }

  /** Null where what is no indicator is a group of the one above. */
  #faultOf({ field, reader }: WordColumn, fault: Fault, cells: readonly string[]): Fault | null {
    // Without a figure it is a heading of the rows below.
    const isOpen = field === this.#fields.indicator && hasFigure(this.#readers, cells, isFilled);
    const words = cells[(reader.name ?? reader.code)?.index ?? -1] ?? '';
    if (reader.key === 'unit' && fault.code === 'unknown-reference' && isGroup(words))
      return grouped(fault, groupName(words), true);
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
}

/** Whether a column tells rows apart; free text tells nothing. */
const isKey = (dataset: Dataset, { key, column }: WordReader): boolean =>
  dataset.key.includes(key) && (column.kind !== 'text' || column.required);
