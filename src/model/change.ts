/** What the yearly figures of a unit did from one year to the next; computed, never judged. */

import type { Indicator } from '../dataset/indicator.ts';
import { type Tier, tierOf } from '../dataset/tier.ts';
import type { Unit } from '../dataset/unit.ts';
import type { Model } from './model.ts';
import { isExact, type KnownPoint, type Series } from './series.ts';
import { trendIn } from './trend.ts';

/** One indicator in two years that follow each other, which may be compared. */
export interface Change {
  readonly indicator: Indicator;
  readonly before: KnownPoint;
  readonly now: KnownPoint;
  /** Whether it is no more than chance makes; null of a count, and of a rate of which nothing tells. */
  readonly isChance: boolean | null;
}

/** Why a figure is held against none of an earlier year. */
export type Obstacle = 'no-figure-before' | 'not-exact' | 'other-territory';

export interface Changes {
  readonly unit: Unit;
  /** The last year that any yearly figure of the unit speaks of. */
  readonly year: number;
  readonly changes: readonly Change[];
  readonly alone: readonly { readonly indicator: Indicator; readonly obstacle: Obstacle }[];
}

/** From the year before the unit's last one to that year; null where no yearly figure is known. */
export function changesOf(model: Model, unit: Unit): Changes | null {
  const all = model.data.indicator
    .filter(({ kind }) => kind !== 'dấu X')
    .map(({ code }) => model.series(unit, code))
    .filter((series): series is Series => series !== null && series.known.length > 0);
  const year = Math.max(0, ...all.map(({ known }) => known.at(-1)?.year ?? 0));
  const found = all.flatMap(({ indicator }) => {
    const change = changeIn(model, unit, indicator.code, year);
    return change ? [{ indicator, change }] : [];
  });
  return year === 0
    ? null
    : {
        unit,
        year,
        changes: found.flatMap(({ change }) => (typeof change === 'string' ? [] : change)),
        alone: found.flatMap(({ indicator, change }) =>
          typeof change === 'string' ? [{ indicator, obstacle: change }] : [],
        ),
      };
}

/** What one indicator did from the year before to a year, or why that is not told; null without a figure of the year. */
export function changeIn(
  model: Model,
  unit: Unit,
  code: string,
  year: number,
): Change | Obstacle | null {
  const series = model.series(unit, code);
  const now = series?.known.find((point) => point.year === year);
  if (!series || !now) return null;
  const before = series.known.find((point) => point.year === year - 1);
  const obstacle = obstacleTo(now, before);
  return before && !obstacle ? changeFrom(model, series, before, now) : obstacle;
}

/**
 * Why a figure is not held against that of an earlier year; null where it is: both must be exact and
 * of one territory. A preliminary or estimated figure is held against a final one, as the yearly reports
 * do; whoever tells the difference says “số sơ bộ” of it (`firmness`). The one rule for all sentences.
 */
export function obstacleTo(now: KnownPoint, before: KnownPoint | undefined): Obstacle | null {
  if (!before) return 'no-figure-before';
  if (now.territory !== before.territory) return 'other-territory';
  return isExact(now) && isExact(before) ? null : 'not-exact';
}

/** One indicator over the units of a tier, in the year in which most of them can be compared with the one before. */
export function changesAcross(model: Model, indicator: string, tier: Tier): readonly Change[] {
  const found = model.units.all
    .filter((unit) => tierOf(unit) === tier)
    .flatMap((unit) => everyChange(model, unit, indicator));
  const years = [...Map.groupBy(found, ({ now }) => now.year)].toSorted(([a], [b]) => b - a);
  return years.reduce<Change[]>((most, [, each]) => (each.length > most.length ? each : most), []);
}

function everyChange(model: Model, unit: Unit, code: string): readonly Change[] {
  return (model.series(unit, code)?.known ?? []).flatMap(({ year }) => {
    const change = changeIn(model, unit, code, year);
    return change && typeof change !== 'string' ? [change] : [];
  });
}

/** The change between two years of a unit's figures that may be compared. */
function changeFrom(
  model: Model,
  { unit, indicator }: Series,
  before: KnownPoint,
  now: KnownPoint,
): Change {
  const trend = trendIn(model.grounds(unit, indicator.code).evidence, [before, now]);
  return { indicator, before, now, isChance: trend && trend === 'unclear' };
}
