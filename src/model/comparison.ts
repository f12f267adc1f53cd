/** Which units may stand in one count, one comparison, one sum. */
import { ascending, bisectLeft, bisectRight } from 'd3-array';
import { tierOf } from '../dataset/tier.ts';
import { remembered } from '../memory.ts';
import type { Profile, Profiles } from './profile.ts';
import { type KnownPoint, latest } from './series.ts';
import { isOfOldTerritory } from './territory.ts';
import type { Unit } from './unit-tree.ts';

/** Those that lie below none of the others: what is theirs may hold what is below them. */
export function topmost(profiles: readonly Profile[]): readonly Profile[] {
  const codes = new Set(profiles.map(({ unit }) => unit.code));
  return profiles.filter(({ above }) => above.every((code) => !codes.has(code)));
}

/** How many of its like a unit's latest fertility rate is above, below, or not told apart from. */
export interface Rank {
  /** Whom it is compared with, itself too. */
  readonly peers: Peers;
  readonly above: number;
  readonly below: number;
  readonly unclear: number;
}

/** Units of one tier below one parent that have a rate of the same year and of their own territory. */
export interface Peers {
  readonly year: number;
  readonly units: readonly Unit[];
  /** Both ends of their 95 % intervals, where they are known, from the lowest up. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Fewer are not compared. */
const LEAST = 3;

/**
 * Among its peers. Rates whose 95 % intervals overlap, or are not known, are not told apart. Null for fewer than
 * three units.
 */
export function rankOf(model: Profiles, profile: Profile): Rank | null {
  const now = profile.fertility && latest(profile.fertility);
  const own = intervalIn(profile, now?.year);
  if (!now || !own || isOfOldTerritory(now.territory)) return null;
  const peers = peersOf(model, profile.unit, now.year);
  if (peers.units.length < LEAST) return null;
  const above = bisectLeft(peers.upper, own.lower);
  const below = peers.lower.length - bisectRight(peers.lower, own.upper);
  return { peers, above, below, unclear: peers.units.length - 1 - above - below };
}

/** Made once for all of them. */
const peersOf = remembered(
  makePeers,
  (unit, year) => `${unit.parent ?? ''} ${tierOf(unit)} ${year}`,
);

function makePeers({ units, profile }: Profiles, of: Unit, year: number): Peers {
  const isOfYear = (point: KnownPoint) => point.year === year && !isOfOldTerritory(point.territory);
  const all = units
    .children(of.parent ?? '')
    .filter((unit) => tierOf(unit) === tierOf(of))
    .map((unit) => profile(unit))
    .filter(({ fertility }) => fertility?.known.some(isOfYear));
  const intervals = all.flatMap((each) => intervalIn(each, year) ?? []);
  return {
    year,
    units: all.map(({ unit }) => unit),
    lower: intervals.map(({ lower }) => lower).sort(ascending),
    upper: intervals.map(({ upper }) => upper).sort(ascending),
  };
}

const intervalIn = ({ intervals }: Profile, year: number | null | undefined) =>
  intervals.find((interval) => interval.year === year);
