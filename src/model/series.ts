/** One indicator of one unit over the years. */
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import type { Unit } from '../dataset/unit.ts';
import type { Figure, Silence } from '../format.ts';
import { once, remembered } from '../memory.ts';
import { type Territory, territoryIn } from './territory.ts';

export interface Point {
  readonly year: number;
  /** What its report says; for readers, of what it does not say the reason why (`withSilence`). */
  readonly value: Figure | Silence;
  readonly row: Observation;
  /** Points of one territory alone are joined and compared. */
  readonly territory: Territory;
}

/** A point whose figure is a number. */
export interface KnownPoint extends Point {
  readonly value: number;
}

export interface Series {
  readonly unit: Unit;
  readonly indicator: Indicator;
  /** Every year that the reports name, in order, missing ones too. */
  readonly points: readonly Point[];
  /** The numbers of the yearly reports, in order. */
  readonly known: readonly KnownPoint[];
  /** Numbers of another source, a census, that must not be joined to the yearly ones. */
  readonly apart: readonly KnownPoint[];
}

/** The yearly series of a unit and an indicator's code; null when no report names it. Made once for some data. */
export const seriesOf = (data: Data, unit: Unit, code: string): Series | null =>
  seriesIn(data)(unit)(code);

// In two steps, since nothing is asked as often: a key of both would have to be joined each time.
const seriesIn = remembered((data: Data) =>
  once(
    (unit: Unit) => once((code: string) => makeSeries(data, unit, code)),
    ({ code }) => code,
  ),
);

function makeSeries(data: Data, unit: Unit, code: string): Series | null {
  const indicator = data.indicator.find((each) => each.code === code);
  const points = data.observation
    .filter(
      (row) =>
        row.unit === unit.code &&
        row.indicator === code &&
        row.breakdown === null &&
        /^\d{4}$/.test(row.period),
    )
    .map((row) => ({
      year: Number(row.period),
      value: row.value,
      row,
      territory: territoryIn(unit, row.period),
    }))
    .sort((a, b) => a.year - b.year);
  if (!indicator || points.length === 0) return null;
  const numbers = points.filter((point): point is KnownPoint => typeof point.value === 'number');
  return {
    unit,
    indicator,
    points,
    known: numbers.filter((point) => point.row.status !== 'tổng điều tra'),
    apart: numbers.filter((point) => point.row.status === 'tổng điều tra'),
  };
}

/** Why a unit has no row of a period: it does not report it, or was not there at its end to report. */
export function absenceIn(unit: Unit, period: string): Silence {
  const territory = territoryIn(unit, period);
  if (territory === 'before') return 'not-yet';
  return territory === 'own' || territory === 'founding' ? 'absent' : 'ended';
}

/** Those of the years that should have a number and have none. */
export function missingYears(
  { unit, points, known }: Series,
  years: readonly number[],
): readonly number[] {
  const isMissing = (year: number) => {
    const point = points.find((each) => each.year === year);
    return point ? point.value !== 'not-applicable' : absenceIn(unit, String(year)) === 'absent';
  };
  return years.filter((year) => known.every((point) => point.year !== year) && isMissing(year));
}

/** The numbers that the latest one is compared with, and itself: those of its territory. */
export function comparable({ known }: Series): readonly KnownPoint[] {
  const territory = known.at(-1)?.territory;
  return known.filter((point) => point.territory === territory);
}

/** The latest number of the yearly reports. */
export function latest(series: Series): KnownPoint | undefined {
  return series.known.at(-1);
}

/** Whether a drawing says more than a sentence: two years with a number, and one of them not zero. */
export function isDrawable({ indicator, known }: Series): boolean {
  return indicator.kind !== 'dấu X' && known.length > 1 && known.some(({ value }) => value !== 0);
}

/** Whether the number is the figure itself: no bound, no range; only then may two be subtracted. */
export function isExact({ row }: KnownPoint): boolean {
  return row.bound === '=' && typeof row.upper !== 'number';
}
