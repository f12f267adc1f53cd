/** Which units can be laid side by side in one indicator: of one tier, all real or all simulated. */

import { type Tier, tierOf } from '../dataset/tier.ts';
import type { Unit } from '../dataset/unit.ts';
import { isRate } from './evidence.ts';
import { sheetFile } from './file-name.ts';
import type { Indicator } from './indicator.ts';
import type { Interval } from './interval.ts';
import type { Model } from './model.ts';
import type { Series } from './series.ts';

/** Two units of one tier or more that report one indicator by the year. */
export interface SideBySide {
  readonly model: Model;
  /** `tfr-cap-xa`; of simulated units `tfr-cap-xa-mo-phong`. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly tier: Tier;
  readonly simulated: boolean;
  /** Every year from the first to the last known figure. */
  readonly years: readonly number[];
  /** In the order of the units; each knows a figure. */
  readonly all: readonly Series[];
  /** The units right above them that know one, each once: the wholes that they stand beside. */
  readonly wholes: readonly Series[];
  /** The units of the tier that know none. */
  readonly silent: readonly Unit[];
  /** By the code of each unit the years whose rate rests on few births. */
  readonly few: ReadonlyMap<string, readonly number[]>;
  /** By the code of each unit how sure its figures are; null of an indicator that chance does not move. */
  readonly intervals: ReadonlyMap<string, readonly Interval[]> | null;
}

/** As many units as are compared at once. */
export const MOST = 30;

/** As many as it begins with: a reader may add others, or all, at once. */
const FIRST = 4;

/** Every indicator with every tier of which two units report it: tier by tier, in the catalogue's order. */
export function sidesOf(model: Model): readonly SideBySide[] {
  const tiers = [...Map.groupBy(model.units.all, (unit) => groupOf(model, unit)).values()];
  return tiers.flatMap((units) =>
    model.data.indicator
      .filter(({ kind }) => kind !== 'dấu X')
      .flatMap((indicator) => sideOf(model, indicator, units) ?? []),
  );
}

const groupOf = ({ units }: Model, unit: Unit) => `${tierOf(unit)} ${units.isSimulated(unit.code)}`;

function sideOf(model: Model, indicator: Indicator, units: readonly Unit[]): SideBySide | null {
  const found = units.map((unit) => ({ unit, series: model.series(unit, indicator.code) }));
  const all = found.flatMap(({ series }) => (series && series.known.length > 0 ? [series] : []));
  const [first, second] = all;
  if (!first || !second) return null;
  const known = all.flatMap((series) => series.known.map(({ year }) => year));
  const wholes = [...new Set(all.map(({ unit }) => unit.parent))].flatMap((parent) => {
    const whole = model.units.get(parent ?? '');
    const series = whole && model.series(whole, indicator.code);
    return series && series.known.length > 0 ? [series] : [];
  });
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const tier = tierOf(first.unit);
  const simulated = model.units.isSimulated(first.unit.code);
  return {
    model,
    key: sheetFile(indicator, tier, simulated),
    indicator,
    tier,
    simulated,
    years: Array.from({ length: to - from + 1 }, (_, n) => from + n),
    all,
    wholes,
    silent: found.filter(({ series }) => !series?.known.length).map(({ unit }) => unit),
    few: new Map(
      [...all, ...wholes].map(({ unit }) => [unit.code, model.grounds(unit, indicator.code).few]),
    ),
    intervals: isRate(indicator)
      ? new Map(
          [...all, ...wholes].map(({ unit }) => [unit.code, model.intervals(unit, indicator.code)]),
        )
      : null,
  };
}

/** The comparison that a reader meets first: the first of several years. */
export function firstSide(sides: readonly SideBySide[]): SideBySide | null {
  return sides.find(({ years }) => years.length > 1) ?? sides[0] ?? null;
}

/** The units that a comparison begins with: those whose figures reach furthest, in their order. */
export function firstUnits({ all, years }: SideBySide): readonly Series[] {
  const reaches = (series: Series) => series.known.at(-1)?.year === years.at(-1);
  return [...all.filter(reaches), ...all.filter((series) => !reaches(series))].slice(0, FIRST);
}
