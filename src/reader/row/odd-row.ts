/** Rows that read as no data, for they name nothing that a catalogue knows: totals, and headings of groups. */
import type { Code } from '../../problem/catalogue.ts';
import { columnLetter } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';
import { Fault } from '../cell/fault.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import { mayNamePerson } from '../cell/signature.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { isTotal } from '../cell/total-row.ts';
import { isWholeUnit } from '../cell/whole-unit.ts';
import type { WordReader, WordReading } from '../cell/word-reader.ts';
import { headingOf } from '../column/block-row.ts';
import { isFilled } from '../column/row-shape.ts';
import { unitCalled } from '../title/named.ts';
import { blockFault, wholeFault } from './block.ts';
import { type ColumnReaders, hasFigure } from './column-readers.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';
import { PrintedTotals } from './printed-total.ts';
import type { RowWriter } from './row-writer.ts';
import { isSettlement, Sorting } from './sorting.ts';

export class OddRows {
  readonly #context: Context;
  /** What is in force where a row does not say it. */
  readonly #constants: Values;
  readonly #readers: ColumnReaders;
  readonly #names: readonly WordReader[];
  /** The codes of a table that has no names. */
  readonly #codes: readonly WordReader[];
  readonly #totals: PrintedTotals;
  /** That over the rows at hand. */
  #sorting: Sorting | null = null;

  constructor(context: Context, constants: Values, readers: ColumnReaders, written: RowWriter) {
    this.#context = context;
    this.#constants = constants;
    this.#readers = readers;
    this.#names = readers.words.filter(({ column, name }) => column.kind === 'reference' && name);
    const isCode = ({ column, key }: WordReader) =>
      column.kind === 'reference' && context.dataset.key.includes(key);
    this.#codes = this.#names.length > 0 ? [] : readers.words.filter(isCode);
    this.#totals = new PrintedTotals(context, written, readers);
  }

  /** A row was left out for its errors: no total can be held against its rows. */
  leavesGap(): void {
    this.#totals.hasGap = true;
  }

  /** There are no more rows. */
  end(): void {
    this.#totals.end();
  }

  /** Whether a row that has faults is one of these; then what is said of it takes their place. */
  take(cells: readonly string[], row: number, keyRead: boolean): boolean {
    if (this.#isBlock(cells, row)) return true;
    if (!this.#context.faults.failed) return this.#isThemeRow(cells, row);
    return this.#isTotalRow(cells, row) || this.#isGroupRow(cells, row, keyRead);
  }

  /** Where rows have codes of their own, a unit or a year in the place of a code is what the rows below are of. */
  #isBlock(cells: readonly string[], row: number): boolean {
    const [words = '', ...more] = cells.filter(isFilled);
    if (this.#context.dataset.key[0] !== 'id' || more.length > 0) return false;
    const fault = blockFault(this.#context, this.#constants, words);
    if (fault === null) return false;
    this.#context.faults.take();
    this.#context.faults.add(fault, row, null, words);
    return true;
  }

  /** “Tổng cộng” where a name is wanted, and no catalogue knows it: the sum of the rows above. */
  #isTotalRow(cells: readonly string[], row: number): boolean {
    // Without a figure “Toàn thành phố” is the heading of a block.
    const isFigured = hasFigure(this.#readers, cells, isFilled);
    const at = cells.findIndex((cell) => isTotal(cell) || (isFigured && isWholeUnit(cell)));
    const isNameless = ({ fault, value }: WordReading) =>
      value === null && (fault === null || NAMELESS.includes(fault.code));
    const named = this.#readers.words.filter(({ column }) => NAMED.includes(column.kind));
    const header = named.find(({ code, name }) => [code?.index, name?.index].includes(at));
    // “Tổng số” in a column of groups is of one unit, and a year with a fault is no total’s.
    const isGroup = /^(?:breakdown|fund|note|place|asPrinted)$/.test(this.#keyAt(at));
    const isOther = (each: WordReader) =>
      each.column.kind !== 'period' && isNameless(each.read(cells, null));
    const isTotalled = header ? isNameless(header.read(cells, null)) : named.some(isOther);
    if (at < 0 || isGroup || !isTotalled) return false;
    this.#context.faults.take();
    const slot = header?.code?.index === at ? header.code : header?.name;
    const place = slot ?? { letter: columnLetter(at), header: '' };
    const words = tidy(cells[at] ?? '');
    const isHead = this.#isOfMany && !isFigured;
    const whole = isHead ? wholeFault(this.#context, this.#constants, words) : null;
    this.#context.faults.add(whole ?? new Fault('total-row'), row, place, words);
    if (whole) return true;
    this.#totals.compare(cells, row, words);
    return true;
  }

  #keyAt(at: number): string {
    return this.#context.form.slots.find(({ index }) => index === at)?.key ?? '';
  }

  /** “I. Mức sinh” without a figure is the theme, though an indicator may be called so as well. */
  #isThemeRow(cells: readonly string[], row: number): boolean {
    const words = cells.slice(1).map(tidy).find(Boolean) ?? '';
    const isTheme = ALONE.test(cells[0] ?? '') && this.#context.around.isTheme?.(words);
    if (!isTheme || hasFigure(this.#readers, cells, isFilled)) return false;
    this.#context.faults.add(new Fault('group-row'), row, null, words);
    return true;
  }

  /** A name that no catalogue knows, on a row without any figure: the heading of a group. */
  #isGroupRow(cells: readonly string[], row: number, keyRead: boolean): boolean {
    if (hasFigure(this.#readers, cells, isFilled)) return false;
    // “I” and “Truyền thông” alone, where each row has a code of its own.
    const { around } = this.#context;
    const isPart = this.#isOfCodes(cells) && isPartAlone(around, cells);
    const coded = this.#codes.find((reader) => isWordsAlone(reader, cells));
    if (this.#names.length === 0 && !isPart && !coded) return this.#isHeading(cells, row);
    const named = coded ?? this.#names.find((reader) => reader.isUnknown(cells));
    const nameless = this.#names.some((reader) => isUnsaid(reader.read(cells, null)));
    if (!isPart && !named && (keyRead || !nameless)) return false;
    const at = named ? named.placeOf(named.read(cells, null)) : null;
    // The digits of a row that was broken are no name of a group.
    if (at && /^[\d.,\s]+$/.test(cells[at.index] ?? '')) return false;
    this.#context.faults.take();
    const words = at ? (cells[at.index] ?? '') : headingOf(cells) || cells.map(tidy).join(' ');
    const sorts = this.#sorts(words);
    const other = sorts ? null : blockFault(this.#context, this.#constants, words);
    const whole = wholeFault(this.#context, this.#constants, words, this.#isOfMany);
    const odd = other ?? whole ?? this.#strangeBlock(words);
    this.#sorting = odd ? null : new Sorting({ words, row, at }, sorts);
    const shown = !odd && mayNamePerson(words) ? null : words;
    this.#context.faults.add(odd ?? new Fault('group-row'), row, at, shown);
    return true;
  }

  /** Whether each row has a code of its own, of what is no part: in a catalogue such a row may be coded “I”. */
  #isOfCodes(cells: readonly string[]): boolean {
    const { dataset, form } = this.#context;
    const [key = ''] = dataset.key;
    const at = form.slots.find((slot) => slot.key === key)?.index ?? -1;
    return key === 'id' || (key === 'code' && !isFilled(cells[at]));
  }

  /** Whether the table goes on from one unit, audience or time to the next. */
  get #isOfMany(): boolean {
    const { blocks, preamble, row } = this.#context.form;
    return blocks !== null || preamble.some((each) => KEYS.has(each.key) && each.row > row);
  }

  /** Among blocks of units or years, a heading that may be one that no catalogue knows. */
  #strangeBlock(words: string): Fault | null {
    const { form, dataset, around } = this.#context;
    if (form.blocks === null || around.isTheme?.(withoutNumber(words))) return null;
    const label = dataset.columns[form.blocks.key]?.header ?? '';
    return new Fault('block-differs', { label, unknown: true });
  }

  /** Whether a heading tells of which kind the units below it are. */
  #sorts(words: string): boolean {
    return isSettlement(words) && this.#context.form.slots.some(({ key }) => key === 'unit');
  }

  /** A row of a unit and an indicator: a heading that sorts them has only its own kind below it. */
  sawRow(unit: unknown, indicator: unknown): void {
    if (this.#sorting === null) return;
    const { catalogues, measureOf } = this.#context.around;
    const name = typeof unit === 'string' ? catalogues.get('don-vi')?.name(unit) : undefined;
    const measure = typeof indicator === 'string' ? measureOf?.(indicator) : undefined;
    const wrong = this.#sorting.over(name, measure);
    if (wrong) this.#context.faults.add(wrong.fault, wrong.row, wrong.at, wrong.words);
  }

  /** In a catalogue, words that stand alone in their row, in no column of it or behind the number of a part. */
  #isHeading(cells: readonly string[], row: number): boolean {
    const [at = -1, ...more] = cells.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
    const words = tidy(cells[at] ?? '');
    const isOwn = this.#context.form.slots.some(({ index }) => index === at);
    if (at < 0 || more.length > 0 || (isOwn ? !NUMBERED.test(words) : !/\p{L}{2}/u.test(words)))
      return false;
    this.#context.faults.take();
    const shown = mayNamePerson(words) ? null : words;
    const other = this.#context.around.wanted?.heading(this.#context, words);
    this.#context.faults.add(other ?? new Fault('group-row', { alone: true }), row, null, shown);
    return true;
  }
}

/** What a row may be the total of: units, indicators, times. */
const NAMED: readonly string[] = ['reference', 'period'];
const NAMELESS: readonly Code[] = ['unknown-reference', 'year-invalid'];

const KEYS: ReadonlySet<string> = new Set(['unit', 'audience', 'period', 'asOf']);

/** The number of a part. */
const ALONE = /^(?:[IVX]{1,4}|[A-ZĐ])\.?$/;

/** `I. Hội đồng nhân dân xã`, `B. Kiến nghị`. */
const NUMBERED = /^(?:[IVX]+|[A-ZĐ])[.)] ?\p{L}{2}/u;

/** A heading that says neither where nor when. */
function isPartAlone(around: Surroundings, cells: readonly string[]): boolean {
  const [number = '', words = '', ...more] = cells.map(tidy).filter(Boolean);
  const isHeading = ALONE.test(number) && /\p{L}{2}/u.test(words) && more.length === 0;
  return isHeading && unitCalled(around, words).length === 0 && !/\d{4}|quý|tháng/i.test(words);
}

/** Words in the place of a code, with nothing beside them but a number. */
const isWordsAlone = (reader: WordReader, cells: readonly string[]): boolean =>
  reader.isUnknown(cells) &&
  cells.every((cell, at) =>
    at === reader.code?.index ? / /.test(cell) : /^[\divx.)]*$/i.test(cell),
  );

const isUnsaid = ({ value, fault }: WordReading): boolean => value === null && fault === null;
