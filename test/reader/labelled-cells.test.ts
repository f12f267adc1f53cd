import { expect, test } from 'vitest';
import { workbook } from '../workbook.ts';
import { faults, figures, office } from './office.ts';

const sheet = (...above: readonly (readonly (string | null)[])[]) =>
  office({
    'so-lieu/a.xlsx': workbook({
      A: { rows: [...above, ['Nội dung', 'Giá trị'], ['SO-SINH', 31]] },
    }),
  });

test.each([
  [['Đơn vị báo cáo: Xã Ví Dụ Một', null, 'Kỳ báo cáo: Năm 2024', 'Nguồn: BC']],
  [['Mã đơn vị', '99001', 'Kỳ', '2024', 'Nguồn', 'BC']],
  [['Mã đơn vị:', '99001', null, 'Kỳ:', 'Năm 2024', null, 'Nguồn:', 'BC']],
])('a row may say several things: %j', (row) =>
  expect(figures(sheet(row))).toEqual(['99001 SO-SINH 2024 31']),
);

test('two of one kind that differ are an error', () =>
  expect(faults(sheet(['Kỳ: 2023', 'Kỳ: 2024'], ['Mã đơn vị', '99001', 'Nguồn', 'BC']))).toEqual([
    'said-twice B1',
  ]));
