import { describe, expect, test } from 'vitest';
import { found, observations, wordsOf } from '../data-folder.ts';

describe('range', () => {
  test.each([
    ['2,03', []],
    ['5', []],
    ['1', []],
    ['6', ['implausible D2']],
    ['0,9', ['implausible D2']],
    ['10', ['implausible D2']],
    ['20,3', ['number-range D2']],
    ['203', ['number-range D2']],
    ['0,203', ['number-range D2']],
  ])('a total fertility rate of %s', (value, expected) => {
    expect(found(observations(`040;TFR;2024;${value}`))).toEqual(expected);
  });

  test('a percentage over its usual range is rare, over 100 it is wrong', () => {
    expect(found(observations('040;TL-A;2024;50'))).toEqual(['implausible D2']);
    expect(found(observations('040;TL-A;2024;101'))).toEqual(['number-range D2']);
    expect(found(observations('040;TL-B;2024;101'))).toEqual(['number-range D2']);
    expect(found(observations('040;TL-B;2024;100'))).toEqual([]);
  });

  test('a negative count is out of every range', () => {
    expect(found(observations('040;SO-SINH;2024;-5'))).toEqual(['number-range D2']);
  });

  test('the words name the range; of a count below zero, that there is none', () => {
    expect(wordsOf(observations('040;TFR;2024;6'), 'implausible')).toEqual([
      '“Tổng tỷ suất sinh” ghi 6, ngoài khoảng thường gặp từ 1 đến 5.',
    ]);
    expect(wordsOf(observations('040;SO-SINH;2024;-5'), 'number-range')).toEqual([
      '“−5” nằm ngoài khoảng có thể của “Số trẻ sinh ra” (không thể nhỏ hơn 0).',
    ]);
  });
});

test.each([
  ['SO-SINH;2;;11', []],
  ['SO-SINH;11;;11', []],
  ['SO-SINH;12;;11', ['number-range D2']],
  ['SO-SINH;12;≥;11', ['number-range D2']],
  ['SO-SINH;12;<;11', []],
  ['TL-B;85;;20', []],
])('a count is no more than the number that it is of: %s', (row, expected) => {
  const head = 'Mã đơn vị;Năm;Mã chỉ tiêu;Giá trị;Dấu;Trên tổng số;Nguồn';
  expect(found({ 'so-lieu.csv': `${head}\n040;2024;${row};BC\n` })).toEqual(expected);
});

describe('a target', () => {
  const target = (figures: string) => ({
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Đến;Từ năm;Đến năm;Loại;Nguồn\nMT;04;TFR;${figures};dự kiến;BC\n`,
  });

  test.each([
    ['2,1;;2025;2030', []],
    ['2;2,1;2025;2025', []],
    ['6;;2025;2030', ['implausible D2']],
    ['21;;2025;2030', ['number-range D2']],
    ['2,1;;2030;2021', ['number-range F2']],
    ['2,1;2;2025;2030', ['number-range D2']],
  ])('is held against its indicator, and ends after it begins: %s', (figures, expected) => {
    expect(found(target(figures))).toEqual(expected);
  });

  test('so does the range of a figure', () => {
    const rows = (ends: string) => ({
      'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Đến;Nguồn\n040;SO-SINH;2024;${ends};BC\n`,
    });
    expect(found(rows('1;2'))).toEqual([]);
    expect(found(rows('5;2'))).toEqual(['number-range D2']);
  });
});

describe('jump', () => {
  test('fires above 30% in a year on a base of 30 or more', () => {
    expect(found(observations('040;SO-SINH;2023;100', '040;SO-SINH;2024;131'))).toEqual([
      'jump D3',
    ]);
    expect(found(observations('040;SO-SINH;2023;30', '040;SO-SINH;2024;20'))).toEqual(['jump D3']);
  });

  test('does not fire at 30%, on a base below 30, or over a gap', () => {
    expect(found(observations('040;SO-SINH;2023;100', '040;SO-SINH;2024;130'))).toEqual([]);
    expect(found(observations('040;SO-SINH;2023;29', '040;SO-SINH;2024;60'))).toEqual([]);
    expect(found(observations('040;SO-SINH;2022;100', '040;SO-SINH;2024;200'))).toEqual([]);
  });

  test('fires above 10 points of a share, and above 0,3 and 30% of a rate', () => {
    const years = (indicator: string, from: string, to: string) =>
      found(observations(`040;${indicator};2023;${from}`, `040;${indicator};2024;${to}`));
    expect(years('TL-B', '62', '32')).toEqual(['jump D3']);
    expect(years('TL-B', '2,21', '22,1')).toEqual(['jump D3']);
    expect(years('TL-B', '62', '52')).toEqual([]);
    expect(years('TFR', '2,05', '2,8')).toEqual(['jump D3']);
    expect(years('TFR', '2,05', '2,6')).toEqual([]);
    expect(years('TFR', '1,1', '1,4')).toEqual([]);
    expect(wordsOf(observations('040;TL-B;2023;62,5', '040;TL-B;2024;32'), 'jump')).toEqual([
      '“Tỷ lệ B” năm 2024 là 32, giảm 30,5 điểm so với năm 2023 (62,5).',
    ]);
  });

  test('does not fire where the territory changed', () => {
    expect(found(observations('01273;SO-SINH;2025;220', '01273;SO-SINH;2026;610'))).toEqual([
      'outside-validity C2',
    ]);
    expect(found(observations('040;SO-SINH;2024;749', '040;SO-SINH;2025;360'))).toEqual([
      'outside-validity C3',
    ]);
  });

  test('says from what to what', () => {
    expect(wordsOf(observations('040;SO-SINH;2023;748', '040;SO-SINH;2024;429'), 'jump')).toEqual([
      '“Số trẻ sinh ra” năm 2024 là 429, giảm 42,6% so với năm 2023 (748).',
    ]);
  });
});

describe('measure', () => {
  const file = (measure: string) => ({
    'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Đơn vị tính;Nguồn\n040;SO-SINH;2024;749;${measure};BC\n`,
  });

  test('must be that of the catalogue, in any case, or blank', () => {
    expect(found(file('nghìn người'))).toEqual(['measure-mismatch E2']);
    expect(found(file('lượt'))).toEqual(['measure-mismatch E2']);
    expect(found(file('nghìn trẻ'))).toEqual([]);
    expect(found(file('Trẻ'))).toEqual([]);
    expect(found(file(''))).toEqual([]);
  });
});
