import { expect, test } from 'vitest';
import { found, wordsOf } from '../../data-folder.ts';

/** `so-lieu.csv` of one document and indicator. */
const table = (...lines: string[]) => ({
  'so-lieu.csv': ['Nguồn;BC', 'Mã chỉ tiêu;SO-SINH', ...lines, ''].join('\n'),
});
const differing = (files: Record<string, string>) =>
  found(files).filter((each) => each.startsWith('total-differs'));

const LONG = ['Tên đơn vị;Năm;Giá trị', 'Phường Thục Phán;2025;120', 'Tỉnh Bắc Ninh;2025;130'];

test('totals that differ from the rows above them are told with both', () => {
  expect(differing(table(...LONG, 'Cộng;2025;260'))).toEqual(['total-differs C6']);
  expect(wordsOf(table(...LONG, 'Cộng;2025;260'), 'total-differs')).toEqual([
    '“Cộng” ghi 260, nhưng 2 dòng phía trên cộng lại là 250.',
  ]);
  expect(differing(table(...LONG, 'Cộng;2025;250'))).toEqual([]);
});

test('totals that stand first are held against the rows below them', () => {
  const [head = '', ...rows] = LONG;
  const first = (total: string) => table(head, `Toàn tỉnh;2025;${total}`, ...rows);
  expect(differing(first('250'))).toEqual([]);
  expect(differing(first('260'))).toEqual(['total-differs C4']);
  expect(wordsOf(first('260'), 'total-differs')).toEqual([
    '“Toàn tỉnh” ghi 260, nhưng 2 dòng phía dưới cộng lại là 250.',
  ]);
  expect(differing(table(head, 'Tổng số;2025;260'))).toEqual([]);
});

test('each block of rows may have its total first, or first and last', () => {
  const [head = '', ...rows] = LONG;
  const more = ['Xã Súng;2025;10', 'Thành phố Cao Bằng;2025;20'];
  const blocks = (one: number, two: number) =>
    differing(table(head, `Cộng;2025;${one}`, ...rows, `Cộng;2025;${two}`, ...more));
  expect(blocks(250, 30)).toEqual([]);
  expect(blocks(251, 30)).toEqual(['total-differs C4']);
  expect(blocks(250, 31)).toEqual(['total-differs C7']);
  const both = table(head, 'Tổng số;2025;250', ...rows, 'Tổng cộng;2025;250');
  expect(differing(both)).toEqual([]);
});

test('each year has its own totals, as rows or as columns', () => {
  const older = ['Phường Thục Phán;2026;20', 'Tỉnh Bắc Ninh;2026;30'];
  expect(differing(table(...LONG, ...older, 'Cộng;2025;250', 'Cộng;2026;51'))).toEqual([
    'total-differs C9',
  ]);
  const wide = ['Tên đơn vị;2025;2026', 'Phường Thục Phán;120;50', 'Tỉnh Bắc Ninh;130;60'];
  expect(differing(table(...wide, 'Tổng cộng;250;111'))).toEqual(['total-differs C6']);
});

test('groups have totals of their own, and all of them one', () => {
  const groups = [
    ...['Tên đơn vị;2025', 'I. Vùng một;', 'Phường Thục Phán;120', 'Xã Sơn Hải;130', 'Cộng;250'],
    ...['II. Vùng hai;', 'Xã Súng;10', 'Thành phố Cao Bằng;20'],
  ];
  expect(differing(table(...groups, 'Cộng;30', 'Tổng cộng;280'))).toEqual([]);
  expect(differing(table(...groups, 'Cộng;31', 'Tổng cộng;280'))).toEqual(['total-differs B11']);
});

test('a figure that is not told may make totals larger, not smaller', () => {
  const rows = [...LONG, 'Xã Súng;2025;'];
  expect(differing(table(...rows, 'Cộng;2025;300'))).toEqual([]);
  expect(differing(table(...rows, 'Cộng;2025;240'))).toEqual(['total-differs C7']);
});

test('totals of a unit and what is in it, of rates, of unlike things are not judged', () => {
  const nested = ['Tên đơn vị;Năm;Giá trị', 'Tỉnh Cao Bằng;2025;500', 'Phường Thục Phán;2025;120'];
  expect(differing(table(...nested, 'Cộng;2025;500'))).toEqual([]);
  const rates = table(...LONG, 'Tổng số;2025;99')['so-lieu.csv'].replace('SO-SINH', 'TL-A');
  expect(differing({ 'so-lieu.csv': rates.replace(/1[23]0/g, '12') })).toEqual([]);
  const unlike = 'Nguồn;BC\nMã đơn vị;07543\nNội dung;2025\nSO-SINH;120\nPN-15-49;130\nCộng;1\n';
  expect(differing({ 'so-lieu.csv': unlike })).toEqual([]);
});
