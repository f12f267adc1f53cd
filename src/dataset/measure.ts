/** Units of measure that have a sign and words. */
import { nameKey } from '../table/fold.ts';

/** The second sign is not on a keyboard. */
const SIGNS = [
  ['‰', 'phần nghìn'],
  ['‰', '%o'],
  ['%', 'phần trăm'],
] as const;

/** A key under which two spellings of one measure are equal: `Phần nghìn` and `‰`. */
export const measureKey = (measure: string): string =>
  SIGNS.reduce((key, [sign, words]) => key.replaceAll(nameKey(words), sign), nameKey(measure));

/** How a measure may be written: `‰` as “phần nghìn” as well. */
export const measureSpellings = (measure: string): readonly string[] => [
  measure,
  ...SIGNS.flatMap(([sign, words]) =>
    measure.includes(sign) ? [measure.replaceAll(sign, words)] : [],
  ),
];
