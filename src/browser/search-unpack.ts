/** The search index as it was before it was packed to travel. */
import type { SearchEntry, SearchGroup } from '../export/search-group.ts';
import type { Packed, PackedGroup } from '../export/search-pack.ts';

export const unpacked = (groups: readonly Packed[]): readonly SearchGroup[] =>
  groups.map((group) => ('steps' in group ? unpackedGroup(group) : group));

function unpackedGroup(packed: PackedGroup): SearchGroup {
  const { prefix, suffix, digits, names, steps, after, ...shared } = packed;
  const all = names.split('|');
  const written = (number: number) => String(number).padStart(digits, '0');
  let number = 0;
  const numbers = steps.map((step) => {
    number += step;
    return number;
  });
  return {
    ...shared,
    kind: prefix.length,
    entries: numbers.map((each, at): SearchEntry => {
      const code = written(each);
      return [prefix + (all[at] ?? ''), code + suffix, code];
    }),
    after: after.map((steps, at) =>
      [steps].flat().map((step) => written((numbers[at] ?? 0) + step)),
    ),
  };
}
