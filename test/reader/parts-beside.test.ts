/** “Trong đó” beside a column, over parts of its figures. */
import { describe, expect, test } from 'vitest';
import { workbook } from '../workbook.ts';
import { faults, figures, observed, office, paid, plans, words } from './office.ts';

const year = (...rows: readonly string[]) => observed('Năm;2024', ...rows);

const BOTH = ['99001 SO-SINH 2024 60', '99001 SO-SINH 2024 Nam 31', '99001 SO-SINH 2024 Nữ 29'];

describe('parts of a column stand beside it', () => {
  test.each([['Trong đó'], ['Trong đó:'], ['Chia ra'], ['Bao gồm'], ['Chia theo giới tính']])(
    'are of its indicator: %s',
    (over) => {
      const heads = [`STT;Đơn vị;Số trẻ sinh ra trong năm;${over};`, ';;;Nam;Nữ'];
      const read = year(...heads, '1;99001;60;31;29');
      expect([figures(read), faults(read)]).toEqual([BOTH, []]);
    },
  );

  test.each([
    ['merged', ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3']],
    ['not merged', []],
  ])('are read in a workbook, %s', (_, merges) => {
    const rows = [
      ['Năm', 2024],
      ['Nguồn', 'BC'],
      ['STT', 'Đơn vị', 'Số trẻ sinh ra trong năm', 'Trong đó', null],
      [null, null, null, 'Nam', 'Nữ'],
      [1, '99001', 60, 31, 29],
    ];
    expect(figures(office({ 'so-lieu/a.xlsx': workbook({ A: { rows, merges } }) }))).toEqual(BOTH);
  });

  test('are read below a theme, merged over three rows', () => {
    const rows = [
      ['Năm', 2024],
      ['Nguồn', 'BC'],
      ['STT', 'Đơn vị', 'Mức sinh', null, null],
      [null, null, 'Số trẻ sinh ra trong năm', 'Trong đó', null],
      [null, null, null, 'Nam', 'Nữ'],
      [1, '99001', 60, 31, 29],
    ];
    const merges = ['A3:A5', 'B3:B5', 'C3:E3', 'C4:C5', 'D4:E4'];
    expect(figures(office({ 'so-lieu/a.xlsx': workbook({ A: { rows, merges } }) }))).toEqual(BOTH);
  });

  test.each([
    ['one alone', ['Đơn vị;SO-SINH;Trong đó', ';;Nữ', '99001;60;29'], [BOTH[0], BOTH[2]]],
    [
      'of the column that stands right before them',
      ['Đơn vị;DAN-SO;SO-SINH;Trong đó;', ';;;Nam;Nữ', '99001;6000;60;31;29'],
      ['99001 DAN-SO 2024 6000', ...BOTH],
    ],
    [
      'of each of two columns',
      [
        'Đơn vị;SO-SINH;Trong đó;;DAN-SO;Trong đó;',
        ';;Nam;Nữ;;Nam;Nữ',
        '99001;60;31;29;6000;2900;3100',
      ],
      [
        ...BOTH,
        '99001 DAN-SO 2024 6000',
        '99001 DAN-SO 2024 Nam 2900',
        '99001 DAN-SO 2024 Nữ 3100',
      ],
    ],
    [
      'in its measure',
      ['STT;Đơn vị;Dân số bình quân (nghìn người);Trong đó;', ';;;Nam;Nữ', '1;99001;6,1;3;3,1'],
      ['99001 DAN-SO 2024 6100', '99001 DAN-SO 2024 Nam 3000', '99001 DAN-SO 2024 Nữ 3100'],
    ],
    [
      'of several kinds',
      [
        'Đơn vị;SO-SINH;Chia theo giới tính;;Chia theo khu vực;',
        ';;Nam;Nữ;Thành thị;Nông thôn',
        '99001;60;31;29;9;51',
      ],
      [...BOTH, '99001 SO-SINH 2024 Thành thị 9', '99001 SO-SINH 2024 Nông thôn 51'],
    ],
    [
      'with names of their own',
      [
        'Đơn vị;SO-SINH;Trong đó;',
        ';;Số trẻ sinh ra là con thứ 2;Tổng tỷ suất sinh',
        '99001;60;21;2,01',
      ],
      ['99001 SO-SINH 2024 60', '99001 SO-SINH-2 2024 21', '99001 TFR 2024 2.01'],
    ],
    [
      'whose names are those of both',
      ['Đơn vị;Tổng số trẻ sinh ra;Chia ra;', ';;Nữ;con thứ 2', '99001;60;29;21'],
      [BOTH[0], BOTH[2], '99001 SO-SINH-2 2024 21'],
    ],
    [
      'below it, with the whole',
      [';Số trẻ sinh ra trong năm;', 'Đơn vị;Tổng số;Con thứ 2', '99001;60;21'],
      ['99001 SO-SINH 2024 60', '99001 SO-SINH-2 2024 21'],
    ],
  ])('%s', (_, lines, expected) => {
    const read = year(...lines);
    expect([figures(read), faults(read)]).toEqual([expected, []]);
  });

  test('are of what was done, not of what was planned before it', () => {
    const read = year(
      'Mã đơn vị;99001',
      'Nội dung;Kế hoạch;Thực hiện;Trong đó;',
      ';;;Nam;Nữ',
      'SO-SINH;61;60;31;29',
    );
    expect([figures(read), plans(read)]).toEqual([BOTH, ['KH-99001-SO-SINH-2024 61']]);
  });

  test.each([
    ['of what is not known', 'Đơn vị;SO-SINH;Số hộ nghèo;Trong đó;', ';;;Nam;Nữ'],
    ['of what is not known, by name', 'Đơn vị;SO-SINH;Số hộ nghèo;Trong đó;', ';;;DAN-SO;TFR'],
    ['whose name is none', 'Đơn vị;DAN-SO;SO-SINH;Trong đó;', ';;;Con thứ 1;Con thứ 2'],
    ['whose name would be of another', 'Đơn vị;SO-SINH;DAN-SO;Trong đó;', ';;;Con thứ 2;TFR'],
    ['with the sum of some quarters', ';;SO-SINH;;', 'STT;Đơn vị;Quý I;Quý II;Tổng số'],
  ])('are an error where they are %s', (_, upper, lower) => {
    expect(figures(year(upper, lower, '99001;60;31;31;29'))).toEqual(['-']);
  });

  test('are an error in merged cells beside what is not known', () => {
    const rows = [
      ['Năm', 2024],
      ['Mã đơn vị', '99001'],
      ['Nguồn', 'BC'],
      ['STT', 'Nội dung', 'Giá trị', 'Hộ nghèo', 'Trong đó', null],
      [null, null, null, null, 'Nam', 'Nữ'],
      [1, 'SO-SINH', 60, 31, 16, 15],
    ];
    const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4'];
    const read = office({ 'so-lieu/a.xlsx': workbook({ A: { rows, merges } }) });
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain('“Hộ nghèo Nam”');
  });

  test('are offered by the names of the catalogue', () => {
    const read = year('Đơn vị;SO-SINH;Trong đó;', ';;Con thứ 1;Con thứ 2', '99001;60;39;21');
    expect(words(read)).toContain('nếu đúng là “Số trẻ sinh ra là con thứ 2” thì');
    const other = year('Đơn vị;Hộ nghèo;', ';SO-SINH;Con thứ 2', '99001;39;21');
    expect(words(other)).not.toContain('Số trẻ sinh ra là con thứ 2');
  });
});

test('a name is known without “là”, “trong năm” and “Tổng” before “số”', () => {
  const read = year(
    'Mã đơn vị;99001',
    'Nội dung;Giá trị',
    'Tổng số trẻ sinh ra;60',
    'Số trẻ sinh ra con thứ 2;21',
  );
  expect(figures(read)).toEqual(['99001 SO-SINH 2024 60', '99001 SO-SINH-2 2024 21']);
  for (const other of ['Tỷ suất sinh', 'Tổng trẻ sinh ra', 'Số trẻ sinh ra là nữ'])
    expect(figures(year('Mã đơn vị;99001', 'Nội dung;Giá trị', `${other};60`))).toEqual(['-']);
});

test('what was given and used stands over years, whose row begins the header', () => {
  const read = paid(
    'Mã đơn vị;99001',
    '(triệu đồng)',
    ';;Kinh phí giao;;Kinh phí sử dụng;',
    'STT;Nội dung;2023;2024;2023;2024',
    '1;HM-2.2;9;8;7;6',
  );
  expect([figures(read), faults(read)]).toEqual([
    ['99001 HM-2.2 2023 9000000 7000000', '99001 HM-2.2 2024 8000000 6000000'],
    [],
  ]);
});
