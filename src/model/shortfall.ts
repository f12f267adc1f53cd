/** How far the units below a unit are from its targets of training, course by course. */
import type { Course } from '../dataset/course.ts';
import type { Unit } from '../dataset/unit.ts';
import type { CourseJudgement, Verdict } from './judgement.ts';
import type { Model } from './model.ts';
import { holdsBelow, type NumberedTarget } from './target.ts';

/** Met, or missed by up to 10, up to 30, or more percentage points; null where it cannot be said. */
export type Gap = 0 | 1 | 2 | 3 | null;

export interface ShortfallCell {
  /** Null where the unit's form has no row for the course. */
  readonly result: CourseJudgement | null;
  readonly gap: Gap;
}

export interface ShortfallRow {
  readonly unit: Unit;
  /** Of all courses together. */
  readonly verdict: Verdict;
  /** In the order of the courses. */
  readonly cells: readonly ShortfallCell[];
}

export interface Shortfall {
  readonly target: NumberedTarget;
  readonly courses: readonly Course[];
  /** The largest distance first; those of which nothing can be said last. */
  readonly rows: readonly ShortfallRow[];
  /** Units that report no course of the target. */
  readonly silent: readonly Unit[];
}

/** One for each own target of training with a number that holds below, of the units there that are still in force. */
export function shortfallsOf(model: Model, unit: Unit): readonly Shortfall[] {
  const below = model.units.children(unit.code).filter(({ validTo }) => validTo === null);
  if (below.length === 0) return [];
  return model
    .ownTargets(unit)
    .filter((target): target is NumberedTarget => typeof target.value === 'number')
    .filter((target) => target.courses.length > 0 && holdsBelow(target, model.units))
    .map((target) => shortfallOf(model, target, below));
}

function shortfallOf(model: Model, target: NumberedTarget, below: readonly Unit[]): Shortfall {
  const courses = model.data.course.filter(({ code }) => target.courses.includes(code));
  const rows = below.flatMap((unit) => {
    const judgement = model.judgements(unit).find((each) => each.target.id === target.id);
    if (!judgement || judgement.courses.length === 0) return [];
    const cells = courses.map(({ code }) => {
      const result = judgement.courses.find(({ course }) => course.code === code) ?? null;
      return { result, gap: gapOf(result, target) };
    });
    return [{ unit, verdict: judgement.verdict, cells }];
  });
  const reporting = new Set(rows.map(({ unit }) => unit));
  return {
    target,
    courses,
    rows: rows.toSorted((a, b) => distance(b, target) - distance(a, target)),
    silent: below.filter((unit) => !reporting.has(unit)),
  };
}

function gapOf(result: CourseJudgement | null, { value }: NumberedTarget): Gap {
  if (result?.verdict === 'met') return 0;
  const isMissed = result?.verdict === 'not-met' || result?.verdict === 'ongoing';
  if (!isMissed || result.share === null) return null;
  const missing = value - result.share;
  if (missing <= 10) return 1;
  return missing <= 30 ? 2 : 3;
}

/** Percentage points that all courses together lack; below zero where nothing is known. */
function distance({ cells }: ShortfallRow, { value }: NumberedTarget): number {
  const shares = cells.flatMap(({ result, gap }) =>
    gap === null || result?.share == null ? [] : Math.max(0, value - result.share),
  );
  return shares.length === 0 ? -1 : shares.reduce((sum, each) => sum + each, 0);
}
