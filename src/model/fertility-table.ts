/** A unit's yearly figures of fertility, a line an indicator. */
import type { Interval } from './interval.ts';
import type { Model, Profile } from './model.ts';
import type { Point, Series } from './series.ts';

export interface FertilityLine {
  readonly series: Series;
  /** The total fertility rate itself, which the others surround. */
  readonly isRate: boolean;
  /** One a year of the table; undefined where the reports do not name the year. */
  readonly points: readonly (Point | undefined)[];
  /** The years of a rate on 30 births or fewer. */
  readonly few: readonly number[];
}

export interface FertilityTable {
  readonly years: readonly number[];
  /** The rate first, lines without any number last. */
  readonly lines: readonly FertilityLine[];
  /** How sure the rate is, one a year; undefined where it cannot be said. */
  readonly intervals: readonly (Interval | undefined)[];
}

/** The table; null for a unit without a fertility rate. An indicator that no report fills is left out. */
export function fertilityTable(model: Model, profile: Profile): FertilityTable | null {
  const { unit, fertility, intervals } = profile;
  if (!fertility) return null;
  const isRate = ({ indicator }: Series) => indicator.code === fertility.indicator.code;
  const isSaid = ({ points }: Series) => points.some(({ value }) => value !== 'not-reported');
  const all = model.data.indicator
    .filter(({ theme }) => theme === fertility.indicator.theme)
    .flatMap(({ code }) => model.series(unit, code) ?? [])
    .filter((series) => isRate(series) || isSaid(series))
    .toSorted((a, b) => Number(b.known.length > 0) - Number(a.known.length > 0));
  const years = [...new Set(all.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  const of = <T extends { readonly year: number }>(many: readonly T[]) =>
    years.map((year) => many.find((each) => each.year === year));
  return {
    years,
    lines: all.map((series) => {
      const { few } = model.grounds(unit, series.indicator.code);
      return { series, isRate: isRate(series), points: of(series.points), few };
    }),
    intervals: of(intervals),
  };
}
