/** How sure a rate is: what chance alone may have done to the counts that it rests on. */
import type { Indicator } from '../dataset/indicator.ts';
import { type Level, poissonLimits, wilsonLimits } from './chance.ts';
import { type Evidence, rateOf } from './evidence.ts';

export interface Interval extends Evidence {
  /** The limits of that level, in the rate's unit: 95 % but where very many units stand side by side. */
  readonly level: Level;
  readonly lower: number;
  readonly upper: number;
  /** Whether a fifth of the rate or more, of a share ten points or more, may be chance: with about a hundred births. */
  readonly isWide: boolean;
}

/** Half the interval's width from which on a rate is said to vary widely, as a part of the rate; of a share in points. */
const WIDE = { part: 0.2, points: 10 } as const;

/**
 * The interval of each year's rate. Births are taken as a Poisson count, and the rate's limits stand to the
 * rate as the count's limits to the count: of a fertility rate Dobson's method for a weighted sum of Poisson counts
 * with equal weights, as the mothers' ages are not reported (Dobson, Kuulasmaa, Eberle and Scherer, Statistics in
 * Medicine 10, 1991, 457–462; APHO Technical Briefing 3, 2008). Of shares and of the sex ratio at birth, which is a
 * share of boys, Wilson's. docs/decisions/011-how-sure.md
 */
export const intervalsOf = (
  indicator: Indicator,
  evidence: readonly Evidence[],
  level: Level = 95,
): readonly Interval[] => evidence.map((each) => intervalOf(indicator, each, level));

function intervalOf(indicator: Indicator, evidence: Evidence, level: Level): Interval {
  const { law, count, base, rate } = evidence;
  const [low, high] =
    law === 'binomial'
      ? wilsonLimits(count, base, level).map((share) => rateOf(indicator, share))
      : poissonLimits(count, level).map((limit) => limit / base);
  const [lower = rate, upper = rate] = [low, high];
  const wide = indicator.kind === 'tỷ lệ %' ? WIDE.points : WIDE.part * rate;
  return { ...evidence, level, lower, upper, isWide: (upper - lower) / 2 >= wide };
}

/** Rates are told apart where their intervals lie apart: stricter than a test, which suits many at once. */
export const areApart = (a: Interval | undefined, b: Interval | undefined): boolean =>
  a !== undefined && b !== undefined && (a.upper < b.lower || b.upper < a.lower);
