/** Where the site is, over pages that are of all its units. */
import { list, number, placeInSentence } from '../format.ts';
import type { UnitTree } from '../model/unit-tree.ts';

/** So many roots are named one by one. */
const MOST_NAMES = 3;

/** `Thành phố Ví Dụ`; of several roots `Thành phố Ví Dụ và thành phố Mẫu`, of many `34 địa bàn`. */
export function sitePlace({ roots }: UnitTree): string {
  if (roots.length > MOST_NAMES) return `${number(roots.length)} địa bàn`;
  const [first, ...others] = roots;
  return first ? list([first.name, ...others.map(({ name }) => placeInSentence(name))]) : '';
}
