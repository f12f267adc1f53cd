import { expect, test } from 'vitest';
import { birthsOf } from '../../src/model/birth.ts';
import { dataOf, observations } from '../data-folder.ts';

function births(...rows: readonly string[]) {
  const data = dataOf(observations(...rows));
  const unit = data.unit.find(({ code }) => code === '040');
  if (!unit) throw new Error('no unit');
  return birthsOf(data, unit);
}

const row = (indicator: string, value: string) => `040;${indicator};2024;${value}`;

test('first births are what is left of all', () => {
  const found = births(row('SO-SINH', '749'), row('SO-SINH-2', '333'), row('SO-SINH-3', '44'));
  expect(found?.years).toMatchObject([
    { year: 2024, total: 749, second: 333, third: 44, first: 372 },
  ]);
});

test.each([
  ['the total', ['', '333', '44']],
  ['second births', ['749', '', '44']],
  ['third and later births', ['749', '333', '-']],
])('without %s they are not computed', (_, [all, two, three]) => {
  const found = births(
    row('SO-SINH', all ?? ''),
    row('SO-SINH-2', two ?? ''),
    row('SO-SINH-3', three ?? ''),
  );
  expect(found?.years[0]?.first).toBeNull();
});

test('an order that no report names is not reported, and not zero', () => {
  const found = births(row('SO-SINH', '749'), row('SO-SINH-2', '333'));
  expect(found?.years).toMatchObject([{ third: 'not-reported', first: null }]);
});

test('nothing is computed from «trên 749»', () => {
  const data = dataOf({
    'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Dấu;Giá trị;Nguồn
040;SO-SINH;2024;>;749;BC
040;SO-SINH-2;2024;;333;BC
040;SO-SINH-3;2024;;44;BC
`,
  });
  const unit = data.unit.find(({ code }) => code === '040');
  expect(unit && birthsOf(data, unit)?.years[0]?.first).toBeNull();
});

test('a unit whose births no report names has none', () => {
  expect(births('04;SO-SINH;2024;749')).toBeNull();
});
