import { describe, expect, test } from 'vitest';
import { office } from '../reader/office.ts';

const head = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Nguồn';
const written = (...rows: readonly string[]) => [head, ...rows, ''].join('\n');
const found = (files: Readonly<Record<string, string>>) =>
  office(files).problems.map(({ code, file, column, row }) => `${code} ${file} ${column}${row}`);

describe('an error of one row beside another that could not be read', () => {
  test('is told at once, in the same file and in others', () => {
    const files = {
      'so-lieu/a.csv': written(
        '04;DAN-SO;2024;1x9;BC',
        '04;SO-SINH;2024;19;',
        '04;TFR;2030;2,1;BC',
      ),
      'so-lieu/b.csv': written('99001;DAN-SO;2024;9000002025;BC'),
    };
    expect(found(files)).toEqual([
      'number-invalid so-lieu/a.csv D2',
      'value-required so-lieu/a.csv E3',
      'year-future so-lieu/a.csv C4',
      'number-range so-lieu/b.csv D2',
    ]);
    expect(office(files)).toMatchObject({ data: null, compared: false });
  });

  test('but nothing that is odd only beside the rows that are left', () => {
    const rows = ['04;DAN-SO;2024;1x9;BC', '04;SO-SINH;2023;900;BC', '04;SO-SINH;2024;90;BC'];
    expect(found({ 'so-lieu/a.csv': written(...rows) })).toEqual([
      'number-invalid so-lieu/a.csv D2',
    ]);
  });

  test('nor of rows of which words leave open what they are', () => {
    const rows = ['04;DAN-SO;2024;1980;BC', 'Số kế hoạch;;;;', '04;TFR;2030;2,1;BC'];
    expect(found({ 'so-lieu/a.csv': written(...rows) })).toEqual([
      'words-contradict so-lieu/a.csv null3',
    ]);
  });

  test('nor of any where rows lack what they are known by, below words that could not be read', () => {
    const rows = ['Nguồn;BC', 'Mã đơn vị;99', 'Chỉ tiêu;Giá trị', 'Năm 2023;', 'năm;324'];
    const more = ['SO-SINH;319', 'DAN-SO;47470', 'Năm 2024;', 'SO-SINH;324', 'DAN-SO;46370', ''];
    const read = { 'so-lieu/a.csv': [...rows, ...more].join('\n') };
    expect(found(read)).toContain('year-invalid so-lieu/a.csv B5');
    const files = { ...read, 'so-lieu/b.csv': written('04;TFR;2030;2,1;BC') };
    expect(found(files)).toEqual(found(read));
  });

  test('nor that a row says the same as another, where it says something else as well', () => {
    const rows = ['Nguồn;BC', 'Năm;2024', 'Tên đơn vị;SO-SINH;DAN-SO', '04;19;1980', '04;20;1980'];
    const conflict = ['conflicting-rows so-lieu/a.csv B5'];
    expect(found({ 'so-lieu/a.csv': rows.join('\n') })).toEqual(conflict);
    const [first = '', second = '', head = '', ...own] = rows;
    const open = [first, second, `${head};Lạ`, ...own.map((each) => `${each};5`)].join('\n');
    expect(found({ 'so-lieu/a.csv': open })).toEqual(['column-ignored-figures so-lieu/a.csv D3']);
  });

  test('and so is what is odd within a row of the file that is to be mended', () => {
    const rows = ['Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn'];
    const files = {
      'kinh-phi/a.csv': [
        ...rows,
        '04;2024;HM-2.2;9x0;1;BC',
        '04;2024;HM-2.5;9000000;9000001;BC',
      ].join('\n'),
      'kinh-phi/b.csv': [...rows, '04;2023;HM-2.5;9000000;9000001;BC'].join('\n'),
    };
    expect(found(files)).toEqual([
      'number-invalid kinh-phi/a.csv D2',
      'used-over-allocated kinh-phi/a.csv E3',
    ]);
  });

  test('nor where a catalogue has an error', () => {
    const files = {
      'chi-tieu/b.csv':
        'Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa\nX;X;Mức sinh;trẻ;đếm;X\n',
      'so-lieu/a.csv': written('04;TFR;2030;2,1;BC'),
    };
    expect(found(files)).toEqual(['not-in-list chi-tieu/b.csv E2']);
  });
});

describe('a figure that cannot be beside a name that no catalogue knows', () => {
  test.each([
    ['its unit', '77;TFR;2024;20,8;BC', 'unknown-reference A2', 'number-range D2'],
    ['its source', '04;TFR;2024;20,8;BC-1', 'number-range D2', 'unknown-reference E2'],
    ['a year to come', '04;TFR;2030;2,08;BC-1', 'year-future C2', 'unknown-reference E2'],
  ])('is told with it: %s', (_, row, ...places) => {
    expect(found({ 'so-lieu/a.csv': written(row) })).toEqual(
      places.map((place) => place.replace(' ', ' so-lieu/a.csv ')),
    );
  });

  test('is told with it where that is said above all', () => {
    const rows = ['Nguồn;BC-1', 'Mã đơn vị;04', 'Chỉ tiêu;2024', 'TFR;20,8', 'SO-SINH;19'];
    expect(found({ 'so-lieu/a.csv': rows.join('\n') })).toEqual([
      'unknown-reference so-lieu/a.csv B1',
      'number-range so-lieu/a.csv B4',
    ]);
  });

  test('is told of two rows of one thing, and of who cannot have learnt', () => {
    const twice = written('04;SO-SINH;2024;19;BC-1', '04;SO-SINH;2024;91;BC-1');
    expect(found({ 'so-lieu/a.csv': twice })).toContain('conflicting-rows so-lieu/a.csv D3');
    const learnt = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn';
    const rows = [learnt, '77;Tuyến xã;TX-04;31/12/2024;14;16;BC'];
    expect(found({ 'dao-tao/a.csv': rows.join('\n') })).toEqual([
      'unknown-reference dao-tao/a.csv A2',
      'trained-over-eligible dao-tao/a.csv F2',
    ]);
  });

  test('is no figure of a unit that nobody knows: its own document is not another’s', () => {
    expect(found({ 'so-lieu/a.csv': written('77;SO-SINH;2024;19;BC') })).toEqual([
      'unknown-reference so-lieu/a.csv A2',
    ]);
  });
});

test('a source that is said between rows alone is asked for above them, not in a cell of another column', () => {
  const rows = ['Mã đơn vị;04', 'Nội dung;2025', 'DAN-SO;1980', 'Nguồn: BC', 'SO-SINH;19'];
  expect(found({ 'so-lieu/a.csv': rows.join('\n') })).toEqual([
    'header-missing so-lieu/a.csv null2',
  ]);
});

describe('a source that rows lack is asked for beside what else is wrong', () => {
  const noSource = (row: number) => `header-missing so-lieu/a.csv null${row}`;
  const told = (...rows: readonly string[]) => found({ 'so-lieu/a.csv': rows.join('\n') });

  test('with a row that is right, or none', () => {
    const long = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị';
    const [right, wrong] = ['04;SO-SINH;2024;19', '04;SO-SINH;2023;1x9'];
    expect(told(long, right, wrong)).toEqual([noSource(1), 'number-invalid so-lieu/a.csv D3']);
    expect(told(long, wrong)).toEqual([noSource(1), 'number-invalid so-lieu/a.csv D2']);
    expect(told('Mã đơn vị;04', 'Nội dung;2023;2024', 'SO-SINH;1x9;1y9')).toEqual([
      noSource(2),
      'number-invalid so-lieu/a.csv B3',
      'number-invalid so-lieu/a.csv C3',
    ]);
  });

  test('below a title that contradicts the table', () => {
    const rows = ['Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;19'];
    expect(told('SỐ LIỆU 9 THÁNG NĂM 2024', ...rows)).toEqual([
      'title-contradicts so-lieu/a.csv A1',
      noSource(3),
    ]);
  });

  test('but not of one that is said and not known, nor of a unit that is not', () => {
    const rows = ['Nội dung;2024', 'SO-SINH;1x9'];
    expect(told('Mã đơn vị;04', 'Nguồn;XX', ...rows)).not.toContain(noSource(3));
    expect(told('Mã đơn vị;9404', ...rows)).not.toContain(noSource(2));
  });

  test('but not of rows that have one, be it known or not', () => {
    const rows = ['04;SO-SINH;2024;1x9;BC', '04;SO-SIN;2024;19;XX'];
    expect(told(head, ...rows)).toEqual([
      'number-invalid so-lieu/a.csv D2',
      'unknown-reference so-lieu/a.csv B3',
      'unknown-reference so-lieu/a.csv E3',
    ]);
  });

  test('with the unit, where both are missing, and the cells below are read', () => {
    expect(told('Nội dung;2023;2024', 'SO-SINH;1x9;19')).toEqual([
      'header-missing so-lieu/a.csv null1',
      'number-invalid so-lieu/a.csv B2',
    ]);
  });
});

test.each([
  ['Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Nguon tin', '04;SO-SINH;2024;1x9;BC', 'D2', 'E1'],
  ['Mã đơn vi;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn', '04;SO-SINH;2024;1x9;BC', 'D2', 'A1'],
  ['Mã đơn vị;Mã chỉ tiêu;Năm;Năm;Giá trị;Nguồn', '04;SO-SINH;2024;2024;1x9;BC', 'E2', 'D1'],
])('below a head with a slip the other cells are read: %s', (head, row, cell) => {
  expect(found({ 'so-lieu/a.csv': `${head}\n${row}\n` })).toContain(
    `number-invalid so-lieu/a.csv ${cell}`,
  );
});

test.each([
  ['Mã đơn vị;Mã chỉ tiu;Năm;Giá trị;Nguồn', '04;SO-SINH;2024;2.345;BC', 'header-unknown', 'B1'],
  ['Mã đơn vị;Lạ;Năm;Giá trị;Nguồn', '04;SO-SINH;2024;X;BC', 'header-missing', 'null1'],
  [
    'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Trạng tháii;Nguồn',
    '04;SO-SINH;2024;23;ước tính;BC',
    ...['header-unknown', 'E1'],
  ],
])('but not where it is open what they are of: %s', (head, row, code = '', at = '') => {
  const told = found({ 'so-lieu/a.csv': `${head}\n${row}\n` });
  expect(told.filter((each) => !each.startsWith('column-ignored '))).toEqual([
    `${code} so-lieu/a.csv ${at}`,
  ]);
});
