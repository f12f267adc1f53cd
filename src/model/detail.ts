/** Which units a theme page shows one by one. */
import type { Portrait } from './model.ts';

/** More blocks than these on one page are no reading any more, and weigh megabytes. */
const MOST_IN_DETAIL = 8;

/** Those that a page shows one by one: all where they are few, else those below no other; the rest is listed. */
export function inDetail(portraits: readonly Portrait[]): {
  readonly detailed: readonly Portrait[];
  readonly listed: readonly Portrait[];
} {
  if (portraits.length <= MOST_IN_DETAIL) return { detailed: portraits, listed: [] };
  const codes = new Set(portraits.map(({ unit }) => unit.code));
  const highest = portraits.filter(({ above }) => !above.some((code) => codes.has(code)));
  const detailed = highest.length <= MOST_IN_DETAIL ? highest : [];
  return { detailed, listed: portraits.filter((each) => !detailed.includes(each)) };
}
