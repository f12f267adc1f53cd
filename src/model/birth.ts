/** Births of a year by order. */
import type { Data } from '../dataset/data.ts';
import type { Observation } from '../dataset/observation.ts';
import { ROLES } from '../dataset/role.ts';
import type { Unit } from '../dataset/unit.ts';
import type { Figure, Silence } from '../format.ts';
import { type Point, type Series, seriesOf } from './series.ts';
import type { Territory } from './territory.ts';

export interface BirthYear {
  readonly year: number;
  readonly total: Figure | Silence;
  readonly second: Figure | Silence;
  readonly third: Figure | Silence;
  /** Total less the others: computed, not reported; null unless all three are exact numbers. */
  readonly first: number | null;
  readonly row: Observation;
  readonly territory: Territory;
}

export interface Births {
  readonly unit: Unit;
  readonly years: readonly BirthYear[];
  readonly total: Series;
  /** Codes of the indicators that the years are made of. */
  readonly items: readonly string[];
}

/** Births by order; null when no report of the unit names births. */
export function birthsOf(data: Data, unit: Unit): Births | null {
  const total = seriesOf(data, unit, ROLES.births);
  if (!total) return null;
  const second = seriesOf(data, unit, ROLES.secondBirths);
  const third = seriesOf(data, unit, ROLES.laterBirths);
  const areParts = [second, third].every((part) => part?.indicator.whole === ROLES.births);
  const years = total.points.map((point) => {
    const of = (series: Series | null) => series?.points.find(({ year }) => year === point.year);
    const [two, three] = [of(second), of(third)];
    return {
      year: point.year,
      total: point.value,
      second: two?.value ?? 'not-reported',
      third: three?.value ?? 'not-reported',
      first: areParts ? less(point, two, three) : null,
      row: point.row,
      territory: point.territory,
    };
  });
  return { unit, years, total, items: [ROLES.births, ROLES.secondBirths, ROLES.laterBirths] };
}

/** Which years are divided by order: every one that has a number, some of them, or none. */
export function ordersOf({ years }: Births): 'all' | 'some' | 'none' {
  const counted = years.filter(({ total }) => typeof total === 'number');
  const divided = counted.filter(({ first }) => first !== null);
  if (divided.length === 0) return 'none';
  return divided.length === counted.length ? 'all' : 'some';
}

function less(total: Point, ...parts: readonly (Point | undefined)[]): number | null {
  const [all, ...others] = [total, ...parts].map(exact);
  return all === null || all === undefined || others.some((other) => other === null)
    ? null
    : others.reduce<number>((rest, other) => rest - (other ?? 0), all);
}

const exact = (point: Point | undefined) =>
  typeof point?.value === 'number' && point.row.bound === '=' ? point.value : null;
