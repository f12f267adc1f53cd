/** What of the data needs a second look: to be confirmed by the unit, or only to be known. */
import type { Code } from '../problem/catalogue.ts';
import type { Problem } from '../problem/problem.ts';

export interface Review {
  /** About a figure, beside which it stands. */
  readonly toCheck: readonly Problem[];
  /** About the files, or how a figure is to be read: nothing is asked. */
  readonly toKnow: readonly Problem[];
}

/** What only tells, also where it is found at a figure. */
const TELLING: ReadonlySet<Code> = new Set([
  'decimal-point',
  'duplicate-row',
  'hidden-cells',
  'html-in-text',
  'small-count',
]);

/** The warnings that no body has explained, in their order. */
export function reviewOf(warnings: readonly Problem[]): Review {
  const open = warnings.filter(({ acknowledged }) => acknowledged === null);
  return { toCheck: open.filter(asks), toKnow: open.filter((each) => !asks(each)) };
}

/** Whether a warning is among those `toCheck`. */
export const isToCheck = (warning: Problem): boolean =>
  warning.acknowledged === null && asks(warning);

/** Whether it asks the unit to confirm a figure; else it only tells how a figure or a file is to be read. */
export const asks = ({ code, subject }: Problem): boolean => subject !== null && !TELLING.has(code);

/** Warnings that say that figures contradict each other, the weightiest first: these are told before others. */
const CONTRADICTIONS: readonly Code[] = [
  'tfr-births-ratio',
  'tfr-against-births',
  'tfr-against-gfr',
  'rate-differs',
  'total-differs',
  'note-contradicts',
  'used-over-allocated',
  'target-missing',
  'same-percent-different-size',
];

/** Whether it says that figures contradict each other. */
export const contradicts = ({ code }: Problem): boolean => CONTRADICTIONS.includes(code);

/** Contradictions first, by kind; among equals their own order. */
export const byWeight = (problems: readonly Problem[]): readonly Problem[] => {
  const weight = (each: Problem) =>
    contradicts(each) ? CONTRADICTIONS.indexOf(each.code) : CONTRADICTIONS.length;
  return problems.toSorted((a, b) => weight(a) - weight(b));
};
