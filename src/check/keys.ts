/**
 * The rows of a dataset by what they speak of. A key is a few small numbers, looked up by hashing:
 * a million keys are two arrays, and neither strings nor a sort.
 */
import type { RowStore } from '../reader/row-store.ts';

export class Keys<R extends object> {
  readonly rows: RowStore<R>;
  /** The positions of rows that share a key, by the first of them, which is one of them. */
  readonly repeated = new Map<number, number[]>();
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
    const [keys, width] = [this.#keys, this.#parts.length];
    this.rows.eachColumn(part, (cells, from) => {
      let last: unknown;
      let number = -1;
      for (let at = 0; at < cells.length; at += 1) {
        const value = cells[at];
        if (number < 0 || value !== last) {
          number = numbers.get(value) ?? numbers.size;
          numbers.set(value, number);
          last = value;
        }
        keys[(from + at) * width + offset] = number;
      }
    });
    return numbers;
  }

  #place(at: number): void {
    const slot = this.#slotOf(this.#keys, at * this.#parts.length);
    const known = this.#slots[slot] as number;
    if (known === 0) {
      this.#slots[slot] = at + 1;
      return;
    }
    const group = this.repeated.get(known - 1);
    if (group) group.push(at);
    else this.repeated.set(known - 1, [known - 1, at]);
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

  /**
   * Finds the row that differs from one in this part of its key, and in no other; `other` says
   * what that part is, from what it is in the one.
   */
  beside(part: string, other: (value: unknown) => unknown): (at: number) => R | undefined {
    const find = this.positionBeside(part, other);
    return (at) => {
      const found = find(at);
      return found < 0 ? undefined : this.rows.at(found);
    };
  }

  /** The same, but only where that row stands; -1 for no row. */
  positionBeside(part: string, other: (value: unknown) => unknown): (at: number) => number {
    const [width, changed] = [this.#parts.length, this.#parts.indexOf(part)];
    const numbers = this.#numbers[changed] as Map<unknown, number>;
    const others = Int32Array.from(numbers.keys(), (value) => numbers.get(other(value)) ?? -1);
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

  /** The values that a part has. */
  values(part: string): Iterable<unknown> {
    return (this.#numbers[this.#parts.indexOf(part)] as Map<unknown, number>).keys();
  }

  /** The positions of the rows that have one of these values in a part. */
  positions(part: string, values: readonly unknown[]): number[] {
    const offset = this.#parts.indexOf(part);
    const wanted = new Set(values.map((value) => this.#numbers[offset]?.get(value)));
    const found: number[] = [];
    if (wanted.size === 0) return found;
    for (let at = 0; at < this.rows.length; at += 1)
      if (wanted.has(this.#keys[at * this.#parts.length + offset])) found.push(at);
    return found;
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
    for (let at = 0; at < this.rows.length; at += 1) {
      const number = this.#keys[at * width + offset] as number;
      (groups[number] as Int32Array)[count(number)] = at;
    }
    return new Map(values.map((value, number) => [value, groups[number] as Int32Array]));
  }
}
