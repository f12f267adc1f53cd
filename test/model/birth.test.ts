import { expect, test } from 'vitest';
import { birthsOf, ordersOf } from '../../src/model/birth.ts';
import { catalogues, dataOf, observations } from '../data-folder.ts';

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

test('nothing is computed from “trên 749”', () => {
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

test('first births are not computed where the catalogue does not call the others parts of the total', () => {
  const data = dataOf({
    ...observations(row('SO-SINH', '749'), row('SO-SINH-2', '333'), row('SO-SINH-3', '44')),
    'chi-tieu.csv': String(catalogues['chi-tieu.csv']).replace(';SO-SINH;0;;Số trẻ', ';;0;;Số trẻ'),
  });
  const unit = data.unit.find(({ code }) => code === '040');
  expect(unit && birthsOf(data, unit)?.years).toMatchObject([{ second: 333, first: null }]);
});

test('the indicators that births are made of are named', () => {
  expect(births(row('SO-SINH', '749'))?.items).toEqual(['SO-SINH', 'SO-SINH-2', 'SO-SINH-3']);
});

test('ordersOf(births) is which years are divided by order; a year without a number counts for nothing', () => {
  const orders = (...rows: readonly string[]) => {
    const found = births(...rows);
    return found && ordersOf(found);
  };
  const whole = [row('SO-SINH', '749'), row('SO-SINH-2', '333'), row('SO-SINH-3', '44')];
  expect(orders(...whole, '040;SO-SINH;2025;')).toBe('all');
  expect(orders(...whole, '040;SO-SINH;2023;703')).toBe('some');
  expect(orders('040;SO-SINH;2023;703')).toBe('none');
  expect(orders('040;SO-SINH;2025;')).toBe('none');
});
