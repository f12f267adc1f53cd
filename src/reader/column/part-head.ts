/** Parts of what stands before them in one row of heads: “Số trẻ sinh ra” beside “Nam” and “Nữ”, or “Con thứ 3 trở lên”. */

import { groupName, isGroup } from '../cell/group-column.ts';
import { meaning } from '../cell/meaning.ts';
import { isMarked, withoutMark } from '../cell/part-mark.ts';
import { type Head, meaningOf } from '../head/head.ts';
import type { Headers } from '../head/header.ts';

/** The heads, the parts of a count with its name; groups where nothing else is counted whose they might be. */
export function withOwnParts(
  headers: Headers,
  heads: readonly Head[],
  isCount: (indicator: string) => boolean,
): readonly Head[] {
  const none = meaning('');
  let whole = none;
  let isLone = heads.filter(({ found }) => meaningOf(found)?.indicator).length === 1;
  return heads.map((head) => {
    const { header, found } = head;
    if (found === 'aside') return head;
    const { indicator } = whole;
    // “Trong đó nữ” needs no “Nam” beside it.
    const isSaid = isMarked(header) && isGroup(header);
    const breakdown = isSaid ? groupName(header) : found?.breakdown;
    if (indicator && breakdown && !found?.indicator && isLone)
      return { header, found: { ...whole, breakdown } };
    const part = indicator && !found && headers.partOf(indicator, withoutMark(header), []);
    if (part) {
      isLone = false;
      return { header, found: { ...whole, indicator: part } };
    }
    const isWhole = found?.indicator && isCount(found.indicator) && !found.period && !found.unit;
    whole = isWhole ? found : none;
    return head;
  });
}
