/** A unit's money by line and year. */
import { blockId, slug, unitPage } from '../address.ts';
import { budgetChart } from '../chart/budget.ts';
import { budgetPeriodsChart } from '../chart/budget-periods.ts';
import { number, shortPeriod, spanOf, unended } from '../format.ts';
import {
  type BudgetPeriod,
  type BudgetUse,
  type BudgetUses,
  budgetPeriods,
  type Inferred,
} from '../model/budget-use.ts';
import type { Model, Profile } from '../model/model.ts';
import { moneyShown } from '../model/silence.ts';
import { budgetLevel, budgetUnused, largestUnused, unusedReason } from '../sentence/budget.ts';
import { budgetDescription } from '../sentence/description.ts';
import { plain } from '../sentence/sentence.ts';
import { type Exhibit, joined, there } from './exhibit.ts';
import { keptOfHead } from './of-head.ts';

/** More than these are told by the table. */
const MOST_BARS = 6;

/** Null where no report says what was allocated or used. */
export const budgetExhibit = keptOfHead(makeExhibit);

function makeExhibit(model: Model, profile: Profile): Exhibit | null {
  const { unit, budget, simulated } = profile;
  if (!budget) return null;
  const span = spanOf(budget.uses.map((use) => shortPeriod(use.row.period)).toSorted());
  const most = largestUnused(budget);
  const periods = periodsDrawn(budget);
  const drawn = leastUsed(budget.uses);
  const shown = (row: BudgetUse['row'], key: 'allocated' | 'used') => moneyShown(model, row, key);
  return {
    id: blockId('kinh-phi', unit),
    file: `${slug(unit)}-kinh-phi`,
    place: unit.name,
    span,
    finding: periods.length > 0 ? budgetLevel(budget) : budgetUnused(budget),
    label: `Kinh phí giao và sử dụng, ${unit.name}`,
    description: budgetDescription(budget, shown),
    subtitle: joined(
      most && periods.length > 0 && `${plain(budgetUnused(budget))}.`,
      most && plain(unusedReason(most)),
      'Khung là số được giao, phần tô là số đã sử dụng.',
      periods.length > 0 ? periodsInWords(budget) : drawnInWords(drawn, budget.uses),
    ),
    notes: there(...inferredInWords(budget.uses)),
    sources: model.sources(budget.uses.map((use) => use.row)),
    rows: budget.uses.map(({ row }) => row),
    computed: [
      'tỷ lệ đã sử dụng',
      'số chưa sử dụng',
      ...there(periods.length > 0 && 'tổng từng năm'),
      ...inferredShortly(budget.uses),
    ],
    page: unitPage(unit),
    simulated,
    chart: (width) =>
      periods.length > 0 ? budgetPeriodsChart(periods, width) : budgetChart(drawn, width, shown),
  };
}

/** Of more rows than a drawing holds their sums by year; none where there is one year, or none with both figures. */
function periodsDrawn(budget: BudgetUses): readonly BudgetPeriod[] {
  const periods = budget.uses.length > MOST_BARS ? budgetPeriods(budget) : [];
  return periods.length > 1 ? periods : [];
}

/** What the sums are of, and which years have more than they hold. */
function periodsInWords({ uses }: BudgetUses): string {
  const open = uses
    .filter(({ unused }) => unused === null)
    .map(({ row }) => shortPeriod(row.period));
  const years = [...new Set(open)].toSorted();
  return joined(
    'Triệu đồng; mỗi năm cộng các khoản có đủ hai số, không cộng lại khoản đã nằm trong khoản khác.',
    years.length > 0 && `Còn khoản chưa ghi đủ hai số: ${years.join(', ')}.`,
    `Bảng kinh phí ghi đủ ${number(uses.length)} khoản.`,
  );
}

/** For which rows what was given, or that nothing was used, is ours: the report prints one amount with words. */
function inferredInWords(uses: readonly BudgetUse[]): readonly (string | null)[] {
  const sentence = (what: string, why: string, amount: keyof Inferred) => {
    const names = uses
      .filter(({ inferred }) => inferred[amount])
      .map(({ line, row }) => `${unended(line.name)} (${shortPeriod(row.period)})`);
    if (names.length === 0) return null;
    return `${what} của ${number(names.length)} khoản là suy ra, ${why}: ${names.join('; ')}.`;
  };
  return [
    sentence('Số giao', 'báo cáo chỉ ghi một số tiền, không ghi là số giao', 'allocated'),
    sentence('Số sử dụng 0', 'báo cáo ghi không sử dụng, không in số', 'used'),
  ];
}

/** The same in a picture that is taken away, where the notes do not go along. */
function inferredShortly(uses: readonly BudgetUse[]): readonly string[] {
  const some = uses.filter(({ inferred }) => inferred.allocated).length;
  return some === 0 ? [] : [`số giao suy ra của ${number(some)} khoản`];
}

/** What was given and is not known to be used, đồng. */
const leftOf = ({ unused, row }: BudgetUse): number =>
  unused ?? (typeof row.allocated === 'number' ? row.allocated : 0);

/** Of more than can be drawn those that left the most, in their own order; where none left any, the last. */
function leastUsed(uses: readonly BudgetUse[]): readonly BudgetUse[] {
  if (uses.length <= MOST_BARS) return uses;
  const open = uses.filter((use) => leftOf(use) > 0).toSorted((a, b) => leftOf(b) - leftOf(a));
  if (open.length === 0) return uses.slice(-MOST_BARS);
  const drawn = new Set(open.slice(0, MOST_BARS));
  return uses.filter((use) => drawn.has(use));
}

/** Which are drawn, where it is not all. */
function drawnInWords(drawn: readonly BudgetUse[], all: readonly BudgetUse[]): string | null {
  if (drawn.length === all.length) return null;
  const open = all.filter((use) => leftOf(use) > 0).length;
  const most = open > drawn.length ? ' còn nhiều nhất trong các khoản' : '';
  const which = open > 0 ? `${most} chưa sử dụng hết hoặc không ghi số sử dụng` : '';
  return `Hình vẽ ${number(drawn.length)} khoản${which}; bảng kinh phí ghi đủ ${number(all.length)} khoản.`;
}
