import { expect, test } from 'vitest';
import { rateScale } from '../../src/model/rate-scale.ts';

test('rateScale(rates, level) reaches as far to both sides of the level', () => {
  const { low, high, level } = rateScale([1.8, 2.3], 2.1);
  expect([low, high].map((end) => end.toFixed(2))).toEqual(['1.40', '2.80']);
  expect(level).toBe(2.1);
});

test('rateScale(rates, level) holds a rate far away', () => {
  const { low, high } = rateScale([4.03], 2.1);
  expect(high).toBeGreaterThanOrEqual(4.03);
  expect(low).toBeCloseTo(0.1);
});

test('rateScale(rates, null) lies around the rates, never below zero', () => {
  expect(rateScale([0.5, 0.7], null).low).toBe(0);
});
