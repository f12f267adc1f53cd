import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/dataset/indicator.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { areApart, intervalsOf } from '../../src/model/interval.ts';
import { modelOf } from '../data-folder.ts';

const [rate, share] = ['TFR', 'TL-3'].map((code) =>
  modelOf({}).data.indicator.find((each) => each.code === code),
) as [Indicator, Indicator];

const births = (value: number, count: number): Evidence => {
  const shared = { year: 2024, territory: 'own', rate: value, on: count, noun: 'trẻ' } as const;
  return { ...shared, law: 'poisson', count, base: count / value };
};

const part = (count: number, base: number, value: number): Evidence => {
  const shared = { year: 2024, territory: 'own', rate: value, on: base, noun: 'trẻ' } as const;
  return { ...shared, law: 'binomial', count, base };
};

const limits = (indicator: Indicator, of: Evidence) => {
  const [{ lower = 0, upper = 0, isWide } = {}] = intervalsOf(indicator, [of]);
  return [lower.toFixed(2), upper.toFixed(2), isWide];
};

describe('the interval of a rate', () => {
  test('stands to the rate as the limits of the births to the births', () => {
    expect(limits(rate, births(2.03, 749))).toEqual(['1.89', '2.18', false]);
  });

  test('is wider at the level of very many units: 99,8 %', () => {
    const [{ lower = 0, upper = 0, level } = {}] = intervalsOf(rate, [births(2.03, 749)], 99.8);
    expect([lower.toFixed(2), upper.toFixed(2), level]).toEqual(['1.81', '2.27', 99.8]);
  });

  test('is wide where few children are born', () => {
    expect(limits(rate, births(2, 90))).toEqual(['1.61', '2.46', true]);
    expect(limits(rate, births(2, 110))).toEqual(['1.64', '2.41', false]);
  });

  test('of a share is Wilson’s', () => {
    expect(limits(share, part(44, 749, 5.9))).toEqual(['4.40', '7.79', false]);
  });

  test('of a share is wide from ten points either way on', () => {
    expect(limits(share, part(45, 90, 50))).toEqual(['39.88', '60.12', true]);
    expect(limits(share, part(55, 110, 50))).toEqual(['40.82', '59.18', false]);
  });

  test('of a sex ratio at birth is that of the share of boys: ± 24 around 105 of 300', () => {
    const ratio = { ...share, code: 'TSGT-SINH', kind: 'tỷ số' } as const;
    expect(limits(ratio, part(154, 300, 105.5))).toEqual(['84.15', '132.22', true]);
  });
});

test('areApart(a, b) where their intervals do not meet; never where one is not known', () => {
  const [few = undefined, many = undefined, low = undefined] = intervalsOf(rate, [
    births(2.1, 27),
    births(2, 700),
    births(1.6, 700),
  ]);
  expect(areApart(few, many)).toBe(false);
  expect(areApart(low, many)).toBe(true);
  expect(areApart(many, low)).toBe(true);
  expect(areApart(low, undefined)).toBe(false);
});
