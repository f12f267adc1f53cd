import { expect, test } from 'vitest';
import { byEnd, daysOf, overlap, yearsOf } from '../../src/model/period.ts';

test('byEnd orders periods by their last day; of two, the shorter one later', () => {
  const periods = ['2024', '2020/2025', '2024-Q3', '2024-H1', '2024-09-29', '2023', '2023/2024'];
  expect(periods.toSorted(byEnd)).toEqual([
    '2023',
    '2024-H1',
    '2024-09-29',
    '2024-Q3',
    '2023/2024',
    '2024',
    '2020/2025',
  ]);
});

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
  ['2024-Q2', '2024-04-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2025-12-31', '2025-12-31', '2025-12-31'],
])('daysOf(%s) is from %s to %s', (period, first, last) => {
  expect(daysOf(period)).toEqual([first, last]);
});

test('overlap(a, b) is whether they have a day in common', () => {
  expect(overlap('2024', '2020/2025')).toBe(true);
  expect(overlap('2024-Q4', '2024-12-31')).toBe(true);
  expect(overlap('2024-Q1', '2024-Q2')).toBe(false);
  expect(overlap('2023', '2024')).toBe(false);
});
