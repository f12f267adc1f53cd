import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, trained, words } from '../office.ts';

const CITY = 'Mã đơn vị;04';

describe('groups as columns', () => {
  test.each([
    ['Nam;Nữ', 'Nam', 'Nữ'],
    ['Bé trai;Bé gái', 'Bé trai', 'Bé gái'],
    ['Thành thị;Nông thôn', 'Thành thị', 'Nông thôn'],
    ['THÀNH THỊ;NÔNG THÔN', 'Thành thị', 'Nông thôn'],
    ['Trong đó: nam;nữ', 'Nam', 'Nữ'],
  ])('are parts of the figure: %s', (header, first, second) => {
    const read = observed(CITY, 'Năm;2024', `Nội dung;${header}`, 'SO-SINH;380;369');
    expect([figures(read), faults(read)]).toEqual([
      [`04 SO-SINH 2024 ${first} 380`, `04 SO-SINH 2024 ${second} 369`],
      [],
    ]);
  });

  test.each([['Tổng số'], ['Chung'], ['Giá trị'], ['Cả hai giới'], ['Toàn tỉnh'], ['Số lượng']])(
    'have the whole beside them: %s',
    (whole) => {
      const read = observed(CITY, 'Năm;2024', `Nội dung;${whole};Nam;Nữ`, 'SO-SINH;749;380;369');
      expect([figures(read), faults(read)]).toEqual([
        ['04 SO-SINH 2024 749', '04 SO-SINH 2024 Nam 380', '04 SO-SINH 2024 Nữ 369'],
        [],
      ]);
    },
  );

  test.each([
    [
      ['Nội dung;2023;;2024;', ';Thành thị;Nông thôn;Thành thị;Nông thôn', 'TFR;1,9;2,1;1,8;2,2'],
      [
        '04 TFR 2023 Thành thị 1.9',
        '04 TFR 2023 Nông thôn 2.1',
        '04 TFR 2024 Thành thị 1.8',
        '04 TFR 2024 Nông thôn 2.2',
      ],
    ],
    [
      ['Nội dung;2024;', ';Nam;Nữ', 'SO-SINH;380;369'],
      ['04 SO-SINH 2024 Nam 380', '04 SO-SINH 2024 Nữ 369'],
    ],
    [
      ['Năm;2024', 'Nội dung;Tổng số;Trong đó;', ';;Nam;Nữ', 'SO-SINH;749;380;369'],
      ['04 SO-SINH 2024 749', '04 SO-SINH 2024 Nam 380', '04 SO-SINH 2024 Nữ 369'],
    ],
    [
      ['Năm;Số trẻ sinh ra trong năm;;', ';Tổng số;Nam;Nữ', '2023;749;380;369'],
      ['04 SO-SINH 2023 749', '04 SO-SINH 2023 Nam 380', '04 SO-SINH 2023 Nữ 369'],
    ],
  ])('stand below years, a whole and indicators: %j', (lines, expected) => {
    const read = observed(CITY, ...lines);
    expect([figures(read), faults(read)]).toEqual([expected, []]);
  });

  test('are read below merged cells', () => {
    const rows = [
      ['Mã đơn vị', '04'],
      ['Nguồn', 'BC'],
      ['STT', 'Nội dung', '2024', null, null],
      [null, null, 'Tổng số', 'Nam', 'Nữ'],
      [1, 'Số trẻ sinh ra trong năm', 749, 380, 369],
    ];
    const sheet = workbook({ A: { rows, merges: ['A3:A4', 'B3:B4', 'C3:E3'] } });
    expect(figures(office({ 'so-lieu/a.xlsx': sheet }))).toEqual([
      '04 SO-SINH 2024 749',
      '04 SO-SINH 2024 Nam 380',
      '04 SO-SINH 2024 Nữ 369',
    ]);
  });
});

describe('what may be no group', () => {
  test.each([
    ['Nội dung;Nữ', 'SO-SINH;369'],
    ['Nội dung;Thành thị', 'SO-SINH;369'],
  ])('is an error that says how to write it: %s', (header, row) => {
    const read = observed(CITY, 'Năm;2024', header, row);
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain('Phân tổ');
  });

  test.each([
    ['Nữ', 'Nữ'],
    ['Trong đó: nữ', 'Nữ'],
    [' NÔNG  THÔN ', 'Nông thôn'],
  ])('is written under “Phân tổ” by its own name: %j', (header, name) => {
    const read = observed(CITY, 'Năm;2024', `Nội dung;${header}`, 'SO-SINH;369');
    expect(words(read)).toContain(`“Phân tổ;${name}”`);
    const mended = observed(CITY, 'Năm;2024', 'Nội dung;Giá trị;Phân tổ', `SO-SINH;369;${name}`);
    expect(figures(mended)).toEqual([`04 SO-SINH 2024 ${name} 369`]);
  });

  test.each([['Tổng số'], ['TỔNG CỘNG'], ['Tong so'], ['Cộng chung'], ['Hai giới']])(
    'is the whole of groups: %s',
    (whole) => {
      const read = observed(CITY, 'Năm;2024', `Nội dung;${whole};Nữ`, 'SO-SINH;749;369');
      expect(figures(read)).toEqual(['04 SO-SINH 2024 749', '04 SO-SINH 2024 Nữ 369']);
    },
  );

  test.each([
    ['a year beside them', ['Nội dung;2024;Nam;Nữ', 'SO-SINH;749;380;369']],
    ['a group of each row', ['Năm;2024', 'Nội dung;Phân tổ;Nam;Nữ', 'SO-SINH;Xã A;380;369']],
    ['a group of all rows', ['Năm;2024', 'Phân tổ;Xã A', 'Nội dung;Nam;Nữ', 'SO-SINH;380;369']],
    ['another year each', ['Nội dung;Nam;Nữ', ';2023;2024', 'SO-SINH;380;369']],
    ['a total twice', ['Năm;2024', 'Nội dung;Tổng số;Chung;Nam;Nữ', 'SO-SINH;1;2;3;4']],
  ])('is an error with %s', (_, lines) => {
    const read = observed(CITY, ...lines);
    expect(figures(read)).toEqual(['-']);
  });

  test('is a column of figures in a table that has no groups', () => {
    const read = trained(
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      'Tên lớp;Số đã học;Nam;Nữ',
      'Bảng kiểm viên uống tránh thai;3;1;2',
    );
    expect(faults(read)).toEqual(['column-ignored-figures C5', 'column-ignored-figures D5']);
  });
});

test('a group alone is refused, and goes in where it is said above as the report advises', () => {
  const table = ['Nội dung;Nữ', 'SO-SINH;369'];
  const alone = observed('Mã đơn vị;99', 'Năm;2024', ...table);
  expect(faults(alone)).toEqual(['column-ignored-figures B4']);
  expect(words(alone)).toContain('“Phân tổ;Nữ”');
  const said = observed('Mã đơn vị;99', 'Năm;2024', 'Phân tổ;Nữ', ...table);
  expect(figures(said)).toEqual(['99 SO-SINH 2024 Nữ 369']);
});
