/** Groups as rows below the indicator that they are parts of: “Trong đó: Nam”, “- Nông thôn”. */

import { Fault } from '../cell/fault.ts';
import { groupName, isGroup, isWhole, pairOf } from '../cell/group-column.ts';
import { isMarked } from '../cell/part-mark.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';
import type { Field, RowWriter } from './row-writer.ts';

export class GroupRows {
  readonly #written: RowWriter;
  readonly #indicator: Field;
  readonly #group: Field;
  readonly #absent: unknown;
  /** Whether no column and no words above the table say the groups. */
  readonly isOpen: boolean;
  /** That of the row right above, or above its groups, and its words; null where another row stands between. */
  #above: unknown = null;
  #words = '';
  /** What else tells rows apart, and what it was in that row: another unit has no part in it. */
  readonly #others: readonly Field[];
  readonly #ofWhole: unknown[] = [];
  /** What the figures of that row are counted in: so are those of its groups that say nothing else. */
  readonly #measure: Field | null;
  #ofMeasure: unknown = null;
  /** Whether that row has no figure, which a row “Tổng số” below it may have. */
  #isBlank = false;
  /** The groups of it so far. */
  #groups: string[] = [];

  private constructor(written: RowWriter, constants: Values, isOpen: boolean) {
    this.#written = written;
    this.#indicator = written.field('indicator');
    this.#group = written.field('breakdown');
    this.#absent = constants.breakdown;
    this.isOpen = isOpen;
    this.#measure = 'measure' in constants ? written.field('measure') : null;
    this.#others = [written.field('unit'), written.field('period')];
  }

  /** Null where the table has no groups. */
  static of({ dataset, form }: Context, written: RowWriter, constants: Values): GroupRows | null {
    const { indicator, breakdown } = dataset.columns;
    if (!indicator || !breakdown) return null;
    const isSaid = [...form.slots, ...form.preamble].some(({ key }) => key === 'breakdown');
    const isColumn = form.slots.some((slot) => slot.breakdown !== null);
    return new GroupRows(written, constants, !isSaid && !isColumn);
  }

  /** Below “Trong đó: con thứ 2” a group may be of that, or of what that is a part of. */
  get #whole(): unknown {
    return isMarked(this.#words) ? null : this.#above;
  }

  /** A row has no group until it names one. */
  begin(): void {
    if (this.isOpen) this.#written.set(this.#group, this.#absent);
  }

  /** The row at hand is of an indicator, or of nothing known. */
  saw(indicator: unknown, words: string, isBlank: boolean): void {
    if (!this.isOpen) return;
    this.#above = indicator;
    this.#words = words;
    this.sawAgain();
    this.#isBlank = isBlank;
  }

  /** The row at hand is of the same indicator as the one above, in the same words. */
  sawAgain(): void {
    if (!this.isOpen) return;
    this.#others.forEach(({ value }, at) => {
      this.#ofWhole[at] = value;
    });
    this.#ofMeasure = this.#measure?.value ?? null;
    this.#isBlank = false;
    if (this.#groups.length > 0) this.#groups = [];
  }

  /**
   * What is wrong with words that no catalogue knows, instead of their own fault; null where they
   * are a group of the indicator above, and the row is then of both.
   */
  take(words: string, fault: Fault): Fault | null {
    if (this.#isTotal(words, fault)) return this.#takeTotal();
    if (!isGroup(words)) return fault;
    const name = groupName(words);
    const { code, facts } = fault;
    if (code === 'code-name-mismatch' ? facts.code !== this.#whole : code !== 'unknown-reference')
      return fault;
    if (!this.#isOfWhole(name)) return code === 'unknown-reference' ? grouped(fault, name) : fault;
    this.#groups.push(name);
    this.#writeWhole(name);
    return null;
  }

  /** “Tổng số” right below an indicator that has no figure itself is that. */
  #isTotal(words: string, { code }: Fault): boolean {
    const isBelow = this.#others.every(({ value }, at) => value === this.#ofWhole[at]);
    const isFirst = this.#isBlank && this.#groups.length === 0;
    return (
      isFirst &&
      isBelow &&
      this.#whole !== null &&
      this.isOpen &&
      code === 'unknown-reference' &&
      isWhole(words)
    );
  }

  #takeTotal(): null {
    this.#isBlank = false;
    this.#writeWhole(this.#absent);
    return null;
  }

  #writeWhole(group: unknown): void {
    this.#written.set(this.#indicator, this.#whole);
    this.#written.set(this.#group, group);
    if (this.#measure && this.#measure.value === null)
      this.#written.set(this.#measure, this.#ofMeasure);
  }

  /** Whether it is certain that a group is of the indicator above, and not of a group of that. */
  #isOfWhole(name: string): boolean {
    const isBelow = this.#others.every(({ value }, at) => value === this.#ofWhole[at]);
    if (!this.isOpen || this.#whole === null || !isBelow) return false;
    const told = Map.groupBy(this.#groups, pairOf);
    const own = told.get(pairOf(name)) ?? [];
    told.delete(pairOf(name));
    return !own.includes(name) && [...told.values()].every((pair) => pair.length === 2);
  }
}

/** A name that no catalogue knows, for it is that of a group. */
export const grouped = ({ facts }: Fault, group: string, ofUnit = false): Fault =>
  new Fault('unknown-reference', {
    ...{ dataset: facts.dataset as string, file: facts.file as string },
    ...{ group, ofUnit },
  });
