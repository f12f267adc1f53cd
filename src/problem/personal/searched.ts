/** A text as it is searched for people, and what is found in it. */

/** A part of a text, from its first character to the one behind its last. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A part that seems to be of one person: `số điện thoại`. */
export interface Found extends Part {
  readonly form: string;
}

/** Finds the parts of one kind in a text that `searched` made, in time that grows with its length. */
export type Finder = (text: string) => readonly Found[];

/** Composed letters, and nothing invisible between them: what stands there for the eye. */
export const visible = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '');

const WIDE = /[\u00a0\u2000-\u200a\u2010-\u2015\u202f\u205f\u2212\u3000\uff01-\uff5e\r\n]/g;

/**
 * The same text, character for character, with full-width letters and digits, spaces and dashes of
 * any kind as a keyboard writes them.
 */
export const searched = (text: string): string => text.replace(WIDE, narrow);

function narrow(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : ' ';
}

/** For a pattern: any of the alternatives. */
export const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** What a pattern finds; its group `it`, where it has one, is the part meant. */
export function matches(text: string, form: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => {
    const it = match.groups?.it ?? match[0];
    const from = match.index + match[0].lastIndexOf(it);
    return { form, from, to: from + it.length };
  });
}
