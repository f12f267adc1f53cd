import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Column,
  choice,
  count,
  date,
  figure,
  money,
  percent,
  text,
  year,
} from '../../../src/dataset/column.ts';
import { Refusals, refusal } from '../../../src/reader/cell/refusal.ts';
import { assertAll } from '../../property/cases.ts';

const words = { header: 'Cột', description: 'Một cột.' };
const codeOf = (column: Column, value: unknown) => refusal(column, value)?.code ?? null;

describe('what a column refuses, as its schema says', () => {
  test.each([
    [count(words), 12, null],
    [count(words), -1, 'number-negative'],
    [count(words), 1.5, 'number-not-integer'],
    [money(words), 0.5, 'number-not-integer'],
    [percent(words), 100, null],
    [percent(words), 100.1, 'percent-range'],
    [percent(words), -3, 'percent-range'],
    [year(words), 1900, null],
    [year(words), 2101, 'year-range'],
    [date(words), '2025-12-31', null],
    [text(words, 3), 'abc', null],
    [text(words, 3), 'abcd', 'cell-too-long'],
    [choice(words, ['có', 'không'], null), 'có', null],
    [choice(words, ['có', 'không'], null), 'cói', 'not-in-list'],
  ] as [Column, unknown, string | null][])('%# %o', (column, value, code) => {
    expect(codeOf(column, value)).toBe(code);
  });

  test('each kind of missing, the mark and a blank are no numbers or words, and accepted', () => {
    for (const missing of ['not-reported', 'none', 'no-data', 'not-applicable', 'mark'])
      expect(codeOf(count(words), missing)).toBeNull();
    expect(codeOf(text(words), null)).toBeNull();
  });

  test('the facts name the nearest choice and all of them', () => {
    expect(refusal(choice(words, ['có', 'không'], null), 'cói')?.facts).toEqual({
      suggestion: 'có',
      list: '“có”, “không”',
    });
    expect(refusal(text(words, 3), 'abcd')?.facts).toEqual({
      value: 'abcd…',
      length: '4',
      most: '3',
    });
  });

  test('whatever a column accepted before, it refuses what its schema does', () => {
    const number = fc.oneof(
      fc.integer({ min: -3, max: 120 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const column = fc.constantFrom(count(words), money(words), percent(words), figure(words));
    const isSame = (of: Column, values: readonly number[]) => {
      const refusals = new Refusals(of);
      for (const value of values) expect(refusals.of(value)?.code).toBe(refusal(of, value)?.code);
    };
    assertAll('refusals', fc.property(column, fc.array(number, { maxLength: 30 }), isSame), 200);
  });
});
