import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { choice, choicesOf, count, figure, percent, text } from '../../src/dataset/column.ts';
import { numberRange } from '../../src/dataset/number-range.ts';

const words = { header: 'Cột', description: 'Một cột.' };

describe('what a schema says of its column', () => {
  test('the numbers of a count are whole and not negative', () => {
    expect(numberRange(count(words))).toEqual({ isWhole: true, least: 0, most: null });
  });

  test('those of a percentage lie from 0 to 100, those of a figure anywhere', () => {
    expect(numberRange(percent(words))).toEqual({ isWhole: false, least: 0, most: 100 });
    expect(numberRange(figure(words))).toEqual({ isWhole: false, least: null, most: null });
  });

  test('a bound may be a fraction', () => {
    const schema = z.number().check(z.minimum(0.5), z.maximum(9.25));
    const between = { isWhole: false, least: 0.5, most: 9.25 };
    expect(numberRange({ ...figure(words), schema })).toEqual(between);
  });

  test('a column of words has no numbers, and its choices alone', () => {
    expect(numberRange(text(words))).toBeNull();
    expect(choicesOf(choice(words, ['có', 'không'], 'không'))).toEqual(['có', 'không']);
    expect(choicesOf(text(words))).toEqual([]);
    expect(choicesOf(count(words))).toEqual([]);
  });
});
