/** The units that the site shows, and how they hang together. */
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { simulatedUnits, type Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { distinctNames } from '../dataset/unit-name.ts';
import { once } from '../memory.ts';

export { officialCode, type Unit };

export class UnitTree {
  /** Shown units, the roots first, each followed by those below it. */
  readonly all: readonly Unit[];
  readonly roots: readonly Unit[];
  readonly #byCode: ReadonlyMap<string, Unit>;
  readonly #children: ReadonlyMap<string | null, Unit[]>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #simulated: ReadonlySet<string>;
  readonly #paged: ReadonlySet<Unit>;
  /** The root that a unit stands under. */
  readonly rootOf = once(
    (unit: Unit) => this.ancestors(unit.code)[0] ?? unit,
    ({ code }) => code,
  );

  /** The units of a catalogue; of those that share a name each is called by what tells it apart. */
  constructor(catalogue: readonly Unit[], roots: readonly string[]) {
    this.#simulated = simulatedUnits(catalogue);
    this.#names = new Map(catalogue.map(({ code, name }) => [code, name]));
    const names = distinctNames(catalogue);
    const units = catalogue.map((unit) => {
      const name = names.get(unit.code);
      return name === undefined ? unit : { ...unit, name };
    });
    this.#byCode = rowsByCode(units);
    this.#children = Map.groupBy(units, (unit) => unit.parent);
    this.roots = roots.flatMap((code) => this.#byCode.get(code) ?? []);
    this.#paged = new Set(this.roots.flatMap((root) => this.#withBelow(root)));
    this.all = [...this.#paged];
  }

  #withBelow(unit: Unit): Unit[] {
    return [unit, ...this.children(unit.code).flatMap((child) => this.#withBelow(child))];
  }

  get(code: string): Unit | undefined {
    return this.#byCode.get(code);
  }

  /** The name alone, which others may have too. */
  ownName({ code, name }: Unit): string {
    return this.#names.get(code) ?? name;
  }

  children(code: string): readonly Unit[] {
    return this.#children.get(code) ?? [];
  }

  /** The units that took over from one that is no more. */
  successors({ successors }: Unit): readonly Unit[] {
    return successors.flatMap((code) => this.#byCode.get(code) ?? []);
  }

  /** From the root down to the unit's parent: units that have pages. */
  ancestors(code: string): readonly Unit[] {
    return this.above(code).filter((unit) => this.#paged.has(unit));
  }

  /** From the top of the catalogue, above the site's root too, down to the unit's parent. */
  above(code: string): readonly Unit[] {
    const parent = this.#byCode.get(this.#byCode.get(code)?.parent ?? '');
    return parent ? [...this.above(parent.code), parent] : [];
  }

  isSimulated(code: string): boolean {
    return this.#simulated.has(code);
  }
}
