/** The units directly below a unit, each with where it stands and what it has not reported. */
import type { Unit } from '../dataset/unit.ts';
import { type BudgetUses, budgetIn } from './budget-use.ts';
import type { Interval } from './interval.ts';
import type { Verdict } from './judgement.ts';
import type { Model, Portrait } from './model.ts';
import { byEnd } from './period.ts';
import { type KnownPoint, latest } from './series.ts';
import { type NumberedTarget, referenceLevel } from './target.ts';
import { BUDGET, THEMES, type Theme } from './theme.ts';

/** A unit's page shows and names no more of the units below it: nobody reads on, and it must stay light. */
export const MOST_ROWS = 24;

/** The courses of all targets of training that hold for a unit. */
export interface Courses {
  readonly verdict: Verdict;
  readonly met: number;
  readonly notMet: number;
  readonly all: number;
}

/** Something that others of the same units have reported: of which period. */
export interface Lack {
  readonly theme: Theme;
  readonly period: string;
}

export interface UnitBelow {
  readonly portrait: Portrait;
  readonly rate: KnownPoint | undefined;
  readonly interval: Interval | undefined;
  /** Null where no target of training with a level can be held against a result. */
  readonly courses: Courses | null;
  /** Of the latest year that any of the units reports. */
  readonly budget: BudgetUses | null;
  readonly lacks: readonly Lack[];
}

export interface Below {
  readonly unit: Unit;
  /** The most courses below their target first, then the largest share of money left; without data last. */
  readonly units: readonly UnitBelow[];
  /** Those that were rearranged and are no more. */
  readonly old: readonly Portrait[];
  readonly reference: NumberedTarget | undefined;
  readonly newest: Newest;
}

/** The latest period in which any of the units may stand beside others, by the key of the theme. */
export type Newest = Readonly<Partial<Record<string, string>>>;

/** The portraits of the units directly below that are in force. */
export const inForceBelow = (model: Model, unit: Unit): readonly Portrait[] =>
  model.units
    .children(unit.code)
    .filter(({ validTo }) => validTo === null)
    .map((each) => model.portrait(each));

/** Null where fewer than two of the units below have any data: nothing is compared. */
export function belowOf(model: Model, unit: Unit): Below | null {
  const portraits = inForceBelow(model, unit);
  if (portraits.filter(({ latest: last }) => last !== null).length < 2) return null;
  const newest = newestOf(portraits);
  const units = portraits.map((portrait) => unitBelow(model, portrait, newest));
  const [indicator] = portraits.flatMap(({ fertility }) => fertility?.indicator ?? []);
  return {
    unit,
    units: units.toSorted(byNeed),
    old: model.units
      .children(unit.code)
      .filter(({ validTo }) => validTo !== null)
      .map((each) => model.portrait(each)),
    reference: indicator && referenceLevel(model.targets(unit, indicator.code)),
    newest,
  };
}

export const newestOf = (portraits: readonly Portrait[]): Newest =>
  Object.fromEntries(
    THEMES.flatMap(({ key, compared }) => {
      const last = portraits
        .flatMap((each) => compared?.(each) ?? [])
        .toSorted(byEnd)
        .at(-1);
      return last === undefined ? [] : [[key, last]];
    }),
  );

function unitBelow(model: Model, portrait: Portrait, newest: Newest): UnitBelow {
  const { fertility, intervals, budget } = portrait;
  const rate = fertility ? latest(fertility) : undefined;
  const period = newest[BUDGET.key];
  return {
    portrait,
    rate,
    interval: intervals.find(({ year }) => year === rate?.year),
    courses: coursesOf(model, portrait.unit),
    budget: budget && period ? budgetIn(budget, period) : null,
    lacks: lacksOf(portrait, newest),
  };
}

const lacksOf = (portrait: Portrait, newest: Newest): readonly Lack[] =>
  THEMES.flatMap((theme) => {
    const period = newest[theme.key];
    const has = period === undefined || theme.compared?.(portrait).includes(period);
    return has ? [] : [{ theme, period }];
  });

const ORDER: readonly Verdict[] = ['not-met', 'ongoing', 'not-judged', 'no-data', 'met'];

function coursesOf(model: Model, unit: Unit): Courses | null {
  const held = model
    .judgements(unit)
    .filter(({ target, courses }) => typeof target.value === 'number' && courses.length > 0);
  const verdict = ORDER.find((each) => held.some((judgement) => judgement.verdict === each));
  if (!verdict) return null;
  const courses = held.flatMap((judgement) => judgement.courses);
  const count = (of: Verdict) => courses.filter((course) => course.verdict === of).length;
  return { verdict, met: count('met'), notMet: count('not-met'), all: courses.length };
}

const isSilent = ({ portrait }: UnitBelow): boolean => portrait.latest === null;

/** The share of the money that was not used, 0 where nothing is known. */
const left = ({ budget }: UnitBelow): number =>
  budget && budget.allocated > 0 ? budget.unused / budget.allocated : 0;

function byNeed(a: UnitBelow, b: UnitBelow): number {
  return (
    Number(isSilent(a)) - Number(isSilent(b)) ||
    (b.courses?.notMet ?? 0) - (a.courses?.notMet ?? 0) ||
    left(b) - left(a)
  );
}
