import { describe, expect, test } from 'vitest';
import {
  daysOf,
  isSpreadsheetError,
  readDate,
  readDigits,
  readMissing,
  readNumber,
  readPeriod,
  readYear,
  yearsOf,
} from '../../src/table/cell.ts';

/** The number, its decimals and the way of writing that it proves. */
function numberIn(text: string) {
  const reading = readNumber(text);
  return reading.kind === 'number' ? [reading.value, reading.decimals, reading.proves] : reading;
}

describe('readMissing(text)', () => {
  test.each([
    ['', 'not-reported'],
    ['  \u00a0', 'not-reported'],
    ['-', 'none'],
    ['–', 'none'],
    ['—', 'none'],
    ['−', 'none'],
    [' - ', 'none'],
    ['không có', 'none'],
    ['Không  có', 'none'],
    ['..', 'no-data'],
    ['...', 'no-data'],
    ['…', 'no-data'],
    ['KCSL', 'no-data'],
    ['không áp dụng', 'not-applicable'],
    ['kad', 'not-applicable'],
    ['kho\u0302ng a\u0301p du\u0323ng', 'not-applicable'],
  ])('reads “%s” as %s', (text, kind) => {
    expect(readMissing(text)).toBe(kind);
  });

  test.each(['0', '00', '%', 'x', '.', '--', 'không', 'chưa có', 'n/a', '#N/A', '?'])(
    'does not take “%s” for a missing figure',
    (text) => {
      expect(readMissing(text)).toBeNull();
    },
  );
});

describe('readDigits(text)', () => {
  test('reads digits, leading zeros included', () => {
    expect(readDigits('14555200')).toBe(14555200);
    expect(readDigits('03')).toBe(3);
    expect(readDigits('0')).toBe(0);
    expect(readDigits('123456789012345')).toBe(123456789012345);
  });

  test.each(['', ' 3', '3 ', '-3', '2,0', '1e3', '１２', '1234567890123456'])(
    'leaves “%s” to readNumber',
    (text) => {
      expect(readDigits(text)).toBe(-1);
    },
  );
});

describe('readNumber(text) reads one meaning', () => {
  test.each([
    ['0', 0, 0, null],
    ['14555200', 14555200, 0, null],
    ['03', 3, 0, null],
    ['00', 0, 0, null],
    ['-3', -3, 0, null],
    ['−3', -3, 0, null],
    ['–3', -3, 0, null],
    ['- 3', -3, 0, null],
    ['+3', 3, 0, null],
    ['-0', 0, 0, null],
    ['14.555.200', 14555200, 0, 'vi'],
    ['14.555.200,5', 14555200.5, 1, 'vi'],
    ['1.234,56', 1234.56, 2, 'vi'],
    ['2,03', 2.03, 2, 'vi'],
    ['2,0', 2, 1, 'vi'],
    ['2,0345', 2.0345, 4, 'vi'],
    ['0,500', 0.5, 3, 'vi'],
    ['1234,567', 1234.567, 3, 'vi'],
    ['14,555,200', 14555200, 0, 'en'],
    ['1,234.56', 1234.56, 2, 'en'],
    ['2.03', 2.03, 2, 'en'],
    ['0.500', 0.5, 3, 'en'],
    ['1234.567', 1234.567, 3, 'en'],
    ['14 555 200', 14555200, 0, null],
    ['14\u00a0555\u00a0200', 14555200, 0, null],
    ['14\u202f555\u202f200', 14555200, 0, null],
    ['1 234,5', 1234.5, 1, 'vi'],
    ['  12  ', 12, 0, null],
    ['\u00a012', 12, 0, null],
    ['１２', 12, 0, null],
    ['２，０３', 2.03, 2, 'vi'],
  ])('“%s”', (text, value, decimals, proves) => {
    expect(numberIn(text)).toEqual([value, decimals, proves]);
  });

  test('a trailing % is understood, and said', () => {
    expect(readNumber('100%')).toMatchObject({ kind: 'number', value: 100, percent: true });
    expect(readNumber('33,3 %')).toMatchObject({ value: 33.3, decimals: 1, percent: true });
    expect(readNumber('100％')).toMatchObject({ value: 100, percent: true });
    expect(readNumber('100')).toMatchObject({ percent: false });
  });
});

describe('readNumber(text) does not choose between two meanings', () => {
  test.each([
    ['2.500', 2500, '.'],
    ['1,234', 1234, ','],
    ['11,726', 11726, ','],
    ['-2.500', -2500, '.'],
    ['999.000', 999000, '.'],
    ['03.500', 3500, '.'],
    ['１.２３４', 1234, '.'],
  ])('“%s”', (text, whole, separator) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguous', whole, separator, percent: false });
  });
});

describe('readNumber(text) names what is wrong', () => {
  test.each([
    ['14.555.20', 'number-bad-grouping', null],
    ['14.55.200', 'number-bad-grouping', null],
    ['1.2345.678', 'number-bad-grouping', null],
    ['14,555.200,5', 'number-bad-grouping', null],
    ['1.234.567.8', 'number-bad-grouping', null],
    ['12 34', 'number-bad-grouping', null],
    ['0.123.456', 'number-bad-grouping', null],
    ['5.', 'number-bad-grouping', null],
    ['1,2E+07', 'number-scientific', null],
    ['1.2e7', 'number-scientific', null],
    ['1E-05', 'number-scientific', null],
    ['-1,2E+07', 'number-scientific', null],
    ['02-Mar', 'number-is-date', null],
    ['Mar-02', 'number-is-date', null],
    ['2-Thg3', 'number-is-date', null],
    ['2/03', 'number-is-date', null],
    ['02/03/2024', 'number-is-date', null],
    ['2024-03-02', 'number-is-date', null],
    ['12/31/2024', 'number-is-date', null],
    ['1.12.24', 'number-is-date', null],
    ['#REF!', 'spreadsheet-error', null],
    ['#N/A', 'spreadsheet-error', null],
    ['#DIV/0!', 'spreadsheet-error', null],
    ['#NAME?', 'spreadsheet-error', null],
    ['####', 'spreadsheet-error', null],
    ['Err:502', 'spreadsheet-error', null],
    ['3 lớp', 'unit-in-cell', '3'],
    ['3lớp', 'unit-in-cell', '3'],
    ['43 người/năm', 'unit-in-cell', '43'],
    ['14.555.200đ', 'unit-in-cell', '14.555.200'],
    ['2,03 con/phụ nữ', 'unit-in-cell', '2,03'],
    ['15‰', 'unit-in-cell', '15'],
    ['-3 lớp', 'unit-in-cell', '-3'],
    ['2.500 đồng', 'unit-in-cell', null],
    ['5 triệu', 'unit-in-cell', null],
    ['5 triệu đồng', 'unit-in-cell', null],
    ['2,O3', 'number-invalid', '2,03'],
    ['l2', 'number-invalid', '12'],
    ['-2,O3', 'number-invalid', '-2,03'],
    ['O', 'number-invalid', '0'],
    ['ba', 'number-invalid', null],
    ['I', 'number-invalid', null],
    ['trên 80', 'number-invalid', null],
    ['>80', 'number-invalid', null],
    ['1-2', 'number-invalid', null],
    ['(5)', 'number-invalid', null],
    [',5', 'number-invalid', null],
    ['?', 'number-invalid', null],
    ['', 'number-invalid', null],
    ['%', 'number-invalid', null],
    ['Infinity', 'number-invalid', null],
    ['0x1F', 'number-invalid', null],
    ['12²', 'number-invalid', null],
    ['12①', 'number-invalid', null],
    ['½', 'number-invalid', null],
    ['1234567890123456', 'number-invalid', null],
    ['1.234.567.890.123.456', 'number-invalid', null],
    ['0,1234567890123456', 'number-invalid', null],
  ])('“%s”: %s', (text, code, suggestion) => {
    expect(readNumber(text)).toEqual({ kind: 'fault', code, suggestion });
  });
});

test('isSpreadsheetError(text) knows what Excel and LibreOffice write', () => {
  expect(['#REF!', '#VALUE!', '#N/A', '########', 'Err:509'].every(isSpreadsheetError)).toBe(true);
  expect(['# 3', 'số #3', '#12 lớp', 'Err: 5'].some(isSpreadsheetError)).toBe(false);
});

describe('readDate(text)', () => {
  test.each([
    ['31/12/2025', '2025-12-31'],
    ['31-12-2025', '2025-12-31'],
    ['31.12.2025', '2025-12-31'],
    ['2025-12-31', '2025-12-31'],
    ['1/4/2021', '2021-04-01'],
    ['29/02/2024', '2024-02-29'],
    ['3/4/2025', '2025-04-03'],
    [' 31/12/2025\u00a0', '2025-12-31'],
    ['３１/１２/２０２５', '2025-12-31'],
  ])('reads “%s”', (text, iso) => {
    expect(readDate(text)).toEqual({ iso });
  });

  test.each([
    ['12/31/2025', '31/12/2025'],
    ['31/12/25', '31/12/2025'],
    ['12/31/25', '31/12/2025'],
    ['2025-31-12', '31/12/2025'],
  ])('offers what “%s” may have meant', (text, meant) => {
    expect(readDate(text)).toEqual({ meant });
  });

  test.each([
    ...['29/02/2023', '31/04/2024', '00/01/2024', '32/13/2024', '31/12-2025', '31/12', '12/2025'],
    ...['ngày 31/12/2025', '31/12/0025', '31/12/2925', '45/99/25', '2024', 'ba', ''],
  ])('does not guess at “%s”', (text) => {
    expect(readDate(text)).toEqual({ meant: null });
  });
});

describe('readYear(text)', () => {
  test.each([
    ['2024', '2024'],
    ['Năm 2024', '2024'],
    ['năm\u00a02024', '2024'],
    ['NĂM 2024', '2024'],
    ['1900', '1900'],
    ['2100', '2100'],
  ])('reads “%s”', (text, year) => {
    expect(readYear(text)).toEqual({ year });
  });

  test.each([
    ['2.024', 'year-invalid', '2024'],
    ['2,024', 'year-invalid', '2024'],
    ['2024,0', 'year-invalid', '2024'],
    ['2024.00', 'year-invalid', '2024'],
    ['2.500', 'year-invalid', null],
    ['24', 'year-invalid', null],
    ['20024', 'year-invalid', null],
    ['2O24', 'year-invalid', null],
    ['', 'year-invalid', null],
    ['1899', 'year-range', null],
    ['2204', 'year-range', null],
  ])('refuses “%s”: %s', (text, code, meant) => {
    expect(readYear(text)).toEqual({ code, meant });
  });
});

describe('readPeriod(text)', () => {
  test.each([
    ['2024', '2024'],
    ['Năm 2024', '2024'],
    ['2020-2024', '2020/2024'],
    ['2020–2024', '2020/2024'],
    ['2020 — 2024', '2020/2024'],
    ['Giai đoạn 2020-2025', '2020/2025'],
    ['giai đoạn 2020 - 2025', '2020/2025'],
    ['Quý III/2024', '2024-Q3'],
    ['quý IV năm 2024', '2024-Q4'],
    ['Quý 2/2024', '2024-Q2'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['06 tháng cuối năm 2024', '2024-H2'],
    ['31/12/2025', '2025-12-31'],
    ['2025-12-31', '2025-12-31'],
  ])('reads “%s”', (text, period) => {
    expect(readPeriod(text)).toEqual({ period, preliminary: false });
  });

  test.each([
    'Prel. 2016',
    'prel 2016',
    '2016 (sơ bộ)',
    '2016 (Sơ bộ)',
    'Sơ bộ 2016',
    '2016 (Prel.)',
  ])('hears in “%s” that it is preliminary', (text) => {
    expect(readPeriod(text)).toEqual({ period: '2016', preliminary: true });
  });

  test.each([
    ['2.024', 'year-invalid', '2024'],
    ['2024,0', 'year-invalid', '2024'],
    ['12/31/2025', 'date-invalid', '31/12/2025'],
    ['31/12/25', 'date-invalid', '31/12/2025'],
    ['31/02/2025', 'date-invalid', null],
    ['2024-2020', 'year-invalid', null],
    ['2024-2024', 'year-invalid', null],
    ['1020-2024', 'year-range', null],
    ['Quý III/2204', 'year-range', null],
    ['Quý V/2024', 'year-invalid', null],
    ['Quý 5/2024', 'year-invalid', null],
    ['9 tháng đầu năm 2024', 'year-invalid', null],
    ['12/2024', 'year-invalid', null],
    ['2024?', 'year-invalid', null],
    ['TFR', 'year-invalid', null],
    ['', 'year-invalid', null],
  ])('refuses “%s”: %s', (text, code, meant) => {
    expect(readPeriod(text)).toEqual({ code, meant });
  });
});

test('yearsOf(period) gives the first and the last year', () => {
  expect(yearsOf('2024')).toEqual([2024, 2024]);
  expect(yearsOf('2020/2025')).toEqual([2020, 2025]);
  expect(yearsOf('2024-Q3')).toEqual([2024, 2024]);
  expect(yearsOf('2025-12-31')).toEqual([2025, 2025]);
});

test('daysOf(period) gives the first and the last day', () => {
  expect(daysOf('2024')).toEqual(['2024-01-01', '2024-12-31']);
  expect(daysOf('2020/2025')).toEqual(['2020-01-01', '2025-12-31']);
  expect(daysOf('2024-Q1')).toEqual(['2024-01-01', '2024-03-31']);
  expect(daysOf('2024-Q4')).toEqual(['2024-10-01', '2024-12-31']);
  expect(daysOf('2024-H1')).toEqual(['2024-01-01', '2024-06-30']);
  expect(daysOf('2024-H2')).toEqual(['2024-07-01', '2024-12-31']);
  expect(daysOf('2025-12-31')).toEqual(['2025-12-31', '2025-12-31']);
});
