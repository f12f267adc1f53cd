/** A unit's figure of a year: what it reports itself, beside what the reports of the units below it make together. */
import type { Indicator } from '../dataset/indicator.ts';
import type { Status } from '../dataset/provenance.ts';
import { ROLES } from '../dataset/role.ts';
import { remembered } from '../memory.ts';
import { type Count, countBelow } from './count.ts';
import type { Model } from './model.ts';
import { isExact, type KnownPoint } from './series.ts';
import { isOfOldTerritory, territoryIn } from './territory.ts';
import type { Unit } from './unit-tree.ts';

export interface PartsFigure {
  readonly value: number;
  /** Whether each of the N units gives an exact number: else a sum is “ít nhất”, a rate that of the n units. */
  readonly isWhole: boolean;
  /** Whether it is a rate, computed again from the sums of its numerator and denominator. */
  readonly isRate: boolean;
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

/** What a unit above others is asked for first: its births and its people. */
export const COUNTS = { births: ROLES.births, people: ROLES.people } as const;

/** Of what a rate is counted, where its measure says so itself. */
const BASES: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };

/**
 * The figure of the newest year in which units below give one that may be put together. Null where none does, and
 * where fewer than two units are counted below: those that have but one part are no sum.
 */
export function newestFigureOf(model: Model, parent: Unit, code: string): OwnFigure | null {
  const { numerator = null, denominator = null } = indicatorOf(model, code) ?? {};
  const codes = [code, numerator, denominator].flatMap((each) => each ?? []);
  const known = model.units
    .children(parent.code)
    .flatMap((unit) => codes.flatMap((each) => model.series(unit, each)?.known ?? []));
  const years = new Set(known.map(({ year }) => year));
  for (const year of [...years].toSorted((a, b) => b - a)) {
    const found = ownFigureOf(model, parent, code, year);
    if (found?.parts && found.parts.count.all.length > 1) return found;
  }
  return null;
}

/** The figure of one year; null of an indicator that the catalogue does not have. Made once for a model. */
export const ownFigureOf = remembered(
  makeFigure,
  ({ code: parent }, code, year) => `${parent} ${code} ${year}`,
);

function makeFigure(model: Model, parent: Unit, code: string, year: number): OwnFigure | null {
  const indicator = indicatorOf(model, code);
  if (!indicator) return null;
  const own = pointIn(model, parent, code, year) ?? null;
  return { parent, indicator, year, own, parts: partsOf(model, { parent, year }, indicator) };
}

const indicatorOf = (model: Model, code: string | null) =>
  model.data.indicator.find((each) => each.code === code);

/** A sum of counts; a rate recomputed from the sums of its numerator and denominator, where it has both. */
function partsOf(model: Model, whose: Whose, indicator: Indicator): PartsFigure | null {
  if (indicator.aggregation === 'cộng') {
    const sum = { codes: [indicator.code], isFit: isLeast, of: ([all = 0]: Sums) => all };
    return together(model, whose, { ...sum, isRate: false });
  }
  const base = BASES[indicator.measure];
  const parts = [indicator.numerator, indicator.denominator];
  const areSums = parts.every((code) => indicatorOf(model, code)?.aggregation === 'cộng');
  if (!base || !areSums) return null;
  const of = ([part = 0, whole = 0]: Sums) => (whole === 0 ? null : (base * part) / whole);
  const codes = parts.flatMap((code) => code ?? []);
  return together(model, whose, { codes, isFit: isExact, of, isRate: true });
}

type Whose = Pick<OwnFigure, 'parent' | 'year'>;

type Sums = readonly number[];

/** What is put together of which indicators. */
interface Recipe {
  readonly codes: readonly string[];
  /** Which figures may be in it. */
  readonly isFit: (point: KnownPoint) => boolean;
  readonly of: (sums: Sums) => number | null;
  readonly isRate: boolean;
}

/** Whether a figure is at least its number: what is “khoảng” or “không quá” is in no sum of “ít nhất”. */
const isLeast = ({ row }: KnownPoint): boolean => ['=', '≥', '>'].includes(row.bound);

/** What the units that give all of the indicators make together of their sums; null where none gives all. */
function together(
  model: Model,
  { parent, year }: Whose,
  { codes, isFit, of, isRate }: Recipe,
): PartsFigure | null {
  const pointsOf = (unit: Unit) =>
    codes.flatMap((code) => [pointIn(model, unit, code, year) ?? []].flat().filter(isFit));
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
    isRate,
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
