/**
 * What looks like a person's number, address or name. Nothing of it may be printed, in no report
 * and no log: every word of a problem passes through `masked`, and so does what is published.
 */
import { birthdays, houses } from './personal/home.ts';
import { identities } from './personal/identity.ts';
import { mails } from './personal/mail.ts';
import { names } from './personal/name.ts';
import { type Finder, searched, visible } from './personal/searched.ts';
import { telephones } from './personal/telephone.ts';

/** What stands in place of what is not printed. */
export const MASK = '[đã che]';

/** Each with a cheap sign that a text may hold any: most texts are done with these. */
const OF_PERSONS: readonly { readonly sign: RegExp; readonly find: Finder }[] = [
  { sign: /(?:\d[ ._/()-]{0,3}){7}|[A-Za-z] ?\d{7}|(?:\d\D?){6}/, find: identities },
  { sign: /(?:\d[ ._/()-]{0,3}){7}/, find: telephones },
  { sign: /@|at?[\])}> ]|a còng/i, find: mails },
  {
    sign: /(?:sinh(?: vào)?(?: ngày| năm)?|n\.?s|sn|dob|s\/n)[ :.]{0,3}\d/i,
    find: birthdays,
  },
  { sign: /sn \d|nhà|nha|ngõ|ngách|hẻm|kiệt|đường|phố/i, find: houses },
];

/** Shorter texts hold none of them. */
const SHORTEST = 5;

/** Of each text it is asked more than once. */
let last = { text: '', plain: '' };

function plainOf(text: string): string {
  if (text !== last.text) last = { text, plain: searched(visible(text)) };
  return last.plain;
}

/** What a text seems to hold of one person that must not be published: `số điện thoại`; or null. */
export function personal(text: string): string | null {
  if (text.length < SHORTEST) return null;
  const plain = plainOf(text);
  for (const { sign, find } of OF_PERSONS) {
    const [first] = sign.test(plain) ? find(plain) : [];
    if (first) return first.form;
  }
  return null;
}

/** Whether a text seems to name a person. */
export function named(text: string): boolean {
  return text.length >= SHORTEST && names(plainOf(text)).length > 0;
}

/** Headers, names and units repeat through the words of problems: each is looked at once. */
const MEMORY = 1_000;
const LONGEST_KEPT = 100;
const known = new Map<string, string>();

/** The text with all of it masked. */
export function masked(text: string): string {
  if (text.length < SHORTEST) return text;
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const result = maskedAnew(text);
  if (text.length <= LONGEST_KEPT && known.size < MEMORY) known.set(text, result);
  return result;
}

function maskedAnew(text: string): string {
  const shown = visible(text);
  const plain = searched(shown);
  const found = OF_PERSONS.flatMap(({ sign, find }) => (sign.test(plain) ? find(plain) : []));
  const all = [...found, ...names(plain)];
  if (all.length === 0) return text;
  let end = 0;
  let whole = '';
  for (const { from, to } of all.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= end) whole += `${shown.slice(end, from)}${MASK}`;
    end = Math.max(end, to);
  }
  return whole + shown.slice(end);
}
