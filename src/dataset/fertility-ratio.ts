/**
 * Whether a total fertility rate moves with the births that it is said to be made of: the ratio of the rate to
 * births per woman of 15–49 hangs on the ages of the women alone, which a few years hardly change.
 * docs/decisions/011-how-sure.md
 */

/** What is known of a year. */
export interface FertilityYear {
  readonly year: number;
  readonly rate: number;
  readonly births: number;
  readonly women: number;
}

/** Were fertility even over the ages 15–49, the rate would be so many times births per woman. */
export const REPRODUCTIVE_YEARS = 35;

/** The largest ratio over the smallest from which on the births do not tell how sure the rate is. */
export const MOST_SPREAD = 1.15;

export const birthsPerWoman = ({ births, women }: FertilityYear): number => births / women;

export const ratioOf = (year: FertilityYear): number => year.rate / birthsPerWoman(year);

/** The largest ratio over the smallest; null for fewer than two years. */
export function spreadOf(years: readonly FertilityYear[]): number | null {
  const ratios = years.map(ratioOf);
  return years.length < 2 ? null : Math.max(...ratios) / Math.min(...ratios);
}

/** Whether two years or more tell, and tell that rate and births move together. */
export const movesWithBirths = (years: readonly FertilityYear[]): boolean =>
  (spreadOf(years) ?? Number.POSITIVE_INFINITY) <= MOST_SPREAD;
