import { expect, test } from 'vitest';
import { fromTo, inPeriod, upTo, when } from '../../src/sentence/when.ts';

test.each([
  ['2024', 'năm_2024', 'Năm_2024'],
  ['2024-Q3', 'quý_III/2024', 'Quý_III/2024'],
  ['2024-H2', '6_tháng cuối năm_2024', '6_tháng cuối năm_2024'],
  ['2020/2025', 'giai đoạn_2020–2025', 'Giai đoạn_2020–2025'],
  ['2025-12-31', 'ngày_31/12/2025', 'Đến ngày_31/12/2025'],
])('%s in a sentence and at its start', (period, middle, start) => {
  expect(inPeriod(period).replaceAll('\u00a0', '_')).toBe(middle);
  expect(when(period).replaceAll('\u00a0', '_')).toBe(start);
});

test('from a year to a year', () => {
  expect(fromTo(2022, 2024).replaceAll('\u00a0', '_')).toBe('từ năm_2022 đến năm_2024');
  expect(fromTo(2024, 2024).replaceAll('\u00a0', '_')).toBe('năm_2024');
});

test.each([
  ['2024', 'năm_2024'],
  ['2025-12-31', 'đến_31/12/2025'],
])('learners of %s are counted in it or up to it', (period, words) => {
  expect(upTo(period).replaceAll('\u00a0', '_')).toBe(words);
});
