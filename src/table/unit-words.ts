/** The words of a unit's name as offices write them: their office before it, its kind in full, short or not at all. */
import { nameKey, plainWords } from './fold.ts';

const OFFICE =
  /^(?:u\.?b\.?n\.?d\.?|(?:ủy|uỷ) ban nhân dân|trạm y tế|tyt|(?:tổng (?:số|cộng)|cộng) ?[-–:])\s+/i;

/** The unit of an office, or of a sum: `UBND xã Sơn Hải` is that of Xã Sơn Hải, and so is `Tổng số - Xã Sơn Hải`. */
export const withoutOffice = (text: string): string =>
  text.normalize('NFC').trim().replace(OFFICE, '');

/** The last words of a name, accents and all. */
export const lastWords = (text: string, count: number): string =>
  wordsOf(nameKey(text)).slice(-count).join(' ');

export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Kinds of units, each with what it is shortened to. */
const SHORT =
  'thành phố|tp|t p,thị trấn|tt,thị xã|tx,phường|p,huyện|h,quận|q,tỉnh|t,xã|x,đặc khu|dk'.split(
    ',',
  );

/** Kinds of units, and how a name made plain begins with them, in full or short. */
export const KINDS = SHORT.map(
  (names) =>
    [
      names.replace(/\|.*/, ''),
      new RegExp(`^(${names.split('|').map(plainWords).join('|')})(?= )`),
    ] as const,
);

/** The kind of a unit, '' where its name does not say it, and its name alone, made plain. */
export function bareName(text: string): readonly [string, string] {
  const words = plainWords(text);
  const [kind, pattern] = KINDS.find(([, each]) => each.test(words)) ?? ['', /^/];
  return [kind, words.replace(pattern, '').trim()];
}
