/** Which line of a form a row of a file is: by its words, where several have them by its number, else by their order. */
import { nameKey, tidy } from '../table/fold.ts';
import { isAlike } from './find-head.ts';

export interface LineWords {
  readonly number: string;
  readonly words: string;
}

/** A line of the form by its position, and whether something is written behind its words. */
export interface LineMatch {
  readonly at: number;
  readonly isLonger: boolean;
}

/** Words so long may go on with what an officer adds to them: “Nguồn khác (ghi rõ …): không có”. */
const LONG = 12;

/** Null for a row that is none of those left. */
export function matchLine(
  lines: readonly LineWords[],
  left: ReadonlySet<number>,
  row: LineWords,
): LineMatch | null {
  const open = [...left].sort((a, b) => a - b);
  const ways: readonly ((words: string) => boolean)[] = [
    (words) => nameKey(words) === nameKey(row.words),
    (words) => isAlike(words, row.words),
    (words) => goesOn(words, row.words),
  ];
  for (const [way, isSame] of ways.entries()) {
    const alike = open.filter((at) => tidy(row.words) !== '' && isSame(lines[at]?.words ?? ''));
    const numbered = alike.filter((at) => bare(lines[at]?.number) === bare(row.number));
    const [first] = numbered.length > 0 ? numbered : alike;
    if (first !== undefined) return { at: first, isLonger: way === 2 };
  }
  return null;
}

/** Whether words are the beginning of a line's, torn from the rest: `Bồi dưỡng giảng viên` of a row cut in two. */
export const isTorn = (lines: readonly LineWords[], left: ReadonlySet<number>, words: string) =>
  tidy(words).length >= LONG &&
  [...left].some((at) => nameKey(lines[at]?.words ?? '').startsWith(nameKey(words)));

/** Whether a text is the words of a line and goes on behind them. */
export const goesOn = (words: string, text: string): boolean =>
  words.length >= LONG && nameKey(text).startsWith(stem(words)) && behind(words, text) !== '';

const END = /(?<![\s.:…])[\s.:…]+$/;

const stem = (words: string): string => nameKey(words).replace(END, '');

/** What follows the words of a line; folding keeps the number of its letters. */
const behind = (words: string, written: string): string =>
  tidy(written)
    .slice(tidy(words).replace(END, '').length)
    .replace(/^[\s.:…]+/, '');

const bare = (number = ''): string => tidy(number).replace(/(?<![.)\s])[.)\s]+$/, '');
