/** Money of the units below a unit, in the latest period that they report. */
import type { Unit } from '../dataset/unit.ts';
import { inForceBelow, newestOf } from './below.ts';
import { type BudgetUses, budgetIn } from './budget-use.ts';
import type { Model } from './model.ts';
import { BUDGET } from './theme.ts';

export interface BudgetBelow {
  readonly unit: Unit;
  readonly period: string;
  /** The most money left first. */
  readonly budgets: readonly BudgetUses[];
  /** Units without a row of the period that says both what was allocated and what was used. */
  readonly silent: readonly Unit[];
}

/** Null where fewer than two units can be compared. */
export function budgetBelowOf(model: Model, unit: Unit): BudgetBelow | null {
  const portraits = inForceBelow(model, unit);
  const period = newestOf(portraits)[BUDGET.key];
  if (period === undefined) return null;
  const budgets = portraits.flatMap(({ budget }) => (budget && budgetIn(budget, period)) ?? []);
  if (budgets.length < 2) return null;
  const reporting = new Set(budgets.map((budget) => budget.unit));
  return {
    unit,
    period,
    budgets: budgets.toSorted((a, b) => b.unused - a.unused || b.allocated - a.allocated),
    silent: portraits.flatMap((each) => (reporting.has(each.unit) ? [] : each.unit)),
  };
}
