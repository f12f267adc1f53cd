import { expect, test } from 'vitest';
import { daysOf, isWithinYear, yearBefore, yearsOf } from '../../src/dataset/period.ts';

test('yearsOf(period) is the first and the last year that it touches', () => {
  expect(['2024', '2020/2025', '2024-Q3', '2025-12-31'].map(yearsOf)).toEqual([
    [2024, 2024],
    [2020, 2025],
    [2024, 2024],
    [2025, 2025],
  ]);
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2020/2025', '2020-01-01', '2025-12-31'],
  ['2024-Q1', '2024-01-01', '2024-03-31'],
  ['2024-Q2', '2024-04-01', '2024-06-30'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-9M', '2024-01-01', '2024-09-30'],
  ['2024-M02', '2024-02-01', '2024-02-29'],
  ['2025-M12', '2025-12-01', '2025-12-31'],
  ['2025-12-31', '2025-12-31', '2025-12-31'],
])('daysOf(%s) is from %s to %s', (period, first, last) => {
  expect(daysOf(period)).toEqual([first, last]);
});

test.each([
  ['2024-Q3', '2023-Q3', true],
  ['2024-H1', '2023-H1', true],
  ['2024-9M', '2023-9M', true],
  ['2024-M03', '2023-M03', true],
  ['2024', '2023', false],
  ['2020/2025', null, false],
  ['2025-12-31', null, false],
])('the same of the year before %s is %s; a part of a year: %s', (period, before, isPart) => {
  expect(yearBefore(period)).toBe(before);
  expect(isWithinYear(period)).toBe(isPart);
});
