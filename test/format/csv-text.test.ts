import { expect, test } from 'vitest';
import { csvOf, linesText } from '../../src/format/csv-text.ts';

const lines = [
  ['Trên biểu đồ', 'Số liệu'],
  ['Năm 2024; sơ bộ', '2,03'],
];

test('lines stand one below the other, between semicolons, in quotes where they hold one', () => {
  expect(linesText(lines)).toBe('Trên biểu đồ;Số liệu\r\n"Năm 2024; sơ bộ";2,03\r\n');
});

test('a file begins with the mark by which Excel knows its letters', () => {
  expect(csvOf(lines)).toBe(`\ufeff${linesText(lines)}`);
});
