import { describe, expect, test } from 'vitest';
import { figures, observed } from './office.ts';

const YEARS = 'Năm;2022;2023;2024';

describe('“Năm” over the names of rows, whose years are columns', () => {
  test.each([
    'Kết quả (con/1 phụ nữ)',
    'Kết quả',
    'Kết quả thực hiện',
    'Tổng tỷ suất sinh',
    'TFR',
    'Giá trị',
  ])('says nothing more than what is said above: %s', (name) => {
    const said = ['Mã đơn vị;04', 'Mã chỉ tiêu;TFR'];
    const foot = [';;;', ';;NGƯỜI LẬP BIỂU;', ';;Trần Văn A;'];
    for (const more of [[], foot])
      expect(figures(observed(...said, YEARS, `${name};1,9;2,1;2`, ...more))).toEqual([
        '04 TFR 2022 1.9',
        '04 TFR 2023 2.1',
        '04 TFR 2024 2',
      ]);
  });

  test('is the head of indicators where none is said', () => {
    const read = observed('Mã đơn vị;04', YEARS, 'TFR;1,9;2,1;2', 'Số trẻ sinh ra trong năm;9;8;7');
    expect(figures(read).slice(2, 4)).toEqual(['04 TFR 2024 2', '04 SO-SINH 2022 9']);
  });

  test.each([
    ['another indicator', ['Số trẻ sinh ra trong năm;9;8;7']],
    ['another measure', ['Kết quả (%);1,9;2,1;2']],
    ['a plan', ['Kế hoạch;2;2;2', 'Thực hiện;1,9;2,1;2']],
    ['a group', ['Kết quả;1,9;2,1;2', 'Thành thị;1,9;2;2']],
    ['a part of the year', ['Quý I;1,9;2,1;2']],
    ['what is not known', ['Số hộ nghèo;1,9;2,1;2']],
  ])('is asked about over %s', (_, rows) => {
    expect(figures(observed('Mã đơn vị;04', 'Mã chỉ tiêu;TFR', YEARS, ...rows))).toEqual(['-']);
  });

  test('is that of periods beside one year alone', () => {
    expect(figures(observed('Mã đơn vị;04', 'Mã chỉ tiêu;TFR', 'Năm;2024', 'Kết quả;2'))).toEqual([
      '-',
    ]);
  });
});
