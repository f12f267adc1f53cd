/**
 * The keys of rows, of which each is a few small numbers, looked up by hashing: a million keys are two arrays, and
 * neither strings nor a sort. Rows are their positions.
 */
import type { RowStore } from '../reader/row/row-store.ts';

export class RowKeys {
  readonly #length: number;
  readonly #parts: readonly string[];
  /** The values of each part of the key, numbered as they come. */
  readonly #numbers: readonly ReadonlyMap<unknown, number>[];
  /** How many values each part has. */
  readonly #sizes: Int32Array;
  /** The key of each row, part by part. */
  readonly #keys: Int32Array;
  /** In the slot of a key one more than the position of its row; 0 where there is none. */
  readonly #slots: Int32Array;
  readonly #groups = new Map<string, ReadonlyMap<unknown, Int32Array>>();
  /** The positions of rows that share a key, by the first of them, which is one of them. */
  readonly #repeated = new Map<number, number[]>();
  /** The key that is being looked for. */
  readonly #wanted: Int32Array;

  constructor(rows: RowStore<object>, parts: readonly string[]) {
    this.#length = rows.length;
    this.#parts = parts;
    this.#keys = new Int32Array(rows.length * parts.length);
    this.#wanted = new Int32Array(parts.length);
    this.#numbers = parts.map((part, offset) => this.#number(rows, part, offset));
    this.#sizes = Int32Array.from(this.#numbers, ({ size }) => size);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(rows.length + 1) + 1));
    for (let at = 0; at < rows.length; at += 1) this.#place(at);
  }

  #number(rows: RowStore<object>, part: string, offset: number): Map<unknown, number> {
    const numbers = new Map<unknown, number>();
    const numberOf = (value: unknown) => {
      const number = numbers.get(value) ?? numbers.size;
      if (number === numbers.size) numbers.set(value, number);
      return number;
    };
    rows.number(part, numberOf, [this.#keys, offset, this.#parts.length]);
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

  /** The positions of the rows that share a key with others, by their key. */
  get repeated(): Iterable<readonly number[]> {
    return this.#repeated.values();
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

  /** The values that a part has, each with its number. */
  numbersOf(part: string): ReadonlyMap<unknown, number> {
    return this.#numbers[this.#parts.indexOf(part)] as ReadonlyMap<unknown, number>;
  }

  /** The positions of the rows under each value of a part. */
  by(part: string): ReadonlyMap<unknown, Int32Array> {
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
    for (let at = 0; at < this.#length; at += 1) {
      const number = this.#keys[at * width + offset] as number;
      (groups[number] as Int32Array)[count(number)] = at;
    }
    return new Map(values.map((value, number) => [value, groups[number] as Int32Array]));
  }

  /** Those numbers of values of a part that none of these rows has. */
  lacking(part: string, positions: Int32Array, numbers: Int32Array): ReadonlySet<number> {
    const [width, offset] = [this.#parts.length, this.#parts.indexOf(part)];
    const lacking = new Set(numbers);
    lacking.delete(-1);
    // Mostly the first rows have them all.
    for (let at = 0; at < positions.length && lacking.size > 0; at += 1)
      lacking.delete(this.#keys[(positions[at] as number) * width + offset] as number);
    return lacking;
  }

  /** Finds the position of the row whose part has the number that stands in `others` for its own; -1 where none is. */
  finder(part: string, others: Int32Array): (at: number) => number {
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
}
