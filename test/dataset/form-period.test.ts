import { expect, test } from 'vitest';
import { periodOf, readFormPeriod } from '../../src/dataset/form-period.ts';

test.each([
  ['2025', '2025'],
  ['2025-Q1', '2025-Q1'],
  ['2025-Q2', '2025-H1'],
  ['2025-Q3', '2025-9M'],
  ['2025-Q4', '2025'],
  ['2025-M03', '2025-Q1'],
  ['2025-M09', '2025-9M'],
  ['2025-M12', '2025'],
  ['2025-H1', '2025-H1'],
  ['2025-H2', '2025'],
  // No report goes from January to the end of May.
  ['2025-M05', null],
  ['2020/2025', null],
  ['2025-12-31', null],
])('“từ đầu năm” of %s is %s', (asked, period) => {
  expect(periodOf('từ đầu năm', asked)).toBe(period);
});

test('a period by its own name is that one, whatever is asked for; other words are none', () => {
  const named = readFormPeriod('Quý III/2024');
  expect(named && periodOf(named, '2025')).toBe('2024-Q3');
  expect(readFormPeriod('từ đầu quý')).toBeNull();
});
