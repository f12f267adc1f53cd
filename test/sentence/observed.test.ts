import { describe, expect, test } from 'vitest';
import { observed } from '../../src/sentence/observed.ts';

const row = { value: 1, upper: 'not-reported', bound: '=', decimals: 0 } as const;

describe('observed(row)', () => {
  test.each([
    ['a plain number', row, '1'],
    ['more than', { ...row, value: 5646, bound: '>' }, 'trên 5.646'],
    ['at least', { ...row, bound: '≥' }, 'ít nhất 1'],
    ['at most', { ...row, bound: '≤' }, 'không quá 1'],
    ['less than', { ...row, bound: '<' }, 'dưới 1'],
    ['about', { ...row, bound: 'khoảng' }, 'khoảng 1'],
    ['from one to another', { ...row, upper: 2 }, 'từ 1 đến 2'],
    ['the decimals as written', { ...row, value: 1.9, decimals: 2 }, '1,90'],
    ['a part with its whole', { ...row, value: 2, outOf: 11 }, '2/11'],
    ['a mark', { ...row, value: 'mark' }, '✓ có'],
  ] as const)('says %s', (_, given, words) => {
    expect(observed(given)).toBe(words);
  });

  test.each(['not-reported', 'none', 'no-data', 'not-applicable'] as const)(
    'leaves the words for %s to the cell',
    (value) => {
      expect(observed({ ...row, value })).toBeNull();
    },
  );
});
