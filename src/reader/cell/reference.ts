/** Codes and names of the catalogues: from what an officer wrote to one code. */

import { Lives, officialCode } from '../../dataset/unit-life.ts';
import { besides, nameKey, nearest, plainWords, tidy } from '../../table/fold.ts';
import { bareName, wordsOf } from '../../table/unit-words.ts';
import type { Found } from './found.ts';
import { OfficeNames } from './office-names.ts';
import { withoutLineNumber, withoutMark } from './part-mark.ts';

/** A file of other names altogether is not helped by a thousand suggestions. */
const MOST_COMPARED = 100_000;

interface Entry {
  readonly name: string;
  /** All that it is called. */
  readonly names: readonly string[];
  readonly scope: string | null;
}

export class Catalogue {
  readonly title: string;
  readonly file: string;
  /** By which a code that several units had becomes one of them. */
  readonly lives: Lives;
  readonly #entries = new Map<string, Entry>();
  readonly #byName = new Map<string, string[]>();
  #parentOf: (key: string) => string | undefined = () => undefined;
  #officeNames: OfficeNames | null = null;
  /** Of a code that several units had, one after the other, the key of each. */
  readonly #shared = new Map<string, string[]>();
  /** Codes by the words of their names, made when they are first asked for. */
  #byWords: ReadonlyMap<string, readonly string[]> | null = null;
  /** Names by what they are without words that change nothing. */
  #loose: ReadonlyMap<string, readonly string[]> | null = null;
  /** Names that may still be compared for one that is near. */
  #left = MOST_COMPARED;

  constructor(title: string, file: string, lives = new Lives([])) {
    this.title = title;
    this.file = file;
    this.lives = lives;
  }

  /** Of a catalogue of units: who is above whom. */
  place(parentOf: (key: string) => string | undefined): void {
    this.#parentOf = parentOf;
  }

  /** Names that offices use, of units alone; made when they are first asked for. */
  get #offices(): OfficeNames | null {
    if (this.file !== UNITS) return null;
    const names = () => new Map([...this.#entries].map(([key, { name }]) => [key, name]));
    this.#officeNames ??= new OfficeNames(names(), this.lives, this.#parentOf);
    return this.#officeNames;
  }

  /** Adds an entry; `scope` narrows its names (the audience of a course). */
  add(code: string, names: readonly string[], scope: string | null = null): void {
    const [name = code] = names;
    this.#entries.set(code, { name, names, scope });
    const official = officialCode(code);
    this.#shared.set(official, [...(this.#shared.get(official) ?? []), code]);
    for (const each of names) this.#link(nameKey(each), code);
  }

  #link(key: string, code: string): void {
    const codes = this.#byName.get(key);
    if (!codes) this.#byName.set(key, [code]);
    else if (!codes.includes(code)) codes.push(code);
  }

  /** The scopes of its entries: the audiences of courses. */
  scopes(): readonly string[] {
    return [...new Set([...this.#entries.values()].flatMap(({ scope }) => scope ?? []))];
  }

  /** The scope that a text names, as the catalogue writes it; itself where one of an entry could not be read. */
  scopeCalled(text: string): string | undefined {
    const key = nameKey(audience(text));
    for (const { scope } of this.#entries.values())
      if (scope === null || nameKey(audience(scope)) === key) return scope ?? text;
    return undefined;
  }

  /** The codes of each full name, kind of unit included, that stands in a longer text; longer names first. */
  namesIn(text: string): (readonly string[])[] {
    this.#byWords ??= this.#namesByWords();
    const words = wordsOf(nameKey(text));
    const found: (readonly string[])[] = [];
    for (let from = 0; from < words.length; from += 1)
      for (let to = Math.min(words.length, from + LONGEST_NAME); to > from + 1; to -= 1) {
        const codes = this.#byWords.get(words.slice(from, to).join(' '));
        if (!codes) continue;
        found.push(codes);
        from = to - 1;
        break;
      }
    return found;
  }

  /** Names of units with their kind, and what they are without accents, which several may have. */
  #namesByWords(): ReadonlyMap<string, readonly string[]> {
    const all = new Map<string, string[]>();
    for (const [key, codes] of this.#byName)
      if (bareName(key)[0] !== '')
        for (const each of new Set([wordsOf(key).join(' '), plainWords(key)]))
          all.set(each, [...(all.get(each) ?? []), ...codes]);
    return all;
  }

  /** The one entry whose name is made of that of another and more words: “Số trẻ sinh ra” with “con thứ 2”. */
  partOf(code: string, words: string): string | null {
    const found = new Set(this.namesOf(code).flatMap((name) => this.#called(`${name} ${words}`)));
    return (found.size === 1 && [...found][0]) || null;
  }

  /** Whatever has a name, but for words that change nothing of it. */
  #called(text: string): readonly string[] {
    this.#loose ??= Map.groupBy(this.#byName.keys(), looseKey);
    const keys = this.#loose.get(looseKey(nameKey(text))) ?? [];
    return [...new Set(keys.flatMap((key) => this.#byName.get(key) ?? []))];
  }

  has(code: string): boolean {
    return this.#entries.has(code);
  }

  /** Of the units that had a code, the one that a name beside it means; the code where it could be several. */
  narrowed(code: string, name: string): string {
    const [found, ...others] = this.#keysOf(code).filter((key) => this.#isEntryNamed(key, name));
    return found !== undefined && others.length === 0 ? this.lives.outright(found) : code;
  }

  #keysOf(code: string): readonly string[] {
    return this.#shared.get(code) ?? [];
  }

  #isEntryNamed(key: string, text: string): boolean {
    return this.#byName.get(nameKey(text))?.includes(key) ?? false;
  }

  /** The name that the catalogue shows for a code; the code itself where it has none. */
  name(code: string): string {
    return this.#entries.get(code)?.name ?? code;
  }

  /** All names of a code; none where it has none. */
  namesOf(code: string): readonly string[] {
    return this.#entries.get(code)?.names ?? [];
  }

  /** Whether the text, in any accepted spelling, is one of the names of the code. */
  isNamed(code: string, text: string): boolean {
    if (this.#keysOf(code).some((key) => this.#isEntryNamed(key, text))) return true;
    const short = this.#offices?.find(text) ?? { unknown: text };
    return 'code' in short
      ? officialCode(short.code) === officialCode(code)
      : 'codes' in short && short.codes.includes(officialCode(code));
  }

  /** From a column of codes, in which a unique name may stand too. */
  byCode(text: string, scope: string | null): Found {
    const zero = this.#withZeros(text);
    if (zero !== null) return { zero, exists: this.has(text) };
    const both = codeAndName(text);
    if (both && this.has(both.code) && this.isNamed(both.code, both.name))
      return this.#within(both.code, scope);
    const code = this.has(text) ? text : text.toUpperCase();
    return this.has(code) ? this.#within(code, scope) : this.#byNameAlone(text, scope);
  }

  /** The one code that a text names, or is; null where it names none, or several. */
  codeOf(text: string): string | null {
    const found = this.byName(text, null);
    return 'code' in found ? found.code : null;
  }

  /** From a column of names, in which a code may stand too. */
  byName(text: string, scope: string | null): Found {
    const named = this.#byNameAlone(text, scope);
    return 'unknown' in named ? this.byCode(text, scope) : named;
  }

  #byNameAlone(text: string, scope: string | null): Found {
    const all = this.#byName.get(nameKey(text)) ?? this.#called(text);
    // What stands before a document's number and day says no more than they do.
    const bare =
      all.length === 0
        ? withoutLineNumber(withoutMark(text))
            .replace(/^\D+(?=\d[^/]*\/.* ngày \d)/, '')
            .replace(', ngày', ' ngày')
            .replace(/[uủ]y ban nhân dân/i, 'UBND')
        : text;
    if (bare !== text && bare !== tidy(text)) return this.#byNameAlone(bare, scope);
    const keys = all.filter((code) => this.#isWithin(code, scope));
    const [key] = keys;
    const codes = [...new Set(keys.map(officialCode))];
    if (key !== undefined && keys.length === 1) return { code: this.lives.outright(key) };
    if (key !== undefined) return codes.length === 1 ? { code: officialCode(key) } : { codes };
    const [other] = all;
    if (other !== undefined) return this.#within(other, scope);
    return this.#offices?.find(text) ?? { unknown: text };
  }

  #within(code: string, scope: string | null): Found {
    if (this.#isWithin(code, scope)) return { code };
    return { elsewhere: code, scope: this.#entries.get(code)?.scope ?? '' };
  }

  #isWithin(code: string, scope: string | null): boolean {
    const own = this.#entries.get(code)?.scope ?? null;
    return scope === null || own === null || nameKey(own) === nameKey(scope);
  }

  /** `40` → `040` where that is a code; `01` has its zero, and is not `00001`. */
  #withZeros(text: string): string | null {
    if (!/^[1-9]\d{0,3}$/.test(text)) return null;
    return ['0', '00', '000'].map((zeros) => zeros + text).find((code) => this.has(code)) ?? null;
  }

  /** The code or name nearest to what was written, as it should be written. */
  suggest(text: string, scope: string | null): string | null {
    if (this.#left < 0) return null;
    this.#left -= this.#entries.size;
    const keys = [...this.#entries.keys()].filter((key) => this.#isWithin(key, scope));
    // A code is never perhaps its neighbour: one that has digits tells nothing by its letters. Nor is a
    // name: “Dân số nữ” is no slip of the pen for DAN-SO.
    const codes = /[\p{Ll}\d]/u.test(text)
      ? []
      : keys.map(officialCode).filter((code) => !/\d/.test(code));
    const near =
      this.#signed(text) ??
      nearest(text, new Set(codes)) ??
      nearest(text, new Set(keys.map((key) => this.name(key))));
    // Nor is a name with a word more or less: “Số trẻ sinh ra nữ”.
    const isSlip = near !== null && !besides(text, near) && !besides(near, text);
    return (isSlip ? near : this.#offices?.suggest(text)) ?? null;
  }

  /** The code of the one document whose number a text names without its day: each year has a number 02. */
  #signed(text: string): string | null {
    if (text.includes('ngày')) return null;
    const start = nameKey(`${/(?<!\S)\d\S*\/\p{L}\S+/u.exec(text)} ngày`);
    const found = [...this.#byName].flatMap(([key, codes]) => (key.startsWith(start) ? codes : []));
    return (new Set(found).size === 1 && found[0]) || null;
  }

  /** The name of the one entry that has all the words of a text in it: “Trong đó: con thứ 3”. */
  #holding(text: string): string | null {
    const words = nameKey(text.replace(/^\W*(?:trong đó)?\W*/iu, ''));
    if (this.#offices || this.#left < 0 || !/ .* /.test(words)) return null;
    const found = [...this.#byName].flatMap(([key, codes]) =>
      ` ${key} `.includes(` ${words} `) ? codes : [],
    );
    return new Set(found).size === 1 ? this.name(found[0] ?? '') : null;
  }

  /** What to offer in place of an unknown code or name, with its own name and code where it is one. */
  offer(text: string, scope: string | null): Offer {
    const suggestion = this.suggest(text, scope) ?? this.#holding(text);
    if (suggestion === null) return {};
    const found = this.byCode(suggestion, scope);
    return 'code' in found
      ? { suggestion, name: this.name(found.code), code: found.code }
      : { suggestion };
  }
}

/** Words with an audience by its whole name: “CTV dân số” are “Cộng tác viên”. */
export const audience = (words: string): string =>
  words.replace(/(?<!\p{L})(?:ctv|cộng tác viên)(?: ?(?:ds|dân số))?(?!\p{L})/giu, 'Cộng tác viên');

/** The key of a name without “là”, “trong năm”, and “Tổng” before “số”; “con thứ ba” is “con thứ 3”. */
const looseKey = (key: string): string =>
  key
    .replace(/ (?:la\u0300|trong na\u0306m)(?= |$)|^to\u0302ng\u0309 (?=so\u0302\u0301 )/g, '')
    .replace(/(?<= thu\u031b\u0301 )ba(?= |$)/, '3');

/** `99001 Xã Ví Dụ Một`, `99001 - Xã Ví Dụ Một` in one cell; null for any other text. */
function codeAndName(text: string): { readonly code: string; readonly name: string } | null {
  const at = text.indexOf(' ');
  const code = text.slice(0, Math.max(0, at)).replace(/[-–.:]$/, '');
  const name = text.slice(at + 1).replace(/^[-–:] /, '');
  return /^[\dA-Z][\dA-Z.-]*$/.test(code) ? { code, name } : null;
}

/** What is like an unknown name; with its own name and code where it is of one. */
export interface Offer {
  readonly suggestion?: string | undefined;
  readonly name?: string | undefined;
  readonly code?: string | undefined;
}

const UNITS = 'don-vi.csv';

/** The most words that a name is looked for in a text. */
const LONGEST_NAME = 9;
