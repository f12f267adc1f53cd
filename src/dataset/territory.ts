/** Of whose territory a figure is: a unit may report years before it was made, or of which it lived through a part. */
import { daysOf } from './period.ts';
import type { Unit } from './unit.ts';

/**
 * Where a period lies in the time of a unit: within it, wholly before or after it, or over its first or
 * last day, so that it is of two territories, or of a part of the period. Figures are compared within one alone.
 */
export type Territory = 'before' | 'founding' | 'own' | 'ending' | 'after';

export function territoryIn(
  { validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>,
  period: string,
): Territory {
  const [first, last] = daysOf(period);
  if (validFrom !== null && last < validFrom) return 'before';
  if (validTo !== null && first > validTo) return 'after';
  if (validFrom !== null && first < validFrom) return 'founding';
  return validTo !== null && last > validTo ? 'ending' : 'own';
}

/** Whether a unit's figures of two periods are of the same territory; so it is of a unit that is not known. */
export const isOneTerritory = (unit: Unit | undefined, a: string, b: string): boolean =>
  unit === undefined || territoryIn(unit, a) === territoryIn(unit, b);
