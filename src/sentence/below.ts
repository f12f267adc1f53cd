/** What the units below a unit have in common, and what they lack. */
import { list, money, NBSP, number, observed, placeInSentence } from '../format.ts';
import type { Below, Lack, UnitBelow } from '../model/below.ts';
import type { BudgetBelow } from '../model/budget-below.ts';
import type { BudgetUses } from '../model/budget-use.ts';
import type { Series } from '../model/series.ts';
import { BUDGET } from '../model/theme.ts';
import { amountUsed, largestUnused, usage } from './budget.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { inPeriod, when } from './when.ts';

const units = (count: number) => figure(`${number(count)}${NBSP}đơn vị`);

/** `11 trong 12 đơn vị trực thuộc có số liệu; 9 đơn vị còn lớp chưa đạt mục tiêu, 3 đơn vị còn thiếu số liệu`. */
export function belowHeading({ units: all }: Below): Sentence {
  const known = all.filter(({ portrait }) => portrait.latest !== null);
  const start =
    known.length === all.length
      ? say`Cả ${units(all.length)} trực thuộc đều có số liệu`
      : say`${figure(number(known.length))} trong ${units(all.length)} trực thuộc có số liệu`;
  const judged = known.filter(({ courses }) => courses !== null);
  const short = judged.filter(({ courses }) => (courses?.notMet ?? 0) > 0).length;
  const lacking = known.filter(({ lacks }) => lacks.length > 0).length;
  const parts = [
    ...(short > 0 ? [say`${units(short)} còn lớp đào tạo chưa đạt mục tiêu`] : []),
    ...(lacking > 0 ? [say`${units(lacking)} chưa báo cáo đủ`] : []),
  ];
  return parts.reduce((all, part, at) => say`${all}${at === 0 ? ';' : ','} ${part}`, start);
}

/** In which order the units stand, and what their columns are of. */
export function belowLead({ newest, reference }: Below): string {
  const period = newest[BUDGET.key];
  const parts = [
    'Xếp theo số lớp chưa đạt mục tiêu, rồi theo tỷ lệ kinh phí chưa sử dụng.',
    period && `Kinh phí là của ${inPeriod(period)}.`,
    reference &&
      `Đường mảnh trong hình nhỏ là mức sinh thay thế ${number(reference.value, reference.decimals)}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** `mức sinh năm 2025, kinh phí năm 2025`; null where nothing is missing. */
export function lacksInWords(lacks: readonly Lack[]): string | null {
  if (lacks.length === 0) return null;
  return list(
    lacks.map(
      ({ theme, period }) => `${theme.inSentence} ${inPeriod(period).replace(/^ngày/, 'đến ngày')}`,
    ),
  );
}

/** More names than these are counted. */
const MOST_NAMES = 6;

/** That the units which were rearranged are not among those compared; null where there are none. */
export function oldInWords({ old }: Below): string | null {
  if (old.length === 0) return null;
  return old.length > MOST_NAMES
    ? `Không gồm ${number(old.length)}${NBSP}đơn vị đã sắp xếp lại.`
    : `Không gồm đơn vị đã sắp xếp lại: ${old.map(({ unit }) => unit.name).join(', ')}.`;
}

/** Why a rate of few births says little; null where it can be relied on, or nothing tells. */
export const noiseInWords = ({ interval }: UnitBelow): string | null =>
  interval?.isWide ? 'dao động lớn vì ít trẻ sinh' : null;

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
