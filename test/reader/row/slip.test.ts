/** Heads with a slip, or there twice: what is told below them, and beside them. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, trained } from '../office.ts';

const FIGURES = 'Mã đơn vị;Mã chỉ tiêu;Đơn vị tính;Năm;Giá trị;Trạng thái;Nguồn';
const COURSES =
  'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %;Nguồn';

const below = (head: string, slip: string, ...rows: readonly string[]) => {
  const path = head === COURSES ? 'dao-tao/a.csv' : 'so-lieu/a.csv';
  const read = office({ [path]: [head.replace(slip, `${slip}j`), ...rows, ''].join('\n') });
  return faults(read).filter((each) => !each.startsWith('header-unknown'));
};

test('of two tables side by side the second is not held to the indicators of the first', () => {
  const lines = [
    'Nội dung;Giá trị;;Nội dung;Giá trị',
    'SO-SINH;12,5;;TFR;2,09',
    'DAN-SO;9905;;CBR;8x',
  ];
  const read = observed('Mã đơn vị;04', 'Năm;2024', ...lines);
  expect(faults(read)).toEqual([
    ...['header-duplicate D4', 'header-duplicate E4', 'number-not-integer B5', 'number-invalid E6'],
  ]);
});

describe('a table below another', () => {
  const told = (...lines: readonly string[]) => faults(observed('Năm;2024', ...lines));

  test('is known by its head where no row above it could be read', () => {
    const lines = ['Mã đơn vị;SO-SINH;Lạ', '04;1x9', '', 'Mã đơn vị;TFR', '04;21,2'];
    expect(told(...lines)).toEqual(['column-ignored C3', 'number-invalid B4', 'number-range B7']);
  });

  test('with a slip in a head is read beside it as the first is', () => {
    const head = 'Nội dung;Xã Ví Dụ Mộtt;Phường Ví Dụ Hai;Phường Thục Phán';
    const rows = ['TFR;21,2;21,2;2', 'SO-SINH;12,5;1x9;19', 'DAN-SO;1x9;900;910'];
    const slip = (row: number) => [`header-unknown B${row}`];
    const below = (row: number) => [
      ...[`number-range C${row + 1}`, `number-invalid C${row + 2}`, `number-invalid B${row + 3}`],
    ];
    expect(told(head, ...rows)).toEqual([...slip(3), ...below(3)]);
    const first = [head.replace('Mộtt', 'Một'), 'PN-15-49;19;18;17', ''];
    expect(told(...first, head, ...rows)).toEqual([...slip(6), ...below(6)]);
  });
});

describe('below a head with a slip', () => {
  test.each(['Tổng số thuộc diện', 'Số đã học', 'Đạt tỷ lệ %'])(
    'of courses all cells are read: %s',
    (slip) => {
      const row = '07;Tuyến xã;TX-99;31/02/2025;1O;1l;9O%;XX';
      expect(below(COURSES, slip, row)).toEqual([
        ...['unknown-reference A2', 'unknown-reference C2', 'date-invalid D2'],
        ...['number-invalid E2', 'number-invalid F2', 'number-invalid G2', 'unknown-reference H2'],
      ]);
    },
  );

  test.each(['Đơn vị tính', 'Giá trị', 'Trạng thái'])('of figures too: %s', (slip) => {
    expect(below(FIGURES, slip, '07;SO-SINH;trẻ;2O24;1O;;XX')).toEqual([
      ...['unknown-reference A2', 'year-invalid D2', 'number-invalid E2', 'unknown-reference G2'],
    ]);
  });

  test('what is no number in its own column is told, and not which number it may be', () => {
    const rows = ['1x9', '97 trẻ', '#REF!', '-5', '2.345', '118,5', 'X'].map(
      (cell, at) => `04;SO-SINH;trẻ;${2011 + at};${cell};;BC`,
    );
    expect(below(FIGURES, 'Giá trị', ...rows)).toEqual([
      ...['number-invalid E2', 'unit-in-cell E3', 'spreadsheet-error E4', 'number-invalid E8'],
    ]);
  });

  test.each([
    [
      'Đơn vị tính',
      ['04;DAN-SO;nghìn người;2024;9,91;;BC', '040;DAN-SO;nghìn người;2024;8.140;;BC'],
    ],
    ['Trạng thái', ['04;DAN-SO;người;2024;9910;ước tính;BC', '04;DAN-SO;người;2030;9;dự kiến;BC']],
  ])('nothing is told that depends on it: %s', (slip, rows) => {
    expect(below(FIGURES, slip, ...rows)).toEqual([]);
  });

  test('over names of indicators it is the head of these', () => {
    const rows = ['04;TFR;;2024;2,05;;BC', '04;DAN-SO;;2024;118,5;;BC'];
    const [head, ...others] = [FIGURES.replace('Mã chỉ tiêu', 'Mã chỉ tiêuj'), ...rows];
    const read = office({ 'so-lieu/a.csv': [head, ...others, ''].join('\n') });
    expect(faults(read)).toEqual(['number-not-integer E3']);
  });

  test('shares are not judged without what they are of', () => {
    const rows = [
      '99;Tuyến xã;TX-04;31/12/2025;14;16;1;BC',
      '99;Tuyến xã;TX-08;31/12/2025;9;8;0,7;BC',
    ];
    expect(below(COURSES, 'Số đã học', ...rows)).toEqual([]);
  });

  test('words stay words beside the column that it may have meant', () => {
    const read = paid(
      'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí giaoo (đồng)',
      '04;2024;HM-2.5;9000000;nhiều',
    );
    expect(faults(read)).toEqual(['header-unknown E2']);
  });

  test('a person is told of once', () => {
    expect(below(FIGURES, 'Giá trị', '04;DAN-SO;;2024;0912345678;;BC')).toEqual([
      'personal-data E2',
    ]);
  });
});

describe('beside a head with a slip, or twice, among columns of figures', () => {
  test.each([
    ['Mã đơn vị;04', 'Nội dung;2022;2O23;2024', 'header-unknown C3'],
    ['Mã đơn vị;04', 'Nội dung;2022;2023;2023', 'header-duplicate D3'],
    ['Năm;2022', 'Nội dung;Tỉnh Cao Bằng;Tỉnh An Giangg;Tỉnh Bắc Ninh', 'header-unknown C3'],
  ])('the others are held to all that is known: %s, %s', (above, head, told) => {
    const read = observed(above, head, 'SO-SINH;1x9;1x8;17', 'TL-DU-2;115;64;65', 'CBR;6;7;1l');
    expect([figures(read), faults(read)]).toEqual([
      ['-'],
      [told, 'number-invalid B4', 'number-invalid C4', 'number-range B5', 'number-invalid D6'],
    ]);
  });

  test('their own figures are held against none', () => {
    const rows = ['SO-SINH;118;126;124', 'SO-SINH-2;60;127;9'];
    expect(faults(observed('Mã đơn vị;04', 'Nội dung;2022;2023;2023', ...rows))).toEqual([
      'header-duplicate D3',
    ]);
    const open = ['SO-SINH;8;9', 'SO-SINH-2;4;99'];
    expect(faults(observed('Mã đơn vị;04', 'Nội dung;2022;2O23', ...open))).toEqual([
      'header-unknown C3',
    ]);
  });

  test('a total is not held against units of which one is open', () => {
    const head = 'Nội dung;Toàn thành phố;Xã Ví Dụ Một;Phường Ví Dụ Haii';
    const read = observed('Mã đơn vị;99', 'Năm;2024', head, 'SO-SINH;50;20;10');
    expect(faults(read)).toEqual(['header-unknown D4']);
  });

  test('what is wrong above them is still open', () => {
    const read = observed('Mã đơn vị;07', 'Nội dung;2022;2023;2023', 'TL-DU-2;115;64;65');
    expect(faults(read)).toEqual(['unknown-reference B2', 'header-duplicate D3']);
  });
});

test('courses with all their heads are held to all', () => {
  const [head = '', ...rows] = [COURSES, '99;Tuyến xã;TX-04;31/12/2025;14;16;;BC'];
  expect(faults(office({ 'dao-tao/a.csv': [head, ...rows, ''].join('\n') }))).toEqual([
    'trained-over-eligible F2',
  ]);
  expect(faults(trained(head.replace(';Nguồn', ''), rows[0]?.replace(';BC', '') ?? ''))).toEqual([
    'trained-over-eligible F3',
  ]);
});
