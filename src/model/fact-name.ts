/** The name of each fact, its own among all facts, so that what speaks of it can lead to it. */
import type { Subject } from '../problem/problem.ts';
import type { Fact, FactRow } from './fact.ts';
import { fileName } from './file-name.ts';

/**
 * What a subject is called, `so-lieu-040-tfr-2024`, and what it may be found by besides: less and less of it. Each
 * is made of the one after it, since facts are many.
 */
function namesOf({ dataset, unit, item, period }: Subject): readonly [own: string, ...string[]] {
  const ofUnit = longer(fileName(dataset), unit);
  const ofItem = longer(ofUnit, item);
  return [longer(ofItem, period), ofItem, ofUnit];
}

function longer(name: string, part = ''): string {
  const more = fileName(part);
  return more === '' ? name : `${name}-${more}`;
}

export class FactNames {
  readonly #names = new Map<FactRow, string>();
  /** The first row that each name, whole or short, fits. */
  readonly #rows = new Map<string, FactRow>();

  constructor(facts: Iterable<Fact>) {
    const used = new Map<string, number>();
    for (const { row, subject } of facts) {
      const names = namesOf(subject);
      const [name] = names;
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      // Two groups of one indicator, two funds of one line: the first has the plain name.
      this.#names.set(row, count === 1 ? name : `${name}--${count}`);
      for (const each of names) if (!this.#rows.has(each)) this.#rows.set(each, row);
    }
  }

  /** The name of a fact's row; undefined for a row of other data. */
  of(row: FactRow): string | undefined {
    return this.#names.get(row);
  }

  /** The row that a subject speaks of: where it names a whole series or form, the first of it. */
  rowOf(subject: Subject): FactRow | undefined {
    return this.#rows.get(namesOf(subject)[0]);
  }
}
