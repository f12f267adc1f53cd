import { expect, test } from 'vitest';
import { csvCell } from '../../src/format/csv-cell.ts';

test.each([
  ['Xã Sơn Hải', ';', 'Xã Sơn Hải'],
  ['', ';', ''],
  ['2,5', ';', '2,5'],
  ['2,5', ',', '"2,5"'],
  ['a;b', ';', '"a;b"'],
  ['lớp "A"', ';', '"lớp ""A"""'],
  ['hai\ndòng', ';', '"hai\ndòng"'],
  ['hai\rdòng', ';', '"hai\rdòng"'],
])('%j with %s between cells is %s', (text, delimiter, written) => {
  expect(csvCell(text, delimiter)).toBe(written);
});
