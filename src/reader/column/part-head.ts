/** Parts of what stands before them in one row of heads: “Số trẻ sinh ra” beside “Nam” and “Nữ”, or “Con thứ 3 trở lên”. */

import type { Meaning } from '../cell/meaning.ts';
import { withoutMark } from '../cell/part-mark.ts';
import { type Head, meaningOf } from '../head/head.ts';
import type { Headers } from '../head/header.ts';

/** The heads, the parts of a count with its name; groups where nothing else is counted whose they might be. */
export function withOwnParts(
  headers: Headers,
  heads: readonly Head[],
  isCount: (indicator: string) => boolean,
): readonly Head[] {
  let whole: Meaning | null = null;
  let isLone = heads.filter(({ found }) => meaningOf(found)?.indicator).length === 1;
  return heads.map((head) => {
    const { header, found } = head;
    if (found === 'aside') return head;
    const indicator = whole?.indicator;
    if (whole && indicator && found?.breakdown && !found.indicator && isLone)
      return { header, found: { ...whole, breakdown: found.breakdown } };
    const part = indicator && !found && headers.partOf(indicator, withoutMark(header), []);
    if (whole && part) {
      isLone = false;
      return { header, found: { ...whole, indicator: part } };
    }
    whole =
      found?.indicator && isCount(found.indicator) && !found.period && !found.unit ? found : null;
    return head;
  });
}
