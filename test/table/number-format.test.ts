import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../src/table/number-format.ts';

describe('numberFormat(code)', () => {
  test.each([
    ['General', null],
    ['0', 0],
    ['0.00', 2],
    ['#,##0', 0],
    ['#,##0.0', 1],
    ['0.00_);(0.00)', 2],
    ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 2],
    ['[Red]0.0', 1],
    ['[>=100]0;0.00', 0],
    ['@', null],
    ['0.00E+00', null],
    ['# ?/?', null],
    ['#,##0\\ [$₫-42A]', 0],
    ['"₫"#,##0', 0],
  ])('“%s” is a number of %s decimals', (code, decimals) => {
    expect(numberFormat(code)).toMatchObject({ kind: 'number', decimals, percent: false });
    expect(numberFormat(code).words).toEqual({ before: '', after: '' });
  });

  test.each([
    ['0%', 0],
    ['0.00%', 2],
    ['0 %', 0],
  ])('“%s” is a percentage', (code, decimals) => {
    expect(numberFormat(code)).toMatchObject({ kind: 'number', decimals, percent: true });
  });

  test('a quoted % only stands beside the number', () => {
    expect(numberFormat('0"%"')).toMatchObject({
      percent: false,
      words: { before: '', after: '' },
    });
  });

  test.each([
    ['m/d/yy', true, true, true],
    ['dd/mm/yyyy', true, true, true],
    ['[$-42A]dd mmmm yyyy;@', true, true, true],
    ['d-mmm', true, true, false],
    ['mm/yyyy', false, true, true],
    ['yyyy', false, false, true],
    ['mmm', false, true, false],
    ['dd/mm/yyyy hh:mm', true, true, true],
    ['"Ngày "dd/mm/yyyy', true, true, true],
  ])('“%s” is a date', (code, day, month, year) => {
    expect(numberFormat(code)).toMatchObject({ kind: 'date', shows: { day, month, year } });
  });

  test.each([['h:mm'], ['[h]:mm:ss'], ['mm:ss'], ['h:mm AM/PM']])('“%s” is a time', (code) => {
    expect(numberFormat(code).kind).toBe('time');
  });

  test.each([
    ['0.0,', true],
    ['0.0,,', true],
    ['#,##0,', true],
    ['0"000"', true],
    ['#,##0', false],
    ['0.00', false],
  ])('“%s” shows another number: %s', (code, disguises) => {
    expect(numberFormat(code).disguises).toBe(disguises);
  });

  test.each([
    ['0" triệu"', '', ' triệu'],
    ['"$"#,##0', '$', ''],
    ['$#,##0', '$', ''],
    ['[$USD] 0', 'USD', ''],
    ['0\\ \\k\\g', '', ' kg'],
  ])('“%s” has words that say something', (code, before, after) => {
    expect(numberFormat(code).words).toEqual({ before, after });
  });

  test('five zeros show five digits', () => {
    expect(numberFormat('00000').digits).toBe(5);
    expect(numberFormat('#,##0').digits).toBe(1);
  });
});
