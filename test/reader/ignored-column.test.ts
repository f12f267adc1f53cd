import { describe, expect, test } from 'vitest';
import { faults, figures, observed } from './office.ts';

const births = (header: string) =>
  observed('Mã đơn vị;040', `Nội dung;2022;2023;${header}`, 'Số trẻ sinh ra trong năm;626;703;749');

describe('a column that a table does not know', () => {
  test.each([['2024*'], ['2024 (1)'], ['2024 (trẻ)'], ['2024¹'], ['Năm 2024']])(
    'is the year that it says: %s',
    (header) => expect(figures(births(header))).toContain('040 SO-SINH 2024 749'),
  );

  test.each([['2024 điều chỉnh'], ['Số cũ'], ['Cả tỉnh'], ['Tháng trước']])(
    'is an error where it holds figures: %s',
    (header) => {
      const read = births(header);
      expect(figures(read)).toEqual(['-']);
      expect(faults(read)).toEqual([expect.stringMatching(/^(?:column-ignored-figures|header-)/)]);
    },
  );

  test('are men and women, and no year: Nam, Nữ', () => {
    const read = observed(
      'Mã đơn vị;040',
      'Năm;2024',
      'Nội dung;Giá trị;Nam;Nữ',
      'Dân số bình quân;4000;1980;2020',
    );
    expect([figures(read), faults(read)]).toEqual([
      ['040 DAN-SO 2024 4000', '040 DAN-SO 2024 Nam 1980', '040 DAN-SO 2024 Nữ 2020'],
      [],
    ]);
  });

  test('is a warning where it holds words, and silent where it compares', () => {
    const read = observed('Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Màu', '040;SO-SINH;2024;749;đỏ');
    expect([figures(read), faults(read)]).toEqual([
      ['040 SO-SINH 2024 749'],
      ['column-ignored E2'],
    ]);
  });
});
