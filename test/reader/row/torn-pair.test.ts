import { describe, expect, test } from 'vitest';
import { faults, figures, observed, paid } from '../office.ts';

const CITY = 'Mã đơn vị;04';
const HEAD = 'Nội dung;2022;2023;2024';

describe('digits with a space in a file that groups digits so', () => {
  test.each([
    ['703 749', '703', '726'],
    ['749', '703 726', '760'],
    ['60 749', '95', '150'],
  ])(
    'are two figures where the others of the series are as large as each: %s, %s, %s',
    (...cells) => {
      const read = observed(
        CITY,
        HEAD,
        'PN-15-49;12 044;11 923;11 726',
        `SO-SINH;${cells.join(';')}`,
      );
      expect(figures(read)).toEqual(['-']);
      expect(faults(read)).toEqual([expect.stringMatching(/^number-ambiguous [BCD]5$/)]);
    },
  );

  test('are two also where each period is a row', () => {
    const read = observed(
      'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị',
      '04;PN-15-49;2023;12 044',
      '04;SO-SINH;2023;703 749',
      '04;SO-SINH;2024;726',
    );
    expect(faults(read)).toEqual(['number-ambiguous D4']);
  });

  test.each([
    ['as large as the others', 'DAN-SO;703 749;702 811;701 900'],
    ['twenty times as large as another', 'DAN-SO;103 749;5 044;101 900'],
    ['alone', 'DAN-SO;703 749;;'],
    ['beside zeros', 'DAN-SO;703 749;0;0'],
  ])('are one where they are %s', (_, row) => {
    const read = observed(CITY, HEAD, 'PN-15-49;12 044;11 923;11 726', row);
    expect(faults(read).join()).not.toContain('number-ambiguous');
  });

  test('are one beside another unit, which may be a hamlet', () => {
    const read = observed(
      'Năm;2024',
      'Tên đơn vị;DAN-SO;PN-15-49',
      'Tỉnh Cao Bằng;543 217;120 044',
      'Phường Thục Phán;312;98',
    );
    expect(faults(read)).toEqual([]);
  });

  test('are one in money, whose amounts differ by more', () => {
    const read = paid(
      CITY,
      'Năm;2024',
      'Hạng mục;Giao (đồng)',
      'Truyền thông;2 500 000',
      'HM-2.5;500 000',
    );
    expect(faults(read)).toEqual([]);
  });
});
