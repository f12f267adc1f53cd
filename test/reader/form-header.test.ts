import { expect, test } from 'vitest';
import { formHeader } from '../../src/reader/form-header.ts';

test.each([
  ['TH 2024', 'result', 'Năm 2024'],
  ['Thực hiện năm 2024', 'result', 'Năm 2024'],
  ['Năm 2024 (TH)', 'result', 'Năm 2024'],
  ['Ước TH 2025', 'estimate', 'Năm 2025'],
  ['KH2025', 'plan', 'Năm 2025'],
  ['Kế hoạch năm 2025', 'plan', 'Năm 2025'],
  ['So sánh (%)', 'comparison', null],
  ['Tỷ lệ so với năm trước', 'comparison', null],
  ['Tăng/giảm', 'comparison', null],
])('knows “%s” for a column of a form', (header, holds, year) => {
  expect(formHeader(header)).toEqual({ holds, year });
});

test.each(['Năm 2024', '2024', 'Số sinh 2024', 'So sinh', 'Kế hoạch', 'Tháng 2 2024'])(
  'knows nothing of “%s”',
  (header) => {
    expect(formHeader(header)).toBeNull();
  },
);
