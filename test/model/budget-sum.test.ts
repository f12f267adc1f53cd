import { expect, test } from 'vitest';
import { budgetSumOf } from '../../src/model/budget-sum.ts';
import { cityModel, codes, moneys, unitIn } from '../city.ts';

const model = cityModel(
  moneys(
    '99;2025;HM-2.5;90000000;80000000',
    ...['99001;2025;HM-2.5;5000000;4000000', '99001;2025;HM-2.6;3000000;'],
    '99002;2025;HM-2.5;7000000;7000000',
    '99003;2024;HM-2.5;9000000;1000000',
    '99004;2025;HM-2.5;9000000;1000000',
  ),
);

test('money of a year is summed over the units below that give both figures, the own money apart', () => {
  const sum = budgetSumOf(model, unitIn(model, '99'));
  expect(sum).toMatchObject({
    year: 2025,
    allocated: 12_000_000,
    used: 11_000_000,
    unused: 1_000_000,
  });
  expect([codes(sum?.count.some ?? []), sum?.count.all.length]).toEqual(['99001 99002', 3]);
  expect(sum?.own?.allocated).toBe(90_000_000);
});

test('another year has its own units', () => {
  const sum = budgetSumOf(model, unitIn(model, '99'), 2024);
  expect([sum?.allocated, codes(sum?.count.some ?? []), sum?.own]).toEqual([
    9_000_000,
    '99003',
    null,
  ]);
});

test('where no unit below has both figures there is none', () => {
  const none = cityModel(moneys('99001;2025;HM-2.5;5000000;'));
  expect(budgetSumOf(none, unitIn(none, '99'))).toBeNull();
});
