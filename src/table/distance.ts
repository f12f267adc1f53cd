/** How far one spelling is from another. */

/**
 * The fewest letters that are put in, taken out or changed to make one text of another (Levenshtein
 * 1965), counted in UTF-16 units.
 */
export function distance(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_each, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (last[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    last = next;
  }
  return last[other.length] ?? 0;
}
