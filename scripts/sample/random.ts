/** Chance that repeats: the same seed and names give the same draws on every machine. */

/** e^-500 is far from the smallest number; a greater mean is drawn in parts. */
const LARGEST_MEAN = 500;

export class Random {
  #state: number;

  /** `names` say what is drawn, so that one figure more does not change all that follow. */
  constructor(seed: number, ...names: readonly (string | number)[]) {
    this.#state = hash(`${seed}|${names.join('|')}`);
  }

  /** At least 0, below 1: mulberry32 (Tommy Ettinger, 2017, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Between two numbers. */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  isTrue(chance: number): boolean {
    return this.next() < chance;
  }

  oneOf<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() * all.length)] as T;
  }

  /** How many of `n` happen, each with the same chance. */
  binomial(n: number, chance: number): number {
    let count = 0;
    for (let at = 0; at < n; at += 1) count += Number(this.isTrue(chance));
    return count;
  }

  /** How many happen where `mean` are expected: Knuth, The Art of Computer Programming, 3.4.1 (Q). */
  poisson(mean: number): number {
    if (mean > LARGEST_MEAN) return this.poisson(LARGEST_MEAN) + this.poisson(mean - LARGEST_MEAN);
    const end = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > end; product *= this.next()) count += 1;
    return count;
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state;
}
