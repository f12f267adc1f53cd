import { describe, expect, test } from 'vitest';
import { found, readFiles, wordsOf } from '../data-folder.ts';

const HEADER =
  'Mã đơn vị;07543\nĐối tượng;Tuyến xã\nTính đến ngày;31/12/2025\nNguồn;BC\nMã lớp;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %';
const form = (...rows: readonly string[]) => ({
  'dao-tao/a.csv': [HEADER, ...rows, ''].join('\n'),
});

describe('trained and eligible', () => {
  test('more trained than eligible is an error, with the cell as it is written', () => {
    expect(found(form('TX-2;10;012;100%'))).toEqual(['trained-over-eligible C6']);
    const [problem] = readFiles(form('TX-2;10;012;')).problems;
    expect(problem).toMatchObject({
      code: 'trained-over-eligible',
      severity: 'error',
      value: '012',
      message: 'Số đã học 12 lớn hơn tổng số thuộc diện 10.',
    });
  });

  test('as many is none', () => {
    expect(found(form('TX-2;12;12;100%'))).toEqual([]);
  });
});

describe('the share against the two numbers', () => {
  test.each([
    ['6;5;83%', []],
    ['6;5;83,3%', []],
    ['6;5;83,33', []],
    ['200;199;100%', []],
    ['6;5;83,4%', ['percent-mismatch D6']],
    ['6;5;84%', ['percent-mismatch D6']],
    ['10;9;100%', ['percent-mismatch D6']],
    ['0;0;0%', []],
    ['10;9;', []],
    ['10;-;90%', []],
    [';3;0', ['percent-mismatch D6']],
    [';0;0', []],
  ])('%s: half of the last digit is allowed', (row, expected) => {
    expect(found(form(`TX-2;${row}`))).toEqual(expected);
  });

  test('says what the two make', () => {
    expect(wordsOf(form('TX-2;10;9;100%'), 'percent-mismatch')).toEqual([
      'Biểu ghi 100%, nhưng 9/10 là 90%.',
    ]);
  });
});

describe('a share without a total', () => {
  test('is pointed out, unless it is nobody and 0%', () => {
    expect(found(form('TX-2;;03;100%'))).toEqual(['percent-without-base D6']);
    expect(found(form('TX-2;;0;0%'))).toEqual([]);
    expect(found(form('TX-2;;03;'))).toEqual([]);
  });

  test.each([
    ['0;100%', 'Biểu ghi 100%, nhưng 0/? là 0%.'],
    ['11;0%', 'Biểu ghi 0%, nhưng 11/? là trên 0%.'],
  ])('%s is none of any total', (row, words) => {
    expect(wordsOf(form(`TX-2;;${row}`), 'percent-mismatch')).toEqual([words]);
  });

  test('100% of groups of different size in one form is pointed out once', () => {
    expect(found(form('TX-2;;03;100%', 'TX-10;;02;100%'))).toEqual([
      'percent-without-base D6',
      'same-percent-different-size D6',
      'percent-without-base D7',
    ]);
    expect(wordsOf(form('TX-2;;03;100%', 'TX-10;;02;100%'), 'same-percent-different-size')).toEqual(
      ['Trong cùng biểu, các lớp đều ghi 100% với số người khác nhau: 2 và 3 người.'],
    );
  });

  test('not of groups of one size, nor where the totals are printed', () => {
    const codes = (...rows: readonly string[]) => found(form(...rows)).join(' ');
    expect(codes('TX-2;;03;100%', 'TX-10;;03;100%')).not.toContain('same-percent');
    expect(codes('TX-2;3;03;100%', 'TX-10;2;02;100%')).toBe('');
  });
});

describe('a day that was dragged down its column', () => {
  const days = (...each: readonly string[]) => {
    const rows = each.map(
      (day, at) => `TX-${at === 1 ? 10 : 2};${day.includes(';') ? day : `${day};12;9`}`,
    );
    return {
      'dao-tao/a.csv': [
        'Mã đơn vị;07543\nĐối tượng;Tuyến xã\nNguồn;BC',
        'Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Ghi chú',
        ...rows,
        '',
      ].join('\n'),
    };
  };

  test('is an error in each row whose day follows that of the row above', () => {
    expect(found(days('31/12/2025', '01/01/2026', '02/01/2026'))).toEqual([
      'date-invalid B6',
      'date-invalid B7',
    ]);
    expect(found(days('30/06/2025', '01/07/2025'))).toEqual(['date-invalid B6']);
    expect(wordsOf(days('31/12/2025', '01/01/2026'), 'date-invalid')).toEqual([
      '“01/01/2026” là ngày liền sau ngày ở dòng trên, có lẽ do kéo ô.',
    ]);
  });

  test.each([
    [['31/12/2025', '31/12/2025']],
    [['31/12/2024', '2025']],
    [['31/12/2024', '31/12/2025']],
    [['02/01/2026', '01/01/2026']],
    [['31/12/2025', '01/01/2026;12;9;chốt lại sau khi đối chiếu']],
  ])('nothing is said of %s', (each) => {
    expect(found(days(...each)).filter((code) => code.startsWith('date'))).toEqual([]);
  });
});
