import { describe, expect, test } from 'vitest';
import { isWithinChance, poissonLimits } from '../../src/model/interval.ts';
import { modelOf, observations } from '../data-folder.ts';

/** P(X ≤ n) of a Poisson variable, term by term. */
function atMost(n: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= n; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

describe('poissonLimits(count)', () => {
  test.each([1, 2, 5, 9])('leaves 2,5 % beyond each limit of %i', (count) => {
    const [lower, upper] = poissonLimits(count);
    expect(1 - atMost(count - 1, lower)).toBeCloseTo(0.025, 4);
    expect(atMost(count, upper)).toBeCloseTo(0.025, 4);
  });

  test('of none is zero and what leaves 2,5 % of nothing', () => {
    expect(poissonLimits(0)[0]).toBe(0);
    expect(atMost(0, poissonLimits(0)[1])).toBeCloseTo(0.025, 4);
  });

  test.each([10, 25, 100, 600])('of %i is within 0,2 %% of the exact limits', (count) => {
    const [lower, upper] = poissonLimits(count);
    const exact = (isBeyond: (mean: number) => boolean, low: number, high: number): number => {
      const middle = (low + high) / 2;
      if (high - low < 1e-6) return middle;
      return isBeyond(middle) ? exact(isBeyond, low, middle) : exact(isBeyond, middle, high);
    };
    const exactLower = exact((mean) => 1 - atMost(count - 1, mean) > 0.025, 0, count);
    const exactUpper = exact((mean) => atMost(count, mean) < 0.025, count, 3 * count);
    expect(Math.abs(lower / exactLower - 1)).toBeLessThan(0.002);
    expect(Math.abs(upper / exactUpper - 1)).toBeLessThan(0.002);
  });

  // Public Health England, PHEindicatormethods: byars_lower(65), byars_upper(65)
  test('of 65 is as published', () => {
    const [lower, upper] = poissonLimits(65);
    expect([lower.toFixed(2), upper.toFixed(2)]).toEqual(['50.16', '82.85']);
  });
});

describe('the interval of a rate', () => {
  const of = (...rows: readonly string[]) => {
    const model = modelOf(observations(...rows.map((row) => `040;${row}`)));
    const unit = model.units.get('040');
    return unit ? model.portrait(unit).intervals : [];
  };
  const year = (rate: string, births: string, women: string) =>
    of(`TFR;2024;${rate}`, `SO-SINH;2024;${births}`, `PN-15-49;2024;${women}`);

  test('stands to the rate as the limits of the births to the births', () => {
    expect(year('2,03', '749', '11726')).toMatchObject([{ year: 2024, births: 749 }]);
    const [{ lower = 0, upper = 0, isWide } = {}] = year('2,03', '749', '11726');
    expect([lower.toFixed(2), upper.toFixed(2), isWide]).toEqual(['1.89', '2.18', false]);
  });

  test('is wide where few children are born', () => {
    expect(year('2,0', '90', '1600')[0]?.isWide).toBe(true);
    expect(year('2,0', '110', '1900')[0]?.isWide).toBe(false);
  });

  test.each([
    ['the births', '2,03', '', '11726'],
    ['the women', '2,03', '749', ''],
    ['the rate', '', '749', '11726'],
    ['any birth', '2,03', '0', '11726'],
    ['births that the rate could be made of', '2,03', '749', '30000'],
  ])('is not there without %s', (_, rate, births, women) => {
    expect(year(rate, births, women)).toEqual([]);
  });
});

describe('isWithinChance(a, b)', () => {
  const of = (rate: number, births: number) => ({ rate, births });

  test('tells apart two years whose intervals overlap: z = 2,06', () => {
    expect(isWithinChance(of(1.97, 264), of(2.34, 314))).toBe(false);
    expect(isWithinChance(of(2.34, 314), of(1.97, 264))).toBe(false);
  });

  test('takes less than 1,96 standard errors for chance: z = 0,67 and 1,30', () => {
    expect(isWithinChance(of(1.96, 703), of(2.03, 749))).toBe(true);
    expect(isWithinChance(of(1.97, 264), of(2.2, 295))).toBe(true);
  });

  test('asks for more where there are fewer births', () => {
    expect(isWithinChance(of(1.5, 20), of(2.5, 33))).toBe(true);
    expect(isWithinChance(of(1.5, 200), of(2.5, 330))).toBe(false);
  });
});
