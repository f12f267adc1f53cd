/** Whether a target is met: by the comparison that its document prints, and never on missing data. */
import { type CourseResult, type Coverage, latestForms } from './coverage.ts';
import { type Pace, paceOf } from './pace.ts';
import { yearsOf } from './period.ts';
import type { Series } from './series.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Indicator, subjectAndKind, type Target } from './target.ts';

export type Verdict = 'met' | 'not-met' | 'no-data' | 'not-judged';

/** Why nothing is judged though there is a result, or could be none. */
export type Reason =
  | 'no-measure'
  | 'no-level'
  | 'reference'
  | 'unjudged-indicator'
  | 'no-comparison'
  | 'not-exact'
  | 'no-total';

type Ruling = readonly [Verdict, Reason | null];

/** One course held against a target of training. */
export interface CourseJudgement extends CourseResult {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** Percent of the people that the course is for, by the printed numbers; null where one is missing. */
  readonly share: number | null;
}

export interface Judgement {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  /** The latest result and its distance, also where it is too early to judge by; null for training. */
  readonly standing: Standing | null;
  /** Null where there is nothing to be reached any more, or nothing to measure a pace by. */
  readonly pace: Pace | null;
  /** The courses that a target of training is measured by. */
  readonly courses: readonly CourseJudgement[];
}

/** A target of an indicator, by the latest result within its years; a reference level by the latest of all. */
export function judgementOf(
  target: Target,
  indicator: Indicator,
  series: Series | null,
): Judgement {
  const standing = standingOf(target, series);
  const [verdict, reason] = rulingOf(target, indicator, standing);
  const level = standing?.level ?? null;
  // A result before the target's years judges nothing; where it meets the level, nothing is left to be reached.
  const isOpen =
    !(standing && meets(target, standing.point.value)) &&
    target.kind !== 'mức tham chiếu' &&
    indicator.direction !== 'không đánh giá';
  const pace =
    isOpen && series && standing && level !== null && isAhead(standing, level)
      ? paceOf(target, series, level)
      : null;
  return { target, verdict, reason, standing, pace, courses: [] };
}

function rulingOf(target: Target, indicator: Indicator, standing: Standing | null): Ruling {
  const isReference = target.kind === 'mức tham chiếu';
  if (!isReference && typeof target.value !== 'number') return ['not-judged', 'no-level'];
  if (!standing || (!isReference && standing.point.year < target.from)) return ['no-data', null];
  if (isReference) return ['not-judged', 'reference'];
  if (indicator.direction === 'không đánh giá') return ['not-judged', 'unjudged-indicator'];
  if (standing.point.row.bound !== '=') return ['not-judged', 'not-exact'];
  return ruled(meets(target, standing.point.value));
}

const ruled = (isMet: boolean | null): Ruling =>
  isMet === null ? ['not-judged', 'no-comparison'] : [isMet ? 'met' : 'not-met', null];

/** Whether the level lies where the figure should move; a share that is to rise and is above has nothing to do. */
function isAhead({ point, indicator }: Standing, level: number): boolean {
  const gap = exact(level - point.value);
  if (gap === 0) return false;
  if (indicator.direction === 'tăng') return gap > 0;
  return indicator.direction === 'giảm' ? gap < 0 : true;
}

/**
 * Whether a value meets a target as its document compares: `>` and `<` are strict, “trên 80%” is not met by 80.
 * Null where it prints no comparison, or “khoảng”.
 */
export function meets({ comparator, value, upper }: Target, result: number): boolean | null {
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

/** A target of training, each of its courses by the latest form within the target's years. */
export function trainingJudgementOf(target: Target, forms: readonly Coverage[]): Judgement {
  const nothing = { target, standing: null, pace: null };
  if (target.courses.length === 0)
    return { ...nothing, verdict: 'not-judged', reason: 'no-measure', courses: [] };
  const inTime = forms.filter(({ asOf }) => {
    const [from, to] = yearsOf(asOf);
    return from >= target.from && to <= target.to;
  });
  const results = latestForms(inTime)
    .flatMap((form) => form.results)
    .filter(({ course }) => target.courses.includes(course.code));
  // What does not apply to the unit is no shortfall of it.
  const applied = results.filter(({ row }) => row.trained !== 'not-applicable');
  const courses = applied.map((result) => courseJudgement(target, result));
  const count = target.courses.length - (results.length - applied.length);
  const [verdict, reason] = overall(courses, count);
  return { ...nothing, verdict, reason, courses };
}

function courseJudgement(target: Target, result: CourseResult): CourseJudgement {
  const share = shareOf(result);
  const [verdict, reason] = courseRuling(target, result, share);
  return { ...result, share, verdict, reason };
}

function courseRuling(target: Target, { row }: CourseResult, share: number | null): Ruling {
  const isSilent = typeof row.trained !== 'number' && typeof row.percent !== 'number';
  if (isSilent) return ['no-data', null];
  if (typeof target.value !== 'number') return ['not-judged', 'no-level'];
  return share === null ? ['not-judged', 'no-total'] : ruled(meets(target, share));
}

/** Percent, by the form's own total; a share whose total is not printed is no measure. */
function shareOf({ row }: CourseResult): number | null {
  if (typeof row.eligible !== 'number' || row.eligible === 0) return null;
  if (typeof row.trained === 'number') return (row.trained / row.eligible) * 100;
  return typeof row.percent === 'number' ? row.percent : null;
}

/** Met when every course of the target is; not met when one is not; judged only when all could be. */
function overall(courses: readonly CourseJudgement[], count: number): Ruling {
  const verdicts = new Set(courses.map(({ verdict }) => verdict));
  if (verdicts.has('not-met')) return ['not-met', null];
  if (verdicts.has('not-judged'))
    return ['not-judged', courses.find(({ reason }) => reason)?.reason ?? null];
  const isWhole = courses.length === count && courses.length > 0 && !verdicts.has('no-data');
  return isWhole ? ['met', null] : ['no-data', null];
}

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
