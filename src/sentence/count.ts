/** n of N in words: the one way to say how many units of how many. */
import { NBSP, number } from '../format.ts';
import type { Count } from '../model/count.ts';

/** `9/12`. */
export const countInSigns = ({ some, all }: Count): string =>
  `${number(some.length)}/${number(all.length)}`;

/** `9 trong 12 đơn vị`; of all of them `cả 12 đơn vị`, of the only one `1 đơn vị`. */
export function countInWords({ some, all }: Count): string {
  const whole = `${number(all.length)}${NBSP}đơn vị`;
  if (some.length < all.length) return `${number(some.length)} trong ${whole}`;
  return all.length > 1 ? `cả ${whole}` : whole;
}

/** `từ 9 trong 12 đơn vị`. */
export const fromCount = (count: Count): string => `từ ${countInWords(count)}`;
