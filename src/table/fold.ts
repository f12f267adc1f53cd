/** Names made comparable. What is shown to people is never folded. */
import { distance } from './distance.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const DIACRITICS = /[\u0300-\u036f]/g;

/** Text as stored: NFC, spaces of any kind and line breaks made one space, trimmed. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
}

/**
 * The same with full-width characters as a keyboard would write them. Superscripts stay: the mark
 * of a footnote (`12²`) must not become a digit.
 */
export function typed(text: string): string {
  const narrow = (wide: string) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
  return tidy(text).replace(/[\uff01-\uff5e]/g, narrow);
}

/** Texts of tables and of lists are compared again and again: so many are folded once. */
const MEMORY = 10_000;
/** What is longer is no name. */
const LONGEST = 500;

/** The same fold, which remembers. */
function folding(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) {
      // V8 keeps a whole file for one cell that was cut out of it: what is kept is a text of its own.
      const own = ` ${text}`.slice(1);
      key = fold(own);
      if (known.size > MEMORY) known.clear();
      if (own.length < LONGEST) known.set(own, key);
    }
    return key;
  };
}

const syllableKey = folding((syllable) => {
  const parts = syllable.normalize('NFD');
  const tone = parts.match(TONES)?.join('') ?? '';
  return parts.replace(TONES, '').replace(/([^aeiouy\u0300-\u036f])y$/, '$1i') + tone;
});

/**
 * A key under which two spellings of one Vietnamese name are equal: case, tone placement
 * (hoà = hòa), final y/i after a consonant (tỷ = tỉ), spaces beside a dash or a slash and a stop at
 * the end fold; letters and tones do not.
 */
export const nameKey = folding((text) =>
  tidy(text)
    .toLocaleLowerCase('vi')
    .replace(/ ?[-‑–] ?/g, '-')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?[.;]$/, '')
    .replace(/\p{L}+/gu, syllableKey),
);

/** Words without diacritics, case and punctuation, one space between: `Xã Sơn Hải!` → `xa son hai`. */
export const plainWords = folding((text) =>
  text
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

/** What a search compares: plain words, in which a final y after a consonant is an i (tỷ = tỉ). */
export function searchKey(text: string): string {
  return plainWords(text).replace(/([^aeiouy ])y(?= |$)/g, '$1i');
}

/** A key without diacritics, case, spaces and punctuation: `Đạt tỷ lệ %` → `dattyle%`. */
export function plainKey(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}

/**
 * The candidate nearest to what was written, or null when none is near: compared with accents
 * first, then without, at most two changes, and fewer than half of the letters. Of two as near,
 * the one of the same length: a letter is more often mistaken than lost.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const all = [...candidates];
  return within(written, all, (text) => tidy(text).toLowerCase()) ?? within(written, all, plainKey);
}

/** The words of a text that holds all those of another, and not the other's: no slip of the pen, but another meaning. */
export function besides(text: string, other: string): string | undefined {
  const all = tidy(text).split(/[^\p{L}\p{N}%]+/u);
  const own = searchKey(other).split(' ');
  const others = all.filter((each) => {
    const at = own.indexOf(searchKey(each));
    if (at >= 0) own.splice(at, 1);
    return at < 0;
  });
  return own.length === 0 ? others.join(' ').trim() || undefined : undefined;
}

/** Whether one of as many words has few letters of the other's: “đã cấp” is no slip for “đã chi”. */
function isOther(one: string, other: string): boolean {
  const words = plainWords(one).split(' ');
  const others = plainWords(other).split(' ');
  const isFar = (word: string, at: number) =>
    [...word].filter((letter) => others[at]?.includes(letter)).length * 2 < word.length;
  return words.length === others.length && words.some(isFar);
}

function within(
  written: string,
  candidates: string[],
  key: (text: string) => string,
): string | null {
  const target = key(written);
  const most = Math.min(2, Math.ceil(target.length / 2) - 1);
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    const other = key(candidate);
    if (Math.abs(other.length - target.length) > most) continue;
    const changes = distance(target, other) + (other.length === target.length ? 0 : 0.5);
    if (Math.floor(changes) <= most && changes < least && !isOther(written, candidate))
      [best, least] = [candidate, changes];
  }
  return best;
}
