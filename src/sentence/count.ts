/** n of N in words: the one way to say how many units of how many. */
import { list, NBSP, number, placeInSentence } from '../format.ts';
import { type Count, countOf } from '../model/count.ts';
import type { Unit, UnitTree } from '../model/unit-tree.ts';

/** `9/12`. */
export const countInSigns = ({ some, all }: Count): string =>
  `${number(some.length)}/${number(all.length)}`;

/** `9 trong 12 đơn vị`; of all of them `cả 12 đơn vị`, of the only one `1 đơn vị`. */
export function countInWords({ some, all }: Count): string {
  const whole = `${number(all.length)}${NBSP}đơn vị`;
  if (some.length < all.length) return `${number(some.length)} trong ${whole}`;
  return all.length > 1 ? `cả ${whole}` : whole;
}

/** `từ 9 trong 12 đơn vị`. */
export const fromCount = (count: Count): string => `từ ${countInWords(count)}`;

/** `9 trong 12 đơn vị của thành phố Mẫu`. */
export const countWithPlace = (count: Count): string =>
  `${countInWords(count)} của ${placeInSentence(count.parent.name)}`;

/** More names than these are counted. */
export const MOST_NAMES = 3;

/** Whether so few units are named one by one. */
export const isNamed = (units: readonly Unit[]): boolean => units.length <= MOST_NAMES;

/** `xã Sơn Hải và thành phố Cao Bằng`; of many `14 đơn vị`. */
export const namesInWords = (units: readonly Unit[]): string =>
  isNamed(units)
    ? list(units.map(({ name }) => placeInSentence(name)))
    : `${number(units.length)}${NBSP}đơn vị`;

/** Who has a figure of a period, root by root: n of N where the units are such a set, else their names. */
export function unitsInWords(units: UnitTree, some: readonly Unit[], period: string): string {
  const byRoot = [...Map.groupBy(some, (unit) => units.rootOf(unit)).values()];
  const groups = byRoot.length > MOST_NAMES ? [some] : byRoot;
  const said = groups.map((own) => {
    const count = countOf(units, own, period);
    return count ? countWithPlace(count) : namesInWords(own);
  });
  return list(said);
}
