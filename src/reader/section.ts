/** A header and what is said above it, with the rows below, until other words say something else. */

import { withAncestors } from '../dataset/ancestors.ts';
import type { Problem } from '../problem/problem.ts';
import { plainWords, tidy } from '../table/fold.ts';
import { withoutOffice } from '../table/unit-words.ts';
import { Fault, type HeaderFault } from './cell/fault.ts';
import { isAcross, isWide, type Slot, saysItself } from './cell/meaning.ts';
import { withoutNumber } from './cell/part-mark.ts';
import { isSignature } from './cell/signature.ts';
import { blockValue, headingOf, labelsIn } from './column/block-row.ts';
import type { HeldRow } from './column/footer.ts';
import { goesOnBelow } from './column/headed-columns.ts';
import { headerScore, saysOne } from './column/header-row.ts';
import { type Layout, layout, sourceFile } from './column/layout.ts';
import { sureValues } from './column/sure-title.ts';
import { preambleUnit } from './column/unit-column.ts';
import { meaningOf } from './head/head.ts';
import type { Headers } from './head/header.ts';
import { blockFault, wholeFault } from './row/block.ts';
import { constants, type Values } from './row/constants.ts';
import type { Context } from './row/context.ts';
import { FigureReader } from './row/figure-reader.ts';
import { IgnoredColumns } from './row/ignored-column.ts';
import { RowReader } from './row/row-reader.ts';
import { RowStore } from './row/row-store.ts';
import { slipsOf, withSlips } from './row/slip.ts';
import { type PreambleValue, preambleValues } from './title/preamble.ts';
import { wordFault } from './title/title.ts';
import type { Titled } from './title/titled.ts';

/** What all sections of a table share. */
export interface Table extends Omit<Context, 'form'> {
  readonly headers: Headers;
}

export class Section {
  readonly form: Layout;
  readonly reader: RowReader;
  readonly ignored: IgnoredColumns;
  readonly #table: Table;
  readonly #context: Context;
  readonly #constants: Values;
  /** The rows above it that read as no data. */
  readonly #titles: readonly HeldRow[];

  constructor(table: Table, form: Layout, titles: readonly HeldRow[] = []) {
    this.form = form;
    this.#titles = titles;
    this.#table = table;
    this.#context = { ...table, form };
    const figures = new FigureReader(this.#context);
    this.#constants = constants(this.#context, sourceFile(table.place, form), figures);
    this.#checkMoneyUnits();
    this.reader = new RowReader(this.#context, this.#constants, figures);
    this.ignored = new IgnoredColumns(this.#context);
  }

  #checkMoneyUnits(): void {
    const { factor, slots, preamble, row } = this.form;
    if (factor !== null || [...slots, ...preamble].some(({ key }) => key === 'moneyUnit')) return;
    const { dataset, faults } = this.#table;
    const [first, ...more] = slots.filter(
      (slot) => slot.factor === null && dataset.columns[slot.key]?.kind === 'money',
    );
    const facts = { all: more.length > 0 };
    if (first) faults.add(new Fault('money-unit-missing', facts), row, first, first.header);
  }

  /** Whether no row stands below its header. */
  get isEmpty(): boolean {
    return this.reader.written.isEmpty && this.reader.plans.isEmpty;
  }

  #blockIn(cells: readonly string[], row: number): PreambleValue | null {
    const { blocks } = this.form;
    return blocks && blockValue(this.#table, blocks, cells, row);
  }

  /** Whether a row begins the next of the table's blocks. */
  isBlock(cells: readonly string[]): boolean {
    return this.#blockIn(cells, 0) !== null;
  }

  /** What a row between the data says of all rows below it, where no column says it of each. */
  #valuesIn(cells: readonly string[], row: number): PreambleValue[] {
    const block = this.#blockIn(cells, row);
    if (block) return [block];
    return labelsIn(this.#table.headers, this.form.slots, cells, row);
  }

  /** Whether a row says something once for the rows below it: `Mã đơn vị;01279`. */
  says(cells: readonly string[]): boolean {
    return this.#valuesIn(cells, 0).length > 0;
  }

  /** The same columns with what a row says. */
  saying(cells: readonly string[], row: number): Layout {
    const { form } = this;
    const preamble = replaced(form.preamble, this.#valuesIn(cells, row));
    // “Quý I” is then a part of another year.
    const { stack } = form;
    const numbers = stack.map((_, at) => form.row - stack.length + 1 + at);
    const isOfYear =
      form.slots.some(({ period }) => period !== null) && !form.slots.some(({ isOpen }) => isOpen);
    const next = isOfYear
      ? layout(this.#table, { rows: stack, at: stack.length - 1, numbers }, { ...form, preamble })
      : form;
    return { ...next, preamble, faults: [] };
  }

  /** What is wrong where a next block begins before this one has a row: they may stand in the next. */
  leftEmpty({ preamble }: Layout): Fault | null {
    if (!this.isEmpty || this.reader.broken.length > 0) return null;
    const { around } = this.#table;
    const units = around.catalogues.get('don-vi');
    const said = [this.form.preamble, preamble].map((all) =>
      all.find(({ key }) => key === this.form.blocks?.key),
    );
    const [before, after] = said.map((each) => plainWords(each?.text ?? ''));
    if (said[0] && before !== after)
      return new Fault('block-differs', { empty: true, inForce: said[0].text });
    const [own, next] = [preambleUnit(around, this.form.preamble), preambleUnit(around, preamble)];
    // What is said of all blocks is the unit above theirs.
    if (!own || !next || !units || withAncestors(around, next).includes(own)) return null;
    return new Fault('block-differs', { empty: true, inForce: units.name(own) });
  }

  /** Whether a row has the look of a header of this table's dataset. */
  isHeader(record: readonly string[]): boolean {
    const { headers } = this.#table;
    const cells = record.map((cell, at) => (this.#isOwnValue(cell, at) ? '' : cell));
    const filled = record.filter((cell) => tidy(cell) !== '').length;
    if (filled < 2) return false;
    const known = headers.meanings(cells).length;
    return (
      known >= 2 &&
      known > filled / 2 &&
      headerScore(headers, cells) > 1 &&
      !saysOne(headers, cells)
    );
  }

  /** Whether a cell is of its column, though it might be a head elsewhere: 2025 below “Năm”. */
  #isOwnValue(cell: string, at: number): boolean {
    const found = meaningOf(this.#table.headers.find(cell));
    const isOf = ({ index, key }: Slot) => index === at && isAcross(key) && found?.[key] != null;
    return this.form.slots.some(isOf);
  }

  /** Whether its header goes on in the row below it. */
  goesOn(cells: readonly string[], row: number): boolean {
    const { row: own, headers } = this.form;
    return row === own + 1 && goesOnBelow(this.#table, [headers, cells], own, this.form.preamble);
  }

  /** Whether a row has figures where they belong, whatever is wrong with them; a signature has none. */
  hasFigures(cells: readonly string[]): boolean {
    return this.reader.hasFigure(cells, (cell = '') => /\d/.test(cell)) && !isSignature(cells);
  }

  /** Whether a row says in several columns what it is of, and its figures alone are none: “(ký tên)” there is an accident. */
  isOfData(problems: readonly Problem[]): boolean {
    const { key: keys, figures } = this.#table.dataset;
    const names = this.form.slots.filter(({ key }) => keys.includes(key));
    const isFigure = (each: Slot) => isWide(each) || figures.includes(each.key);
    const letters = this.form.slots.filter(isFigure).map(({ letter }) => letter);
    const isOfFigure = ({ column }: Problem) => letters.includes(column ?? '');
    return names.length > 1 && this.reader.keyRead && problems.every(isOfFigure);
  }

  /** Of a header further down: what was said still holds, but for what stands right above it. */
  below(held: readonly HeldRow[], header: HeldRow): Layout {
    const { dataset, headers, around, sheet } = this.#table;
    const titles = unsigned(held);
    const rows = [...titles, header];
    const numbers = rows.map(({ row }) => row);
    const table = { dataset, headers, around, sheet };
    const start = { rows: rows.map(({ cells }) => cells), at: titles.length, numbers };
    const preamble = replaced(this.form.preamble, this.#saidBy(titles));
    const form = layout(table, start, { ...this.form, preamble });
    return withSlips(dataset, form, slipsOf(table, form));
  }

  /** What titles say in place of what was in force, where nothing below them says it outright. */
  #saidBy(titles: readonly HeldRow[]): PreambleValue[] {
    const { headers } = this.#table;
    const { preamble, slots } = this.form;
    const bare = titles.filter(
      ({ cells, row }) => preambleValues(headers, cells, row).length === 0,
    );
    const said = sureValues(this.#table, bare, (key) => !saysItself(slots, key));
    return said.filter(
      (each) =>
        !preamble.some(({ key, row }) => key === each.key && row > each.row) &&
        !this.#isLetterhead(each.text),
    );
  }

  /** An office is the head of a paper too: whose unit is one below it. */
  #isLetterhead(words: string): boolean {
    const text = withoutNumber(words);
    const { around } = this.#table;
    const found = around.catalogues.get('don-vi')?.codeOf(text) ?? null;
    const own = preambleUnit(around, this.form.preamble);
    if (withoutOffice(text) === text || own === null || found === null) return false;
    return withAncestors(around, own).slice(1).includes(found);
  }

  /** Its titles, where no row stands below them. */
  get titlesLeft(): readonly HeldRow[] {
    return this.isEmpty && this.reader.broken.length === 0 ? this.#titles : [];
  }

  /** The section as its titles are held against it: by what its own rows say. */
  get #titled(): Titled {
    const rows = new RowStore(this.reader.written.parts());
    const said = this.#table.dataset.key.flatMap((key) => [...rows.values(key)]).map(String);
    const words = [...said, ...this.form.names, ...this.form.preamble.map(({ text }) => text)];
    return { ...this.#table, ...this.form, rowsSay: { ...this.form.rowsSay, words } };
  }

  /** What is wrong with the titles above the section's rows: they name what is not in force below them. */
  titleFaults(): HeaderFault[] {
    const { form } = this;
    if (this.#titles.length === 0 || this.isEmpty) return [];
    return unsigned(this.#titles).flatMap(({ row, cells }) => {
      const isTold = form.faults.some((each) => each.row === row && each.code !== 'title-differs');
      if (isTold || form.stack.includes(cells)) return [];
      if (preambleValues(this.#table.headers, cells, row).length > 0) return [];
      const words = headingOf(cells) || cells.map(tidy).filter(Boolean).join(' ');
      if (this.#isLetterhead(words)) return [];
      const fault =
        blockFault(this.#context, this.#constants, words) ??
        wholeFault(this.#context, this.#constants, words);
      if (!fault) return wordFault(this.#titled, words, row) ?? [];
      const facts = { value: words, ...fault.facts };
      return [{ code: fault.code, row, letter: 'A', header: null, facts } as HeaderFault];
    });
  }
}

/** Titles below those who signed a paper and whom it was sent to: “- UBND phường Thục Phán;”. */
function unsigned(rows: readonly HeldRow[]): readonly HeldRow[] {
  const from = rows.findIndex(({ cells }) => isSignature(cells));
  const isOf = (words: string) => /^[-–+*•]|[;.,]$/.test(words);
  return rows.filter(
    ({ cells }, at) => from < 0 || at < from || !(isSignature(cells) || cells.map(tidy).some(isOf)),
  );
}

/** What is said, with what is said anew in place of the old. */
function replaced(old: readonly PreambleValue[], anew: readonly PreambleValue[]): PreambleValue[] {
  return [...old.filter(({ key }) => !anew.some((each) => each.key === key)), ...anew];
}
