/**
 * The rows of a dataset by what they speak of. A key is a few small numbers, looked up by hashing:
 * a million keys are two arrays, and neither strings nor a sort. Who asks gets rows.
 */
import type { RowStore } from '../reader/row-store.ts';
import { RowsAt } from './rows-at.ts';

export class KeyedRows<R extends object> {
  readonly rows: RowStore<R>;
  /** The positions of rows that share a key, by the first of them, which is one of them. */
  readonly #repeated = new Map<number, number[]>();
  readonly #parts: readonly string[];
  /** The values of each part of the key, numbered as they come. */
  readonly #numbers: readonly Map<unknown, number>[];
  /** How many values each part has. */
  readonly #sizes: Int32Array;
  /** The key of each row, part by part. */
  readonly #keys: Int32Array;
  /** In the slot of a key one more than the position of its row; 0 where there is none. */
  readonly #slots: Int32Array;
  readonly #groups = new Map<string, ReadonlyMap<unknown, Int32Array>>();
  /** The key that is being looked for. */
  readonly #wanted: Int32Array;

  constructor(rows: RowStore<R>, parts: readonly string[]) {
    this.rows = rows;
    this.#parts = parts;
    this.#keys = new Int32Array(rows.length * parts.length);
    this.#wanted = new Int32Array(parts.length);
    this.#numbers = parts.map((part, offset) => this.#number(part, offset));
    this.#sizes = Int32Array.from(this.#numbers, ({ size }) => size);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(rows.length + 1) + 1));
    for (let at = 0; at < rows.length; at += 1) this.#place(at);
  }

  #number(part: string, offset: number): Map<unknown, number> {
    const numbers = new Map<unknown, number>();
    const numberOf = (value: unknown) => {
      const number = numbers.get(value) ?? numbers.size;
      if (number === numbers.size) numbers.set(value, number);
      return number;
    };
    this.rows.number(part, numberOf, [this.#keys, offset, this.#parts.length]);
    return numbers;
  }

  #place(at: number): void {
    const slot = this.#slotOf(this.#keys, at * this.#parts.length);
    const known = this.#slots[slot] as number;
    if (known === 0) {
      this.#slots[slot] = at + 1;
      return;
    }
    const group = this.#repeated.get(known - 1);
    if (group) group.push(at);
    else this.#repeated.set(known - 1, [known - 1, at]);
  }

  /** The rows that share a key with others, by their key. */
  get repeated(): readonly (readonly R[])[] {
    return [...this.#repeated.values()].map((group) => group.map((at) => this.rows.at(at)));
  }

  /** The slot where a key stands, or would stand; its parts begin at `from`. */
  #slotOf(key: Int32Array, from: number): number {
    const width = this.#parts.length;
    let number = 0;
    for (let part = 0; part < width; part += 1)
      number = Math.imul(number, this.#sizes[part] as number) + (key[from + part] as number);
    // Keys that are neighbours are asked for together: they share a line of the processor's cache.
    const line = Math.imul(number >>> 4, 0x9e3779b1) >>> 8;
    const mask = this.#slots.length - 1;
    for (let slot = ((line << 4) | (number & 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = this.#slots[slot] as number;
      if (at === 0 || this.#isAt(at - 1, key, from)) return slot;
    }
  }

  #isAt(at: number, key: Int32Array, from: number): boolean {
    const width = this.#parts.length;
    for (let part = 0; part < width; part += 1)
      if (this.#keys[at * width + part] !== key[from + part]) return false;
    return true;
  }

  /** The values that a part of the keys has. */
  values<K extends keyof R & string>(part: K): readonly R[K][] {
    return [...this.#numbersOf(part).keys()] as R[K][];
  }

  /** The rows that hold a value in a part of their key. */
  of(part: keyof R & string, value: unknown): Iterable<R> {
    return new RowsAt(this.rows, this.#by(part).get(value) ?? NONE);
  }

  /** Those of them of which the number under another key passes; what is none is NaN. No row is made to look at it. */
  having(
    [part, value]: readonly [keyof R & string, unknown],
    key: keyof R & string,
    test: (number: number) => boolean,
  ): Iterable<R> {
    const numbers = this.rows.numbers(key);
    const positions = this.#by(part).get(value) ?? NONE;
    const found: number[] = [];
    for (const at of positions) if (test(numbers[at] as number)) found.push(at);
    return new RowsAt(this.rows, found);
  }

  /** The rows of which the number under a key is between the bounds that the value of a part of their key has. */
  between<K extends keyof R & string>(
    part: K,
    boundsOf: (value: R[K]) => Bounds | null,
    key: keyof R & string,
  ): RowsAt<R> {
    const bounds = Array.from(this.#numbersOf(part).keys(), (value) => boundsOf(value as R[K]));
    const [above, below] = [0, 1].map((end) =>
      Float64Array.from(bounds, (each) => each?.[end] ?? Number.NaN),
    ) as [Float64Array, Float64Array];
    const [numbers, width] = [this.rows.numbers(key), this.#parts.length];
    const found: number[] = [];
    for (let at = 0, own = this.#parts.indexOf(part); at < numbers.length; at += 1, own += width) {
      const [value, number] = [this.#keys[own] as number, numbers[at] as number];
      if (number > (above[value] as number) && number < (below[value] as number)) found.push(at);
    }
    return new RowsAt(this.rows, found);
  }

  /** The rows of which the value of a part of their key passes. */
  *among<K extends keyof R & string>(part: K, test: (value: R[K]) => boolean): Generator<R> {
    for (const value of this.#numbersOf(part).keys())
      if (test(value as R[K])) yield* this.of(part, value);
  }

  /**
   * Finds the row that differs from one in this part of its key, and in no other; `other` says
   * what that part is, from what it is in the one.
   */
  beside<K extends keyof R & string>(part: K, other: Other<R[K]>): (row: R) => R | undefined {
    const find = this.#finder(part, this.#others(part, other));
    return (row) => {
      const found = find(this.rows.positionOf(row));
      return found < 0 ? undefined : this.rows.at(found);
    };
  }

  /**
   * Each row that holds a value in a part of its key, with another row beside it, where what both have under `key`
   * passes: no row is made to look at it, and what is no number is NaN.
   */
  *pairs<K extends keyof R & string>(
    [part, value]: readonly [keyof R & string, unknown],
    [changed, other]: readonly [K, Other<R[K]>],
    key: keyof R & string,
    test: (own: number, other: number) => boolean,
  ): Generator<readonly [R, R]> {
    const positions = this.#by(part).get(value);
    if (!positions) return;
    const others = this.#others(changed, other);
    // The other row holds the same value: what does not occur beside it need not be looked for.
    const lacking = part === changed ? NOTHING : this.#lacking(changed, positions, others);
    const wanted = others.map((number, own) =>
      number === own || lacking.has(number) ? -1 : number,
    );
    if (wanted.every((number) => number < 0)) return;
    const find = this.#finder(changed, wanted);
    const numbers = this.rows.numbers(key);
    for (const at of positions) {
      const found = find(at);
      if (found >= 0 && test(numbers[at] as number, numbers[found] as number))
        yield [this.rows.at(at), this.rows.at(found)];
    }
  }

  /**
   * The rows that hold a value in a part of their key, where the rows beside them, which hold the others there, have
   * together more under `key` than they have there, or under `limit`: no row is made to look at it.
   */
  *exceeded<K extends keyof R & string>(
    [part, value]: readonly [K, R[K]],
    others: readonly R[K][],
    [key, limit]: readonly [keyof R & string, keyof R & string],
  ): Generator<R> {
    const finders = others.map((other) =>
      this.#finder(
        part,
        this.#others(part, () => other),
      ),
    );
    const [numbers, limits] = [this.rows.numbers(key), this.rows.numbers(limit)];
    for (const at of this.#by(part).get(value) ?? NONE) {
      let sum = 0;
      for (const find of finders) sum += Math.max(0, numbers[find(at)] || 0);
      if (sum > (numbers[at] as number) || sum > (limits[at] as number)) yield this.rows.at(at);
    }
  }

  /** By the number of a part's value, that of what it is in another row; -1 where no row has it. */
  #others<K extends keyof R & string>(part: K, other: Other<R[K]>): Int32Array {
    const numbers = this.#numbersOf(part);
    const numberOf = (value: unknown) => numbers.get(other(value as R[K])) ?? -1;
    return Int32Array.from(numbers.keys(), numberOf);
  }

  /** Those numbers of values of a part that none of these rows has. */
  #lacking(part: string, positions: Int32Array, numbers: Int32Array): ReadonlySet<number> {
    const [width, offset] = [this.#parts.length, this.#parts.indexOf(part)];
    const lacking = new Set(numbers);
    lacking.delete(-1);
    // Mostly the first rows have them all.
    for (let at = 0; at < positions.length && lacking.size > 0; at += 1)
      lacking.delete(this.#keys[(positions[at] as number) * width + offset] as number);
    return lacking;
  }

  #finder(part: string, others: Int32Array): (at: number) => number {
    const [width, changed] = [this.#parts.length, this.#parts.indexOf(part)];
    // Rows of a series mostly stand as far from each other as the two before them.
    let distance = 1;
    return (at) => {
      const from = at * width;
      const number = others[this.#keys[from + changed] as number] as number;
      if (number < 0) return -1;
      for (let offset = 0; offset < width; offset += 1)
        this.#wanted[offset] = this.#keys[from + offset] as number;
      this.#wanted[changed] = number;
      // Beyond the last row no key is equal: its numbers are undefined.
      if (this.#isAt(at - distance, this.#wanted, 0)) return at - distance;
      const found = (this.#slots[this.#slotOf(this.#wanted, 0)] as number) - 1;
      if (found >= 0) distance = at - found;
      return found;
    };
  }

  /** The values that a part has, each with its number. */
  #numbersOf(part: string): Map<unknown, number> {
    return this.#numbers[this.#parts.indexOf(part)] as Map<unknown, number>;
  }

  /** The positions of the rows under each value of a part. */
  #by(part: string): ReadonlyMap<unknown, Int32Array> {
    const known = this.#groups.get(part);
    if (known) return known;
    const groups = this.#group(this.#parts.indexOf(part));
    this.#groups.set(part, groups);
    return groups;
  }

  #group(offset: number): ReadonlyMap<unknown, Int32Array> {
    const values = [...(this.#numbers[offset]?.keys() ?? [])];
    const width = this.#parts.length;
    const sizes = new Int32Array(values.length);
    const count = (number: number) => {
      const size = sizes[number] as number;
      sizes[number] = size + 1;
      return size;
    };
    for (let at = offset; at < this.#keys.length; at += width) count(this.#keys[at] as number);
    const groups = Array.from(sizes, (size) => new Int32Array(size));
    sizes.fill(0);
    for (let at = 0; at < this.rows.length; at += 1) {
      const number = this.#keys[at * width + offset] as number;
      (groups[number] as Int32Array)[count(number)] = at;
    }
    return new Map(values.map((value, number) => [value, groups[number] as Int32Array]));
  }
}

/** What a part of a key is in another row, from what it is in one. */
type Other<T> = (value: T) => unknown;

/** Between which a number is; neither of them is meant. */
type Bounds = readonly [above: number, below: number];

const NONE = new Int32Array();
const NOTHING: ReadonlySet<number> = new Set();
