/** A unit's figure of a year: what it reports itself, beside what the reports of the units below it make together. */
import type { Indicator } from '../dataset/indicator.ts';
import type { Status } from '../dataset/provenance.ts';
import { type Count, countBelow } from './count.ts';
import type { Model } from './model.ts';
import { isExact, type KnownPoint } from './series.ts';
import { isOfOldTerritory, territoryIn } from './territory.ts';
import type { Unit } from './unit-tree.ts';

export interface PartsFigure {
  readonly value: number;
  /** Whether each of the N units gives an exact number: else a sum is “ít nhất”, a rate that of the n units. */
  readonly isWhole: boolean;
  /** The units whose figures are in it. */
  readonly count: Count;
  /** How firm its figures are; null where a source does not say. */
  readonly statuses: readonly (Status | null)[];
  /** The units that were made within the year. */
  readonly founded: readonly Unit[];
}

export interface OwnFigure {
  readonly parent: Unit;
  readonly indicator: Indicator;
  readonly year: number;
  /** What the unit reports itself: where it does, this is its figure. */
  readonly own: KnownPoint | null;
  /** Null where the figures of the units below must not be put together, or none gives one. */
  readonly parts: PartsFigure | null;
}

/** Of what a rate is counted, where its measure says so itself. */
const BASES: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };

/** The figure of one year; null of an indicator that the catalogue does not have. */
export function ownFigureOf(
  model: Model,
  parent: Unit,
  code: string,
  year: number,
): OwnFigure | null {
  const indicator = indicatorOf(model, code);
  if (!indicator) return null;
  const own = pointIn(model, parent, code, year) ?? null;
  return { parent, indicator, year, own, parts: partsOf(model, { parent, year }, indicator) };
}

const indicatorOf = (model: Model, code: string | null) =>
  model.data.indicator.find((each) => each.code === code);

/** A sum of counts; a rate recomputed from the sums of its numerator and denominator, where it has both. */
function partsOf(
  model: Model,
  whose: Pick<OwnFigure, 'parent' | 'year'>,
  indicator: Indicator,
): PartsFigure | null {
  if (indicator.aggregation === 'cộng')
    return together(model, whose, [indicator.code], ([sum = 0]) => sum);
  const base = BASES[indicator.unit];
  const parts = [indicator.numerator, indicator.denominator];
  const areSums = parts.every((code) => indicatorOf(model, code)?.aggregation === 'cộng');
  if (!base || !areSums) return null;
  const codes = parts.flatMap((code) => code ?? []);
  return together(model, whose, codes, ([part = 0, whole = 0]) =>
    whole === 0 ? null : (base * part) / whole,
  );
}

/** What the units that give all of the indicators make together of their sums; null where none gives all. */
function together(
  model: Model,
  { parent, year }: Pick<OwnFigure, 'parent' | 'year'>,
  codes: readonly string[],
  of: (sums: readonly number[]) => number | null,
): PartsFigure | null {
  const pointsOf = (unit: Unit) => codes.flatMap((code) => pointIn(model, unit, code, year) ?? []);
  const period = String(year);
  const count = countBelow(
    model.units,
    parent,
    period,
    (unit) => pointsOf(unit).length === codes.length,
  );
  const found = count.some.map(pointsOf);
  const points = found.flat();
  const value = of(
    codes.map((_, at) => found.reduce((sum, each) => sum + (each[at]?.value ?? 0), 0)),
  );
  if (found.length === 0 || value === null) return null;
  return {
    value,
    isWhole: count.others.length === 0 && points.every(isExact),
    count,
    statuses: [...new Set(points.map(({ row }) => row.status))],
    founded: count.some.filter((unit) => territoryIn(unit, period) === 'founding'),
  };
}

/** A number of the unit's own territory. */
function pointIn(model: Model, unit: Unit, code: string, year: number): KnownPoint | undefined {
  const known = model.series(unit, code)?.known ?? [];
  return known.find((point) => point.year === year && !isOfOldTerritory(point.territory));
}
