/** Rows of a store at some positions. */
import type { RowStore } from '../reader/row/row-store.ts';

/** No generator, which would take longer than what is done with most rows. */
export class RowsAt<R extends object> implements Iterable<R> {
  readonly #rows: RowStore<R>;
  readonly #positions: ArrayLike<number>;

  constructor(rows: RowStore<R>, positions: ArrayLike<number>) {
    this.#rows = rows;
    this.#positions = positions;
  }

  [Symbol.iterator](): Iterator<R> {
    const [rows, positions] = [this.#rows, this.#positions];
    let next = 0;
    return {
      next: () => {
        if (next >= positions.length) return { done: true, value: undefined };
        next += 1;
        return { done: false, value: rows.at(positions[next - 1] as number) };
      },
    };
  }
}
