/** Names of people in a text, by the words that stand with them. */
import {
  ADDRESS,
  CAPITAL_ADDRESS,
  NO_NAME,
  OF_PLACE,
  OFFICE,
  PLACES,
  SAID_OF,
  SIGNED,
  SIGNER,
} from './name-words.ts';
import { any, type Finder, type Found } from './searched.ts';
import { CLEAR_SURNAME, PLAIN_SURNAME, SURNAME } from './surnames.ts';

/** `Hoa`, `A`, `H'Hen`, `B.`; in capitals where it is known to be a name. */
const SYLLABLE = "\\p{Lu}[\\p{Ll}']*(?:\\p{Lu}\\p{Ll}+)?(?!\\p{L})";
const CAPITALS = '\\p{Lu}+(?!\\p{L})';
const FULL = `${SYLLABLE}(?: ${SYLLABLE}){0,4}`;
const ANY_SYLLABLE = any(SYLLABLE, CAPITALS);
const ANY_CASE = `${ANY_SYLLABLE}(?: ${ANY_SYLLABLE}){0,4}`;
const ANY_SURNAME = `(?:${SURNAME})`;
const ALONE = '(?<![\\p{L}\\d])';

const ADDRESSED = new RegExp(`${ALONE}${ADDRESS}[.:]? (?<it>${FULL})`, 'gu');
const CAPITAL_ADDRESSED = new RegExp(
  `${ALONE}${CAPITAL_ADDRESS}[.:]? ?(?<it>${ANY_SURNAME}(?: ${ANY_SYLLABLE}){1,4})`,
  'gu',
);
const SIGNATURE = new RegExp(
  [
    `${ALONE}${SIGNER} ?[:(-]{1,2} ?(?:[Ôô]ng |[Bb]à )?(?<it>${ANY_CASE})`,
    `\\(?${SIGNED}\\)?[ :,.-]{1,3}(?<signed>${ANY_CASE})`,
  ].join('|'),
  'gu',
);

const NAMED = any(
  `(?:${CLEAR_SURNAME})(?: ${SYLLABLE}){1,4}`,
  `${ANY_SURNAME}(?: ${SYLLABLE}){2,4}`,
);
const BODY = '(?: (?:UBND|HĐND)(?: (?:xã|phường|tỉnh|thành phố|huyện))?)?';
const IN_OFFICE = new RegExp(
  `${ALONE}(?<it>${NAMED})(?= ?[,(–-] ?${OFFICE})|${ALONE}${OFFICE}${BODY}:? (?<held>${NAMED})`,
  'gu',
);
/** With the middle syllable that only people have; and the streets and schools named after them. */
const MIDDLE = new RegExp(
  `${ALONE}(?<it>${any(
    `${ANY_SURNAME} (?:Văn|Thị|VĂN|THỊ)`,
    `(?:${PLAIN_SURNAME}) (?:Van|Thi|VAN|THI)`,
  )}(?: ${ANY_SYLLABLE}){1,3})`,
  'gu',
);

const BEHIND_PLACE = new RegExp(`(?<!\\p{L})${OF_PLACE} ["“(]?$`, 'iu');
const BEGINS_NO_NAME = new RegExp(`^${NO_NAME}(?!\\p{L})`, 'u');
const IS_PLACE = new RegExp(`^${PLACES}(?!\\p{L})`, 'u');
/** “Xã Tam Anh Nam”: the word of address is a syllable of a longer name. */
const WITHIN_NAME = new RegExp(`(?<!\\p{L})(?!${SAID_OF} $)\\p{Lu}\\p{Ll}* $`, 'u');

/** A few words before. */
const NEAR = 24;

/**
 * Each pattern with the words by which it begins: most texts have none of them, and a pattern that no text needs is
 * not made, which takes longer than to look through thousands of texts for its words.
 */
const PATTERNS: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  { sign: new RegExp(`${ALONE}${ADDRESS}[.:]? \\p{Lu}`, 'u'), pattern: ADDRESSED },
  { sign: new RegExp(`${CAPITAL_ADDRESS}[.:]? ?${ANY_SURNAME} `, 'u'), pattern: CAPITAL_ADDRESSED },
  { sign: new RegExp(`${SIGNER} ?[:(-]|${SIGNED}`, 'u'), pattern: SIGNATURE },
  // Few texts name an office, and of all patterns this takes the longest to make.
  { sign: new RegExp(`^(?=[^]*${OFFICE})[^]*(?:${SURNAME}) \\p{Lu}`, 'u'), pattern: IN_OFFICE },
  { sign: /(?:V[aăĂA]n|VĂN|VAN|Th[iị]|THỊ|THI) /, pattern: MIDDLE },
];

export const names: Finder = (text) =>
  PATTERNS.filter(({ sign }) => sign.test(text)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = nameIn(text, match, pattern);
      return name ? [name] : [];
    }),
  );

function nameIn(text: string, match: RegExpExecArray, pattern: RegExp): Found | null {
  const { 0: whole, index, groups } = match;
  const it = groups?.it ?? groups?.signed ?? groups?.held ?? '';
  const isOfficial = groups?.held !== undefined;
  const from = index + whole.lastIndexOf(it);
  if (BEGINS_NO_NAME.test(text.slice(from, from + NEAR))) return null;
  if (pattern === ADDRESSED && IS_PLACE.test(whole)) return null;
  const near = text.slice(Math.max(0, index - NEAR), index);
  const isPlace = BEHIND_PLACE.test(near) || (isWithinName(whole, it) && WITHIN_NAME.test(near));
  if (isPlace && !isOfficial) return null;
  return { form: 'tên người', from, to: from + it.length };
}

const isWithinName = (whole: string, name: string): boolean =>
  !name.includes(' ') && name !== whole && /^\p{Lu}/u.test(whole);
