/** What the units below a unit have in common, and what they lack. */
import { money, NBSP, number, observed, placeInSentence } from '../format.ts';
import type { Below } from '../model/below.ts';
import type { BudgetBelow } from '../model/budget-below.ts';
import type { BudgetUses } from '../model/budget-use.ts';
import type { Series } from '../model/series.ts';
import { amountUsed, largestUnused, usage } from './budget.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { when } from './when.ts';

const units = (count: number) => figure(`${number(count)}${NBSP}đơn vị`);

/** More names than these are counted. */
const MOST_NAMES = 6;

/** That the units which were rearranged are not among those compared; null where there are none. */
export function oldInWords({ old }: Below): string | null {
  if (old.length === 0) return null;
  return old.length > MOST_NAMES
    ? `Không gồm ${number(old.length)}${NBSP}đơn vị đã sắp xếp lại.`
    : `Không gồm đơn vị đã sắp xếp lại: ${old.map(({ unit }) => unit.name).join(', ')}.`;
}

/** `Năm 2025, 11 đơn vị đã sử dụng …; còn … chưa sử dụng, nhiều nhất ở xã Mẫu 05`. */
export function budgetBelowHeading({ period, budgets }: BudgetBelow): Sentence {
  const start = say`${when(period)}, ${units(budgets.length)} đã sử dụng`;
  const [most] = budgets;
  const whole = usage(start, budgets);
  if (!most || most.unused === 0) return whole;
  return say`${whole}, nhiều nhất ở ${placeInSentence(most.unit.name)}`;
}

/** `sử dụng 61,2% của 30.000.000 đồng được giao`. */
export const budgetInWords = (budget: BudgetUses): string =>
  budget.allocated > 0
    ? `sử dụng ${amountUsed(budget)} của ${money(budget.allocated)} được giao`
    : `sử dụng ${money(budget.used)}, không được giao`;

/** What is left, with the reason that the report gives for the largest sum; null where nothing is. */
export function leftInWords(budget: BudgetUses): string | null {
  if (budget.unused === 0) return null;
  const reason = largestUnused(budget)?.row.reason?.replace(/[.\s]+$/, '');
  return `còn ${money(budget.unused)}${reason ? `: ${reason}` : ', báo cáo chưa ghi lý do'}`;
}

/** The latest rate of every unit that is drawn, for those who do not see the chart. */
export const fertilityBelowDescription = (series: readonly Series[]): string =>
  series
    .flatMap(({ unit, known }) => {
      const last = known.at(-1);
      return last ? `${unit.name}: ${observed(last.row)} (${last.year})` : [];
    })
    .join('; ');

/** Every unit that is drawn, for those who do not see the chart. */
export const budgetBelowDescription = (budgets: readonly BudgetUses[]): string =>
  budgets.map((budget) => `${budget.unit.name}: ${budgetInWords(budget)}.`).join(' ');
