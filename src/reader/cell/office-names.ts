/** Units by the names that offices use: “UBND xã Sơn Hải”, “P. Thục Phán”, “Ví Dụ Một”, “Xã Sơn Hải, tỉnh Bắc Ninh”. */

import { withAncestors } from '../../dataset/ancestors.ts';
import { type Lives, officialCode } from '../../dataset/unit-life.ts';
import { nameKey } from '../../table/fold.ts';
import { bareName, lastWords, withoutOffice } from '../../table/unit-words.ts';
import type { Found } from './found.ts';

/** A unit with the kind that its name says, and its name alone. */
interface Named {
  readonly key: string;
  readonly name: string;
  readonly words: readonly [string, string];
}

export class OfficeNames {
  readonly #lives: Lives;
  readonly #names: ReadonlyMap<string, string>;
  /** The unit above each unit. */
  readonly #parentOf: (key: string) => string | undefined;
  /** By their names without the kind of unit. */
  readonly #bare: ReadonlyMap<string, readonly Named[]>;

  constructor(
    names: ReadonlyMap<string, string>,
    lives: Lives,
    parentOf: (key: string) => string | undefined,
  ) {
    this.#lives = lives;
    this.#names = names;
    this.#parentOf = parentOf;
    this.#bare = Map.groupBy(
      [...names].map(([key, name]) => ({ key, name, words: bareName(name) })),
      ({ words }) => words[1],
    );
  }

  /** A name without its kind, or with a kind that is shortened, may be that of several, and then is none of them. */
  find(text: string): Found {
    const unknown = { unknown: text };
    if (/^[\dA-Z-]+$/.test(text)) return unknown;
    const [unit = '', ...places] = withoutOffice(text).split(',');
    const named = this.#called(unit);
    if (places.length === 0) return this.#foundIn(named) ?? unknown;
    const isIn = ({ key }: Named) => places.every((place) => this.#isBelow(key, place));
    // Of a place that nobody knows the name before it may be of any unit there.
    return (
      this.#foundIn(named.filter(isIn)) ??
      (named.length > 1 && !places.some((place) => this.#isKnown(place))
        ? { codes: codesOf(named) }
        : unknown)
    );
  }

  /** The one name that is the same but for what kind of unit it is; null where the place behind it is another's. */
  suggest(text: string): string | null {
    const [unit = '', ...places] = withoutOffice(text).split(',');
    const named = this.#named(unit).filter(({ key }) =>
      places.every((place) => this.#isBelow(key, place) || !this.#isKnown(place)),
    );
    const [name, ...others] = new Set(named.map((each) => each.name));
    return others.length === 0 ? (name ?? null) : null;
  }

  #foundIn(named: readonly Named[]): Found | null {
    const [only, ...others] = named;
    if (only === undefined) return null;
    const codes = codesOf(named);
    if (codes.length > 1) return { codes };
    const { key } = only;
    return { code: others.length === 0 ? this.#lives.outright(key) : officialCode(key) };
  }

  /** Units of that name, accents and all. */
  #called(unit: string): readonly Named[] {
    const [, bare] = bareName(unit);
    if (bare === '') return [];
    const count = bare.split(' ').length;
    const last = lastWords(unit, count);
    return this.#named(unit).filter(({ name }) => lastWords(name, count) === last);
  }

  /** Units of that name, of any kind where the text says none. */
  #named(text: string): readonly Named[] {
    const [kind, bare] = bareName(text);
    const named = this.#bare.get(bare) ?? [];
    return named.filter(({ words: [own] }) => own !== '' && (kind === '' || kind === own));
  }

  #isKnown(place: string): boolean {
    return this.#called(place).length > 0 || this.#isCountry(place);
  }

  /** “Việt Nam” has no kind in its name. */
  #isCountry(place: string): boolean {
    return [...this.#names.values()].some((name) => nameKey(name) === nameKey(place));
  }

  #isBelow(key: string, place: string): boolean {
    const [, ...above] = withAncestors({ parentOf: this.#parentOf }, key);
    const isCalled = this.#called(place).some((each) => above.includes(officialCode(each.key)));
    const isNamed = (code: string) => nameKey(this.#names.get(code) ?? '') === nameKey(place);
    return isCalled || above.some(isNamed);
  }
}

const codesOf = (named: readonly Named[]): string[] => [
  ...new Set(named.map(({ key }) => officialCode(key))),
];
