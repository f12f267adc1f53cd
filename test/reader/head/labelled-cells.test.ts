import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, paid } from '../office.ts';

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

const between = (row: string, ...more: readonly string[]) =>
  observed(
    'Mã đơn vị;99001',
    'Năm;2025',
    'STT;Nội dung;Giá trị',
    '1;SO-SINH;210',
    row,
    ...more,
    '2;SO-SINH-2;70',
  );

describe('a row that says something for those below it', () => {
  const MARKS = ['', ';', 'II;', '1;', '2.1;', 'a);', '(2);', 'II. ', 'a) ', '(2) ', 'II - ', '- '];
  const SAID = [
    ['Mã đơn vị: 99002', '99002 SO-SINH-2 2025 70'],
    ['Mã đơn vị 99002', '99002 SO-SINH-2 2025 70'],
    ['Kỳ: 2024', '99001 SO-SINH-2 2024 70'],
  ] as const;
  test.each([...MARKS, 'Biểu 2. ', 'Bảng 2: ', 'Phần II: '])('may be numbered: “%s”', (mark) => {
    for (const [words, read] of SAID)
      for (const more of [[], ['STT;Nội dung;Giá trị']])
        expect(figures(between(`${mark}${words}`, ...more))).toEqual([
          '99001 SO-SINH 2025 210',
          read,
        ]);
  });

  test('may be numbered above a table too, as a unit of numbers is not', () => {
    const read = (...said: readonly string[]) =>
      figures(observed(...said, 'Nội dung;Giá trị', 'SO-SINH;210'));
    expect(read('1. Mã đơn vị: 99002', '2;Năm;2024')).toEqual(['99002 SO-SINH 2024 210']);
    expect(read('I;Mã đơn vị: 99002', 'II;Năm: 2024')).toEqual(['99002 SO-SINH 2024 210']);
    const money = paid(
      '(1.000 đồng)',
      'Mã đơn vị;04',
      'Năm;2025',
      'Hạng mục;Kinh phí giao',
      'HM-2.2;5',
    );
    expect(money.data?.budget.map(({ allocated }) => allocated)).toEqual([5000]);
  });

  test.each([
    ['Mã số: 99002'],
    ['Mã đơn vị báo cáo: 99002'],
    ['Số liệu của 99002'],
    ['Niên độ 2024'],
    ['Loại số: kế hoạch'],
  ])('in other words is told, not passed over: %s', (words) => {
    for (const mark of MARKS.slice(0, 4))
      expect(faults(between(`${mark}${words};`))[0]).toMatch(/^(block-differs|words-contradict) /);
  });

  test.each([
    ['Công văn số 99002'],
    ['ĐT: 0206.99002'],
    ['Quyết định 99002/QĐ-UBND'],
    ['Giai đoạn 2024-2028'],
  ])('is none with digits of another kind: %s', (words) =>
    expect(figures(between(`;${words};`))).toHaveLength(2),
  );
});
