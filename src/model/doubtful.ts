/** What is in doubt at a place and the units below it: how much, and what weighs most. */
import type { Problem } from '../problem/problem.ts';
import type { Question } from './flag.ts';
import type { Model } from './model.ts';
import { byWeight } from './review.ts';
import type { Unit } from './unit-tree.ts';

export interface Doubtful {
  readonly unit: Unit;
  /** How many points the checks have found, and how many notes ask for confirmation. */
  readonly found: number;
  readonly noted: number;
  /** At most two, of two kinds where there are two; a note only where the checks have found less. */
  readonly first: readonly (Problem | Question)[];
}

const MOST = 2;

/** Null where nothing is in doubt. */
export function doubtfulOf(model: Model, unit: Unit): Doubtful | null {
  const isHere = (code: string | undefined) =>
    code !== undefined &&
    (code === unit.code || model.units.ancestors(code).some((each) => each.code === unit.code));
  const found = model.review.toCheck.filter(({ subject }) => isHere(subject?.unit));
  const noted = model.flags.questions.filter(({ rows: [row] }) => isHere(row?.unit));
  if (found.length + noted.length === 0) return null;
  const weighed = byWeight(found);
  const [top] = weighed;
  const next = weighed.find((each) => top && isOther(each, top));
  const told = [top, next].flatMap((each) => each ?? []);
  const others = weighed.filter((each) => !told.includes(each));
  return {
    unit,
    found: found.length,
    noted: noted.length,
    first: [...told, ...others, ...noted].slice(0, MOST),
  };
}

/** Whether a point is of another kind and of another thing. */
const isOther = (each: Problem, top: Problem): boolean =>
  each.code !== top.code &&
  (each.subject?.unit !== top.subject?.unit || each.subject?.item !== top.subject?.item);
