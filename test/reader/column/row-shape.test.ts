import { expect, test } from 'vitest';
import { isBlank, isNumbering, numberedMeasures } from '../../../src/reader/column/row-shape.ts';

test('isBlank(cells) sees through spaces of every kind', () => {
  expect(isBlank([''])).toBe(true);
  expect(isBlank(['', ' ', '\u00a0'])).toBe(true);
  expect(isBlank(['', '-'])).toBe(false);
  expect(isBlank(['0'])).toBe(false);
});

test.each([
  [['(1)', '(2)', '(3)']],
  [['A', 'B', '1', '2', '3']],
  [['', '1', '2', '']],
  [['A', 'B', 'C', 'D', '1']],
  [['[0]', '[1]']],
  [['-1', '-2', '-3']],
  [['A', 'B', '-1', '-2']],
  [['1', '2', '3=2/1', '(4)=(3)*100']],
])('isNumbering(%j)', (cells) => {
  expect(isNumbering(cells)).toBe(true);
});

test.each([
  [['1', 'TFR', '2']],
  [['1', '1']],
  [['-', '-', '1', '-']],
  [['3', '4', '5']],
  [['1', '3']],
  [['2020', '2021']],
  [['1', 'A']],
  [['1', 'X', 'X']],
  [['1', '2,5']],
  [['', '']],
])('not isNumbering(%j)', (cells) => {
  expect(isNumbering(cells)).toBe(false);
});

test('a row that numbers its columns in brackets says no measures', () => {
  expect(numberedMeasures(['(A)', '(B)', '(1)', '(2)=(1)*2'])).toBeNull();
  expect(numberedMeasures(['', '(1) (trẻ)', '(2)'])).toEqual(['', '(trẻ)', '']);
});
