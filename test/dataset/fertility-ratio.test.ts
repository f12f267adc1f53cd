import { expect, test } from 'vitest';
import { movesWithBirths, ratioOf, spreadOf } from '../../src/dataset/fertility-ratio.ts';

const of = (year: number, rate: number, births: number, women: number) => {
  return { year, rate, births, women };
};

/** Annex 2 of the city's report. */
const printed = [
  of(2020, 1.86, 748, 12_605),
  of(2021, 1.9, 629, 12_432),
  of(2022, 1.92, 626, 12_044),
  of(2023, 1.96, 703, 11_923),
  of(2024, 2.03, 749, 11_726),
];

test('the ratio of the printed rates to births per woman swings by a fifth', () => {
  expect(printed.map((year) => ratioOf(year).toFixed(1))).toEqual([
    '31.3',
    '37.6',
    '36.9',
    '33.2',
    '31.8',
  ]);
  expect(spreadOf(printed)?.toFixed(3)).toBe('1.198');
  expect(movesWithBirths(printed)).toBe(false);
});

test('rates that are made of births and women differ by their rounding alone', () => {
  const made = [of(2023, 1.97, 264, 4_690), of(2024, 2.34, 314, 4_697)];
  expect(spreadOf(made)).toBeLessThan(1.01);
  expect(movesWithBirths(made)).toBe(true);
});

test('15 % is still within the bounds', () => {
  const [first, second] = [of(2023, 1, 100, 1_000), of(2024, 1.15, 100, 1_000)];
  expect(movesWithBirths([first, second])).toBe(true);
  expect(movesWithBirths([first, { ...second, rate: 1.16 }])).toBe(false);
});

test('one year tells nothing', () => {
  expect(spreadOf([of(2024, 2.03, 749, 11_726)])).toBeNull();
  expect(movesWithBirths([of(2024, 2.03, 749, 11_726)])).toBe(false);
});
