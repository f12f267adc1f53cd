import { describe, expect, test } from 'vitest';
import { workbook } from '../workbook.ts';
import { faults, figures, observed, office, words } from './office.ts';

const births = (upper: string, lower: string, row: string) =>
  observed('Mã đơn vị;040', upper, lower, row);

describe('a row over the header', () => {
  test.each([
    [';Thực hiện;;Kế hoạch', 'header-two-rows D3'],
    [';;;Ước', 'header-two-rows D3'],
    [';Thực hiện;;KH', 'header-two-rows D3'],
    [';Nam;Nữ;', 'header-two-rows C3'],
    [';Xã Sơn Hải;;Tỉnh Cao Bằng', 'header-two-rows B3'],
    [';Giao;;Sử dụng', 'header-two-rows B3'],
    [';;;Dự kiến', 'header-two-rows D3'],
  ])('that says what the columns do not is an error: %s', (upper, fault) => {
    const read = births(upper, 'Nội dung;2023;2024;2025', 'Số trẻ sinh ra trong năm;703;749;760');
    expect([figures(read), faults(read)]).toEqual([['-'], [fault]]);
  });

  test.each([[';Năm;;'], [';Kết quả thực hiện các năm;;'], [';(trẻ);;']])(
    'that changes no figure is none: %s',
    (upper) => {
      const read = births(upper, 'Nội dung;2022;2023;2024', 'Số trẻ sinh ra trong năm;626;703;749');
      expect(figures(read)).toEqual([
        '040 SO-SINH 2022 626',
        '040 SO-SINH 2023 703',
        '040 SO-SINH 2024 749',
      ]);
    },
  );

  test('of a workbook is seen through merged cells, over one column too', () => {
    const sheet = (first: string, second: string) =>
      office({
        'so-lieu/a.xlsx': workbook({
          A: {
            rows: [
              ['Mã đơn vị', '040'],
              ['Nguồn', 'BC'],
              ['STT', 'Nội dung', first, second],
              [null, null, '2024', '2025'],
              [1, 'Số trẻ sinh ra trong năm', 749, 760],
            ],
            merges: ['A3:A4', 'B3:B4'],
          },
        }),
      });
    expect(faults(sheet('Thực hiện', 'Kế hoạch'))).toEqual(['header-two-rows D3']);
    expect(faults(sheet('Phường Thục Phán', 'Phường Nùng Trí Cao'))).toEqual([
      'header-two-rows C3',
    ]);
    expect(faults(sheet('', 'Kế hoạch'))).toEqual(['header-two-rows D3']);
    expect(words(sheet('Thực hiện', 'Kế hoạch'))).toContain('Kế hoạch');
  });
});
