/** What was allocated, what of it was used, and why not all. */
import type { Budget } from '../dataset/budget.ts';
import type { BudgetLine } from '../dataset/budget-line.ts';
import type { Data } from '../dataset/data.ts';
import type { Unit } from '../dataset/unit.ts';
import { byEnd, daysOf, overlap } from './period.ts';

export interface BudgetUse {
  readonly line: BudgetLine;
  readonly row: Budget;
  /** Allocated less used, đồng; null when one of them is missing. */
  readonly unused: number | null;
  readonly inferred: Inferred;
}

/** Which amounts are ours: the document prints one, and tells in words whether it was used. */
export interface Inferred {
  /** It does not call the amount an allotment. */
  readonly allocated: boolean;
  /** The amount was not used: nothing prints the 0. */
  readonly used: boolean;
}

export interface BudgetUses {
  readonly unit: Unit;
  /** By line in the catalogue's order, then by period. */
  readonly uses: readonly BudgetUse[];
  /** The rows that the sums are made of: both figures known, and no đồng in two of them. */
  readonly counted: readonly BudgetUse[];
  /** The rows that say the one figure, be the other known or not; no đồng in two of them. */
  readonly told: Told;
  /** Over the counted rows, đồng. */
  readonly allocated: number;
  readonly used: number;
  /** What is left of the counted rows; what one used too much is not taken from another. */
  readonly unused: number;
  /** The counted rows that used more than was allocated. */
  readonly over: readonly BudgetUse[];
}

type Told = Readonly<Record<'allocated' | 'used', readonly BudgetUse[]>>;

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
    .map(({ line, row, unused }) => ({ line, row, unused, inferred: inferredOf(row) }));
  if (uses.length === 0) return null;
  const parentOf = (code: string) => lines.get(code)?.line.parent ?? null;
  const having = (key: keyof Told) => uses.filter(({ row }) => typeof row[key] === 'number');
  const whole = uses.filter((use) => use.unused !== null);
  return summed(unit, uses, countedOf(whole, parentOf), {
    allocated: countedOf(having('allocated'), parentOf),
    used: countedOf(having('used'), parentOf),
  });
}

function inferredOf({ stated, used, allocated }: Budget): Inferred {
  const isOurs = stated === 'không';
  return { allocated: isOurs, used: isOurs && used === 0 && allocated !== 0 };
}

/** The part of a unit's money that is of one period; null where no row of it has both figures. */
export function budgetIn(
  { unit, uses, counted, told }: BudgetUses,
  period: string,
): BudgetUses | null {
  const within = (all: readonly BudgetUse[]) => all.filter(({ row }) => row.period === period);
  const own = { allocated: within(told.allocated), used: within(told.used) };
  return within(counted).length === 0 ? null : summed(unit, within(uses), within(counted), own);
}

/** The sums of each period of which some row has both figures, in the order of time. */
export function budgetPeriods(budget: BudgetUses): readonly BudgetPeriod[] {
  const periods = new Set(budget.counted.map(({ row }) => row.period));
  return [...periods].toSorted(byEnd).flatMap((period) => {
    const sums = budgetIn(budget, period);
    return sums ? [{ ...sums, period }] : [];
  });
}

export type BudgetPeriod = BudgetUses & { readonly period: string };

/** The rows whose line has no line below it with both figures in the same period: a total gives no reason, its part does. */
export function undivided({ uses }: BudgetUses): readonly BudgetUse[] {
  const divided = new Set(
    uses
      .filter(({ unused }) => unused !== null)
      .map(({ line, row }) => `${line.parent}|${row.period}`),
  );
  return uses.filter(({ line, row }) => !divided.has(`${line.code}|${row.period}`));
}

function summed(
  unit: Unit,
  uses: readonly BudgetUse[],
  counted: readonly BudgetUse[],
  told: Told,
): BudgetUses {
  const total = (key: 'allocated' | 'used') =>
    counted.reduce((sum, use) => sum + (use.row[key] as number), 0);
  return {
    unit,
    uses,
    counted,
    told,
    allocated: total('allocated'),
    used: total('used'),
    unused: counted.reduce((sum, { unused }) => sum + Math.max(0, unused ?? 0), 0),
    over: counted.filter(({ unused }) => (unused ?? 0) < 0),
  };
}

function unusedOf({ allocated, used }: Budget): number | null {
  return typeof allocated === 'number' && typeof used === 'number' ? allocated - used : null;
}

/** The rows less those whose money another one may hold: of a line above, of all funds, or of a longer time. */
function countedOf(
  whole: readonly BudgetUse[],
  parentOf: (code: string) => string | null,
): readonly BudgetUse[] {
  const chains = new Map(whole.map(({ line }) => [line.code, upwards(line.code, parentOf)]));
  const chainOf = ({ line }: BudgetUse) => chains.get(line.code) ?? [];
  const widestFirst = whole.toSorted(
    (a, b) =>
      chainOf(a).length - chainOf(b).length ||
      length(b.row.period) - length(a.row.period) ||
      Number(a.row.fund !== null) - Number(b.row.fund !== null),
  );
  const kept = new Map<string, BudgetUse[]>();
  for (const use of widestFirst) {
    const wider = chainOf(use).flatMap((code) => kept.get(code) ?? []);
    if (wider.some((other) => mayHold(other, use))) continue;
    kept.set(use.line.code, [...(kept.get(use.line.code) ?? []), use]);
  }
  const counted = new Set([...kept.values()].flat());
  return whole.filter((use) => counted.has(use));
}

/** A line and those above it. */
function upwards(code: string, parentOf: (code: string) => string | null): readonly string[] {
  const chain = new Set<string>();
  for (let at: string | null = code; at !== null && !chain.has(at); at = parentOf(at))
    chain.add(at);
  return [...chain];
}

/** Whether a row of the same line, or of one above it, may hold the money of another. */
function mayHold(wider: BudgetUse, { line, row }: BudgetUse): boolean {
  if (!overlap(wider.row.period, row.period)) return false;
  if (wider.line.code !== line.code) return true;
  const [one, other] = [wider.row.fund, row.fund];
  return one === other || one === null || other === null;
}

function length(period: string): number {
  const [first, last] = daysOf(period);
  return Date.parse(last) - Date.parse(first);
}
