import { expect, test } from 'vitest';
import { asInTable, byEnd, overlap } from '../../src/model/period.ts';

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

test('byEnd has the last quarter of a year before the year', () => {
  const periods = ['2024', '2024-Q4', '2024-H2', '2024-Q3', '2024-M12', '2024-12-31'];
  expect(periods.toSorted(byEnd)).toEqual([
    ...['2024-Q3', '2024-H2', '2024-Q4', '2024-M12', '2024', '2024-12-31'],
  ]);
});

test('asInTable has years first, behind them parts of a year, and last totals over years', () => {
  const periods = ['2020/2025', '2024-Q4', '2025', '2024-Q1', '2024', '2025-M03'];
  expect(periods.toSorted(asInTable)).toEqual([
    ...['2024', '2025', '2024-Q1', '2024-Q4', '2025-M03', '2020/2025'],
  ]);
});

test('overlap(a, b) is whether they have a day in common', () => {
  expect(overlap('2024', '2020/2025')).toBe(true);
  expect(overlap('2024-Q4', '2024-12-31')).toBe(true);
  expect(overlap('2024-Q1', '2024-Q2')).toBe(false);
  expect(overlap('2023', '2024')).toBe(false);
});
