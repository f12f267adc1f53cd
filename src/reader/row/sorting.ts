/**
 * Headings that sort the rows below them where each is of their kind: “Khu vực thành thị” over units, “Tỷ lệ (%)” over
 * indicators.
 */
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

/** Whether words sort units. */
export const isSettlement = (words: string): boolean => kindsIn(words) !== null;

/** What is wrong with a heading, and where it stands. */
export interface Misplaced {
  readonly fault: Fault;
  readonly row: number;
  readonly at: Slot | null;
  readonly words: string;
}

export class Sorting {
  readonly #heading: Omit<Misplaced, 'fault'>;
  readonly #kinds: readonly string[] | null;
  readonly #share: string | undefined;
  /** A heading is told of once. */
  #isTold = false;

  constructor(heading: Omit<Misplaced, 'fault'>, isOfUnits: boolean) {
    this.#heading = heading;
    this.#kinds = isOfUnits ? kindsIn(heading.words) : null;
    this.#share = /([%‰])\)?$/.exec(heading.words)?.[1];
  }

  /** What is wrong with the heading over a row: its unit may be town and country, its indicator is counted otherwise. */
  over(unit: string | undefined, measure: string | undefined): Misplaced | null {
    if (this.#isTold) return null;
    if (this.#kinds && unit !== undefined && !this.#kinds.includes(bareName(unit)[0])) {
      const group = withoutNumber(this.#heading.words);
      return this.#told(new Fault('block-differs', { group }));
    }
    if (this.#share && measure !== undefined && measure !== this.#share)
      return this.#told(new Fault('words-contradict', { where: 'row', says: 'scale' }));
    return null;
  }

  #told(fault: Fault): Misplaced {
    this.#isTold = true;
    return { ...this.#heading, fault };
  }
}
