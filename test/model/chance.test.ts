import { describe, expect, test } from 'vitest';
import { type Level, poissonLimits, rangeOf, wilsonLimits } from '../../src/model/chance.ts';

/** P(X ≤ n) of a Poisson variable, term by term. */
function atMost(n: number, mean: number): number {
  let log = -mean;
  let sum = Math.exp(log);
  for (let k = 1; k <= n; k++) {
    log += Math.log(mean / k);
    sum += Math.exp(log);
  }
  return sum;
}

/** P(X ≤ n) of a binomial variable, term by term. */
function ofTrials(n: number, trials: number, share: number): number {
  let log = trials * Math.log(1 - share);
  let sum = Math.exp(log);
  for (let k = 1; k <= n; k++) {
    log += Math.log(((trials - k + 1) / k) * (share / (1 - share)));
    sum += Math.exp(log);
  }
  return sum;
}

describe('poissonLimits(count)', () => {
  test.each([1, 2, 5, 9, 30, 99])('leaves 2,5 %% beyond each limit of %i', (count) => {
    const [lower, upper] = poissonLimits(count);
    expect(1 - atMost(count - 1, lower)).toBeCloseTo(0.025, 5);
    expect(atMost(count, upper)).toBeCloseTo(0.025, 5);
  });

  test.each([3, 40])('leaves 0,1 %% beyond each of the wide limits of %i', (count) => {
    const [lower, upper] = poissonLimits(count, 99.8);
    expect(1 - atMost(count - 1, lower)).toBeCloseTo(0.001, 6);
    expect(atMost(count, upper)).toBeCloseTo(0.001, 6);
  });

  test('of none is zero and what leaves 2,5 % of nothing', () => {
    expect(poissonLimits(0)[0]).toBe(0);
    expect(atMost(0, poissonLimits(0)[1])).toBeCloseTo(0.025, 5);
  });

  test.each([100, 250, 600])('of %i leaves about as much by the approximation', (count) => {
    const [lower, upper] = poissonLimits(count);
    expect(Math.abs(1 - atMost(count - 1, lower) - 0.025)).toBeLessThan(0.0003);
    expect(Math.abs(atMost(count, upper) - 0.025)).toBeLessThan(0.0003);
  });

  // Public Health England, PHEindicatormethods: byars_lower(65), byars_upper(65)
  test('of 65 is as published, to a hundredth', () => {
    const [lower, upper] = poissonLimits(65);
    expect(Math.abs(lower - 50.16)).toBeLessThan(0.02);
    expect(Math.abs(upper - 82.85)).toBeLessThan(0.02);
  });
});

// R: binom::binom.confint(81, 263, methods = "wilson"); Newcombe, Statistics in Medicine 17, 1998, table I
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilsonLimits(%i, %i) are as published', (count, base, low, high) => {
  const [lower, upper] = wilsonLimits(count, base);
  expect([lower.toFixed(4), upper.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
});

describe('rangeOf(law, of, level)', () => {
  test.each<[number, Level, number]>([
    [0.4, 95, 0.025],
    [12.5, 95, 0.025],
    [300, 99.8, 0.001],
    [4_000, 99.8, 0.001],
  ])('of %d expected births at %d %% leaves no more than that beyond', (expected, level, share) => {
    const [fewest, most] = rangeOf('poisson', { expected, base: 1 }, level);
    expect(1 - atMost(most, expected)).toBeLessThanOrEqual(share + 1e-9);
    expect(1 - atMost(most - 1, expected)).toBeGreaterThan(share);
    if (fewest > 0) expect(atMost(fewest - 1, expected)).toBeLessThanOrEqual(share);
    expect(atMost(fewest, expected)).toBeGreaterThan(share);
  });

  test.each([
    [153, 300, 95, 0.025],
    [20, 25, 99.8, 0.001],
  ] as const)(
    'of %d expected boys of %d births leaves no more beyond',
    (expected, base, level, share) => {
      const [fewest, most] = rangeOf('binomial', { expected, base }, level);
      const below = (n: number) => ofTrials(n, base, expected / base);
      expect(1 - below(most)).toBeLessThanOrEqual(share + 1e-9);
      expect(below(fewest - 1)).toBeLessThanOrEqual(share);
      expect(below(fewest)).toBeGreaterThan(share);
    },
  );

  test('of none expected is none, of all expected all', () => {
    expect(rangeOf('poisson', { expected: 0, base: 1 }, 95)).toEqual([0, 0]);
    expect(rangeOf('binomial', { expected: 0, base: 9 }, 95)).toEqual([0, 0]);
    expect(rangeOf('binomial', { expected: 9, base: 9 }, 95)).toEqual([9, 9]);
  });
});
