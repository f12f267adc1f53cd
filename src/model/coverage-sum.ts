/**
 * Training coverage of the units below one: trained ÷ eligible, each summed over the courses for which a unit's
 * latest form of the year gives both numbers. It counts places, “lượt người”: who takes two courses counts twice.
 */
import type { Course } from '../dataset/course.ts';
import { type Count, countBelow } from './count.ts';
import { type CourseResult, type Coverage, latestForms } from './coverage.ts';
import { isAnswered, wholeYear } from './owed.ts';
import type { Profiles } from './profile.ts';
import type { Unit } from './unit-tree.ts';

export interface TrainedOf {
  readonly trained: number;
  readonly eligible: number;
}

/** Why a unit's form has no coverage: no form at all, an older one alone, no totals, or no numbers. */
export type NoCoverage = 'no-form' | 'older-form' | 'no-total' | 'no-figure';

export interface UnitCoverage {
  readonly unit: Unit;
  /** The latest form of the year. */
  readonly form: Coverage | null;
  /** Null where no course gives both numbers. */
  readonly sum: TrainedOf | null;
  readonly why: NoCoverage | null;
  /** The latest form of an earlier year, where there is none of this one. */
  readonly older: Coverage | null;
  /** The courses that apply to the unit and lack one of the two numbers. */
  readonly without: readonly CourseResult[];
}

export interface CourseCoverage {
  readonly course: Course;
  readonly sum: TrainedOf | null;
  /** The units whose form gives both numbers of the course. */
  readonly count: Count;
}

export interface CoverageSum {
  readonly parent: Unit;
  readonly audience: string;
  readonly year: number;
  readonly sum: TrainedOf | null;
  /** The units with both numbers in at least one course. */
  readonly count: Count;
  /** Each of the N units, in their order. */
  readonly units: readonly UnitCoverage[];
  /** In the order of the forms. */
  readonly courses: readonly CourseCoverage[];
  /** What the parent's own form of the year says; where it gives both numbers, it is the figure. */
  readonly own: UnitCoverage | null;
}

/** The unit's figure: what its own form gives, else what the units below it make together. */
export const wholeOf = ({ own, sum }: CoverageSum): TrainedOf | null => own?.sum ?? sum;

/** Percent; null of nobody. */
export const percentOf = ({ trained, eligible }: TrainedOf): number | null =>
  eligible === 0 ? null : (100 * trained) / eligible;

/** Null unless a row gives both numbers. */
export const trainedOf = ({ row: { trained, eligible } }: CourseResult): TrainedOf | null =>
  typeof trained === 'number' && typeof eligible === 'number' ? { trained, eligible } : null;

/** Null of nothing. */
export function totalOf(parts: readonly TrainedOf[]): TrainedOf | null {
  if (parts.length === 0) return null;
  const total = (key: keyof TrainedOf) => parts.reduce((sum, part) => sum + part[key], 0);
  return { trained: total('trained'), eligible: total('eligible') };
}

const isAnyAnswered = ({ results }: Coverage): boolean =>
  results.some(({ row }) => [row.trained, row.percent].some(isAnswered));

/** Which coverage: of an audience in a year, of all its courses or of some by their codes. */
export interface Asked {
  readonly audience: string;
  readonly year: number;
  readonly courses?: readonly string[] | undefined;
}

/** A unit's coverage, from its forms with the latest first. */
export function unitCoverage(
  unit: Unit,
  forms: readonly Coverage[],
  { audience, year, courses }: Asked,
): UnitCoverage {
  const said = forms
    .filter((form) => form.audience === audience)
    .map((form) => ({ ...form, results: form.results.filter(isNamed(courses)) }))
    .filter(isAnyAnswered);
  const [form = null] = latestForms(said.filter(({ asOf }) => wholeYear(asOf) === year));
  const older = form ? null : (said.find(({ asOf }) => (wholeYear(asOf) ?? year) < year) ?? null);
  const applied = (form?.results ?? []).filter(({ row }) => row.trained !== 'not-applicable');
  const sum = totalOf(applied.flatMap((result) => trainedOf(result) ?? []));
  const why = sum ? null : whyNot(form, older);
  return { unit, form, sum, why, older, without: applied.filter((each) => !trainedOf(each)) };
}

const isNamed =
  (codes: readonly string[] | undefined) =>
  ({ course }: CourseResult): boolean =>
    codes === undefined || codes.includes(course.code);

function whyNot(form: Coverage | null, older: Coverage | null): NoCoverage {
  if (!form) return older ? 'older-form' : 'no-form';
  return form.hasTotals ? 'no-figure' : 'no-total';
}

/** The audiences of whom any unit directly below has a form, in the order of the catalogue of courses. */
export function audiencesBelow(model: Profiles, parent: Unit): readonly string[] {
  const said = new Set(formsBelow(model, parent).map(({ audience }) => audience));
  const catalogue = model.data.course.map(({ audience }) => audience);
  return [...new Set([...catalogue, ...said])].filter((audience) => said.has(audience));
}

const formsBelow = (model: Profiles, parent: Unit): readonly Coverage[] =>
  model.units
    .children(parent.code)
    .flatMap((unit) => model.profile(unit).coverage.filter(isAnyAnswered));

/** The years of which units directly below have forms, the newest first. */
export const yearsBelow = (model: Profiles, parent: Unit): readonly number[] =>
  [...new Set(formsBelow(model, parent).flatMap(({ asOf }) => wholeYear(asOf) ?? []))].sort(
    (a, b) => b - a,
  );

/** Of the newest year of which a unit directly below has a form, or of `year`; null where none has any form. */
export function coverageSumOf(
  model: Profiles,
  parent: Unit,
  audience: string,
  { year, courses }: Partial<Pick<Asked, 'year' | 'courses'>> = {},
): CoverageSum | null {
  const forms = formsBelow(model, parent).filter((form) => form.audience === audience);
  const newest = year ?? Math.max(0, ...forms.map(({ asOf }) => wholeYear(asOf) ?? 0));
  if (newest === 0 || forms.length === 0) return null;
  const asked = { audience, year: newest, courses };
  const coverage = (unit: Unit) => unitCoverage(unit, model.profile(unit).coverage, asked);
  const known = new Map(model.units.children(parent.code).map((unit) => [unit, coverage(unit)]));
  const countWhere = (has: (found: UnitCoverage) => boolean) =>
    countBelow(model.units, parent, String(newest), (unit) => {
      const found = known.get(unit);
      return found !== undefined && has(found);
    });
  const count = countWhere(({ sum }) => sum !== null);
  const units = count.all.flatMap((unit) => known.get(unit) ?? []);
  const own = coverage(parent);
  return {
    parent,
    audience,
    year: newest,
    sum: totalOf(units.flatMap(({ sum }) => sum ?? [])),
    count,
    units,
    courses: coursesOf(model, units).map((course) => {
      const found = ({ form }: UnitCoverage) => trainedIn(form, course);
      return {
        course,
        sum: totalOf(units.flatMap((unit) => found(unit) ?? [])),
        count: countWhere((unit) => found(unit) !== null),
      };
    }),
    own: own.form ? own : null,
  };
}

/** The courses of some forms, in the order in which the forms have them. */
function coursesOf(model: Profiles, units: readonly UnitCoverage[]): readonly Course[] {
  const said = new Set(
    units.flatMap(({ form }) => form?.results.map(({ course }) => course) ?? []),
  );
  return model.data.course.filter((course) => said.has(course));
}

function trainedIn(form: Coverage | null, course: Course): TrainedOf | null {
  const result = form?.results.find((each) => each.course === course);
  return result && result.row.trained !== 'not-applicable' ? trainedOf(result) : null;
}
