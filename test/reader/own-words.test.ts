/** What words in a table and below it say of its figures. */
import { describe, expect, test } from 'vitest';
import { workbook } from '../workbook.ts';
import { faults, figures, observed, office, paid } from './office.ts';

const told = (...rows: readonly string[]) => {
  const read = observed('Mã đơn vị;04', ...rows);
  expect(figures(read)).toEqual(['-']);
  return faults(read);
};

describe('words that say that figures are no results', () => {
  test.each([['Kế hoạch;'], ['II. Kế hoạch;'], ['Ước thực hiện cả năm;'], ['Dự kiến năm 2025:;']])(
    'between rows are an error: %s',
    (words) => {
      expect(told('Nội dung;2025', words, 'SO-SINH;760')).toEqual(['words-contradict A4']);
    },
  );

  test.each([['Nam'], ['2. Nữ'], ['Khu vực thành thị'], ['Thôn Đông'], ['II. Tổ dân phố 3']])(
    'so are parts of the people: %s',
    (group) => {
      expect(told('Nội dung;2024', `${group};`, 'DAN-SO;1980')).toEqual(['block-differs A4']);
    },
  );

  test.each([['Quý I'], ['I. Quý I:'], ['6 tháng đầu năm:'], ['Tháng 6'], ['Lũy kế']])(
    'or of another time than their columns, be it the first of them or a later one: %s',
    (time) => {
      expect(told('Nội dung;2023;2024', `${time};`, 'SO-SINH;74;75')).toEqual([
        'words-contradict A4',
      ]);
      const below = ['Nội dung;2024', 'SO-SINH;749', `${time};`, 'DAN-SO;1980'];
      expect(told(...below)).toEqual(['words-contradict A5']);
      const numbered = ['TT;Giới tính;Nội dung;2024', `I;${time};;`, '1;Nam;SO-SINH;75'];
      expect(told(...numbered)).toEqual(['words-contradict 4']);
    },
  );

  test('or of all of a year are none', () => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2023;2024', 'Cả năm;;', 'SO-SINH;740;749');
    expect(figures(read)).toEqual(['04 SO-SINH 2023 740', '04 SO-SINH 2024 749']);
  });

  test('or planned, where only some of their columns are', () => {
    const rows = ['Nội dung;2024;Kế hoạch năm 2025', 'Kế hoạch năm 2024;;', 'SO-SINH;749;760'];
    expect(told(...rows)).toEqual(['words-contradict A4']);
  });

  test.each([
    ['Ghi chú: đơn vị tính nghìn người'],
    ['Đơn vị tính là nghìn người'],
    ['* ĐVT: 1000 người'],
    ['Ghi chú: số liệu tính bằng nghìn người.'],
    ['(Số liệu được tính theo đơn vị nghìn người)'],
  ])('below them name another measure: %s', (words) => {
    expect(told('Nội dung;2024', 'DAN-SO;73', words)).toContain('words-contradict 5');
  });

  test.each([
    ['Ghi chú: đơn vị tính triệu đồng', ['-']],
    ['Số liệu tính bằng nghìn đồng', ['-']],
    ['Ghi chú: đơn vị tính đồng', ['04 HM-2.2 2024 5000000 not-reported']],
    ['Ghi chú: tính theo năm ngân sách', ['04 HM-2.2 2024 5000000 not-reported']],
  ])('below money name another unit, or its own: %s', (words, expected) => {
    const rows = ['Mã đơn vị;04', 'Năm;2024', 'Hạng mục;Giao (đồng)', 'Truyền thông;5000000'];
    expect(figures(paid(...rows, words))).toEqual(expected);
  });

  test.each([['Ghi chú'], ['Loại'], ['Tính chất']])('beside them are an error: %s', (head) => {
    const found = told(`Nội dung;2025;${head}`, 'SO-SINH;760;kế hoạch');
    expect(found).toContain('words-contradict C4');
  });

  test.each([
    ['* Số kế hoạch;'],
    ['Ghi chú: số năm 2025 là số ước tính;'],
    ['(1) Chỉ tiêu kế hoạch giao;'],
    ['Đơn vị tính: nghìn người;'],
  ])('below them are an error that repeats none of them: %s', (words) => {
    expect(told('Nội dung;2025', 'SO-SINH;760', words)).toContain('words-contradict 5');
  });

  test.each([
    ['Ghi chú: số liệu theo Kế hoạch số 743/KH-UBND;'],
    ['Nơi nhận: Phòng Kế hoạch – Tài chính;'],
    ['Kèm theo Báo cáo của Sở Kế hoạch và Đầu tư;'],
    ['Lưu ý: kết quả thực hiện kế hoạch năm 2024;'],
  ])('are none of these: %s', (words) => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;760', '', words);
    expect(figures(read)).toEqual(['04 SO-SINH 2024 760']);
  });

  test('are none where the table itself says it', () => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024;KH 2025', 'SO-SINH;749;760', '', '* KH;;');
    expect(figures(read)).toEqual(['04 SO-SINH 2024 749']);
    const rows = ['Nội dung;2024;Trạng thái;Ghi chú', 'SO-SINH;749;ước tính;ước tính'];
    expect(figures(observed('Mã đơn vị;04', ...rows))).toEqual(['04 SO-SINH 2024 749']);
  });
});

describe('the name of a sheet, or of a file', () => {
  const sheet = (name: string, unit = '04') =>
    office({
      'so-lieu/a.xlsx': workbook({
        [name]: {
          rows: [
            ['Mã đơn vị', unit],
            ['Nguồn', 'BC'],
            ['Nội dung', 2025],
            ['SO-SINH', 76],
          ],
        },
      }),
    });

  test.each([
    ['Kế hoạch 2025', '04'],
    ['KH 2025', '04'],
    ['6 tháng 2025', '04'],
    ['Phường Thục Phán', '01279'],
  ])('is a title of its table: %s', (name, unit) => {
    expect(faults(sheet(name, unit))).toEqual(['title-contradicts 3']);
  });

  test.each([['Biểu 2'], ['Kết quả 2025'], ['Sheet1']])('says nothing: %s', (name) => {
    expect(figures(sheet(name))).toEqual(['04 SO-SINH 2025 76']);
  });

  test('is one where it is no more than a plan and its year: ke-hoach-2025.csv', () => {
    const text = 'Mã đơn vị;04\nNguồn;BC\nNội dung;2025\nSO-SINH;760\n';
    expect(faults(office({ 'so-lieu/ke-hoach-2025.csv': text }))).toEqual(['title-contradicts 3']);
    const result = office({ 'so-lieu/thuc-hien-ke-hoach-2025.csv': text });
    expect(figures(result)).toEqual(['04 SO-SINH 2025 760']);
  });
});
