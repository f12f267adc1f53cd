/** What was allocated, what of it was used, and why not all. */
import type { Budget } from '../dataset/budget.ts';
import type { BudgetLine } from '../dataset/budget-line.ts';
import type { Data } from '../dataset/data.ts';
import type { Unit } from '../dataset/unit.ts';
import { byEnd } from './period.ts';

export interface BudgetUse {
  readonly line: BudgetLine;
  readonly row: Budget;
  /** Allocated less used, đồng; null when one of them is missing. */
  readonly unused: number | null;
}

export interface BudgetUses {
  readonly unit: Unit;
  /** By line in the catalogue's order, then by period. */
  readonly uses: readonly BudgetUse[];
  /** The rows that the sums are made of: both figures known, and not part of another such row. */
  readonly counted: readonly BudgetUse[];
  /** Over the counted rows, đồng. */
  readonly allocated: number;
  readonly used: number;
}

/** A unit's budget rows that say what was allocated or used; null when there is none. */
export function budgetUsesOf(data: Data, unit: Unit): BudgetUses | null {
  const lines = new Map(data.budgetLine.map((line, at) => [line.code, { line, at }]));
  const uses = data.budget
    .filter(
      (row) =>
        row.unit === unit.code && (row.allocated !== 'not-reported' || row.used !== 'not-reported'),
    )
    .flatMap((row) => {
      const found = lines.get(row.line);
      return found ? [{ ...found, row, unused: unusedOf(row) }] : [];
    })
    .sort((a, b) => a.at - b.at || byEnd(a.row.period, b.row.period))
    .map(({ line, row, unused }) => ({ line, row, unused }));
  if (uses.length === 0) return null;
  const parentOf = (code: string) => lines.get(code)?.line.parent ?? null;
  const whole = uses.filter((use) => use.unused !== null);
  const counted = whole.filter((use) => !isPart(use, whole, parentOf));
  const total = (key: 'allocated' | 'used') =>
    counted.reduce((sum, use) => sum + (use.row[key] as number), 0);
  return { unit, uses, counted, allocated: total('allocated'), used: total('used') };
}

function unusedOf({ allocated, used }: Budget): number | null {
  return typeof allocated === 'number' && typeof used === 'number' ? allocated - used : null;
}

/** Whether a line above it has a row of the same period, which holds its money already. */
function isPart(
  { line, row }: BudgetUse,
  others: readonly BudgetUse[],
  parentOf: (code: string) => string | null,
): boolean {
  const seen = new Set([line.code]);
  for (let above = line.parent; above !== null && !seen.has(above); above = parentOf(above)) {
    const code = above;
    if (others.some((use) => use.line.code === code && use.row.period === row.period)) return true;
    seen.add(code);
  }
  return false;
}
