/**
 * n of N, the one rule of every count of units. N: the units directly below one parent, of one tier, in force
 * on the last day of the period. n: those of them with the figure. Who has ended or is yet to come is in neither.
 */

import { type Tier, tierOf } from '../dataset/tier.ts';
import { remembered } from '../memory.ts';
import { daysOf } from './period.ts';
import type { Unit, UnitTree } from './unit-tree.ts';

export interface Count {
  readonly parent: Unit;
  readonly tier: Tier | null;
  readonly period: string;
  /** The n units with the figure. */
  readonly some: readonly Unit[];
  /** The units without it. */
  readonly others: readonly Unit[];
  /** The N units. */
  readonly all: readonly Unit[];
}

/** Whether a unit is in force on the last day of a period. */
export function isInForce({ validFrom, validTo }: Unit, period: string): boolean {
  const [, last] = daysOf(period);
  return (validFrom === null || validFrom <= last) && (validTo === null || validTo >= last);
}

/** The N units: of the tier that has the most of them, of equals the first; in their order. */
export const countedBelow = remembered(counted, (parent, period) => `${parent.code} ${period}`);

function counted(units: UnitTree, parent: Unit, period: string): readonly Unit[] {
  const inForce = units.children(parent.code).filter((unit) => isInForce(unit, period));
  const tiers = [...Map.groupBy(inForce, tierOf).values()];
  return tiers.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Which of the N units have a figure. */
export function countBelow(
  units: UnitTree,
  parent: Unit,
  period: string,
  hasFigure: (unit: Unit) => boolean,
): Count {
  const all = countedBelow(units, parent, period);
  const [first] = all;
  return {
    parent,
    tier: first ? tierOf(first) : null,
    period,
    some: all.filter(hasFigure),
    others: all.filter((unit) => !hasFigure(unit)),
    all,
  };
}

/**
 * Of units with a figure of the period those below one parent, where they are most, as n of N. Null where no two
 * units are counted below any of their parents, as of roots: then they are named, without a fraction.
 */
export function countOf(units: UnitTree, some: readonly Unit[], period: string): Count | null {
  const has = new Set(some);
  const counts = [...new Set(some.map(({ parent }) => parent))].flatMap((code) => {
    const parent = units.get(code ?? '');
    return parent ? [countBelow(units, parent, period, (unit) => has.has(unit))] : [];
  });
  const sets = counts.filter((count) => count.all.length > 1 && count.some.length > 0);
  return sets.toSorted((a, b) => b.some.length - a.some.length)[0] ?? null;
}
