/**
 * Rows, column by column. A million rows are a few arrays and no million objects, which would take
 * longer to make than to read (docs/decisions/016-rows-in-columns.md); a row is an object only
 * while somebody looks at it.
 */
import type { AnyRow } from '../../dataset/dataset.ts';
import type { RowColumn } from './row-column.ts';
import type { RowPart } from './row-writer.ts';

export class RowStore<R extends object = AnyRow> {
  readonly length: number;
  readonly #parts: readonly Part[];
  readonly #keys: readonly string[];
  /** Made when a row is first looked at: of most datasets none is. */
  #View: typeof View | null = null;
  /** The part that was asked last: who walks over rows stays in it. */
  #last: Part | undefined;
  #rows: readonly R[] | null = null;
  readonly #numbers = new Map<string, Float64Array>();

  /** The rows of a dataset's files as one. */
  constructor(parts: readonly RowPart[]) {
    const filled = parts.filter(({ length }) => length > 0);
    const keys = Object.keys(filled[0]?.same ?? {});
    let from = 0;
    this.#parts = filled.map((part) => {
      const cells = keys.map((key) => part.columns.get(key) ?? null);
      const same = keys.map((key) => part.same[key]);
      const placed = { part, cells, same, from, to: from + part.length };
      from = placed.to;
      return placed;
    });
    this.#keys = keys;
    this.#last = this.#parts[0];
    this.length = from;
  }

  /** A row to look at and let go: it has a row's properties, but keeps nothing itself. */
  at(position: number): R {
    const part = this.#partAt(position);
    this.#View ??= View.of(this.#keys);
    return new this.#View(part, position - part.from) as unknown as R;
  }

  /** Where one of these rows stands among them. */
  positionOf(row: R): number {
    return View.positionOf(row as unknown as View);
  }

  #partAt(position: number): Part {
    let last = this.#last;
    if (last === undefined || position < last.from || position >= last.to) {
      last = this.#partOf(position);
      this.#last = last;
    }
    return last;
  }

  #partOf(position: number): Part {
    let [low, high] = [0, this.#parts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (position < (this.#parts[middle] as Part).to) high = middle;
      else low = middle + 1;
    }
    const part = this.#parts[low];
    if (part === undefined || position < part.from || position >= part.to)
      throw new RangeError(`No row ${position} of ${this.length}`);
    return part;
  }

  *[Symbol.iterator](): Generator<R> {
    for (let position = 0; position < this.length; position += 1) yield this.at(position);
  }

  /** The rows of which a value under one of the keys passes; what a whole file says is asked once. */
  *having<K extends keyof R & string>(
    test: (value: R[K]) => boolean,
    ...keys: readonly K[]
  ): Generator<R> {
    for (const { part, from } of this.#parts) {
      const same = keys.filter((key) => !part.columns.has(key));
      const isAll = same.some((key) => test(part.same[key] as R[K]));
      const passes = new Uint8Array(part.length).fill(isAll ? 1 : 0);
      if (!isAll)
        for (const key of keys)
          part.columns.get(key)?.mark(test as (value: unknown) => boolean, passes);
      for (let at = passes.indexOf(1); at >= 0; at = passes.indexOf(1, at + 1))
        yield this.at(from + at);
    }
  }

  /** Of what rows hold under a key all that is no number; of some of a file's rows it may be more. */
  values<K extends keyof R & string>(key: K): ReadonlySet<R[K]> {
    const ofPart = ({ part }: Part) => part.columns.get(key)?.values ?? [part.same[key]];
    return new Set(this.#parts.flatMap(ofPart) as R[K][]);
  }

  /** Puts the number of what each row holds under a key where the rows stand, so far apart. */
  number(
    key: string,
    numberOf: (value: unknown) => number,
    [into, first, apart]: readonly [Int32Array, number, number],
  ): void {
    for (const { part, from, to } of this.#parts) {
      const column = part.columns.get(key);
      if (column) column.number(numberOf, into, first + from * apart, apart);
      else {
        const same = numberOf(part.same[key]);
        for (let at = from; at < to; at += 1) into[first + at * apart] = same;
      }
    }
  }

  /** The numbers that rows hold under a key; NaN for what is none. */
  numbers(key: string): Float64Array {
    const known = this.#numbers.get(key);
    if (known) return known;
    const numbers = new Float64Array(this.length).fill(Number.NaN);
    for (const { part, from, to } of this.#parts) {
      const same = part.same[key];
      const column = part.columns.get(key);
      if (column) column.copy(numbers, from);
      else if (typeof same === 'number') numbers.fill(same, from, to);
    }
    this.#numbers.set(key, numbers);
    return numbers;
  }

  /** These without some of them, and with others made elsewhere. */
  without(dropped: ReadonlySet<R>, others: readonly object[]): RowStore<R> {
    const gone = new Set([...dropped].map((row) => this.positionOf(row)));
    return new RowStore<R>([
      ...this.#parts.map(({ part, from }) => {
        const all = Array.from({ length: part.length }, (_, at) => at);
        const kept = all.filter((at) => !gone.has(from + at));
        const columns = [...part.columns].map(
          ([key, column]) => [key, column.among(kept)] as const,
        );
        return { same: part.same, columns: new Map(columns), length: kept.length };
      }),
      ...others.map((same) => ({ same: { ...same }, columns: new Map(), length: 1 })),
    ]);
  }

  /** The rows as frozen objects, made when they are first asked for. */
  toArray(): readonly R[] {
    if (this.#rows) return this.#rows;
    const rows: R[] = [];
    for (const { part } of this.#parts)
      for (let at = 0; at < part.length; at += 1) rows.push(rowOf(part, at) as R);
    this.#rows = Object.freeze(rows);
    return this.#rows;
  }
}

/** A file's columns in the order of a row's keys; null for those that `same` stands for. */
interface Part {
  readonly part: RowPart;
  readonly cells: readonly (RowColumn | null)[];
  readonly same: readonly unknown[];
  readonly from: number;
  readonly to: number;
}

function rowOf({ same, columns }: RowPart, at: number): object {
  const row: Record<string, unknown> = { ...same };
  for (const [key, cells] of columns) row[key] = cells.at(at);
  return Object.freeze(row);
}

/** A row's properties, looked up in the columns: one class for a dataset, which makes it fast. */
class View {
  readonly #part: Part;
  readonly #at: number;

  constructor(part: Part, at: number) {
    this.#part = part;
    this.#at = at;
  }

  static positionOf(row: View): number {
    return row.#part.from + row.#at;
  }

  static of(keys: readonly string[]): typeof View {
    class Row extends View {}
    keys.forEach((key, column) => {
      const get = function (this: View) {
        const { cells, same } = this.#part;
        const own = cells[column];
        return own ? own.at(this.#at) : same[column];
      };
      Object.defineProperty(Row.prototype, key, { get });
    });
    return Row;
  }
}
