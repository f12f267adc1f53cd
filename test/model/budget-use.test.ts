import { describe, expect, test } from 'vitest';
import { budgetUsesOf } from '../../src/model/budget-use.ts';
import { dataOf, modelOf } from '../data-folder.ts';

const HEADER =
  'Mã đơn vị;Năm;Mã hạng mục;Nguồn kinh phí;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Số in trong biểu (đồng);Nguồn';

function budget(...rows: readonly string[]) {
  const lines = rows.map((row) => `${row};BC`);
  const data = dataOf({ 'kinh-phi.csv': [HEADER, ...lines, ''].join('\n') });
  const unit = data.unit.find(({ code }) => code === '040');
  if (!unit) throw new Error('no unit');
  return budgetUsesOf(data, unit);
}

const order = (found: ReturnType<typeof budget>) =>
  found?.uses.map(({ line, row }) => `${line.code} ${row.period}`);

test('rows stand by line, then by period', () => {
  const found = budget(
    '040;2024;HM-2.6;;3300000;0;',
    '040;2024;HM-2.5;;48830000;48830000;',
    '040;2022;HM-2.6;;3839800;3839800;',
  );
  expect(order(found)).toEqual(['HM-2.5 2024', 'HM-2.6 2022', 'HM-2.6 2024']);
});

test('only rows with both figures are added up', () => {
  const found = budget(
    '040;2023;HM-2.5;;42970000;14555200;',
    '040;2024;HM-2.5;;48830000;;',
    '040;2024;HM-2.6;;-;5000000;',
  );
  expect(found).toMatchObject({ allocated: 42970000, used: 14555200 });
  expect(found?.uses.map(({ unused }) => unused)).toEqual([28414800, null, null]);
  expect(found?.counted).toHaveLength(1);
});

test('a part is not added to the line that it is a part of', () => {
  const found = budget(
    '040;2024;HM-2;;50000000;40000000;',
    '040;2024;HM-2.5;;30000000;30000000;',
    '040;2023;HM-2.5;;20000000;10000000;',
  );
  expect(found).toMatchObject({ allocated: 70000000, used: 50000000 });
  expect(found?.uses).toHaveLength(3);
});

test('two funds of one line are two sums', () => {
  expect(
    budget('040;2024;HM-2.5;Tỉnh;1000000;1000000;', '040;2024;HM-2.5;Xã;2000000;500000;'),
  ).toMatchObject({ allocated: 3000000, used: 1500000 });
});

test('of one figure alone no đồng is told twice: of all funds, or of a line above', () => {
  const found = budget(
    '040;2025;HM-2.5;;12500000;;',
    '040;2025;HM-2.5;Tỉnh;10000000;;',
    '040;2025;HM-2.5;Xã;2500000;;',
    '040;2025;HM-2.6;Tỉnh;1000000;;',
  );
  const told = found?.told.allocated.map(({ row }) => row.allocated);
  expect([told, found?.counted]).toEqual([[12500000, 1000000], []]);
});

test('a figure of a form that does not say what it is stays out', () => {
  expect(budget('040;2024;HM-2.5;;;;48830000')).toBeNull();
});

test.each([
  ['a sum that is called an allotment', '3300000;0;có', false, false],
  ['a sum that was used, in words', '3839800;3839800;không', true, false],
  ['a sum that was not used, in words', '3300000;0;không', true, true],
  ['a sum of nothing', '0;0;không', true, false],
])('what is ours of %s', (_, cells, allotment, use) => {
  const head =
    'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Báo cáo ghi số giao;Nguồn';
  const model = modelOf({ 'kinh-phi.csv': `${head}\n040;2024;HM-2.6;${cells};BC\n` });
  const unit = model.units.get('040');
  const [only] = (unit && model.profile(unit).budget?.uses) ?? [];
  expect(only?.inferred).toEqual({ allocated: allotment, used: use });
});

test('another unit’s money is not the unit’s', () => {
  expect(budget('04;2024;HM-2.5;;1000000;1000000;')).toBeNull();
});

test('what one row used too much is not taken from what another has left', () => {
  const found = budget('040;2024;HM-2.5;;100;130;', '040;2024;HM-2.6;;100;90;');
  expect(found).toMatchObject({ allocated: 200, used: 220, unused: 10 });
  expect(found?.over.map(({ line }) => line.code)).toEqual(['HM-2.5']);
});

describe('no đồng is counted in two rows:', () => {
  const counted = (...rows: readonly string[]) =>
    budget(...rows)?.counted.map(({ line, row }) => `${line.code} ${row.period}`);

  test.each([
    [
      'a year and the years that hold it',
      ['040;2024;HM-2.5;;60;50;', '040;2020-2025;HM-2.5;;100;90;'],
      ['HM-2.5 2020/2025'],
    ],
    [
      'a quarter and its year',
      ['040;Quý I/2024;HM-2.5;;60;50;', '040;2024;HM-2.5;;100;90;'],
      ['HM-2.5 2024'],
    ],
    [
      'years that overlap in part',
      ['040;2020-2022;HM-2.5;;60;50;', '040;2022-2025;HM-2.5;;100;90;'],
      ['HM-2.5 2022/2025'],
    ],
    [
      'a line and the longer time of a line above it',
      ['040;2024;HM-2.5;;60;50;', '040;2020-2025;HM-2;;100;90;'],
      ['HM-2 2020/2025'],
    ],
    [
      'a fund and a row of all funds',
      ['040;2024;HM-2.5;Tỉnh;60;50;', '040;2024;HM-2.5;;100;90;'],
      ['HM-2.5 2024'],
    ],
    [
      'two quarters are two sums',
      ['040;Quý I/2024;HM-2.5;;60;50;', '040;Quý II/2024;HM-2.5;;100;90;'],
      ['HM-2.5 2024-Q1', 'HM-2.5 2024-Q2'],
    ],
    [
      'two lines of one time are two sums',
      ['040;2024;HM-2.5;;60;50;', '040;2024;HM-2.6;;100;90;'],
      ['HM-2.5 2024', 'HM-2.6 2024'],
    ],
    [
      'two funds of overlapping times are two sums',
      ['040;2024;HM-2.5;Tỉnh;60;50;', '040;2020-2025;HM-2.5;Xã;100;90;'],
      ['HM-2.5 2024', 'HM-2.5 2020/2025'],
    ],
    [
      'a longer row that lacks a figure holds nothing',
      ['040;2024;HM-2.5;;60;50;', '040;2020-2025;HM-2.5;;100;;'],
      ['HM-2.5 2024'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(counted(...rows)).toEqual(expected);
  });

  test('of all funds and of one, the row of all is counted', () => {
    expect(budget('040;2024;HM-2.5;Tỉnh;60;50;', '040;2024;HM-2.5;;100;90;')).toMatchObject({
      allocated: 100,
      used: 90,
    });
  });
});
