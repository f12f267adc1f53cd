/** What units are called where others have the same name: by whom they belong to, or until when they were. */

import { date, placeInSentence } from '../format.ts';
import { remembered } from '../memory.ts';
import { rowsByCode } from './rows-by-code.ts';
import type { Unit } from './unit.ts';
import { officialCode } from './unit-life.ts';

/** How a name is told apart, the shortest first: each adds to what does not suffice. */
const WAYS: readonly ((unit: Unit, parent: Unit | undefined) => string)[] = [
  ({ name }) => name,
  ({ name, validTo }) => `${name}${until(validTo)}`,
  ({ name, validTo }, parent) => `${name}${below(parent)}${until(validTo)}`,
  ({ code, name, validTo }, parent) =>
    `${name}${below(parent)}, mã ${officialCode(code)}${until(validTo)}`,
];

const below = (parent: Unit | undefined): string =>
  parent ? `, ${placeInSentence(parent.name)}` : '';

const until = (validTo: string | null): string => (validTo ? ` (đến ${date(validTo)})` : '');

/**
 * The names of the units that share theirs with another, by code: `Xã Tân Lập, thành phố Ví Dụ`; of one that
 * has ended `Xã Sơn Hải (đến 30/06/2025)`. The one unit of a name that is in force keeps it as it is.
 */
export const distinctNames = remembered(nameApart);

function nameApart(units: readonly Unit[]): ReadonlyMap<string, string> {
  const byCode = rowsByCode(units);
  const found = new Map<string, string>();
  let open = units;
  for (const way of WAYS) {
    const named = (unit: Unit) => way(unit, byCode.get(unit.parent ?? ''));
    const groups = [...Map.groupBy(open, (unit) => named(unit).toLocaleLowerCase('vi')).values()];
    open = groups.filter((group) => group.length > 1).flat();
    if (way !== WAYS[0])
      for (const [unit] of groups.filter((group) => group.length === 1))
        if (unit && named(unit) !== unit.name) found.set(unit.code, named(unit));
  }
  for (const unit of open) found.set(unit.code, `${unit.name}, mã ${officialCode(unit.code)}`);
  return found;
}
