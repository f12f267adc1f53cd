/** A unit at first sight: its rate, its training, its money, and the units below it. */
import type { BudgetUses } from './budget-use.ts';
import { budgetIn } from './budget-use.ts';
import { type Children, childrenOf } from './children.ts';
import { type Coverage, latestForms } from './coverage.ts';
import type { Interval } from './interval.ts';
import type { Judgement } from './judgement.ts';
import type { Model, Profile } from './model.ts';
import { byEnd } from './period.ts';
import { type KnownPoint, latest, type Series } from './series.ts';
import { type NumberedTarget, referenceLevel } from './target.ts';
import type { Unit } from './unit-tree.ts';

export interface FertilityView {
  readonly series: Series;
  readonly now: KnownPoint;
  readonly interval: Interval | null;
  readonly reference: NumberedTarget | null;
  /** Held against the target of that very year; null where none is. */
  readonly judgement: Judgement | null;
}

export interface Overview {
  readonly unit: Unit;
  readonly profile: Profile;
  readonly children: Children | null;
  readonly fertility: FertilityView | null;
  /** Its own forms of the latest date, where no unit below has any. */
  readonly forms: readonly Coverage[];
  /** Its own money of the newest year with both figures. */
  readonly money: BudgetUses | null;
}

export function overviewOf(model: Model, unit: Unit): Overview {
  const profile = model.profile(unit);
  const children = childrenOf(model, unit);
  return {
    unit,
    profile,
    children,
    fertility: fertilityOf(model, profile),
    forms: children && children.audiences.length > 0 ? [] : latestForms(profile.coverage),
    money: newestMoney(profile),
  };
}

function fertilityOf(model: Model, { unit, fertility, intervals }: Profile): FertilityView | null {
  const now = fertility && latest(fertility);
  if (!now) return null;
  const { code } = fertility.indicator;
  const ofYear = model
    .judgements(unit)
    .find(
      ({ target }) =>
        target.indicator === code &&
        target.kind !== 'mức tham chiếu' &&
        target.from === now.year &&
        target.to === now.year,
    );
  return {
    series: fertility,
    now,
    interval: intervals.find(({ year }) => year === now.year) ?? null,
    reference: referenceLevel(model.targets(unit, code)) ?? null,
    judgement: ofYear ?? null,
  };
}

function newestMoney({ budget }: Profile): BudgetUses | null {
  const periods = budget?.counted.map(({ row }) => row.period).toSorted(byEnd) ?? [];
  const last = periods.at(-1);
  return budget && last !== undefined ? budgetIn(budget, last) : null;
}

/**
 * The units that the first page opens with: the roots, and in place of a root that has nothing to show of its own
 * those below it that have. A unit with nothing but a reference level has nothing.
 */
export function headsOf(model: Model): readonly Unit[] {
  const below = (unit: Unit): readonly Unit[] => {
    const children = model.units.children(unit.code);
    const hasTargets = model.ownTargets(unit).some(({ kind }) => kind !== 'mức tham chiếu');
    const shows = model.profile(unit).latest !== null || hasTargets || childrenOf(model, unit);
    return shows ? [unit] : children.flatMap(below);
  };
  const heads = model.units.roots.flatMap(below);
  return heads.length > 0 ? heads : model.units.roots;
}
