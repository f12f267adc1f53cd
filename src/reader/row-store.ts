/**
 * Rows, column by column. A million rows are a few arrays and no million objects, which would take
 * longer to keep than to read; a row is an object only while somebody looks at it.
 */
import type { AnyRow } from '../dataset/dataset.ts';
import type { RowPart } from './row-writer.ts';

export class RowStore<R extends object = AnyRow> {
  readonly length: number;
  readonly #parts: readonly Part[];
  readonly #View: View<R>;
  /** The part that was asked last: who walks over rows stays in it. */
  #last: Part | undefined;
  #rows: readonly R[] | null = null;

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
    this.#View = viewOf<R>(keys);
    this.#last = this.#parts[0];
    this.length = from;
  }

  /** A row to look at and let go: it has a row's properties, but keeps nothing itself. */
  at(at: number): R {
    let last = this.#last;
    if (last === undefined || at < last.from || at >= last.to) {
      last = this.#partOf(at);
      this.#last = last;
    }
    return new this.#View(last, at - last.from);
  }

  #partOf(at: number): Part {
    let [low, high] = [0, this.#parts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (this.#parts[middle] as Part).to) high = middle;
      else low = middle + 1;
    }
    const part = this.#parts[low];
    if (part === undefined || at < part.from || at >= part.to)
      throw new RangeError(`No row ${at} of ${this.length}`);
    return part;
  }

  /** The rows that hold a value under a key. */
  *where(key: string, value: unknown): Generator<R> {
    for (const part of this.#parts) {
      const cells = part.part.columns.get(key);
      if (!cells && part.part.same[key] !== value) continue;
      for (let at = 0; at < part.part.length; at += 1)
        if (!cells || cells[at] === value) yield new this.#View(part, at);
    }
  }

  /** The rows that hold anything but a value under one of the keys. */
  *unless(value: unknown, ...keys: readonly string[]): Generator<R> {
    for (const part of this.#parts) {
      const { columns, same, length } = part.part;
      const cells = keys.flatMap((key) => (columns.has(key) ? [columns.get(key)] : []));
      const isAny = keys.some((key) => !columns.has(key) && same[key] !== value);
      if (cells.length === 0 && !isAny) continue;
      for (let at = 0; at < length; at += 1)
        if (isAny || cells.some((each) => each?.[at] !== value)) yield new this.#View(part, at);
    }
  }

  /** Tells what the row at a position holds under a key, and makes no row for it. */
  reader(key: string): (at: number) => unknown {
    let [part, cells] = [this.#parts[0], this.#parts[0]?.part.columns.get(key)];
    return (at) => {
      if (part === undefined || at < part.from || at >= part.to) {
        part = this.#partOf(at);
        cells = part.part.columns.get(key);
      }
      return cells ? cells[at - part.from] : part.part.same[key];
    };
  }

  /** What each row holds under a key, in order. */
  eachValue(key: string, visit: (value: unknown, at: number) => void): void {
    this.eachColumn(key, (cells, from) => {
      for (let at = 0; at < cells.length; at += 1) visit(cells[at], from + at);
    });
  }

  /** What the rows hold under a key, some thousand at a time; `from` is the position of the first. */
  eachColumn(key: string, visit: (cells: readonly unknown[], from: number) => void): void {
    for (const { part, from } of this.#parts)
      visit(part.columns.get(key) ?? new Array(part.length).fill(part.same[key]), from);
  }

  /** Whether all rows hold this value. */
  isAll(key: string, value: unknown): boolean {
    return this.#parts.every(({ part }) => !part.columns.has(key) && part.same[key] === value);
  }

  without(dropped: ReadonlySet<number>): RowStore<R> {
    return new RowStore<R>(
      this.#parts.map(({ part, from }) => {
        const stays = (_cell: unknown, at: number) => !dropped.has(from + at);
        const columns = [...part.columns].map(
          ([key, cells]) => [key, cells.filter(stays)] as const,
        );
        const length = Array.from({ length: part.length }).filter(stays).length;
        return { same: part.same, columns: new Map(columns), length };
      }),
    );
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
  readonly cells: readonly (readonly unknown[] | null)[];
  readonly same: readonly unknown[];
  readonly from: number;
  readonly to: number;
}

type View<R> = new (part: Part, at: number) => R;

function rowOf({ same, columns }: RowPart, at: number): object {
  const row: Record<string, unknown> = { ...same };
  for (const [key, cells] of columns) row[key] = cells[at];
  return Object.freeze(row);
}

/** A row's properties, looked up in the columns: one class for a dataset, which makes it fast. */
function viewOf<R>(keys: readonly string[]): View<R> {
  class Row {
    readonly #part: Part;
    readonly #at: number;
    constructor(part: Part, at: number) {
      this.#part = part;
      this.#at = at;
    }
    static {
      keys.forEach((key, column) => {
        const get = function (this: Row) {
          const cells = this.#part.cells[column];
          return cells ? cells[this.#at] : this.#part.same[column];
        };
        Object.defineProperty(Row.prototype, key, { get });
      });
    }
  }
  return Row as unknown as View<R>;
}
