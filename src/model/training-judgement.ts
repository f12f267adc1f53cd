/** Whether a target of training is met: by trained ÷ eligible over the courses that it names. */
import type { Count } from './count.ts';
import { type CourseResult, type Coverage, latestForms } from './coverage.ts';
import {
  coverageSumOf,
  percentOf,
  type TrainedOf,
  totalOf,
  trainedOf,
  yearsBelow,
} from './coverage-sum.ts';
import {
  type CourseJudgement,
  type Judgement,
  meets,
  type Ruling,
  ruled,
  type TrainingStanding,
} from './judgement.ts';
import { type Pace, paceBetween } from './pace.ts';
import { yearsOf } from './period.ts';
import type { Profiles } from './profile.ts';
import type { Target } from './target.ts';
import type { Unit } from './unit-tree.ts';

/** By the unit's own forms within the target's years; where none gives both numbers, by the sum of those below it. */
export function trainingJudgementOf(model: Profiles, target: Target, unit: Unit): Judgement {
  const nothing = { target, standing: null, pace: null, coverage: null, courses: [] };
  if (target.courses.length === 0)
    return { ...nothing, verdict: 'not-judged', reason: 'no-measure' };
  const forms = model.profile(unit).coverage.filter(({ asOf }) => isWithin(target, asOf));
  const own = standingsOf(target, forms);
  const results = own.length > 0 ? own : sumsBelow(model, target, unit);
  const coverage = results[0] ?? null;
  const courses = askedOf(target, latestForms(forms)).map((result) =>
    courseJudgement(target, result),
  );
  const [verdict, reason] = rulingOf(target, coverage, courses);
  const pace = verdict === 'ongoing' ? runningPace(target, results) : null;
  return { ...nothing, verdict, reason, pace, coverage, courses };
}

function isWithin({ from, to }: Target, asOf: string): boolean {
  const [first, last] = yearsOf(asOf);
  return first >= (from ?? 0) && last <= to;
}

/** The rows of a target's courses; what does not apply to the unit is no shortfall of it. */
const askedOf = ({ courses }: Target, forms: readonly Coverage[]): readonly CourseResult[] =>
  forms
    .flatMap(({ results }) => results)
    .filter(({ course, row }) => courses.includes(course.code) && row.trained !== 'not-applicable');

/** Of each year of which the unit has a form the coverage of the target's courses, the latest first. */
function standingsOf(target: Target, forms: readonly Coverage[]): readonly TrainingStanding[] {
  const byYear = Map.groupBy(forms, ({ asOf }) => yearsOf(asOf)[1]);
  return [...byYear].flatMap(([year, some]) => {
    const results = askedOf(target, latestForms(some));
    const sum = totalOf(results.flatMap((each) => trainedOf(each) ?? []));
    return standingOf(sum, { year, count: null }) ?? [];
  });
}

/** Sums are held against each other where the same units are in them. */
const isSame = (a: Count | null, b: Count | null): boolean =>
  a?.some.map(({ code }) => code).join() === b?.some.map(({ code }) => code).join();

/** The pace to a level that is still to be reached, from the first year with a coverage. */
function runningPace(
  { to, value }: Target,
  [last, ...earlier]: readonly TrainingStanding[],
): Pace | null {
  if (!last || typeof value !== 'number' || last.share >= value) return null;
  const resultOf = ({ year, share }: TrainingStanding) => ({ year, value: share });
  const first = earlier.findLast(({ count }) => isSame(count, last.count));
  return paceBetween(first ? resultOf(first) : null, resultOf(last), to, value);
}

function standingOf(
  sum: TrainedOf | null,
  rest: Pick<TrainingStanding, 'year' | 'count'>,
): TrainingStanding | null {
  const share = sum && percentOf(sum);
  return sum === null || share === null ? null : { ...sum, share, ...rest };
}

/** Of each year of the target's the sum of the units below that have a form, the latest first. */
function sumsBelow(model: Profiles, target: Target, unit: Unit): readonly TrainingStanding[] {
  const { audience, from, to, courses } = target;
  const years = yearsBelow(model, unit).filter((year) => year >= (from ?? 0) && year <= to);
  return years.flatMap((year) => {
    const found = coverageSumOf(model, unit, audience ?? '', { year, courses });
    return found ? (standingOf(found.sum, { year, count: found.count }) ?? []) : [];
  });
}

function rulingOf(
  target: Target,
  coverage: TrainingStanding | null,
  courses: readonly CourseJudgement[],
): Ruling {
  if (typeof target.value !== 'number') return ['not-judged', 'no-level'];
  if (coverage) return ruled(meets(target, coverage.share, '%'), coverage.year >= target.to);
  return courses.some(({ verdict }) => verdict !== 'no-data')
    ? ['not-judged', 'no-total']
    : ['no-data', null];
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
  if (share === null) return ['not-judged', 'no-total'];
  return ruled(meets(target, share, '%'), yearsOf(row.asOf)[1] >= target.to);
}

/** Percent, by the form's own total; a share whose total is not printed is no measure. */
function shareOf({ row }: CourseResult): number | null {
  if (typeof row.eligible !== 'number' || row.eligible === 0) return null;
  if (typeof row.trained === 'number') return (row.trained / row.eligible) * 100;
  return typeof row.percent === 'number' ? row.percent : null;
}
