/** Whether a target is met: by the comparison that its document prints, and never on missing data. */
import type { Count } from './count.ts';
import type { CourseResult } from './coverage.ts';
import type { TrainedOf } from './coverage-sum.ts';
import { type Pace, paceOf } from './pace.ts';
import type { Series } from './series.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Indicator, subjectAndKind, type Target } from './target.ts';

/** `ongoing`: the level is not reached, and its last year has not come. */
export type Verdict = 'met' | 'not-met' | 'ongoing' | 'no-data' | 'not-judged';

/** Why nothing is judged though there is a result, or could be none. */
export type Reason =
  | 'no-measure'
  | 'no-level'
  | 'reference'
  | 'unjudged-indicator'
  | 'no-comparison'
  | 'not-exact'
  | 'no-total'
  | 'ended';

export type Ruling = readonly [Verdict, Reason | null];

/** One course held against a target of training. */
export interface CourseJudgement extends CourseResult {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** Percent of the people that the course is for, by the printed numbers; null where one is missing. */
  readonly share: number | null;
}

/** Trained of eligible over the courses of a target, by the latest form within its years. */
export interface TrainingStanding extends TrainedOf {
  /** Percent. */
  readonly share: number;
  readonly year: number;
  /** The units below that it is the sum of; null of the unit's own form. */
  readonly count: Count | null;
}

export interface Judgement {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** The latest result and its distance, also where it is too early to judge by; null for training. */
  readonly standing: Standing | null;
  /** Null where there is nothing to be reached any more, or nothing to measure a pace by. */
  readonly pace: Pace | null;
  /** Null where no course of the target gives both numbers, and of an indicator. */
  readonly coverage: TrainingStanding | null;
  /** The courses that a target of training is measured by, of the unit's own form. */
  readonly courses: readonly CourseJudgement[];
}

/** A target of an indicator, by the latest result within its years; a reference level by the latest of all. */
export function judgementOf(
  target: Target,
  indicator: Indicator,
  series: Series | null,
): Judgement {
  const standing = standingOf(target, series);
  const hasCome = (series?.points.at(-1)?.year ?? 0) >= target.to;
  const [verdict, reason] = rulingOf(target, indicator, standing, hasCome);
  const level = standing?.level ?? null;
  // A result before the target's years judges nothing; where it meets the level, nothing is left to be reached.
  const isOpen =
    !(standing && meets(target, standing.point.value, indicator.measure)) &&
    target.kind !== 'mức tham chiếu' &&
    indicator.direction !== 'không đánh giá';
  const pace =
    isOpen && series && standing && level !== null && isAhead(standing, level)
      ? paceOf(target, series, level)
      : null;
  return { target, verdict, reason, standing, pace, coverage: null, courses: [] };
}

function rulingOf(
  target: Target,
  indicator: Indicator,
  standing: Standing | null,
  hasCome: boolean,
): Ruling {
  const isReference = target.kind === 'mức tham chiếu';
  if (!isReference && typeof target.value !== 'number') return ['not-judged', 'no-level'];
  if (!standing || (!isReference && standing.point.year < (target.from ?? 0)))
    return ['no-data', null];
  if (isReference) return ['not-judged', 'reference'];
  if (indicator.direction === 'không đánh giá') return ['not-judged', 'unjudged-indicator'];
  if (standing.point.row.bound !== '=') return ['not-judged', 'not-exact'];
  const isMet = meets(target, standing.point.value, indicator.measure);
  return isMet !== true && isOver(standing) ? ['not-judged', 'ended'] : ruled(isMet, hasCome);
}

/** Whether the unit ended before the target's last year: who is to reach it is open. */
const isOver = ({ unit, target }: Standing): boolean =>
  unit.validTo !== null && unit.validTo < `${target.to}-01-01`;

/** A level that is not reached is missed when its last year has come, and not before. */
export function ruled(isMet: boolean | null, hasCome: boolean): Ruling {
  if (isMet) return ['met', null];
  if (!hasCome) return ['ongoing', null];
  return isMet === null ? ['not-judged', 'no-comparison'] : ['not-met', null];
}

/** Whether the level lies where the figure should move; a share that is to rise and is above has nothing to do. */
function isAhead({ point, indicator }: Standing, level: number): boolean {
  const gap = exact(level - point.value);
  if (gap === 0) return false;
  if (indicator.direction === 'tăng') return gap > 0;
  return indicator.direction === 'giảm' ? gap < 0 : true;
}

/**
 * Whether a value, in its measure, meets a target as its document compares: `>` and `<` are strict, “trên 80%” is
 * not met by 80, and “100%” without a comparison means at least 100%. Null where it prints none else, or “khoảng”.
 */
export function meets(
  { comparator: printed, value, upper }: Pick<Target, 'comparator' | 'value' | 'upper'>,
  result: number,
  measure: string,
): boolean | null {
  const comparator = printed ?? (value === 100 && measure === '%' ? '≥' : null);
  if (typeof value !== 'number' || comparator === null || comparator === 'khoảng') return null;
  const gap = exact(result - value);
  if (typeof upper === 'number')
    return (comparator === '>' ? gap > 0 : gap >= 0) && exact(upper - result) >= 0;
  return COMPARISONS[comparator](gap);
}

const COMPARISONS: Readonly<Record<'>' | '≥' | '=' | '≤' | '<', (gap: number) => boolean>> = {
  '>': (gap) => gap > 0,
  '≥': (gap) => gap >= 0,
  '=': (gap) => gap === 0,
  '≤': (gap) => gap <= 0,
  '<': (gap) => gap < 0,
};

/** A difference without the noise of binary fractions: 11 of 20 is not more than 55%. */
const exact = (gap: number): number => Number(gap.toFixed(9));

/** A target with those of the same subject and kind that came before it, year by year. */
export interface Held {
  readonly now: Judgement;
  readonly earlier: readonly Judgement[];
}

/**
 * Yearly targets of one subject and kind fold into the latest that a result tells of, or the latest of
 * all; those for later years, and targets that span years, stand for themselves.
 */
export function heldNow(judgements: readonly Judgement[]): readonly Held[] {
  const alike = Map.groupBy(judgements, ({ target }) =>
    target.from === target.to ? subjectAndKind(target) : target.id,
  );
  return [...alike.values()].flatMap((some) => {
    const told = some.filter(({ verdict }) => verdict !== 'no-data');
    const last = Math.max(...(told.length > 0 ? told : some).map(({ target }) => target.to));
    const earlier = some.filter(({ target }) => target.to < last);
    const standing = some.filter((each) => !earlier.includes(each));
    return standing.map((now, at) => ({ now, earlier: at === 0 ? earlier : [] }));
  });
}
