import { describe, expect, test } from 'vitest';
import { readDate, readPeriod, readYear, yearOfDay } from '../../src/table/period-cell.ts';

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
    ['Cả năm 2024', '2024'],
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
    ['2O24', 'year-invalid', '2024'],
    ['', 'year-invalid', null],
  ])('refuses “%s”: %s', (text, code, meant) => {
    expect(readYear(text)).toEqual({ code, meant });
  });

  test('reads four digits as a year, of which a column says whether it takes them', () => {
    expect(readYear('1899')).toEqual({ year: '1899' });
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
    ['Quí III/2024', '2024-Q3'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['06 tháng cuối năm 2024', '2024-H2'],
    ['Q3/2024', '2024-Q3'],
    ['QIV/2024', '2024-Q4'],
    ['Quý 3 năm 2024', '2024-Q3'],
    ['Quý 03/2024', '2024-Q3'],
    ['QUÝ I - 2024', '2024-Q1'],
    ['6 tháng/2024', '2024-H1'],
    ['6 tháng năm 2024', '2024-H1'],
    ['6T/2024', '2024-H1'],
    ['6 tháng đầu 2024', '2024-H1'],
    ['Sáu tháng đầu năm 2024', '2024-H1'],
    ['6 tháng cuối năm/2024', '2024-H2'],
    ['9 tháng đầu năm 2024', '2024-9M'],
    ['9 tháng/2024', '2024-9M'],
    ['09 tháng năm 2024', '2024-9M'],
    ['Tháng 3/2024', '2024-M03'],
    ['tháng 03 năm 2024', '2024-M03'],
    ['THÁNG 12-2024', '2024-M12'],
    ['T3/2024', '2024-M03'],
    ['T.12/2024', '2024-M12'],
    ['Q.IV/2024', '2024-Q4'],
    ['Qúy 4 năm 2024', '2024-Q4'],
    ['6T2024', '2024-H1'],
    ['6 TH đầu năm 2024', '2024-H1'],
    ['9 th/2024', '2024-9M'],
    ['31/12/2025', '2025-12-31'],
    ['2025-12-31', '2025-12-31'],
  ])('reads “%s”', (text, period) => {
    expect(readPeriod(text)).toEqual({ period, status: null });
  });

  test.each(['2016 (chính thức)', 'Chính thức 2016', 'chính thức năm 2016'])(
    'hears in “%s” that it is official',
    (text) => {
      expect(readPeriod(text)).toEqual({ period: '2016', status: 'chính thức' });
    },
  );

  test.each([
    'Prel. 2016',
    'prel 2016',
    '2016 (sơ bộ)',
    '2016 (Sơ bộ)',
    'Sơ bộ 2016',
    '2016 (Prel.)',
  ])('hears in “%s” that it is preliminary', (text) => {
    expect(readPeriod(text)).toEqual({ period: '2016', status: 'sơ bộ' });
  });

  test.each([
    ['2.024', 'year-invalid', '2024'],
    ['2024,0', 'year-invalid', '2024'],
    ['12/31/2025', 'date-invalid', '31/12/2025'],
    ['46022', 'date-invalid', '31/12/2025'],
    ['39999', 'year-invalid', null],
    ['60000', 'year-invalid', null],
    ['31/12/25', 'date-invalid', '31/12/2025'],
    ['31/02/2025', 'date-invalid', null],
    ['2024-2020', 'year-invalid', null],
    ['2024-2024', 'year-invalid', null],
    ['1020-2024', 'year-range', null],
    ['Quý III/2204', 'year-range', null],
    ['Quý V/2024', 'year-invalid', null],
    ['Quý 5/2024', 'year-invalid', null],
    ['13 tháng đầu năm 2024', 'year-invalid', null],
    ['Tháng 13/2024', 'year-invalid', null],
    ['3/2024', 'year-invalid', null],
    ['8 tháng đầu năm 2024', 'year-invalid', null],
    ['6 tháng đầu năm', 'year-invalid', null],
    ['Tháng 3/2204', 'year-range', null],
    ['12/2024', 'year-invalid', null],
    ['2024?', 'year-invalid', null],
    ['TFR', 'year-invalid', null],
    ['', 'year-invalid', null],
  ])('refuses “%s”: %s', (text, code, meant) => {
    expect(readPeriod(text)).toEqual({ code, meant });
  });
});

describe('yearOfDay(period)', () => {
  test.each([
    ['2024-01-01', '2024'],
    ['1905-07-16', '2024'],
    ['1905-01-01', '1905'],
  ])('takes %s for the year %s', (day, year) => {
    expect(yearOfDay(day)).toBe(year);
  });

  test.each(['2024-12-31', '2024', '2024-Q1', '1905-12-31', '2023/2024'])(
    'takes %s for itself',
    (period) => {
      expect(yearOfDay(period)).toBeNull();
    },
  );
});
