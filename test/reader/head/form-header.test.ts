import { expect, test } from 'vitest';
import { formHeader, isComparison } from '../../../src/reader/head/form-header.ts';

test.each([
  ['KQ năm 2024', 'result', '2024'],
  ['Kết quả TH 2024', 'result', '2024'],
  ['Số thực hiện 2024', 'result', '2024'],
  ['TH 2024', 'result', '2024'],
  ['Thực hiện năm 2024', 'result', '2024'],
  ['Năm 2024 (TH)', 'result', '2024'],
  ['Thực hiện', 'result', null],
  ['Thực hiện 9 tháng đầu năm 2025', 'result', '2025-9M'],
  ['Ước TH 2025', 'estimate', '2025'],
  ['ƯTH 2025', 'estimate', '2025'],
  ['Ước thực hiện cả năm 2025', 'estimate', '2025'],
  ['KH2025', 'plan', '2025'],
  ['Kế hoạch năm 2025', 'plan', '2025'],
  ['KH năm', 'plan', null],
  ['Kế hoạch giao năm 2025', 'assigned', '2025'],
  ['Chỉ tiêu được giao', 'assigned', null],
])('knows “%s” for a column of a form', (header, holds, period) => {
  expect(formHeader(header)).toEqual({ holds, period, status: null });
});

test.each(['Năm 2024', '2024', 'Số sinh 2024', 'So sinh', 'Kế hoạch của tỉnh', 'Tháng 2 2024'])(
  'knows nothing of “%s”',
  (header) => {
    expect(formHeader(header)).toBeNull();
  },
);

test.each([
  'Tỷ lệ đạt KH (%)',
  'Tỷ lệ giải ngân (%)',
  'So sánh (%)',
  'Tỷ lệ so với năm trước',
  'So cùng kỳ (%)',
  'Tăng/giảm',
])('“%s” compares', (header) => {
  expect(isComparison(header, false)).toBe(true);
});

test.each(['TH/KH (%)', 'Tỷ lệ %', 'Đạt tỷ lệ (%)', '% KH năm 2025'])(
  '“%s” is a share of a plan, where there is one',
  (header) => {
    expect([isComparison(header, true), isComparison(header, false)]).toEqual([true, false]);
  },
);

test.each([
  ['Tăng, giảm', true],
  ['Tăng, giảm 2025/2024', true],
  ['Tỷ lệ tăng 2024/2023', true],
  ['Tỷ lệ tăng 2024', false],
  ['So với 2023 (%)', true],
  ['Tăng, giảm 2025', false],
  ['Chênh lệch năm 2025', false],
])('a year is not lost with a comparison: %s', (header, isOne) => {
  expect(isComparison(header, false)).toBe(isOne);
});
