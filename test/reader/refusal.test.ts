import { describe, expect, test } from 'vitest';
import {
  type Column,
  choice,
  count,
  date,
  money,
  percent,
  text,
  year,
} from '../../src/dataset/column.ts';
import { Refusals, refusal } from '../../src/reader/refusal.ts';

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
      list: 'có, không',
    });
    expect(refusal(text(words, 3), 'abcd')?.facts).toEqual({
      value: 'abcd…',
      length: '4',
      most: '3',
    });
  });

  test('a figure that was accepted is so of its own column alone', () => {
    const [refusals, counts, percents] = [new Refusals(), count(words), percent(words)];
    expect(refusals.of(counts, 300)).toBeNull();
    expect(refusals.of(counts, 300)).toBeNull();
    expect(refusals.of(percents, 300)?.code).toBe('percent-range');
  });
});
