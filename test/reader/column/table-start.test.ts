import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { observation } from '../../../src/dataset/observation.ts';
import { tableStart } from '../../../src/reader/column/table-start.ts';
import { Headers } from '../../../src/reader/head/header.ts';
import { catalogues } from '../around.ts';
import { faults, observed, trained, words } from '../office.ts';

const headers = new Headers(observation as unknown as Dataset, catalogues.get('chi-tieu') ?? null);

/** Delimiter and header row of a file, counted as in Excel. */
function start(...lines: string[]) {
  const found = tableStart(headers, lines.join('\n'));
  return found && 'at' in found ? [found.delimiter, found.at + 1] : found;
}

describe('tableStart(headers, text)', () => {
  test.each([';', ',', '\t', '|'])('finds the delimiter %j', (delimiter) => {
    const lines = ['Mã đơn vị|Năm|Mã chỉ tiêu|Giá trị', '040|2024|TFR|2'];
    expect(start(...lines.map((line) => line.replaceAll('|', delimiter)))).toEqual([delimiter, 1]);
  });

  test('is not misled by decimal commas below the header', () => {
    expect(start('Năm;Giá trị', '2020;1,86', '2021;1,90', '2022;1,92')).toEqual([';', 1]);
  });

  test('is not misled by commas in titles above the header', () => {
    expect(start('Biểu 2, phụ lục, năm 2024', 'Năm;Giá trị')).toEqual([';', 2]);
  });

  test('takes the header, not what is said once above it', () => {
    expect(start('Mã đơn vị;040', 'Kỳ;2024', 'Nội dung;Giá trị', 'TFR;2,03')).toEqual([';', 3]);
    expect(start('Mã đơn vị;040', 'Nguồn;BC-1', 'Nội dung;2024', 'TFR;2,03')).toEqual([';', 3]);
    expect(start('Mã đơn vị;040', 'Chỉ tiêu;TFR', '2020;2021;2022', '1,86;1,9;1,92')).toEqual([
      ';',
      3,
    ]);
  });

  test('takes the first that has figures below it, though the next table knows more columns', () => {
    const rich = ['Mã chỉ tiêu;Năm;Phân tổ;Giá trị;Ghi chú', 'TFR;2025;;2,01;'];
    expect(start('Chỉ tiêu;2024;2025', 'Số trẻ sinh ra;210;198', '', ...rich)).toEqual([';', 1]);
    expect(start('Năm;TFR', '2025;2,01', '', 'Chỉ tiêu;2023;2024;2025', 'SO-SINH;3;2;1')).toEqual([
      ';',
      1,
    ]);
    expect(start('Chỉ tiêu;2024', '', ...rich)).toEqual([';', 3]);
    expect(start('Chỉ tiêu;2024', '(1);(2)', ...rich)).toEqual([';', 3]);
    expect(start('Chỉ tiêu;2024', 'Mã đơn vị;040', ...rich)).toEqual([';', 3]);
  });

  test('takes the first of two equal headers', () => {
    expect(start('Năm;Giá trị', '2024;1', 'Năm;Giá trị')).toEqual([';', 1]);
  });

  test('takes a header with a slip of the pen above data, not its repeat below them', () => {
    const header = 'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị';
    const slipped = 'Mã đơn vị;Mã chỉ tieeu;Năm;Giá trị';
    expect(start(slipped, '040;TFR;2023;1,96', header, '040;TFR;2024;2,03')).toEqual([';', 1]);
  });

  test('takes the lower of two rows that are one header', () => {
    const upper = 'Mã đơn vị;Mã chỉ tiêu;Năm';
    expect(start(upper, 'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị', '040;TFR;2024;2,03')).toEqual([
      ';',
      2,
    ]);
  });

  test('finds a header in row 20 and none in row 21', () => {
    const titles = Array.from({ length: 19 }, (_, at) => `dòng ${at}`);
    expect(start(...titles, 'Năm;Giá trị')).toEqual([';', 20]);
    expect(start('một dòng', ...titles, 'Năm;Giá trị')).toBeNull();
  });

  test('finds no header among unknown words', () => {
    expect(start('a;b;c', '1;2;3')).toBeNull();
  });

  test('names wrong quotes before and in the header', () => {
    expect(start('"Năm;Giá trị', '2024;1')).toEqual({
      ...{ code: 'quote-unclosed', row: 1, facts: {} },
    });
    expect(start('Biểu "2" mới;', 'Năm;Giá trị')).toEqual({
      ...{ code: 'quote-stray', row: 1, facts: {} },
    });
    expect(start('Năm;Giá trị', '2024;1"')).toEqual([';', 1]);
  });
});

describe('a head of which one word is known', () => {
  test.each([
    ['Năm học 2024-2025', /ghi mỗi năm một cột, như “Năm 2024”/],
    ['2024-25', /ghi mỗi năm một cột/],
    ['Từ 2021 đến 2025', /ghi mỗi năm một cột/],
    ['2021 - nay', /ghi mỗi năm một cột/],
    ['TB 2021-2025', /ghi mỗi năm một cột/],
  ])('is told at its place: “%s”', (header, remedy) => {
    const read = observed('Mã đơn vị;99', `Nội dung;${header}`, 'Số sinh;31');
    expect(faults(read)).toEqual(['column-ignored-figures B3']);
    expect(words(read)).toMatch(remedy);
  });

  test('is told which figures it lacks', () => {
    const said = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const read = trained(...said, 'Tên lớp;Số lượng', 'Bảng kiểm viên uống tránh thai;3');
    expect(faults(read)).toEqual(['header-missing 5', 'column-ignored B5']);
    expect(words(read)).toContain(
      'nếu mỗi số ở cột “Số lượng” là số người đã học lớp ở dòng ấy, sửa tiêu đề',
    );
  });

  test('is none where no figure stands below it', () => {
    expect(faults(observed('Mã đơn vị;99', 'Nội dung;Trị số', 'Số sinh;'))).toEqual(['delimiter']);
    expect(faults(observed('Mã đơn vị;99', 'Số sinh;31'))).toEqual(['delimiter']);
  });

  test('is looked for farther down too', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `Lời ${at};`);
    const read = observed('Mã đơn vị;99', ...lines, 'Nội dung;2024', 'Số sinh;31');
    expect(faults(read)).toEqual(['delimiter 23']);
  });
});
