/** The rows of a dataset by what they speak of: who asks gets rows. */
import type { RowStore } from '../reader/row/row-store.ts';
import { RowKeys } from './row-keys.ts';
import { RowsAt } from './rows-at.ts';

export class KeyedRows<R extends object> {
  readonly rows: RowStore<R>;
  readonly #keys: RowKeys;

  constructor(rows: RowStore<R>, parts: readonly string[]) {
    this.rows = rows;
    this.#keys = new RowKeys(rows, parts);
  }

  /** The rows that share a key with others, by their key. */
  get repeated(): readonly (readonly R[])[] {
    return Array.from(this.#keys.repeated, (group) => group.map((at) => this.rows.at(at)));
  }

  /** The values that a part of the keys has. */
  values<K extends keyof R & string>(part: K): readonly R[K][] {
    return [...this.#keys.numbersOf(part).keys()] as R[K][];
  }

  /** The rows that hold a value in a part of their key. */
  of(part: keyof R & string, value: unknown): Iterable<R> {
    return new RowsAt(this.rows, this.#keys.by(part).get(value) ?? NONE);
  }

  /** Those of them of which the number under another key passes; what is none is NaN. No row is made to look at it. */
  having(
    [part, value]: readonly [keyof R & string, unknown],
    key: keyof R & string,
    test: (number: number) => boolean,
  ): Iterable<R> {
    const numbers = this.rows.numbers(key);
    const positions = this.#keys.by(part).get(value) ?? NONE;
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
    const numbers = this.rows.numbers(key);
    const found: number[] = [];
    for (const [value, positions] of this.#keys.by(part)) {
      const bounds = boundsOf(value as R[K]);
      if (bounds === null) continue;
      const [above, below] = bounds;
      for (const at of positions) {
        const number = numbers[at] as number;
        if (number > above && number < below) found.push(at);
      }
    }
    return new RowsAt(
      this.rows,
      found.sort((a, b) => a - b),
    );
  }

  /** The rows of which the value of a part of their key passes. */
  *among<K extends keyof R & string>(part: K, test: (value: R[K]) => boolean): Generator<R> {
    for (const value of this.#keys.numbersOf(part).keys())
      if (test(value as R[K])) yield* this.of(part, value);
  }

  /**
   * Finds the row that differs from one in this part of its key, and in no other; `other` says
   * what that part is, from what it is in the one.
   */
  beside<K extends keyof R & string>(part: K, other: Other<R[K]>): (row: R) => R | undefined {
    const find = this.#keys.finder(part, this.#others(part, other));
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
    const positions = this.#keys.by(part).get(value);
    if (!positions) return;
    const others = this.#others(changed, other);
    // The other row holds the same value: what does not occur beside it need not be looked for.
    const lacking = part === changed ? NOTHING : this.#keys.lacking(changed, positions, others);
    const wanted = others.map((number, own) =>
      number === own || lacking.has(number) ? -1 : number,
    );
    if (wanted.every((number) => number < 0)) return;
    const find = this.#keys.finder(changed, wanted);
    const numbers = this.rows.numbers(key);
    for (const at of positions) {
      const found = find(at);
      if (found >= 0 && test(numbers[at] as number, numbers[found] as number))
        yield [this.rows.at(at), this.rows.at(found)];
    }
  }

  /**
   * The rows that hold a value in a part of their key, where the rows beside them, which hold the others there, have
   * together more under `key` than they have there, or under `limit`, or `orLess`, where any is told: no row is made to
   * look at it.
   */
  *exceeded<K extends keyof R & string>(
    [part, value]: readonly [K, R[K]],
    others: readonly (R[K] & string)[],
    [key, limit]: readonly [keyof R & string, keyof R & string],
    orLess = false,
  ): Generator<R> {
    const finders = others.map((other) => this.#keys.finder(part, this.#others(part, other)));
    const [numbers, limits] = [this.rows.numbers(key), this.rows.numbers(limit)];
    for (const at of this.#keys.by(part).get(value) ?? NONE) {
      const own = numbers[at] as number;
      let [sum, told] = [0, 0];
      for (const find of finders) {
        const part = numbers[find(at)] as number;
        if (part >= 0) told += 1;
        if (part >= 0) sum += part;
      }
      if ((orLess && told > 0 && sum < own) || sum > own || sum > (limits[at] as number))
        yield this.rows.at(at);
    }
  }

  /** By the number of a part's value, that of what it is in another row; -1 where no row has it. */
  #others<K extends keyof R & string>(part: K, other: Other<R[K]>): Int32Array {
    const numbers = this.#keys.numbersOf(part);
    // One for all need not be asked of each, of which a country has thousands.
    if (typeof other === 'string')
      return new Int32Array(numbers.size).fill(numbers.get(other) ?? -1);
    const numberOf = (value: unknown) => numbers.get(other(value as R[K])) ?? -1;
    return Int32Array.from(numbers.keys(), numberOf);
  }
}

/** What a part of a key is in another row: always the same, or made of what it is in one. */
type Other<T> = string | ((value: T) => unknown);

/** Between which a number is; neither of them is meant. */
type Bounds = readonly [above: number, below: number];

const NONE = new Int32Array();
const NOTHING: ReadonlySet<number> = new Set();
