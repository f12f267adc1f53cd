import { placeInSentence } from '../format.ts';
import { rowsByCode } from './rows-by-code.ts';
import type { Unit } from './unit.ts';
import { officialCode } from './unit-life.ts';

/** Who may report for whom: a unit, those above it, and those that it came from or went into. */
export class Kin {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #before = new Map<string, string[]>();
  readonly #known = new Map<string, boolean>();

  constructor(units: readonly Unit[]) {
    this.#units = rowsByCode(units);
    for (const { code, successors } of units)
      for (const each of successors)
        this.#before.set(each, [...(this.#before.get(each) ?? []), code]);
  }

  nameOf(code: string): string {
    return placeInSentence(this.#units.get(code)?.name ?? code);
  }

  /** Of whom nobody knows it is not at odds with anybody. */
  isRelated(a: string, b: string): boolean {
    if (!this.#units.has(a)) return true;
    const id = `${a}|${b}`;
    const known = this.#known.get(id) ?? (this.#reaches(a, b) || this.#reaches(b, a));
    this.#known.set(id, known);
    return known;
  }

  /** Upwards, and from there either back in time or forth, but not both: wards of one city are two. */
  #reaches(from: string, to: string): boolean {
    const isTo = (code: string) => officialCode(code) === officialCode(to);
    return [
      (code: string) => this.#before.get(officialCode(code)) ?? this.#before.get(code) ?? [],
      (code: string) => this.#units.get(code)?.successors ?? [],
    ].some((others) => {
      const open = [from];
      const seen = new Set(open);
      for (const code of open) {
        if (isTo(code)) return true;
        const parent = this.#units.get(code)?.parent ?? null;
        for (const next of [...others(code), ...(parent === null ? [] : [parent])]) {
          if (!seen.has(next)) open.push(next);
          seen.add(next);
        }
      }
      return false;
    });
  }
}
