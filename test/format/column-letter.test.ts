import { expect, test } from 'vitest';
import { columnIndex, columnLetter } from '../../src/format/column-letter.ts';

test('columnLetter(index) and columnIndex(letters) are those of Excel, and each other backwards', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
  ]);
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter).map(columnIndex)).toEqual([
    ...[0, 25, 26, 51, 52, 701, 702],
  ]);
  expect(columnIndex(null)).toBe(-1);
});
