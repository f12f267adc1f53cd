/** Units of measure that have a sign and words. */
import { nameKey } from '../table/fold.ts';

/** The second sign is not on a keyboard. */
const SIGNS = [
  ['‰', 'phần nghìn'],
  ['‰', '%o'],
  ['‰', '0/00'],
  ['%', 'phần trăm'],
] as const;

/** A key under which two spellings of one measure are equal: `Phần nghìn` and `‰`, `Con` and `số con/1 phụ nữ`. */
export function measureKey(measure: string): string {
  const bare = measure.replace(/^số |(?<=\/ ?)1 /gi, '').replace(/^con$/i, 'con/phụ nữ');
  return SIGNS.reduce((key, [sign, words]) => key.replaceAll(nameKey(words), sign), nameKey(bare));
}

/** How a measure may be written: `‰` as “phần nghìn” as well. */
export const measureSpellings = (measure: string): readonly string[] => [
  measure,
  ...SIGNS.flatMap(([sign, words]) =>
    measure.includes(sign) ? [measure.replaceAll(sign, words)] : [],
  ),
];
