/** What a search looks through. */
import type { SearchGroup } from '../export/search-group.ts';
import { nameKey, searchKey } from '../table/fold.ts';
import { addressOf } from './dom.ts';

/** A page that can be found. */
export interface Entry extends Omit<SearchGroup, 'entries' | 'after' | 'kind' | 'also'> {
  readonly name: string;
  /** The file of its page within its folder, without `.html`. */
  readonly page: string;
  readonly code: string;
  readonly href: string;
  /** Its other names. */
  readonly others: readonly string[];
  /** What stands before each of them where it was found: `còn gọi là`. */
  readonly words: readonly string[];
  /** Where ranks are equal: units, then what else there is, then what is made up. */
  readonly order: number;
  /** All names with their accents. */
  readonly marked: string;
  /** Its name, its name without its kind and its code, folded; its other names; its place. */
  readonly keys: readonly string[];
  readonly otherKeys: readonly string[];
  readonly where: string;
  readonly place: string;
}

/** All entries; a unit is found by its other names, and by those of the units that it took over from. */
export function entriesOf(groups: readonly SearchGroup[]): readonly Entry[] {
  const before = namesBefore(groups);
  return groups.flatMap(({ entries, after: _after, kind, also, ...shared }) =>
    entries.map(([name, page, code, ...aliases]) => {
      const former = (shared.folder === 'don-vi/' && before.get(page)) || [];
      const others = [...aliases, ...former];
      return {
        ...shared,
        name,
        page,
        code,
        href: addressOf(shared.folder + page.replace(/(#[^#]*)?$/, '.html$1')),
        others,
        words: [...aliases.map(() => also), ...former.map(() => 'gồm địa bàn trước đây của')],
        order: shared.simulated ? 2 : shared.folder === 'don-vi/' ? 0 : 1,
        marked: [name, ...others].map(nameKey).join(' | '),
        keys: [name, name.slice(kind), code].map(searchKey),
        otherKeys: others.map(searchKey),
        // Nobody looks for a place by the day on which it ended, or for a document by its issuer.
        place: searchKey(shared.folder ? shared.where.replace(/, đến [\d/]+$/, '') : ''),
      };
    }),
  );
}

/** The names of the former units that each unit took over from, by its page. */
function namesBefore(groups: readonly SearchGroup[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { entries, after = [] } of groups)
    after.forEach((pages, at) => {
      const name = entries[at]?.[0] ?? '';
      for (const page of pages) names.set(page, [...(names.get(page) ?? []), name]);
    });
  return names;
}
