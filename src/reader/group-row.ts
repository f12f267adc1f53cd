/** Groups as rows below the indicator that they are parts of: “Trong đó: Nam”, “- Nông thôn”. */
import type { Values } from './constants.ts';
import type { Context } from './context.ts';
import { groupName, isGroup } from './group-column.ts';
import type { Field, RowWriter } from './row-writer.ts';

export class GroupRows {
  readonly #written: RowWriter;
  readonly #indicator: Field;
  readonly #group: Field;
  readonly #absent: unknown;
  /** That of the row right above, or above its groups; null where another row stands between. */
  #whole: unknown = null;
  /** What else tells rows apart, and what it was in that row: another unit has no part in it. */
  readonly #others: readonly Field[];
  #ofWhole: readonly unknown[] = [];

  private constructor(written: RowWriter, constants: Values) {
    this.#written = written;
    this.#indicator = written.field('indicator');
    this.#group = written.field('breakdown');
    this.#absent = constants.breakdown;
    this.#others = [written.field('unit'), written.field('period')];
  }

  /** Null where the table has no groups, or says them in another way. */
  static of({ dataset, form }: Context, written: RowWriter, constants: Values): GroupRows | null {
    const { indicator, breakdown } = dataset.columns;
    const isSaid = [...form.slots, ...form.preamble].some(({ key }) => key === 'breakdown');
    const isColumn = form.slots.some((slot) => slot.breakdown !== null);
    if (!indicator || !breakdown || isSaid || isColumn) return null;
    return new GroupRows(written, constants);
  }

  /** A row has no group until it names one. */
  begin(): void {
    this.#written.set(this.#group, this.#absent);
  }

  /** The row at hand is of an indicator, or of nothing known. */
  saw(indicator: unknown): void {
    this.#whole = indicator;
    this.#ofWhole = this.#others.map(({ value }) => value);
  }

  /** Whether words that no catalogue knows are a group of the indicator above; then the row is of both. */
  take(words: string): boolean {
    const isBelow = this.#others.every(({ value }, at) => value === this.#ofWhole[at]);
    if (this.#whole === null || !isBelow || !isGroup(words)) return false;
    this.#written.set(this.#indicator, this.#whole);
    this.#written.set(this.#group, groupName(words));
    return true;
  }
}
