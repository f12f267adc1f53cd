/** What the yearly figures of a unit did from one year to the next; computed, never judged. */

import type { Indicator } from '../dataset/indicator.ts';
import type { Unit } from '../dataset/unit.ts';
import { isChanceBetween } from './interval.ts';
import type { Model, Portrait } from './model.ts';
import { isExact, type KnownPoint, type Series } from './series.ts';
import { type Tier, tierOf } from './unit-tree.ts';

/** One indicator in two years that follow each other, which may be compared. */
export interface Change {
  readonly indicator: Indicator;
  readonly before: KnownPoint;
  readonly now: KnownPoint;
  /** Whether chance alone may have made it; of a fertility rate alone, null where nothing tells. */
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
  const pairs = all.flatMap(({ indicator, known }) => {
    const now = known.find((point) => point.year === year);
    const before = known.find((point) => point.year === year - 1);
    return now ? [{ indicator, now, before, obstacle: obstacleTo(now, before) }] : [];
  });
  return year === 0
    ? null
    : {
        unit,
        year,
        changes: pairs.flatMap(({ indicator, now, before, obstacle }) =>
          before && !obstacle ? [changeFrom(model.portrait(unit), indicator, before, now)] : [],
        ),
        alone: pairs.flatMap(({ indicator, obstacle }) =>
          obstacle ? [{ indicator, obstacle }] : [],
        ),
      };
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
  const series = model.series(unit, code);
  if (!series) return [];
  const { indicator, known } = series;
  return known.flatMap((now) => {
    const before = known.find(({ year }) => year === now.year - 1);
    return before && !obstacleTo(now, before)
      ? [changeFrom(model.portrait(unit), indicator, before, now)]
      : [];
  });
}

function changeFrom(
  { fertility, intervals }: Portrait,
  indicator: Indicator,
  before: KnownPoint,
  now: KnownPoint,
): Change {
  const isRate = indicator.code === fertility?.indicator.code;
  const areKnown = [before, now].every(({ year }) => intervals.some((each) => each.year === year));
  const isChance = isRate && areKnown ? isChanceBetween(intervals, before, now) : null;
  return { indicator, before, now, isChance };
}
