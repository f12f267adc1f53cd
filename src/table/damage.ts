/** What has happened to the letters of a text on its way: lost, mistaken, or other than they look. */
import type { Cause } from '../problem/catalogue.ts';
import { tidy } from './fold.ts';
import { isTcvn3, mojibake } from './mojibake.ts';

export type Damage = Cause<'control-character' | 'encoding-loss' | 'mojibake' | 'lookalike-letter'>;

/** Anything that one of the checks below looks for: most texts are done with this one test. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f¡-¿Ã-ÆÌÎ-ÒÕÖØÜÞáâåìðòøƉ\u0370-\u04ff\u061c\u200e\u200f€\u202a-\u202e\u2066-\u2069\ufffd-\uffff?]/;

/** What is wrong with the letters of a text. In names and codes a whole foreign word counts too. */
export function damage(text: string, isName: boolean): Damage | null {
  if (!SUSPECT.test(text)) return null;
  return control(text) ?? loss(text) ?? mistaken(text) ?? lookalike(text, isName);
}

/** Soft hyphens and spaces of no width, which come along from Word; they say nothing. */
export function visible(text: string): string {
  // In TCVN3 a soft hyphen is an ư.
  return INVISIBLE.test(text) && !isTcvn3(text)
    ? text.replace(new RegExp(INVISIBLE, 'g'), '')
    : text;
}

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them alone
const INVISIBLE = /[\u00ad\u200b\u200c\u200d\u2060\ufeff]/;

const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

function control(text: string): Damage | null {
  const [found] = text.match(CONTROL) ?? [];
  if (found === undefined) return null;
  const point = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const clean = tidy(text.replace(CONTROL, ''));
  return { code: 'control-character', facts: { point, suggestion: part(clean, 0) || undefined } };
}

/** `?` for a letter: within a word, before one, or twice behind one; a question has it once, at its end. */
const LOST_WITHIN = /\p{L}\?\p{L}|(?:^|[\s("“])\?\p{Ll}/u;
const LOST_TWICE = /\p{L}\?(?:[\s,;].*\p{L}\?[\s,;]|\s+\p{Ll})/u;
/** In an address of the web a question mark is none of these. */
const isAddress = (word: string): boolean => word.includes('//') || word.includes('www.');

function loss(text: string): Damage | null {
  const square = text.indexOf('\ufffd');
  if (square >= 0)
    return { code: 'encoding-loss', facts: { value: part(text, square), mark: '\ufffd' } };
  if (!text.includes('?')) return null;
  const words = isAddress(text)
    ? text
        .split(/(\s)/)
        .filter((word) => !isAddress(word))
        .join('')
    : text;
  const at = words.search(LOST_WITHIN);
  const found = at >= 0 ? at : words.search(LOST_TWICE);
  if (found < 0) return null;
  return { code: 'encoding-loss', facts: { value: part(words, found), mark: '?' } };
}

function mistaken(text: string): Damage | null {
  const found = mojibake(text);
  if (!found) return null;
  const suggestion = found.repair ? part(tidy(found.repair(text)), 0) : undefined;
  return { code: 'mojibake', facts: { value: part(text, 0), form: found.form, suggestion } };
}

/** Letters of other alphabets that look like Latin ones. */
const LOOKALIKES = new Map<string, string>();
const SCRIPTS = [
  ['chữ Nga', 'АВЕЅІЈКМНОРСТУХЗаеѕіјорсухԁһ', 'ABESIJKMHOPCTYX3aesijopcyxdh'],
  ['chữ Hy Lạp', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  ['chữ Iceland', 'Ðð', 'Đđ'],
  ['chữ châu Phi', 'Ɖ', 'Đ'],
] as const;
for (const [, from, to] of SCRIPTS)
  [...from].forEach((letter, at) => {
    LOOKALIKES.set(letter, to[at] ?? '');
  });
const latin = (text: string): string =>
  [...text].map((each) => LOOKALIKES.get(each) ?? each).join('');
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(text);

/** The letter of another alphabet in a word; a Russian word has letters that look like no other. */
function strangeLetter(word: string, isName: boolean): string | undefined {
  const letter = [...word].find((each) => LOOKALIKES.has(each));
  if (letter === undefined || !isLatin(latin(word))) return undefined;
  // “α-thalassemia” is written with an alpha.
  const isMixed = [...word].some((each) => /\p{Script=Latin}/u.test(each));
  return isMixed || isName ? letter : undefined;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Quotes the first such word; what it suggests is the text with all of them mended, if it is short. */
function lookalike(text: string, isName: boolean): Damage | null {
  for (const [word] of text.matchAll(WORD)) {
    const letter = strangeLetter(word, isName);
    if (letter === undefined) continue;
    const script = SCRIPTS.find(([, from]) => from.includes(letter))?.[0] ?? '';
    const whole = tidy(
      text.replace(WORD, (each) =>
        strangeLetter(each, isName) === undefined ? each : latin(each),
      ),
    );
    const facts = { value: word, letter, script, latin: latin(letter), word: latin(word) };
    const suggestion = whole.length > LONGEST ? undefined : whole;
    return { code: 'lookalike-letter', facts: { ...facts, suggestion } };
  }
  return null;
}

/** A short text whole; of a long one the words around a place. */
const LONGEST = 80;

function part(text: string, at: number): string {
  const whole = tidy(text);
  if (whole.length <= LONGEST) return whole;
  const from = at < LONGEST / 2 ? 0 : text.lastIndexOf(' ', at - 10) + 1;
  const cut = text.slice(from, from + LONGEST);
  return tidy(from + LONGEST < text.length ? cut.replace(/\s\S*$/, '') : cut);
}
