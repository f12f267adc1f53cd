/** Fields of one row that say two things. */
import type { Origin } from '../dataset/dataset.ts';
import { placeOf } from '../dataset/place.ts';
import { type Problem, problem } from '../problem/problem.ts';

/** Told at one of them; `other` is the other in words, with its column. */
export const fieldsDiffer = <R extends Origin>(
  row: R,
  key: keyof R & string,
  value: string,
  other: string,
): Problem => problem('fields-contradict', placeOf(row, key), { value, other });
