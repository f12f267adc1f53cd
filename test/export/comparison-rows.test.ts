import { expect, test } from 'vitest';
import { comparisonRows } from '../../src/export/comparison-rows.ts';
import { sidesOf } from '../../src/model/side-by-side.ts';
import { modelOf, observations, readFiles } from '../data-folder.ts';

const given = observations(
  '07543;TFR;2024;2,10',
  '07543;TFR;2025;2,20;sơ bộ',
  '01273;TFR;2026;1,90',
  '01273;SO-SINH;2025;40',
);

test('the rows of the chosen units are a file that is read back as the rows that they were', () => {
  const [side] = sidesOf(modelOf(given));
  if (!side) throw new Error('no comparison');
  const { head, units } = comparisonRows(side);
  expect(head.startsWith('\ufeffMã đơn vị;Tên đơn vị;Mã chỉ tiêu;')).toBe(true);
  const again = readFiles({ 'so-lieu.csv': head + Object.values(units).join('') });
  expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(
    again.data?.observation.map(({ unit, period, value, status }) => [unit, period, value, status]),
  ).toEqual([
    ['01273', '2026', 1.9, null],
    ['07543', '2024', 2.1, null],
    ['07543', '2025', 2.2, 'sơ bộ'],
  ]);
});
