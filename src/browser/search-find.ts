/** What answers a query. */
import { nameKey, searchKey } from '../table/fold.ts';
import { KINDS } from '../table/unit-words.ts';
import type { Entry } from './search-entry.ts';

export interface Answer {
  readonly entry: Entry;
  /** Another name of it that answers better than its own: `còn gọi là SRB`. */
  readonly also: string | undefined;
  readonly rank: number;
  /** It has the accents of the query. */
  readonly isAccented: boolean;
}

/** Ranks: up to WHOLE the query is words of the key, up to WITH_PLACE it begins some, then it is inside one. */
const WHOLE = 2;
const WITH_PLACE = 5;
const INSIDE = 6;
const NOT = 7;

/** The query with the kind of place in full, where it begins with a short one and goes on: `tp cao bằng`. */
const inFull = (asked: string): string =>
  KINDS.reduce((text, [kind, pattern]) => text.replace(pattern, searchKey(kind)), asked);

/** What answers a query, the best first; of equals those with the same accents, then units, then the shortest. */
export function find(entries: readonly Entry[], query: string): readonly Answer[] {
  const asked = inFull(searchKey(query));
  if (!asked) return [];
  const marked = nameKey(query);
  const words = asked.split(' ');
  const isNumber = /^[\d ]+$/.test(asked);
  const found: Answer[] = [];
  for (const entry of entries) {
    // Figures alone are a code, from its beginning: years within names are no answer.
    if (isNumber && !entry.keys[2]?.startsWith(asked)) continue;
    const own = best(entry.keys, asked);
    const other = own > 0 ? best(entry.otherKeys, asked) + 0.25 : NOT;
    const rank = Math.min(own, other, rankWithPlace(entry, words), rankUnspaced(entry, asked));
    if (rank >= NOT) continue;
    const also = other < own ? alsoOf(entry, indexOfBest(entry.otherKeys, asked)) : undefined;
    found.push({ entry, also, rank, isAccented: entry.marked.includes(marked) });
  }
  const isMarked = /[\u0300-\u036fđ]/i.test(query.normalize('NFD'));
  const byAccents = (a: Answer, b: Answer) => Number(b.isAccented) - Number(a.isAccented);
  return wholeWords(isMarked ? withAccents(found) : found, asked).sort(
    (a, b) =>
      (isMarked && byAccents(a, b)) ||
      a.rank - b.rank ||
      byAccents(a, b) ||
      a.entry.order - b.entry.order ||
      a.entry.name.length - b.entry.name.length,
  );
}

/** How well a key answers: 0 the same, 1 begins with these words, 2 has them, 3 begins so, 4 a word begins so. */
function rankOf(key: string, asked: string): number {
  if (!key.includes(asked)) return NOT;
  if (key === asked) return 0;
  if (key.startsWith(`${asked} `)) return 1;
  if (`${key} `.includes(` ${asked} `)) return WHOLE;
  if (key.startsWith(asked)) return 3;
  return key.includes(` ${asked}`) ? 4 : INSIDE;
}

function best(keys: readonly string[], asked: string): number {
  let least = NOT;
  for (const key of keys) least = Math.min(least, rankOf(key, asked));
  return least;
}

const alsoOf = ({ words, others }: Entry, at: number): string => `${words[at]} ${others[at]}`;

function indexOfBest(keys: readonly string[], asked: string): number {
  const ranks = keys.map((key) => rankOf(key, asked));
  return ranks.indexOf(Math.min(...ranks));
}

/** Every word asked for begins a word of the name or of its place: «son hai bac ninh». */
function rankWithPlace({ keys, place }: Entry, words: readonly string[]): number {
  const all = ` ${keys[0]} ${place}`;
  return words.every((word) => all.includes(` ${word}`)) ? WITH_PLACE : NOT;
}

/** Letters of a name without its spaces, from its first on: «caobang». */
const rankUnspaced = ({ keys }: Entry, asked: string): number =>
  asked.length > 3 && keys.some((key) => key.replaceAll(' ', '').startsWith(asked))
    ? WITH_PLACE
    : NOT;

/** Who writes accents means them: «hoà» does not begin «hoạt» where something is called so. */
function withAccents(found: Answer[]): Answer[] {
  const isSo = found.some(({ rank, isAccented }) => rank < INSIDE && isAccented);
  return isSo ? found.filter(({ rank, isAccented }) => isAccented || rank < WHOLE + 1) : found;
}

/** Inside a word only where no word begins so, and never for a few letters: «hoa» is not in «khóa». */
function wholeWords(found: Answer[], asked: string): Answer[] {
  const whole = found.filter(({ rank }) => rank < INSIDE);
  return whole.length > 0 || asked.length < 4 ? whole : found;
}
