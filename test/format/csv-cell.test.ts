import { expect, test } from 'vitest';
import { csvCell, harmless } from '../../src/format/csv-cell.ts';

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

test.each(['=1+1', '+84', '-5', '−5 %', '@a', '＝1'])(
  '“%s” is no formula in a spreadsheet',
  (text) => {
    expect(harmless(text)).toBe(`\u00a0${text}`);
  },
);

test('a text that no spreadsheet takes for a formula stays as it is', () => {
  expect(harmless('2,03 con/phụ nữ')).toBe('2,03 con/phụ nữ');
});
