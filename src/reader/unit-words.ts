/** The words of a unit's name as offices write them: their office before it, its kind in full, short or not at all. */
import { nameKey, plainWords } from '../table/fold.ts';

const OFFICE = /^(?:ubnd|u\.?b\.?n\.?d\.?|ủy ban nhân dân|uỷ ban nhân dân|trạm y tế|tyt)\s+/i;

/** The unit of an office: `UBND xã Sơn Hải` is that of Xã Sơn Hải. */
export const withoutOffice = (text: string): string =>
  text.normalize('NFC').trim().replace(OFFICE, '');

/** The last words of a name, accents and all. */
export const lastWords = (text: string, count: number): string =>
  wordsOf(nameKey(text)).slice(-count).join(' ');

export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Kinds of units, and how they are shortened. */
export const KINDS: readonly (readonly [string, RegExp])[] = [
  ['thành phố', /^(?:thanh pho|tp|t p)(?= )/],
  ['thị trấn', /^(?:thi tran|tt)(?= )/],
  ['thị xã', /^(?:thi xa|tx)(?= )/],
  ['phường', /^(?:phuong|p)(?= )/],
  ['huyện', /^(?:huyen|h)(?= )/],
  ['quận', /^(?:quan|q)(?= )/],
  ['tỉnh', /^(?:tinh|t)(?= )/],
  ['xã', /^(?:xa|x)(?= )/],
  ['đặc khu', /^(?:dac khu|dk)(?= )/],
];

/** The kind of a unit, '' where its name does not say it, and its name alone, made plain. */
export function bareName(text: string): readonly [string, string] {
  const words = plainWords(text);
  const [kind, pattern] = KINDS.find(([, each]) => each.test(words)) ?? ['', /^/];
  return [kind, words.replace(pattern, '').trim()];
}
