import { expect, test } from 'vitest';
import { factsOf } from '../../src/model/fact.ts';
import { FactNames } from '../../src/model/fact-name.ts';
import { dataOf } from '../data-folder.ts';

const data = dataOf({
  'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Phân tổ;Giá trị;Nguồn
040;SO-SINH;2024;Nam;300;BC
040;SO-SINH;2024;Nữ;310;BC
040;TFR;2020-2024;;2,0;BC
`,
  'kinh-phi.csv': 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Nguồn\n040;2024;HM-2.5;100;BC\n',
});
const names = new FactNames(factsOf(data));

test('every fact has a name of its own: dataset, unit, item, period', () => {
  expect([...factsOf(data)].map(({ row }) => names.of(row))).toEqual([
    'so-lieu-040-so-sinh-2024',
    'so-lieu-040-so-sinh-2024--2',
    'so-lieu-040-tfr-2020-2024',
    'kinh-phi-040-hm-2-5-2024',
  ]);
});

test('a subject leads to its row; one that names less, to the first that fits', () => {
  const [first, , third, fourth] = [...factsOf(data)].map(({ row }) => row);
  const of = (rest: { item?: string; period?: string }, dataset = 'so-lieu') =>
    names.rowOf({ dataset, unit: '040', ...rest });
  expect(of({ item: 'SO-SINH', period: '2024' })).toBe(first);
  expect(of({ item: 'TFR' })).toBe(third);
  expect(of({}, 'kinh-phi')).toBe(fourth);
  expect(of({ item: 'TFR', period: '1999' })).toBeUndefined();
});
