import { expect, test } from 'vitest';
import { byEnd, yearsOf } from '../../src/model/period.ts';

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
