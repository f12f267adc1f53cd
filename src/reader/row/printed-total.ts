/** A table's row of totals against the rows above it, or below a first one, where those are counts of things that can be added up. */

import { withAncestors } from '../../dataset/ancestors.ts';
import { number } from '../../format.ts';
import { readMissing, readNumber } from '../../table/number-cell.ts';
import { Fault } from '../cell/fault.ts';
import { isPlan } from '../cell/meaning.ts';
import type { ColumnReaders, FigureColumn } from './column-readers.ts';
import type { Context } from './context.ts';
import type { Field, RowWriter } from './row-writer.ts';

/** Kinds of figures of which a total may be the sum. */
const ADDED: ReadonlySet<string> = new Set(['count', 'figure', 'money']);

/** Rows of totals that are checked in a file: each looks at all rows above it. */
const MOST = 20;

interface Sum {
  value: number;
  rows: number;
  /** Whether every row tells its figure. */
  isWhole: boolean;
}

const nothing = (): Sum => ({ value: 0, rows: 0, isWhole: true });

export class PrintedTotals {
  /** Whether a row was left out for its errors: then no sum is known. */
  hasGap = false;
  readonly #context: Context;
  readonly #written: RowWriter;
  readonly #readers: ColumnReaders;
  #checked = 0;
  /** The first row below the last totals. */
  #from = 0;
  /** Totals that stand over their rows, until those are read. */
  #open: (() => void)[] = [];
  /** Whether the table begins with totals. */
  #isOver = false;

  constructor(context: Context, written: RowWriter, readers: ColumnReaders) {
    this.#context = context;
    this.#written = written;
    this.#readers = readers;
  }

  /** Compares the row of totals at hand, whose words are in its fields, and calls it `name`. */
  compare(cells: readonly string[], row: number, name: string): void {
    this.#checked += 1;
    if (this.#checked > MOST) return;
    if (this.#written.length > this.#from) this.end();
    else this.#isOver ||= this.#written.length === 0;
    const said = this.#readers.words.filter((each) => {
      const { value, isWhole } = each.read(cells, null);
      return value !== null || isWhole;
    });
    const stated = new Map(said.map(({ key }) => [key, this.#written.field(key).value]));
    const written = [...this.#readers.figures, ...this.#readers.wide].map(
      (each) => [each, cells[each.slot.index] ?? ''] as const,
    );
    this.#open.push(() => {
      for (const [each, text] of written) {
        const fault = this.#differs(each, text, stated, name);
        if (fault) this.#context.faults.add(fault, row, each.slot, text);
      }
    });
    if (!this.#isOver) this.end();
    this.#from = this.#written.length;
  }

  /** Compares totals with all rows that were read since. */
  end(): void {
    const open = this.#open.splice(0);
    if (!this.hasGap && this.#written.isOnePart) for (const each of open) each();
  }

  #differs(
    { key, column, slot }: FigureColumn,
    text: string,
    stated: ReadonlyMap<string, unknown>,
    name: string,
  ): Fault | null {
    // Of several units across no two rows can be added up; of a plan no row is kept.
    if (slot.unit !== null || isPlan(slot)) return null;
    const written = numberOf(text);
    const total = column.kind === 'money' ? this.#inDong(written, slot.factor) : written;
    if (total === null || !ADDED.has(column.kind)) return null;
    const wanted = new Map(stated);
    if (slot.period !== null) wanted.set('period', slot.period);
    if (slot.indicator !== null) wanted.set('indicator', slot.indicator);
    const positions = this.#matching(wanted);
    if (!this.#canBeAdded(positions, column.kind)) return null;
    const sums = [positions, positions.filter((at) => at >= this.#from)]
      .map((each) => this.#sum(key, each))
      .filter(({ rows }) => rows > 1);
    if (sums.length === 0 || sums.some((sum) => isSame(total, sum))) return null;
    const { value, rows } = sums.at(-1) as Sum;
    const parts = `${number(rows)} dòng phía ${this.#isOver ? 'dưới' : 'trên'}`;
    return new Fault('total-differs', { name, total: number(total), sum: number(value), parts });
  }

  /** Money as it is stored; null where its unit is not that of the whole column. */
  #inDong(written: number | null, ofColumn: number | null): number | null {
    const factor = ofColumn ?? this.#context.form.factor;
    return written === null || factor === null ? null : Math.round(written * factor);
  }

  /** The rows that hold what the row of totals says of itself. */
  #matching(wanted: ReadonlyMap<string, unknown>): number[] {
    const fields = [...wanted].map(([key, value]) => [this.#written.field(key), value] as const);
    const positions: number[] = [];
    for (let at = 0; at < this.#written.length; at += 1)
      if (fields.every(([field, value]) => this.#written.at(field, at) === value))
        positions.push(at);
    return positions;
  }

  /** Whether rows speak of the same but for one thing, which no other of them holds in itself. */
  #canBeAdded(positions: readonly number[], kind: string): boolean {
    const valuesOf = (key: string) => this.#values(this.#written.field(key), positions);
    const varying = this.#context.dataset.key.filter((key) => valuesOf(key).size > 1);
    const [over = ''] = varying;
    const isReference = this.#context.dataset.columns[over]?.kind === 'reference';
    if (varying.length !== 1 || !isReference || over === 'indicator') return false;
    if (kind === 'figure') {
      const [indicator] = valuesOf('indicator');
      if (this.#context.around.kindOf(String(indicator)) !== 'số đếm') return false;
      if ([...valuesOf('bound')].some((bound) => bound !== '=')) return false;
    }
    return over !== 'unit' || !this.#areNested(valuesOf(over) as ReadonlySet<string>);
  }

  #values(field: Field, positions: readonly number[]): ReadonlySet<unknown> {
    return new Set(positions.map((at) => this.#written.at(field, at)));
  }

  #areNested(units: ReadonlySet<string>): boolean {
    return [...units].some((unit) => {
      const [, ...above] = withAncestors(this.#context.around, unit);
      return above.some((each) => units.has(each));
    });
  }

  #sum(key: string, positions: readonly number[]): Sum {
    const field = this.#written.field(key);
    const sum = nothing();
    for (const at of positions) {
      const value = this.#written.at(field, at);
      if (typeof value === 'number') sum.value += value;
      else if (value !== 'none') sum.isWhole = false;
      sum.rows += 1;
    }
    return sum;
  }
}

/** Where a row does not tell its figure, a total may be larger. */
const isSame = (total: number, { value, isWhole }: Sum): boolean =>
  isWhole ? value === total : value <= total;

/** A number, however its thousands are grouped; null for anything else. */
export function numberOf(text: string): number | null {
  if (readMissing(text) !== null) return null;
  const reading = readNumber(text);
  if (reading.kind === 'fault' || reading.percent) return null;
  return reading.kind === 'ambiguous' ? reading.whole : reading.value;
}
