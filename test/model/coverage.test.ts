import { expect, test } from 'vitest';
import { coverageOf, latestForms, sumOf } from '../../src/model/coverage.ts';
import { dataOf } from '../data-folder.ts';

const HEADER =
  'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Đăng ký nhu cầu đến năm 2030;Nguồn';

function coverage(...rows: readonly string[]) {
  const lines = rows.map((row) => `${row};BC`);
  const data = dataOf({ 'dao-tao.csv': [HEADER, ...lines, ''].join('\n') });
  const unit = data.unit.find(({ code }) => code === '07543');
  if (!unit) throw new Error('no unit');
  return coverageOf(data, unit);
}

test('an audience at a date is a form, its courses in the form’s order', () => {
  const forms = coverage(
    '07543;Tuyến xã;TX-10;31/12/2025;;2;3',
    '07543;Tuyến xã;TX-2;31/12/2025;;3;0',
    '07543;Cộng tác viên;CTV-X;31/12/2025;;5;0',
    '07543;Cộng tác viên;CTV-1;31/12/2025;;11;11',
  );
  expect(
    forms.map((form) => [form.audience, form.results.map(({ course }) => course.code)]),
  ).toEqual([
    ['Tuyến xã', ['TX-2', 'TX-10']],
    ['Cộng tác viên', ['CTV-1', 'CTV-X']],
  ]);
});

test('the latest form stands first, and latestForms() has each audience once', () => {
  const forms = coverage(
    '07543;Cộng tác viên;CTV-1;Năm 2023;;5;',
    '07543;Cộng tác viên;CTV-1;31/12/2025;;11;',
    '07543;Tuyến xã;TX-2;30/06/2024;;3;',
  );
  expect(forms.map(({ asOf }) => asOf)).toEqual(['2025-12-31', '2024-06-30', '2023']);
  expect(latestForms(forms).map(({ asOf }) => asOf)).toEqual(['2025-12-31', '2024-06-30']);
});

test('a form has totals when one of its rows has', () => {
  expect(coverage('07543;Tuyến xã;TX-2;2025;;3;')[0]?.hasTotals).toBe(false);
  expect(
    coverage('07543;Tuyến xã;TX-2;2025;;3;', '07543;Tuyến xã;TX-10;2025;5;2;')[0]?.hasTotals,
  ).toBe(true);
});

test('another unit’s forms are not the unit’s', () => {
  expect(coverage('24;Tuyến xã;TX-2;2025;;3;')).toEqual([]);
});

test('sumOf(figures) adds numbers and says how many they were', () => {
  expect(sumOf([3, 'not-reported', 0, 'none', 2])).toEqual({ sum: 5, count: 3 });
  expect(sumOf(['not-reported'])).toEqual({ sum: 0, count: 0 });
});
