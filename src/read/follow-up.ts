/** Problems that follow from others: figures that are at odds because words between the rows were not read. */
import type { Code } from '../problem/catalogue.ts';
import type { Problem } from '../problem/problem.ts';

/** While one of these stands, it is open which of its rows speak of the same thing. */
const OPEN: readonly Code[] = ['block-differs', 'words-contradict', 'column-ignored-figures'];

/** What is left to tell of rows that are at odds, beside what is known of their files. */
export function withoutFollowUps(
  found: readonly Problem[],
  known: readonly Problem[],
): readonly Problem[] {
  if (!found.some(({ code }) => code === 'conflicting-rows')) return found;
  const placeOf = ({ file, sheet }: Problem) => `${file}|${sheet ?? ''}`;
  const open = new Set(known.filter(({ code }) => OPEN.includes(code)).map(placeOf));
  return found.filter((each) => each.code !== 'conflicting-rows' || !open.has(placeOf(each)));
}
