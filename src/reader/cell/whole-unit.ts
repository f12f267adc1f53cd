/** Words for the whole of a unit whose name they do not say: “Toàn thành phố”. */
import { plainWords } from '../../table/fold.ts';
import { bareName } from '../../table/unit-words.ts';

export const WHOLE =
  /^(?:toan|ca|chung toan) (tinh|thanh pho|huyen|quan|thi xa|xa|phuong|tp|dia ban|don vi)(?: |$)/;

/** The kind of unit of whose whole words are, as “Toàn thành phố”; '' of any kind, null for other words. */
export function wholeIn(words: string): string | null {
  const [, whole = null] = WHOLE.exec(plainWords(words)) ?? [];
  return whole && (/^(?:dia ban|don vi)$/.test(whole) ? '' : bareName(`${whole} x`)[0]);
}

/** “Toàn thành phố”, of whatever unit. */
export const isWholeUnit = (words: string): boolean =>
  words.length < 24 && WHOLE.exec(plainWords(words))?.[0] === plainWords(words);
