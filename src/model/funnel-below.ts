/** Which of the units directly below a unit differ from it by more than chance, and in which years. */
import type { Indicator } from '../dataset/indicator.ts';
import type { Unit } from '../dataset/unit.ts';
import { type Funnel, funnelOf, inYears, type Part } from './funnel.ts';
import type { Model } from './model.ts';

/** Fewer births in a year than this, of half of the units, and three years are taken together. */
const FEW_IN_A_YEAR = 100;
const POOLED = 3;

/**
 * The units directly below a unit in the last year that most of them know, three years together where half of
 * them have fewer than a hundred births in it and most know all three; null where nothing can be told.
 */
export function funnelBelow(model: Model, unit: Unit, indicator: Indicator): Funnel | null {
  const partOf = (each: Unit): Part => {
    return { unit: each, evidence: model.grounds(each, indicator.code).evidence };
  };
  const parts = model.units
    .children(unit.code)
    .filter(({ validTo }) => validTo === null)
    .map(partOf);
  const whole = partOf(unit);
  const last = lastYear(parts);
  if (last === null) return null;
  const pooled = Array.from({ length: POOLED }, (_, at) => last - POOLED + 1 + at);
  const years = isPooled(parts, pooled) ? pooled : [last];
  return funnelOf(indicator, whole, parts, years);
}

/** How many know every one of the years. */
const knowing = (parts: readonly Part[], years: readonly number[]): number =>
  parts.filter((part) => inYears(part, years).length === years.length).length;

/** The latest year that half of those know who know any; null where nobody does. */
function lastYear(parts: readonly Part[]): number | null {
  const known = parts.flatMap((part) => part.evidence.map(({ year }) => year));
  const years = [...new Set(known)].toSorted((a, b) => b - a);
  const some = parts.filter(({ evidence }) => evidence.length > 0).length;
  return years.find((year) => 2 * knowing(parts, [year]) >= some) ?? null;
}

function isPooled(parts: readonly Part[], years: readonly number[]): boolean {
  const last = years.at(-1) ?? 0;
  const known = parts.flatMap((part) => inYears(part, [last]));
  const few = known.filter(({ on }) => on < FEW_IN_A_YEAR).length;
  return 2 * few >= known.length && 2 * knowing(parts, years) >= known.length;
}
