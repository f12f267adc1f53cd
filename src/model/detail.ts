/** Which units a theme page shows one by one. */
import type { Profile } from './model.ts';

/** More blocks than these on one page are no reading any more, and weigh megabytes. */
const MOST_IN_DETAIL = 8;

/** Those that a page shows one by one: all where they are few, else those below no other; the rest is listed. */
export function inDetail(profiles: readonly Profile[]): {
  readonly detailed: readonly Profile[];
  readonly listed: readonly Profile[];
} {
  if (profiles.length <= MOST_IN_DETAIL) return { detailed: profiles, listed: [] };
  const codes = new Set(profiles.map(({ unit }) => unit.code));
  const highest = profiles.filter(({ above }) => !above.some((code) => codes.has(code)));
  const detailed = highest.length <= MOST_IN_DETAIL ? highest : [];
  return { detailed, listed: profiles.filter((each) => !detailed.includes(each)) };
}
