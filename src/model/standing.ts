/** Where the latest result stands beside a target: how far, never how well. */
import type { KnownPoint, Series } from './series.ts';
import type { Indicator, Target } from './target.ts';
import { isOfOldTerritory } from './territory.ts';
import type { Unit } from './unit-tree.ts';

export interface Standing {
  readonly unit: Unit;
  readonly target: Target;
  readonly indicator: Indicator;
  /** The latest yearly result within the target's years or before them. */
  readonly point: KnownPoint;
  /** The level to measure from, of a range the nearer end; null where there is none, or the result is not exact. */
  readonly level: number | null;
}

/** Null where no result of the unit's own territory is known; a census speaks only where no yearly report does. */
export function standingOf(target: Target, series: Series | null): Standing | null {
  if (!series) return null;
  const isInTime = ({ year, territory }: KnownPoint) =>
    !isOfOldTerritory(territory) && (target.kind === 'mức tham chiếu' || year <= target.to);
  const point = series.known.filter(isInTime).at(-1) ?? series.apart.filter(isInTime).at(-1);
  if (!point) return null;
  const { unit, indicator } = series;
  return { unit, target, indicator, point, level: levelFor(target, point) };
}

function levelFor({ value, upper }: Target, point: KnownPoint): number | null {
  if (typeof value !== 'number' || point.row.bound !== '=') return null;
  return typeof upper === 'number' ? Math.min(Math.max(point.value, value), upper) : value;
}
