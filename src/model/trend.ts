/** Whether rates of several years move one way, or no more than chance moves them. */
import { LEVELS, type Level } from './chance.ts';
import type { Evidence } from './evidence.ts';

/** What years of evidence tell: a rise, a fall, or nothing that chance does not do. */
export type Trend = 'rises' | 'falls' | 'unclear';

/**
 * The test of a trend over the years, all of them and not their two ends; of two years, of their difference. Null
 * for fewer than two years, and for years that no rate above zero is known of.
 *
 * With counts xᵢ of bases nᵢ in the years tᵢ and the rate p of all: z = Σ tᵢ(xᵢ − p nᵢ) / √(v (Σ nᵢtᵢ² − (Σ nᵢtᵢ)²/Σ nᵢ)),
 * v = p for Poisson counts (Breslow and Day, Statistical Methods in Cancer Research II, 1987, 96–97) and p(1 − p)
 * for shares (Armitage, Biometrics 11, 1955, 375–386; Cochran, Biometrics 10, 1954, 417–451).
 */
export function trendOf(evidence: readonly Evidence[], level: Level = 95): Trend | null {
  const [first] = evidence;
  if (!first || evidence.length < 2) return null;
  const sum = (of: (each: Evidence) => number) =>
    evidence.reduce((total, each) => total + of(each), 0);
  const [count, base] = [sum((each) => each.count), sum((each) => each.base)];
  const rate = count / base;
  const since = ({ year }: Evidence) => year - first.year;
  const spread =
    sum((each) => each.base * since(each) ** 2) -
    sum((each) => each.base * since(each)) ** 2 / base;
  const variance = spread * (first.law === 'binomial' ? rate * (1 - rate) : rate);
  if (variance <= 0) return null;
  const moved = sum((each) => since(each) * (each.count - rate * each.base));
  const z = moved / Math.sqrt(variance);
  if (Math.abs(z) < LEVELS[level]) return 'unclear';
  return z > 0 ? 'rises' : 'falls';
}

/** The same of some years; null where the counts of any of them are not known. */
export function trendIn(
  evidence: readonly Evidence[],
  years: readonly { readonly year: number }[],
  level: Level = 95,
): Trend | null {
  const found = years.flatMap(({ year }) => evidence.find((each) => each.year === year) ?? []);
  return found.length < years.length ? null : trendOf(found, level);
}

/**
 * Whether figures of some years, in order, are known to tell no rise and no fall: the test of all of them finds none,
 * or another than their two ends show.
 */
export function isUnclear(
  evidence: readonly Evidence[],
  points: readonly { readonly year: number; readonly value: number }[],
): boolean {
  const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 0];
  const trend = trendIn(evidence, points);
  return trend !== null && trend !== (last > first ? 'rises' : 'falls');
}
