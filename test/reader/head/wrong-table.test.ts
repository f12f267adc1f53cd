import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, trained, words } from '../office.ts';

const course = [
  'Mã đơn vị;07543',
  'Đối tượng;Tuyến xã',
  'Tính đến ngày;31/12/2025',
  'Tên lớp;Số đã học;Đạt tỷ lệ %',
  'Bảng kiểm viên uống tránh thai;3;100%',
] as const;

describe('a table in the folder of another', () => {
  test('is told which it is and where it belongs, by its headers', () => {
    const read = observed(...course);
    expect(faults(read)).toEqual(['wrong-dataset 2']);
    expect(words(read)).toMatch(/“Đào tạo”.*dao-tao\//s);
    expect(figures(trained(...course))).toEqual(['07543 TX-08 3 100']);
  });

  test.each([['Nội dung'], ['Hạng mục']])('by its names, under “%s”', (header) => {
    const read = observed('Mã đơn vị;040', `${header};2023;2024`, 'Truyền thông;2500000;2600000');
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toMatch(/“Kinh phí”.*kinh-phi\//s);
  });
});

describe('a head in another language', () => {
  test.each([
    'id,province,year,tfr\n1,An Giang,2023,1.85\n2,Cao Bang,2023,2.43\n',
    'Province;Year;Population\nCao Bang;2024;100\n',
    'province\tindicator\tvalue\nCao Bang\tTFR\t2.1\n',
  ])('is told so once, and no row of data goes for it: %j', (text) => {
    const read = office({ 'so-lieu/a.csv': text });
    expect(faults(read)).toEqual(['foreign-header 1']);
  });

  test.each([
    'Population report of Cao Bang;;;\nid;province;year;tfr\n04;Cao Bang;2024;2.03\n',
    '"Population report, 2024"\n\nid,province,year,tfr\n04,Cao Bang,2024,2.03\n',
    'Nguồn;BC\nprovince;year;value\nCao Bang;2024;2.03\n',
  ])('is told so below what stands above it: %j', (text) => {
    const read = office({ 'so-lieu/a.csv': text });
    expect(faults(read)).toEqual([expect.stringMatching(/^foreign-header [23]$/)]);
  });

  test('is of years alone below a title of that language, but not below one of ours', () => {
    const years = (title: string) =>
      faults(office({ 'so-lieu/a.csv': `"${title}",,\n,2024,Prel. 2025\nHà Nội,1.91,1.93\n` }));
    expect(years('Total fertility rate by Cities, provinces and Year')).toEqual([
      'foreign-header 1',
    ]);
    expect(years('Tỷ suất sinh (Total Fertility Rate by year)').join()).not.toContain('foreign');
    expect(years('Tong ty suat sinh cua cac tinh').join()).not.toContain('foreign');
  });

  test('is asked for where a table has none that is known', () => {
    const read = observed('Năm;2024', 'Nơi ở;Số sinh', 'Phường Thục Phán;12');
    expect(faults(read)).toEqual(['delimiter']);
  });

  test('is none with a Vietnamese head', () => {
    const read = office({
      'so-lieu/a.csv': 'Mã đơn vị,Mã chỉ tiêu,Năm,Giá trị,Nguồn\n040,TFR,2024,"2,03",BC\n',
    });
    expect(faults(read)).toEqual([]);
  });
});

test.each([
  ['dao-tao', 'Nguồn;BC\nMã đơn vị;99\nNội dung;2023;2024\nSO-SINH;300;310\n', 'so-lieu/'],
  [
    'kinh-phi',
    'Mã đơn vị;07543\nNội dung;Số người\nBảng kiểm viên uống tránh thai;3\n',
    'dao-tao/',
  ],
  [
    'so-lieu',
    'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm\nM;99;TFR;2,1;2025;2030\n',
    'muc-tieu/',
  ],
])('in %s the names in a table tell where it belongs', (folder, text, other) => {
  const read = office({ [`${folder}/a.csv`]: text });
  expect(read.problems.map(({ code }) => code)).toEqual(['wrong-dataset']);
  expect(words(read)).toContain(other);
});

test.each([
  ['Commune;Année;Indicateur;Valeur\n99;2024;SO-SINH;31'],
  ['Wilayah;Tahun;Indikator;Nilai\nThành phố Mẫu;2024;Số sinh;31'],
  ['Ward;Yr;Births;\n99;2024;SO-SINH;31'],
  ['Municipio;Año;Indicador;Valor\n99;2024;SO-SINH;31'],
  ['Gemeinde;Jahr;Wert\nX;2024;31'],
  ['PROVINCE;YEAR;POPULATION\nCao Bang;2024;100'],
  ['Indicateur;2023;2024\nSố sinh;30;31'],
  ['单位;指标;年;值\n99;SO-SINH;2024;31'],
  ['Cities, provincies;2005;Prel. 2016\nHà Nội;1,9;2,06'],
])('a header in another language is one fault: %s', (text) => {
  const read = office({ 'so-lieu/a.csv': text });
  expect(read.problems.map(({ code }) => code)).toEqual(['foreign-header']);
});

test('so it is below what is said above it', () => {
  const read = observed('Mã đơn vị;99', 'Indicateur;Valeur', 'Số sinh;31');
  expect(faults(read)).toEqual(['foreign-header 3']);
});

test.each([
  ['Địa danh;Niên hạn;Mục;Con số\n99;2024;SO-SINH;31'],
  ['dia danh;nien han;muc;con so DVT\n99;2024;SO-SINH;31'],
  ['99;2024;SO-SINH;31\n99;2023;SO-SINH;30'],
])('words of Vietnamese are none, nor rows of data: %s', (text) => {
  expect(faults(office({ 'so-lieu/a.csv': text }))).toEqual(['delimiter']);
});

describe('a table of another dataset below the first', () => {
  const first = ['Mã đơn vị;040', 'Nội dung;2023;2024', 'SO-SINH;748;760', ''];

  test.each([
    ['kinh-phi/', ['Hạng mục;Giao (đồng);Sử dụng (đồng)', 'Truyền thông;2500000;2400000']],
    ['dao-tao/', ['Đối tượng;Tên lớp;Tổng số thuộc diện;Số đã học', 'Tuyến xã;Bảng kiểm viên;4;3']],
  ])('is told once, with its place and where it belongs: %s', (folder, second) => {
    const read = observed(...first, 'II. Biểu khác', ...second, 'Khác;1;2');
    expect(faults(read).filter((each) => !each.startsWith('group-row'))).toEqual([
      'wrong-dataset A7',
    ]);
    expect(words(read)).toContain(folder);
  });

  test('takes nothing away of what is wrong above it', () => {
    const read = observed(...first, 'PN-15-49;ba;12', 'Hạng mục;Giao (đồng);', 'Khác;1;2');
    expect(faults(read)).toEqual(['number-invalid B6', 'wrong-dataset A7']);
  });

  test('leaves its sheet one of its own dataset', () => {
    const rows = [
      ['Nguồn', 'BC'],
      ...[...first.slice(0, 3), 'Hạng mục;Giao (đồng);Sử dụng (đồng)', 'Khác;1;2'].map((row) =>
        row.split(';'),
      ),
    ];
    const read = office({ 'so-lieu/a.xlsx': workbook({ Biểu: { rows } }) });
    expect(faults(read)).toEqual(['wrong-dataset A5']);
  });
});

test.each([
  ['so-lieu', 'Mã đơn vị;040\nSTT;Nội dung;2023;2024;Ghi chú\nSố trẻ sinh ra trong năm;748;760;;'],
  ['kinh-phi', 'Mã đơn vị;040\nNăm;2024\nSTT;Nội dung;Giao (đồng)\nTruyền thông;2500000;'],
])('a row of %s that stands one column off is told so', (folder, text) => {
  const read = office({ [`${folder}/a.csv`]: `Nguồn;BC\n${text}\n` });
  expect(faults(read).join()).toMatch(/unknown-reference B\d/);
  expect(words(read)).toContain('đặt lại từng ô dưới đúng tiêu đề');
});

test('a table of targets that lacks a column is asked for it, and is none of results', () => {
  const columns = ['Mã đơn vị', 'Mã chỉ tiêu', 'Giá trị', 'Từ năm', 'Đến năm', 'Loại', 'Nguồn'];
  const read = (head: readonly string[]) =>
    office({ 'muc-tieu.csv': `${head.join(';')}\n04;TFR;2,1;2025;2030;dự kiến;BC\n` });
  expect(faults(read(columns))).toEqual(['header-missing 1']);
  expect(words(read(columns))).toContain('thêm cột “Mã mục tiêu”.');
  const few = office({
    'muc-tieu.csv': 'Mã đơn vị;Chỉ tiêu;Giá trị;Năm;Nguồn\n04;TFR;2,1;2025;BC\n',
  });
  expect(words(few)).toContain('nếu là mức phải đạt, thêm cột “Mã mục tiêu”, “Đến năm”, “Loại”');
});
