import { describe, expect, test } from 'vitest';
import {
  isSpreadsheetError,
  readDigits,
  readMissing,
  readNumber,
} from '../../src/table/number-cell.ts';

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
    ['1.234,0005', 1234.0005, 4, 'vi'],
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
    ['180.500,000', 'number-bad-grouping', null],
    ['180,500.000', 'number-bad-grouping', null],
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

describe('readNumber(text) parts a number from its unit', () => {
  test.each([
    ['3 lớp', '3', 'lớp'],
    ['3lớp', '3', 'lớp'],
    ['43 người/năm', '43', 'người/năm'],
    ['14.555.200đ', '14.555.200', 'đ'],
    ['2,03 con/phụ nữ', '2,03', 'con/phụ nữ'],
    ['15‰', '15', '‰'],
    ['-3 lớp', '-3', 'lớp'],
    ['2.500 đồng', '2.500', 'đồng'],
    ['5 triệu', '5', 'triệu'],
    ['5 triệu đồng', '5', 'triệu đồng'],
  ])('“%s”', (text, number, unit) => {
    const fault = { kind: 'fault', code: 'unit-in-cell', suggestion: null };
    expect(readNumber(text)).toEqual({ ...fault, measured: { number, unit } });
  });
});

test('isSpreadsheetError(text) knows what Excel and LibreOffice write', () => {
  expect(['#REF!', '#VALUE!', '#N/A', '########', 'Err:509'].every(isSpreadsheetError)).toBe(true);
  expect(['# 3', 'số #3', '#12 lớp', 'Err: 5'].some(isSpreadsheetError)).toBe(false);
});
