/** How sure a total fertility rate is: what chance alone may have done to the number of births. */
import type { KnownPoint, Series } from './series.ts';
import type { Territory } from './territory.ts';

export interface Interval {
  readonly year: number;
  readonly territory: Territory;
  readonly rate: number;
  /** 95 % limits, in the rate's unit. */
  readonly lower: number;
  readonly upper: number;
  readonly births: number;
  /** Whether a fifth of the rate, or more, may be chance: fewer than about a hundred births. */
  readonly isWide: boolean;
}

/** Half the interval's width from which on a rate is said to vary widely, as a share of the rate. */
const WIDE = 0.2;

/** A rate further than this from 35 × births / women is not made of these births. */
const SAME_BIRTHS = 1 / 3;
const REPRODUCTIVE_YEARS = 35;

/**
 * The 95 % interval of each year's rate whose births and women are known, exact, and fit the rate.
 *
 * Births are taken as a Poisson count, and the rate's limits stand to the rate as the count's limits to
 * the count: Dobson's method for a weighted sum of Poisson counts with equal weights, as the mothers'
 * ages are not reported (Dobson, Kuulasmaa, Eberle and Scherer, Statistics in Medicine 10, 1991,
 * 457–462; APHO Technical Briefing 3, 2008). docs/decisions/011-how-sure.md
 */
export function intervalsOf(
  rate: Series,
  births: Series | null,
  women: Series | null,
): readonly Interval[] {
  const at = (series: Series | null, year: number) =>
    series?.known.find((point) => point.year === year && point.row.bound === '=')?.value ?? 0;
  return rate.known.flatMap((point) => {
    const [count, base] = [at(births, point.year), at(women, point.year)];
    return count > 0 && base > 0 && isExact(point) && fits(point.value, count / base)
      ? [intervalOf(point, count)]
      : [];
  });
}

const isExact = ({ row }: KnownPoint): boolean => row.bound === '=';

function fits(rate: number, birthsPerWoman: number): boolean {
  const expected = REPRODUCTIVE_YEARS * birthsPerWoman;
  return Math.abs(rate - expected) / expected <= SAME_BIRTHS;
}

function intervalOf({ year, territory, value }: KnownPoint, births: number): Interval {
  const [low, high] = poissonLimits(births);
  const [lower, upper] = [(value * low) / births, (value * high) / births];
  return {
    year,
    territory,
    rate: value,
    lower,
    upper,
    births,
    isWide: (high - low) / 2 >= WIDE * births,
  };
}

/** 95 % limits of Poisson counts from 0 to 9, by the chi-square distribution (Garwood, Biometrika 28, 1936). */
const EXACT: readonly (readonly [number, number])[] = [
  [0, 3.6889],
  [0.0253, 5.5716],
  [0.2422, 7.2247],
  [0.6187, 8.7673],
  [1.0899, 10.2416],
  [1.6235, 11.6683],
  [2.2019, 13.0595],
  [2.8144, 14.4227],
  [3.4538, 15.7632],
  [4.1154, 17.0848],
];

const Z = 1.959964;

/**
 * The 95 % limits of a Poisson count: exact below ten, above by Byar's approximation, which lies within
 * 0,2 % of the exact limits (Breslow and Day, Statistical Methods in Cancer Research II, 1987; Public
 * Health England, Technical Guide: Confidence Intervals, 2018, appendix 1).
 */
export function poissonLimits(count: number): readonly [number, number] {
  const exact = EXACT[count];
  if (exact) return exact;
  const limit = (of: number, z: number) => of * (1 - 1 / (9 * of) + z / (3 * Math.sqrt(of))) ** 3;
  return [limit(count, -Z), limit(count + 1, Z)];
}

/**
 * Whether chance alone may have made the difference of a unit's rates of two years: the births of either
 * a Poisson count, the logarithm of the rates' ratio lies within 1,96 standard errors √(1/a + 1/b) of none
 * (Kirkwood and Sterne, Essential Medical Statistics, 2003, chapter 23; Rothman, Greenland and Lash, Modern
 * Epidemiology, 2008, chapter 14). That two intervals overlap would not say so. docs/decisions/011-how-sure.md
 */
export function isWithinChance(
  a: Pick<Interval, 'rate' | 'births'>,
  b: Pick<Interval, 'rate' | 'births'>,
): boolean {
  return Math.abs(Math.log(a.rate / b.rate)) <= Z * Math.sqrt(1 / a.births + 1 / b.births);
}

/** The same of two years of one unit; false where the births of either are not known. */
export function isChanceBetween(
  intervals: readonly Interval[],
  before: KnownPoint,
  now: KnownPoint,
): boolean {
  const [a, b] = [before, now].map(({ year }) => intervals.find((each) => each.year === year));
  return before.value !== now.value && a !== undefined && b !== undefined && isWithinChance(a, b);
}
