/** What a mark reads out: of what, and the figure. */
import { NBSP } from '../format.ts';

/** Stands once in a label, after what it is of: a colon within a name keeps a space that does not break. */
const SEPARATOR = ': ';
const WITHIN = `:${NBSP}`;

/** `Năm 2024: 2,03 con/phụ nữ`. */
export const markLabel = (of: string, figure: string): string =>
  of.replaceAll(SEPARATOR, WITHIN) + SEPARATOR + figure;

/** The same in its two parts, the name as it was given. */
export function labelParts(label: string): readonly [of: string, figure: string] {
  const [of = '', ...figure] = label.split(SEPARATOR);
  return [of.replaceAll(WITHIN, SEPARATOR), figure.join(SEPARATOR)];
}
