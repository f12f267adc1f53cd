/** Which figures of a unit are of its own territory. */
import { type Territory, territoryIn } from '../dataset/territory.ts';

export { type Territory, territoryIn };

/** Whether a figure is of a territory that is not the unit's own: of what was there before it, or of what it was itself. */
export const isOfOldTerritory = (territory: Territory): boolean =>
  territory === 'before' || territory === 'after';
