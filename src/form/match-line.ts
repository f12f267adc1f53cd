/** Which line of a form a row of a file is: by its words, where several have them by its number, else by their order. */
import { nameKey, tidy } from '../table/fold.ts';
import { isAlike } from './find-head.ts';

export interface LineWords {
  readonly number: string;
  readonly words: string;
}

/** Words so long may go on with what an officer adds to them: “Nguồn khác (ghi rõ …): không có”. */
const LONG = 12;

/** The position of the line; −1 for a row that is none of those left. */
export function matchLine(
  lines: readonly LineWords[],
  left: ReadonlySet<number>,
  row: LineWords,
): number {
  const open = [...left].sort((a, b) => a - b);
  const ways: readonly ((words: string) => boolean)[] = [
    (words) => nameKey(words) === nameKey(row.words),
    (words) => isAlike(words, row.words),
    (words) => words.length >= LONG && nameKey(row.words).startsWith(stem(words)),
  ];
  for (const way of ways) {
    const alike = open.filter((at) => tidy(row.words) !== '' && way(lines[at]?.words ?? ''));
    const numbered = alike.filter((at) => bare(lines[at]?.number) === bare(row.number));
    const [first] = numbered.length > 0 ? numbered : alike;
    if (first !== undefined) return first;
  }
  return -1;
}

const stem = (words: string): string => nameKey(words).replace(/(?<![\s.:…])[\s.:…]+$/, '');

const bare = (number = ''): string => tidy(number).replace(/(?<![.)\s])[.)\s]+$/, '');
