/** Births of a year for every 1.000 women of 15–49: what a total fertility rate is read beside. */
import { ROLES } from '../dataset/role.ts';
import { isFertility } from './evidence.ts';
import type { Model } from './model.ts';
import { isExact, type Series } from './series.ts';

export interface BirthRate {
  readonly year: number;
  /** Births per 1.000 women, computed from what the reports print of both. */
  readonly rate: number;
}

/**
 * The general fertility rate, births ÷ women of 15–49 × 1.000 (United Nations, World Fertility Data 2012, Metadata),
 * of each year of a total fertility rate whose births and women are reported as exact numbers; none of another series.
 */
export function birthRatesOf(
  model: Pick<Model, 'series'>,
  { unit, indicator, points }: Series,
): readonly BirthRate[] {
  if (!isFertility(indicator)) return [];
  const [births, women] = [ROLES.births, ROLES.women].map((code) => {
    const known = model.series(unit, code)?.known.filter(isExact) ?? [];
    return new Map(known.map(({ year, value }) => [year, value]));
  });
  return points.flatMap(({ year }) => {
    const [born, among = 0] = [births?.get(year), women?.get(year)];
    return born === undefined || among <= 0 ? [] : [{ year, rate: (born / among) * 1_000 }];
  });
}
