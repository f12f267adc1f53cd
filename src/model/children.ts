/** The units directly below one, each with what a leader asks first; those that need a look first. */

import { remembered } from '../memory.ts';
import { type BudgetSum, budgetSumOf } from './budget-sum.ts';
import { type BudgetUses, budgetIn } from './budget-use.ts';
import { type Level, levelFor } from './chance.ts';
import { countedBelow } from './count.ts';
import {
  audiencesBelow,
  type CoverageSum,
  coverageSumOf,
  percentOf,
  type UnitCoverage,
} from './coverage-sum.ts';
import type { Interval } from './interval.ts';
import { type Judgement, meets } from './judgement.ts';
import type { Model, Profile } from './model.ts';
import { compare } from './period.ts';
import { REPORT_WORDS, type ReportStatus } from './report-status.ts';
import { type KnownPoint, latest } from './series.ts';
import { type NumberedTarget, referenceLevel } from './target.ts';
import type { Unit } from './unit-tree.ts';

/** One audience of training over all the units. */
export interface Audience {
  readonly audience: string;
  readonly sum: CoverageSum;
  /** What the parent's own target asks of it; null where none has a level. */
  readonly target: NumberedTarget | null;
}

/** One unit's training of one audience. */
export interface ChildTraining {
  readonly coverage: UnitCoverage;
  /** Held against the target that holds for the unit; null where none does. */
  readonly judgement: Judgement | null;
}

/** Money of one year, đồng; null where no row says so. */
export interface ChildMoney {
  readonly allocated: number | null;
  readonly used: number | null;
  /** Over the rows with both figures; null where no row has both. */
  readonly uses: BudgetUses | null;
}

export interface Child {
  readonly unit: Unit;
  readonly profile: Profile;
  readonly status: ReportStatus | null;
  /** Its rate of the year of all; null where it has none. */
  readonly rate: KnownPoint | null;
  /** Its newest rate of an earlier year, where it has none of that year. */
  readonly older: KnownPoint | null;
  readonly interval: Interval | null;
  /** The years whose rate rests on few births. */
  readonly few: readonly number[];
  /** In the order of the audiences. */
  readonly training: readonly ChildTraining[];
  readonly money: ChildMoney;
  /** How many targets of training it has not met, and by how many points together. */
  readonly missed: number;
  readonly shortfall: number;
}

export interface Children {
  readonly parent: Unit;
  /** The year of the rates; null where no unit has one. */
  readonly year: number | null;
  readonly reference: NumberedTarget | null;
  readonly audiences: readonly Audience[];
  readonly budget: BudgetSum | null;
  /** What the intervals of so many units hold. */
  readonly level: Level;
  /** In the order in which they need a look. */
  readonly units: readonly Child[];
  /** Those that have ended. */
  readonly ended: readonly Unit[];
}

/** So many units are shown row by row at once. */
export const FEW = 30;

/** Of more, so many that need a look first. */
export const MOST_SHOWN = 12;

/** Whether a unit has nothing of the newest year. */
export const isBehind = ({ status }: Child): boolean =>
  status?.word === 'silent' || status?.word === 'older';

/** Of many units the first that have figures to look at: furthest from their targets first. */
export const shownFirst = (units: readonly Child[]): readonly Child[] =>
  units
    .filter((child) => !isBehind(child))
    .toSorted((a, b) => b.missed - a.missed || b.shortfall - a.shortfall)
    .slice(0, MOST_SHOWN);

/** Null where fewer than two units are in force below, or none of them has any data. Made once for a model. */
export const childrenOf = remembered(makeChildren, ({ code }) => code);

function makeChildren(model: Model, parent: Unit): Children | null {
  const all = model.units.children(parent.code);
  const profiles = inForceBelow(model, parent);
  if (profiles.length < 2 || profiles.every(({ latest: last }) => last === null)) return null;
  const inForce = profiles.map(({ unit }) => unit);
  const rates = profiles.flatMap(({ fertility }) => (fertility && latest(fertility)) ?? []);
  const year = rates.length > 0 ? Math.max(...rates.map((point) => point.year)) : null;
  const [indicator] = profiles.flatMap(({ fertility }) => fertility?.indicator ?? []);
  const audiences = audiencesBelow(model, parent).flatMap((audience) =>
    audienceOf(model, parent, audience),
  );
  const budget = budgetSumOf(model, parent);
  const asked = { year, audiences, budget, level: levelFor(inForce.length) };
  const units = profiles.map((profile) => childOf(model, profile, asked));
  return {
    ...asked,
    parent,
    reference: (indicator && referenceLevel(model.targets(parent, indicator.code))) ?? null,
    units: units.toSorted(byNeed),
    ended: all.filter((unit) => !inForce.includes(unit) && unit.validTo !== null),
  };
}

const lastPeriod = (profiles: readonly Profile[]): string | null =>
  profiles
    .flatMap((each) => each.latest ?? [])
    .toSorted(compare)
    .at(-1) ?? null;

function audienceOf(model: Model, parent: Unit, audience: string): readonly Audience[] {
  const sum = coverageSumOf(model, parent, audience);
  if (!sum) return [];
  const target = heldIn(model, parent, audience, sum.year)?.target;
  return [{ audience, sum, target: target && isNumbered(target) ? target : null }];
}

/** The judgement of an audience by the target of that very year, or else by the one that the year lies within. */
function heldIn(model: Model, unit: Unit, audience: string, year: number): Judgement | null {
  const held = model
    .judgements(unit)
    .filter(({ target }) => target.audience === audience && isNumbered(target))
    .filter(({ target }) => (target.from ?? year) <= year && year <= target.to);
  return held.toSorted((a, b) => a.target.to - b.target.to)[0] ?? null;
}

const isNumbered = (target: Judgement['target']): target is NumberedTarget =>
  typeof target.value === 'number';

type Asked = Pick<Children, 'year' | 'audiences' | 'budget' | 'level'>;

function childOf(model: Model, profile: Profile, asked: Asked): Child {
  const { year, audiences, budget, level } = asked;
  const { unit, fertility } = profile;
  const intervals = fertility ? model.intervals(unit, fertility.indicator.code, level) : [];
  const last = (fertility && latest(fertility)) ?? null;
  const rate = last?.year === year ? last : null;
  const training = audiences.flatMap(({ audience, sum }) => {
    const coverage = sum.units.find((each) => each.unit === unit);
    return coverage ? [{ coverage, judgement: heldIn(model, unit, audience, sum.year) }] : [];
  });
  const gaps = training.flatMap((each) => gapOf(each) ?? []);
  return {
    unit,
    profile,
    status: model.reportStatus(unit),
    rate,
    older: rate ? null : last,
    interval: intervals.find((each) => each.year === rate?.year) ?? null,
    few: fertility ? model.grounds(unit, fertility.indicator.code).few : [],
    training,
    money: moneyIn(profile, budget?.year ?? null),
    missed: gaps.length,
    shortfall: gaps.reduce((sum, gap) => sum + gap, 0),
  };
}

/** Whether a unit's coverage is what its target asks, due or not; null where that cannot be said. */
export function reaches({ coverage, judgement }: ChildTraining): boolean | null {
  const percent = coverage.sum && percentOf(coverage.sum);
  if (percent === null || !judgement || judgement.verdict === 'not-judged') return null;
  return meets(judgement.target, percent, '%');
}

/** By how many points a unit's coverage lies below its target; null where it does not, or cannot be judged. */
export function gapOf(training: ChildTraining): number | null {
  const { sum } = training.coverage;
  const level = training.judgement?.target.value;
  if (reaches(training) !== false || typeof level !== 'number' || !sum) return null;
  return Math.max(0, level - (percentOf(sum) ?? 0));
}

/** Whether the year of every target is still to come: then nothing is missed yet. */
export const isEarly = ({ audiences }: Pick<Children, 'audiences'>): boolean =>
  audiences.every(({ target, sum }) => target === null || target.to > sum.year);

function moneyIn({ budget }: Profile, year: number | null): ChildMoney {
  const period = String(year);
  const uses = budget && budgetIn(budget, period);
  if (uses) return { allocated: uses.allocated, used: uses.used, uses };
  const total = (key: 'allocated' | 'used') => {
    const known = budget?.told[key].filter(({ row }) => row.period === period) ?? [];
    return known.length === 0
      ? null
      : known.reduce((sum, { row }) => sum + (row[key] as number), 0);
  };
  return { allocated: total('allocated'), used: total('used'), uses: null };
}

const names = new Intl.Collator('vi', { numeric: true });

/** Who has not reported first; then who misses most targets, and by most points. */
export function byNeed(a: Child, b: Child): number {
  const word = ({ status }: Child) =>
    status ? REPORT_WORDS.indexOf(status.word) : REPORT_WORDS.length;
  return (
    word(a) - word(b) ||
    b.missed - a.missed ||
    b.shortfall - a.shortfall ||
    names.compare(a.unit.name, b.unit.name)
  );
}

/** The profiles of the units that are counted below one, on the last day that any of them speaks of. */
export function inForceBelow(model: Model, unit: Unit): readonly Profile[] {
  const all = model.units.children(unit.code).map((each) => model.profile(each));
  return countedBelow(model.units, unit, lastPeriod(all) ?? '2100').map(model.profile);
}
