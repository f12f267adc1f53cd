/** Which units a page names, and which it leads to by the unit above them. */
import { FEW } from './children.ts';
import type { Unit, UnitTree } from './unit-tree.ts';

/** What a page has of a unit. */
interface OfUnit {
  readonly unit: Unit;
}

/** All that there is of the units directly below one. */
export interface Family<T extends OfUnit> {
  readonly parent: Unit;
  readonly members: readonly T[];
}

export interface Named<T extends OfUnit> {
  readonly here: readonly T[];
  readonly elsewhere: readonly Family<T>[];
}

/**
 * Few units stand on the page. Of many only those below none of the others do, where these are few: all others
 * stand on the page of their family, and the page weighs the same however many there are.
 */
export function named<T extends OfUnit>(all: readonly T[], units: UnitTree): Named<T> {
  if (all.length <= FEW) return { here: all, elsewhere: [] };
  const codes = new Set(all.map(({ unit }) => unit.code));
  const isTop = ({ unit }: T) => !units.above(unit.code).some(({ code }) => codes.has(code));
  const top = all.filter(isTop);
  const alone = all.filter(({ unit }) => !units.get(unit.parent ?? ''));
  const here = new Set(top.length <= FEW ? top : alone);
  const families = Map.groupBy(
    all.filter((each) => !here.has(each)),
    ({ unit }) => unit.parent,
  );
  return {
    here: [...here],
    elsewhere: [...families].flatMap(([code, members]) => {
      const parent = units.get(code ?? '');
      return parent ? [{ parent, members }] : [];
    }),
  };
}

/** More stand on no one page. */
const MOST = 300;

/** A list in parts of about the same length, each for one page. */
export function partsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const size = Math.ceil(all.length / Math.ceil(all.length / MOST));
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}
