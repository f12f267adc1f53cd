/**
 * What rows hold under one key: a number as it is, of any other value its place among those that occur. Neither is an
 * object that V8 would have to look after.
 */

/** Of a number, which is none of the values. */
const NUMBER = 0;

/** What is none of the values, in the place of numbers. */
const NO_VALUE = Symbol();

export class RowColumn {
  readonly length: number;
  /** Those that are no numbers, by their codes: no more than rows of a part, for which 16 bits are enough. */
  readonly values: readonly unknown[];
  readonly #codes: Uint16Array;
  /** NaN for what is no number; null where none is one. */
  readonly #numbers: Float64Array | null;

  constructor(values: readonly unknown[], codes: Uint16Array, numbers: Float64Array | null) {
    this.length = codes.length;
    this.values = values;
    this.#codes = codes;
    this.#numbers = numbers;
  }

  at(row: number): unknown {
    const code = this.#codes[row] as number;
    return code === NUMBER ? this.#numbers?.[row] : this.values[code];
  }

  /** Puts a number for each value, which is asked for once, where rows stand that are so far apart. */
  number(
    numberOf: (value: unknown) => number,
    into: Int32Array,
    from: number,
    apart: number,
  ): void {
    const known = new Int32Array(this.values.length).fill(-1);
    for (let row = 0, to = from; row < this.length; row += 1, to += apart) {
      const code = this.#codes[row] as number;
      if (code === NUMBER) into[to] = numberOf(this.#numbers?.[row]);
      else {
        if (known[code] === -1) known[code] = numberOf(this.values[code]);
        into[to] = known[code] as number;
      }
    }
  }

  /** Puts the numbers of the rows, and nothing in the place of what is none. */
  copy(into: Float64Array, from: number): void {
    if (this.#numbers) into.set(this.#numbers, from);
  }

  /** Marks the rows of which the value passes; each is asked of once. */
  mark(test: (value: unknown) => boolean, passes: Uint8Array): void {
    const known = Uint8Array.from(this.values, (value, code) =>
      code !== NUMBER && test(value) ? 1 : 0,
    );
    const numbers = this.#numbers;
    if (numbers === null && !known.includes(1)) return;
    for (let row = 0; row < this.length; row += 1) {
      const code = this.#codes[row] as number;
      if (code === NUMBER ? test(numbers?.[row]) : known[code] === 1) passes[row] = 1;
    }
  }

  /** The same of some of the rows. */
  among(rows: readonly number[]): RowColumn {
    const numbers = this.#numbers;
    return new RowColumn(
      this.values,
      Uint16Array.from(rows, (row) => this.#codes[row] as number),
      numbers && Float64Array.from(rows, (row) => numbers[row] as number),
    );
  }
}

/** The column of rows that are still being read. What one row holds after the other is written once for all of them. */
export class ColumnWriter {
  readonly #values: unknown[] = [NO_VALUE];
  #codes: Uint16Array;
  #numbers: Float64Array | null = null;
  readonly #known = new Map<unknown, number>();
  /** Of each value that which followed it last: series of many units stand in one order. */
  readonly #after: number[] = [];
  #code = NUMBER;
  /** The rows that are written; those behind them hold what is held. */
  #length = 0;
  #held: unknown;

  /** `room` is for as many rows as there will be at least; `held` is what they hold from the first. */
  constructor(room: number, held: unknown) {
    this.#codes = new Uint16Array(room);
    this.#held = held;
  }

  /** What rows hold behind so many of them. Of what no row holds nothing is kept. */
  hold(value: unknown, length: number): void {
    if (length > this.#length) this.#write(length);
    this.#held = value;
  }

  at(row: number): unknown {
    if (row >= this.#length) return this.#held;
    const code = this.#codes[row] as number;
    return code === NUMBER ? this.#numbers?.[row] : this.#values[code];
  }

  column(length: number): RowColumn {
    this.#write(length);
    const numbers = this.#numbers?.slice(0, length) ?? null;
    return new RowColumn(this.#values, this.#codes.slice(0, length), numbers);
  }

  #write(length: number): void {
    const [held, from] = [this.#held, this.#length];
    while (length > this.#codes.length) this.#grow();
    if (typeof held === 'number') {
      this.#code = NUMBER;
      this.#numbers ??= new Float64Array(this.#codes.length).fill(Number.NaN);
      for (let row = from; row < length; row += 1) this.#numbers[row] = held;
    } else {
      this.#code = this.#codeOf(held);
      for (let row = from; row < length; row += 1) this.#codes[row] = this.#code;
    }
    this.#length = length;
  }

  #codeOf(value: unknown): number {
    const above = this.#code;
    const expected = this.#after[above] ?? NUMBER;
    if (this.#values[expected] === value) return expected;
    const known = this.#known.get(value);
    const code = known ?? this.#values.push(value) - 1;
    if (known === undefined) this.#known.set(value, code);
    this.#after[above] = code;
    return code;
  }

  #grow(): void {
    const [codes, numbers, room] = [this.#codes, this.#numbers, 2 * this.#codes.length + 8];
    this.#codes = new Uint16Array(room);
    this.#codes.set(codes);
    if (numbers === null) return;
    this.#numbers = new Float64Array(room).fill(Number.NaN);
    this.#numbers.set(numbers);
  }
}
