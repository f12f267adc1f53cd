/** What forms and reports have in common as papers: what is said once of the whole, and who receives it when. */
import type { Column } from '../dataset/column.ts';
import type { Origin } from '../dataset/dataset.ts';
import { placeInWords } from '../dataset/place.ts';
import { date } from '../format.ts';

/** Where a row says of the whole paper something else than its first row: the column, and why it is wrong. */
export function saidOtherwise<K extends string>(
  row: Origin & Readonly<Record<K, unknown>>,
  head: Origin & Readonly<Record<K, unknown>>,
  columns: Readonly<Record<K, Column>>,
  keys: readonly K[],
): { readonly key: K; readonly reason: string } | null {
  const key = keys.find((each) => JSON.stringify(row[each]) !== JSON.stringify(head[each]));
  if (key === undefined) return null;
  return { key, reason: `có “${columns[key].header}” khác với ${placeInWords(head, row)}` };
}

/** That something ends before it begins; null where it does not. */
export function endsBefore(from: string | null, to: string | null): string | null {
  if (from === null || to === null || from <= to) return null;
  return `có hiệu lực đến ${date(to)}, trước ngày có hiệu lực ${date(from)}`;
}
