/** Headings “Khu vực thành thị”, “Nông thôn” over units: they sort the units where each is of one kind. */
import { plainWords } from '../../table/fold.ts';
import { bareName } from '../../table/unit-words.ts';
import { Fault } from '../cell/fault.ts';
import type { Slot } from '../cell/meaning.ts';
import { withoutNumber } from '../cell/part-mark.ts';

/** The kinds of units that are all town or all country, as statistics have it. */
const KINDS = new Map([
  ['thanh thi', ['phường', 'thị trấn', 'quận']],
  ['nong thon', ['xã']],
]);

const kindsIn = (words: string): readonly string[] | null =>
  KINDS.get(plainWords(withoutNumber(words)).replace(/^khu vuc /, '')) ?? null;

/** Whether words are such a heading. */
export const isSettlement = (words: string): boolean => kindsIn(words) !== null;

/** What is wrong with a heading, and where it stands. */
export interface Misplaced {
  readonly fault: Fault;
  readonly row: number;
  readonly at: Slot | null;
  readonly words: string;
}

export class Settlement {
  readonly #heading: Omit<Misplaced, 'fault'>;
  readonly #kinds: readonly string[];
  /** A heading is told of once. */
  #isTold = false;

  constructor(words: string, row: number, at: Slot | null) {
    this.#heading = { words, row, at };
    this.#kinds = kindsIn(words) ?? [];
  }

  /** What is wrong with the heading, where a unit below it may be town and country. */
  over(unit: string): Misplaced | null {
    if (this.#isTold || this.#kinds.includes(bareName(unit)[0])) return null;
    this.#isTold = true;
    const group = withoutNumber(this.#heading.words);
    return { ...this.#heading, fault: new Fault('block-differs', { group }) };
  }
}
