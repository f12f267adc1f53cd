/** Money a thousand times smaller than the same line's in other years, or more than any commune is given: another unit, most likely. */
import { type Budget, budget, MONEY, type MoneyKey } from '../dataset/budget.ts';
import type { Data } from '../dataset/data.ts';
import { isWholeYear } from '../dataset/period.ts';
import { placeInWords, placeOf } from '../dataset/place.ts';
import { tierOf } from '../dataset/tier.ts';
import { money, number, period } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { budgetSubject } from './budget.ts';

/** No line of a budget is given less, in đồng: it was meant in thousands. */
const LEAST = 100_000;

function small(row: Budget, key: MoneyKey): Problem[] {
  const amount = row[key] as number;
  if (amount >= LEAST) return [];
  const facts = {
    name: budget.columns[key].header,
    period: period(row.period),
    amount: money(amount),
    least: money(LEAST),
  };
  return [problem('money-magnitude', placeOf(row, key), facts, budgetSubject(row))];
}

/** Between half of a thousand times and more. */
const TIMES = 500;

/** A commune's line of a budget is given no more in a year, in đồng: it was meant in thousands less. */
const MOST = 10_000_000_000;

/** An amount that is more than its row can be of: than any commune's line, or hundreds of times what was given. */
function large(row: Budget, isCommune: boolean): Problem[] {
  const { allocated: given, period } = row;
  const most = isCommune && isWholeYear(period) ? MOST : Number.POSITIVE_INFINITY;
  const spent = typeof given === 'number' && given >= LEAST ? given * TIMES : most;
  // What is no number is more than nothing.
  const key = MONEY.find(
    (each) => Number(row[each]) > Math.min(most, each === 'used' ? spent : most),
  );
  if (!key) return [];
  const facts = { value: number(row[key] as number), unit: 'đồng' };
  return [problem('money-unit-mismatch', placeOf(row, key), facts, budgetSubject(row))];
}

export function checkMagnitudes({ budget: all, unit }: Data): Problem[] {
  const communes = new Set(
    unit.filter((each) => tierOf(each) === 'cấp xã').map(({ code }) => code),
  );
  const lines = Map.groupBy(all, ({ unit, line, fund }) => [unit, line, fund].join('|'));
  return [
    ...all.flatMap((row) => large(row, communes.has(row.unit))),
    ...[...lines.values()].flatMap((rows) => MONEY.flatMap((key) => checkLine(rows, key))),
  ];
}

function checkLine(rows: readonly Budget[], key: MoneyKey): Problem[] {
  const paid = rows.filter((row) => typeof row[key] === 'number' && row[key] > 0);
  const amount = (row: Budget) => row[key] as number;
  return paid.flatMap((row) => {
    const others = paid.filter((other) => other.period !== row.period);
    const [first] = others.toSorted((a, b) => amount(a) - amount(b));
    if (!first || amount(first) < amount(row) * TIMES) return small(row, key);
    const facts = {
      name: budget.columns[key].header,
      period: period(row.period),
      amount: money(amount(row)),
      times: number(Number((amount(first) / amount(row)).toPrecision(1))),
      other: money(amount(first)),
      otherPeriod: period(first.period),
      also: placeInWords(first, row),
    };
    return [problem('money-magnitude', placeOf(row, key), facts, budgetSubject(row))];
  });
}
