/** Small choices of a writer, all from one number: 0 always takes the first, so that cases shrink to plain ones. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to 1, without 1; always 0 for the seed 0. */
  next(): number {
    if (this.#state === 0) return 0;
    // Mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) | 0 || 1;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** Whether a thing of that chance happens; never for the seed 0. */
  chance(of: number): boolean {
    return this.next() > 1 - of;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const all = [...items];
    for (let at = all.length - 1; at > 0; at -= 1) {
      // The seed 0 leaves everything in its place.
      const other = at - this.below(at + 1);
      [all[at], all[other]] = [all[other] as T, all[at] as T];
    }
    return all;
  }
}
