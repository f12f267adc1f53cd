/** Which units may stand in one count, one comparison, one sum. */
import type { Profile } from './model.ts';
import { latest } from './series.ts';
import { isOfOldTerritory } from './territory.ts';
import { tierOf, type Unit } from './unit-tree.ts';

/** Those that lie below none of the others: what is theirs may hold what is below them. */
export function topmost(profiles: readonly Profile[]): readonly Profile[] {
  const codes = new Set(profiles.map(({ unit }) => unit.code));
  return profiles.filter(({ above }) => above.every((code) => !codes.has(code)));
}

/** How many of its like a unit's latest fertility rate is above, below, or not told apart from. */
export interface Rank {
  readonly year: number;
  /** All units compared, itself too. */
  readonly units: readonly Unit[];
  readonly above: number;
  readonly below: number;
  readonly unclear: number;
}

/** Fewer are not compared. */
const LEAST = 3;

/**
 * Among the units of one tier under the same parent that have a rate of the same year and of their own territory. Rates whose 95 %
 * intervals overlap, or are not known, are not told apart. Null for fewer than three units.
 */
export function rankOf(profile: Profile, all: readonly Profile[]): Rank | null {
  const now = profile.fertility && latest(profile.fertility);
  const own = intervalIn(profile, now?.year);
  if (!now || !own || isOfOldTerritory(now.territory)) return null;
  const { year } = now;
  const tier = tierOf(profile.unit);
  const others = all.filter(
    (other) =>
      other !== profile &&
      other.unit.parent === profile.unit.parent &&
      tierOf(other.unit) === tier &&
      other.fertility?.known.some(
        (point) => point.year === year && !isOfOldTerritory(point.territory),
      ),
  );
  if (others.length + 1 < LEAST) return null;
  const intervals = others.map((other) => intervalIn(other, year));
  const above = intervals.filter((other) => other && other.upper < own.lower).length;
  const below = intervals.filter((other) => other && other.lower > own.upper).length;
  return {
    year,
    units: [profile, ...others].map(({ unit }) => unit),
    above,
    below,
    unclear: others.length - above - below,
  };
}

const intervalIn = ({ intervals }: Profile, year: number | null | undefined) =>
  intervals.find((interval) => interval.year === year);
