import { describe, expect, test } from 'vitest';
import { observation } from '../../src/dataset/observation.ts';
import { training } from '../../src/dataset/training.ts';
import { isPersonalHeader } from '../../src/reader/cell/unsafe.ts';
import { reading } from './around.ts';

const head = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Ghi chú';
const note = (text: string) => reading(observation, head, `040;TFR;2024;2,03;${text}`).found;

describe('a text cell', () => {
  test.each([
    '=1+1',
    '@SUM(A1)',
    '+Năm 2023',
    '-Đã rà soát',
    '-5',
    '=HYPERLINK(A1)',
    '＝1+1',
    '＠A',
    '－5',
  ])('“%s” is a formula', (text) => expect(note(text)).toEqual(['formula E2']));

  test.each(['+ Năm 2023: 5', '- Đã rà soát', '–5', '(+/- CBR)', '-', 'a=b', '5 - 3', '+/-'])(
    '“%s” is none',
    (text) => expect(note(text)).toEqual([]),
  );

  test.each(['<b>Đạt</b>', '<br/>', '<script src=x>', 'a&nbsp;b', '<!-- a -->', '&#60;'])(
    '“%s” holds markup, and is kept',
    (text) => {
      const { rows, found } = reading(observation, head, `040;TFR;2024;2,03;"${text}"`);
      expect(found).toEqual(['html-in-text E2']);
      expect(rows).toHaveLength(1);
    },
  );

  test.each(['TFR < 2,1', 'a<b và b>c', 'khoảng <2,1>', 'A&B', '<Sơn Hải>'])(
    '“%s” holds none',
    (text) => expect(note(text)).toEqual([]),
  );

  test('with a sign before the comparator column is no formula', () => {
    const lines = ['Mã đơn vị;Mã chỉ tiêu;Kỳ;Dấu;Giá trị', '040;TFR;2024;=;2,03'];
    expect(reading(observation, ...lines).found).toEqual([]);
  });
});

describe('what is personal', () => {
  test('is an error, and none of its cell is in the problem', () => {
    const { problems } = reading(observation, head, '040;TFR;2024;2,03;Chị Hoa 0912 345 678');
    expect(problems).toMatchObject([{ code: 'personal-data', row: 2, column: 'E' }]);
    expect(problems[0]?.message).not.toMatch(/Hoa|0912/);
  });

  test('is found in a cell for a figure, above the header, and in a column that is not published', () => {
    expect(reading(observation, head, '040;SO-SINH;2024;0912345678;').found).toEqual([
      'personal-data D2',
    ]);
    expect(reading(observation, 'Ghi chú;Gọi 0912345678', head, '040;TFR;2024;2;').found[0]).toBe(
      'personal-data B1',
    );
    expect(reading(observation, `${head};Liên lạc`, '040;TFR;2024;2,03;;0912345678').found).toEqual(
      ['personal-data F2', 'column-ignored F1'],
    );
  });

  test('is a telephone number with its marks, and not a fraction of nine decimals', () => {
    const figure = (text: string) => reading(observation, head, `040;TFR;2024;${text};`).found;
    expect(figure('0912.345.678')).toEqual(['personal-data D2']);
    expect(figure('0,362041081')).toEqual([]);
  });

  test.each([
    ...['Họ và tên', 'HỌ TÊN', 'Họ tên học viên', 'Ngày sinh', 'Năm sinh', 'Số CCCD', 'CMND'],
    ...['CCCD/CMND', 'Số định danh cá nhân', 'Mã BHYT', 'Số thẻ BHYT', 'Số thẻ bảo hiểm y tế'],
    ...['Số điện thoại', 'SĐT', 'Điện thoại liên hệ', 'Email', 'E-mail', 'Địa chỉ nhà'],
    ...['Địa chỉ thường trú', 'Nơi thường trú', 'Họ tên chủ hộ'],
  ])('is a column named “%s”', (name) => {
    expect(isPersonalHeader(name)).toBe(true);
    const found = reading(observation, `${name};${head}`, 'x;040;TFR;2024;2,03;').found;
    expect(found).toEqual(['personal-data A1']);
  });

  test.each([
    'Tên lớp',
    'Số người có thẻ BHYT',
    'Tỷ lệ BHYT',
    'Ngày',
    'Họp',
    'Địa chỉ trang',
    'Tên đơn vị',
  ])('is no column named “%s”', (name) => expect(isPersonalHeader(name)).toBe(false));
});

describe('a decimal comma in a file parted by commas', () => {
  const comma = head.replaceAll(';', ',');
  test('is an error where the row is too long, or its rest would be a note', () => {
    expect(reading(observation, comma, '040,TFR,2024,2,03,').found).toEqual([
      'delimiter-decimal-clash D2',
    ]);
    expect(reading(observation, comma, '040,TFR,2024,2,03').found).toEqual([
      'delimiter-decimal-clash D2',
    ]);
  });

  test('so is the rest of a grouped number that begins with 0', () => {
    const years = (...cells: string[]) =>
      reading(observation, 'Mã đơn vị,Chỉ tiêu,2023,2024', `040,SO-SINH,${cells.join(',')}`).found;
    expect(years('1', '012')).toEqual(['delimiter-decimal-clash C2']);
    expect(years('1', '12')).toEqual([]);
    expect(years('07', '012')).toEqual(['delimiter-decimal-clash C2']);
    expect(
      reading(observation, 'Chỉ tiêu,Năm,Giá trị,Mã đơn vị', 'SO-SINH,2024,749,040').found,
    ).toEqual([]);
  });

  test('in quotes is none, nor are counts', () => {
    expect(reading(observation, comma, '040,TFR,2024,"2,03",').found).toEqual([]);
    expect(reading(observation, comma, '040,SO-SINH,2024,749,3 xã').found).toEqual([]);
    expect(
      reading(
        training,
        'Mã đơn vị,Đối tượng,Tên lớp,Tính đến ngày,Tổng số thuộc diện,Số đã học',
        '040,Cộng tác viên,Nghiệp vụ dân số,2024,12,11',
      ).found,
    ).toEqual([]);
  });
});

describe('a row of totals', () => {
  const table = (...rows: string[]) =>
    reading(observation, 'Kỳ;2024', 'Mã chỉ tiêu;SO-SINH', 'STT;Tên đơn vị;Giá trị', ...rows);

  test.each([';Tổng cộng;875', ';TỔNG;875', 'Cộng:;;875', ';Tổng số;', ';Toàn tỉnh;875'])(
    '“%s” is skipped',
    (row) => {
      const { rows, found } = table('1;Thành phố Cao Bằng;749', row);
      expect(found).toEqual([`total-row ${row.startsWith(';') ? 'B' : 'A'}5`]);
      expect(rows).toHaveLength(1);
    },
  );

  test('does not hide a name that is misspelt, nor a figure that is wrong', () => {
    expect(table('1;Thành phố Cao Băng;749').found).toEqual(['unknown-reference B4']);
    expect(table('1;Thành phố Cao Bằng;7x').found).toEqual(['number-invalid C4']);
    expect(table('1;Thành phố Cao Bằng;749', ';Cả xã Sơn Hải;74').found).toEqual([
      'unknown-reference B5',
    ]);
    // Without a figure it is no total.
    expect(table('1;Thành phố Cao Bằng;749', ';Toàn tỉnh;').found).toEqual(['footer-skipped 5']);
  });
});
