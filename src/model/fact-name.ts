/** The name of each fact, its own among all facts, so that what speaks of it can lead to it. */
import type { Subject } from '../problem/problem.ts';
import type { Fact, FactRow } from './fact.ts';
import { fileName } from './file-name.ts';

/** `so-lieu-040-tfr-2024`; shorter where a subject names no item or no period. */
const nameOf = ({ dataset, unit, item, period }: Subject): string =>
  // Part by part, of which there are few: facts are many.
  [dataset, unit, item ?? '', period ?? ''].map(fileName).filter(Boolean).join('-');

/** What a subject may be found by besides its own name: less and less of it. */
const shorterNames = ({ dataset, unit, item }: Subject): readonly string[] => [
  ...(item ? [nameOf({ dataset, unit, item })] : []),
  nameOf({ dataset, unit }),
];

export class FactNames {
  readonly #names = new Map<FactRow, string>();
  /** The first row that each name, whole or short, fits. */
  readonly #rows = new Map<string, FactRow>();

  constructor(facts: Iterable<Fact>) {
    const used = new Map<string, number>();
    for (const { row, subject } of facts) {
      const name = nameOf(subject);
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      // Two groups of one indicator, two funds of one line: the first has the plain name.
      this.#names.set(row, count === 1 ? name : `${name}--${count}`);
      for (const each of [name, ...shorterNames(subject)])
        if (!this.#rows.has(each)) this.#rows.set(each, row);
    }
  }

  /** The name of a fact's row; undefined for a row of other data. */
  of(row: FactRow): string | undefined {
    return this.#names.get(row);
  }

  /** The row that a subject speaks of: where it names a whole series or form, the first of it. */
  rowOf(subject: Subject): FactRow | undefined {
    return this.#rows.get(nameOf(subject));
  }
}
