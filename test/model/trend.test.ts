import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { isUnclear, trendIn, trendOf } from '../../src/model/trend.ts';

/** Births at a rate in a year. */
const year = (at: number, rate: number, births: number): Evidence => {
  const shared = { year: at, territory: 'own', rate, on: births, noun: 'trẻ' } as const;
  return { ...shared, law: 'poisson', count: births, base: births / rate };
};

const share = (at: number, count: number, base: number): Evidence => {
  const shared = { year: at, territory: 'own', rate: (100 * count) / base, on: base } as const;
  return { ...shared, noun: 'trẻ', law: 'binomial', count, base };
};

describe('trendOf(evidence)', () => {
  test('of two years tests their difference, though their intervals overlap: z = 2,06', () => {
    expect(trendOf([year(2023, 1.97, 264), year(2024, 2.34, 314)])).toBe('rises');
    expect(trendOf([year(2023, 2.34, 314), year(2024, 1.97, 264)])).toBe('falls');
  });

  test('of many units beside each other takes less than 3,09 standard errors for chance', () => {
    const two = [year(2023, 1.97, 264), year(2024, 2.34, 314)];
    expect(trendOf(two, 99.8)).toBe('unclear');
  });

  test('takes less than 1,96 standard errors for chance: z = 0,67 and 1,30', () => {
    expect(trendOf([year(2023, 1.96, 703), year(2024, 2.03, 749)])).toBe('unclear');
    expect(trendOf([year(2023, 1.97, 264), year(2024, 2.2, 295)])).toBe('unclear');
  });

  test('finds a rise in all years together that their two ends alone would not prove', () => {
    const rates = [1.8, 1.84, 1.92, 2, 2.07, 2.1];
    const years = rates.map((rate, at) => year(2020 + at, rate, Math.round(rate * 80)));
    expect(trendOf([years[0], years.at(-1)].filter((each) => each !== undefined))).toBe('unclear');
    expect(trendOf(rates.map((rate, at) => year(2020 + at, rate, Math.round(rate * 200))))).toBe(
      'rises',
    );
  });

  test('finds none in years that go up and down, however far their two ends are apart', () => {
    const rates = [1.6, 2.6, 1.5, 2.5, 1.6, 2.1];
    const years = rates.map((rate, at) => year(2020 + at, rate, Math.round(rate * 70)));
    expect(trendOf(years)).toBe('unclear');
  });

  // R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)) of smokers: X-squared = 8,2249
  test('of shares is the test of Cochran and Armitage: X² = 8,22 in R’s prop.trend.test', () => {
    const counts = [83, 90, 129, 70];
    const bases = [86, 93, 136, 82];
    const smokers = counts.map((count, at) => share(2020 + at, count, bases[at] ?? 0));
    expect(trendOf(smokers)).toBe('falls');
    // A tenth of the people: X² = 0,82.
    const fewer = counts.map((count, at) => share(2020 + at, count / 10, (bases[at] ?? 0) / 10));
    expect(trendOf(fewer)).toBe('unclear');
    // Nearly the critical value of 3,84 is met by 0,4671 of them.
    const scaled = (by: number) =>
      trendOf(counts.map((count, at) => share(2020 + at, count * by, (bases[at] ?? 0) * by)));
    expect([scaled(0.4669), scaled(0.4673)]).toEqual(['unclear', 'falls']);
  });

  test('is null for one year, and where nothing was counted', () => {
    expect(trendOf([year(2024, 2, 100)])).toBeNull();
    expect(trendOf([share(2023, 0, 20), share(2024, 0, 20)])).toBeNull();
  });
});

test('trendIn(evidence, years) is null where the counts of a year are not known', () => {
  const evidence = [year(2023, 1.5, 600), year(2024, 2.03, 749)];
  expect(trendIn(evidence, [{ year: 2023 }, { year: 2024 }])).toBe('rises');
  expect(trendIn(evidence, [{ year: 2022 }, { year: 2024 }])).toBeNull();
});

test('isUnclear(evidence, points) is not where nothing is known, and is where the ends show the other way', () => {
  const point = (at: number, value: number) => ({ year: at, value });
  expect(isUnclear([], [point(2023, 1.5), point(2024, 1.6)])).toBe(false);
  const rates = [2.2, 1.5, 1.7, 1.9, 2.1, 2.15];
  const evidence = rates.map((rate, at) => year(2020 + at, rate, Math.round(rate * 900)));
  expect(trendOf(evidence)).toBe('rises');
  const points = rates.map((rate, at) => point(2020 + at, rate));
  expect(isUnclear(evidence, points)).toBe(true);
});
