/** What a unit's budget says. */
import { capital, money, placeInSentence, share } from '../format.ts';
import type { BudgetUse, BudgetUses } from '../model/budget-use.ts';
import { yearsOf } from '../model/period.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { fromTo, inPeriod, when } from './when.ts';

/** When the rows speak of: their one period, or the first and last year. */
function span(uses: readonly BudgetUse[]): string {
  const periods = [...new Set(uses.map((use) => use.row.period))];
  const [only = ''] = periods;
  if (periods.length === 1) return when(only);
  const years = periods.flatMap(yearsOf);
  return capital(fromTo(Math.min(...years), Math.max(...years)));
}

/** How much of the money given was used, over the rows that say both. */
export function budgetLevel(budget: BudgetUses): Sentence {
  const { counted, allocated, used } = budget;
  const place = placeInSentence(budget.unit.name);
  if (counted.length === 0)
    return say`Chưa có đủ số liệu về kinh phí được giao và kinh phí đã sử dụng của ${place}`;
  const start = say`${span(counted)}, ${place}`;
  if (allocated === 0 && used === 0) return say`${start} không được giao kinh phí`;
  if (allocated === 0)
    return say`${start} sử dụng ${figure(money(used))}, không ghi kinh phí được giao`;
  if (used === 0) return say`${start} chưa sử dụng ${figure(money(allocated))} kinh phí được giao`;
  const usage = say`${start} đã sử dụng ${figure(shareUsed(used, allocated))} kinh phí được giao`;
  if (used >= allocated) return usage;
  return say`${usage}; còn ${figure(money(allocated - used))} chưa sử dụng`;
}

/** The share used; what is not all or nothing is never rounded to 100% or 0%. */
function shareUsed(used: number, allocated: number): string {
  const text = share(used, allocated);
  if (text === '100%' && used !== allocated) return used < allocated ? 'gần 100%' : 'hơn 100%';
  return text === '0%' ? 'chưa đến 0,1%' : text;
}

/** The row with the most money not used; undefined when all was used. */
export function largestUnused(budget: BudgetUses): BudgetUse | undefined {
  return budget.uses
    .filter((use) => (use.unused ?? 0) > 0)
    .toSorted((a, b) => (b.unused ?? 0) - (a.unused ?? 0))[0];
}

/** The line of the largest sum not used, with the reason where one is given. */
export function unusedReason(use: BudgetUse): Sentence {
  const name = use.line.name.replace(/[.:;,\s]+$/, '');
  const where = say`Khoản chưa sử dụng lớn nhất là ${figure(money(use.unused ?? 0))} của hạng mục “${name}”, ${inPeriod(use.row.period)}`;
  const reason = use.row.reason?.replace(/[.\s]+$/, '');
  return reason
    ? say`${where}. Báo cáo nêu lý do: ${reason}.`
    : say`${where}. Báo cáo không nêu lý do.`;
}

/** The row with the most money not used; or that all was used. */
export function budgetUnused(budget: BudgetUses): Sentence {
  const most = largestUnused(budget);
  if (!most) return budgetLevel(budget);
  const place = placeInSentence(budget.unit.name);
  return say`Khoản chưa sử dụng lớn nhất của ${place} là ${figure(money(most.unused ?? 0))}, ${inPeriod(most.row.period)}`;
}
