/**
 * Money of a year of the units below one, beside the money of the unit itself. These are two budgets, and neither
 * is held against the other.
 */
import { type BudgetUses, budgetIn } from './budget-use.ts';
import { type Count, countBelow } from './count.ts';
import type { Model } from './model.ts';
import type { Unit } from './unit-tree.ts';

export interface BudgetSum {
  readonly parent: Unit;
  readonly year: number;
  /** The unit's own money; null where no row of the year has both figures. */
  readonly own: BudgetUses | null;
  /** Over the n units that give both figures, đồng. */
  readonly allocated: number;
  readonly used: number;
  readonly unused: number;
  /** The units with a row of the year that says both what was allocated and what was used. */
  readonly count: Count;
  /** Of those n units, in their order. */
  readonly budgets: readonly BudgetUses[];
}

/** Of the newest year of which a unit directly below has money with both figures, or of `year`; null where none has. */
export function budgetSumOf(model: Model, parent: Unit, year?: number): BudgetSum | null {
  const children = model.units.children(parent.code);
  const known = children.flatMap((unit) => model.profile(unit).budget ?? []);
  const years = known.flatMap(({ counted }) => counted.map(({ row }) => row.period));
  const newest = year ?? Math.max(0, ...years.filter((each) => /^\d{4}$/.test(each)).map(Number));
  if (newest === 0) return null;
  const period = String(newest);
  const of = (unit: Unit) => {
    const { budget } = model.profile(unit);
    return budget && budgetIn(budget, period);
  };
  const count = countBelow(model.units, parent, period, (unit) => of(unit) !== null);
  const budgets = count.some.flatMap((unit) => of(unit) ?? []);
  const total = (key: 'allocated' | 'used' | 'unused') =>
    budgets.reduce((sum, budget) => sum + budget[key], 0);
  return {
    parent,
    year: newest,
    own: of(parent),
    allocated: total('allocated'),
    used: total('used'),
    unused: total('unused'),
    count,
    budgets,
  };
}
