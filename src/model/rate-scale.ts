/** The scale that the rates of many units share: around the level that they are held against. */
import { extent } from 'd3-array';

export interface RateScale {
  readonly low: number;
  readonly high: number;
  /** Null where nothing is held against a level. */
  readonly level: number | null;
  /** The rate of the whole; null where none is drawn. */
  readonly whole: number | null;
}

/** How far a scale reaches to each side of its middle, children a woman: what most communes lie within. */
const REACH = 0.7;

/**
 * Around the level, or else the middle of the rates; wide enough for every rate. Intervals may be cut: one
 * commune of few births must not flatten the rows of all others.
 */
export function rateScale(
  rates: readonly number[],
  level: number | null,
  whole: number | null = null,
): RateScale {
  const [low = level ?? 0, high = level ?? 0] = extent(rates);
  const middle = level ?? (low + high) / 2;
  const reach = Math.max(REACH, high - middle, middle - low);
  const rounded = Math.ceil(reach * 10) / 10;
  return { low: Math.max(0, middle - rounded), high: middle + rounded, level, whole };
}
