/** What a search looks through. */
import type { SearchGroup } from '../export/search-index.ts';
import { nameKey, searchKey } from '../table/fold.ts';
import { addressOf } from './dom.ts';

/** A page that can be found. */
export interface Entry extends Omit<SearchGroup, 'entries' | 'kind'> {
  readonly name: string;
  /** The file of its page within its folder, without `.html`. */
  readonly page: string;
  readonly code: string;
  readonly href: string;
  /** Its other names. */
  readonly others: readonly string[];
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

export const entriesOf = (groups: readonly SearchGroup[]): readonly Entry[] =>
  groups.flatMap(({ entries, kind, ...shared }) =>
    entries.map(([name, page, code, ...others]) => ({
      ...shared,
      name,
      page,
      code,
      href: addressOf(shared.folder + page.replace(/(#.*)?$/, '.html$1')),
      others,
      order: shared.simulated ? 2 : shared.folder === 'don-vi/' ? 0 : 1,
      marked: [name, ...others].map(nameKey).join(' | '),
      keys: [name, name.slice(kind), code].map(searchKey),
      otherKeys: others.map(searchKey),
      place: searchKey(shared.where),
    })),
  );
