/** What a chart shows, for those who do not see it: every figure, and every missing one by its kind. */

import {
  capital,
  type Figure,
  figure,
  money,
  NBSP,
  number,
  observed,
  placeInSentence,
  type ShownIn,
  type Silence,
  statusMark,
  unended,
  withUnit,
  writtenIn,
} from '../format.ts';
import type { Births, BirthYear } from '../model/birth.ts';
import type { BirthRate } from '../model/birth-rate.ts';
import { type BudgetUse, type BudgetUses, undivided } from '../model/budget-use.ts';
import type { CourseResult, Coverage } from '../model/coverage.ts';
import type { Interval } from '../model/interval.ts';
import type { Point, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { fertilityLevel } from './fertility.ts';
import { plain } from './sentence.ts';
import { targetInWords } from './target.ts';
import { territoryInWords } from './territory.ts';
import { trainingLevel } from './training.ts';
import { inPeriod, when } from './when.ts';

/** A figure after its name and a colon; never a missing one as none. */
function said(value: Figure | Silence, words: (value: number) => string = number): string {
  if (typeof value === 'number') return words(value);
  if (value === 'mark') return 'có';
  return value === 'none' ? 'báo cáo ghi “-”' : figure(value);
}

/** ` (tổng điều tra)`, ` (sơ bộ, theo địa giới cũ)`; nothing for a figure that is as firm as any. */
function firmness({ row, territory }: Pick<Point, 'row' | 'territory'>): string {
  const marks = [statusMark(row.status), territoryInWords(territory)];
  const said = marks.filter(Boolean).join(', ');
  return said ? ` (${said})` : '';
}

/** Each year's rate, the level and the targets that are drawn beside it. */
export function fertilityDescription(
  series: Series,
  intervals: readonly Interval[],
  reference: NumberedTarget | undefined,
  targets: readonly NumberedTarget[] = [],
): string {
  const { measure } = series.indicator;
  const years = series.points.map((point) => {
    const value = said(point.value, () => observed(point.row) ?? '');
    return `${point.year}${firmness(point)}: ${value}`;
  });
  const level = reference && withUnit(number(reference.value, reference.decimals), measure);
  return [
    plain(fertilityLevel(series, intervals, reference)),
    `${years.join('; ')}.`,
    ...(level ? [`Mức sinh thay thế: ${level}.`] : []),
    ...targets.map((target) => `${capital(targetInWords(target, measure))}.`),
  ].join(' ');
}

/** What is drawn below a total fertility rate; nothing where it is not known. */
export function birthRatesInWords(rates: readonly BirthRate[]): string {
  if (rates.length === 0) return '';
  const years = rates.map(({ year, rate }) => `${year}: ${number(Number(rate.toFixed(1)), 1)}`);
  return `Số trẻ sinh ra trên 1.000 phụ nữ 15–49 tuổi (số tính ra), ${years.join('; ')}.`;
}

/** Each year's births, by order where a report names one. */
export function birthsDescription({ unit, years }: Births): string {
  const isSaid = (value: BirthYear['second']) => typeof value === 'number' || value === 'none';
  const byOrder = years.some(({ second, third }) => isSaid(second) || isSaid(third));
  const start = `Số trẻ sinh ra của ${placeInSentence(unit.name)}.`;
  return [start, ...years.map((each) => birthYear(each, byOrder))].join(' ');
}

function birthYear(each: BirthYear, byOrder: boolean): string {
  const { total, first, second, third } = each;
  const year = `${when(String(each.year))}${firmness(each)}`;
  const figures = byOrder ? [total, second, third] : [total];
  if (typeof total !== 'number' && figures.every((value) => value === total))
    return `${year}: ${said(total)}.`;
  const orders = [
    ...(first === null ? [] : [`con thứ nhất (tính ra): ${number(first)}`]),
    `con thứ hai: ${said(second)}`,
    `con thứ ba trở lên: ${said(third)}`,
  ];
  const all = `tổng số: ${said(total, () => `${observed(each.row)}${NBSP}trẻ`)}`;
  return `${year}, ${[all, ...(byOrder ? orders : [])].join('; ')}.`;
}

type ShownOf = ShownIn<CourseResult['row'], 'trained' | 'eligible' | 'demand'>;

/** Each course's learners, and the people that it is for and the demand where the form has any. */
export function trainingDescription(coverage: Coverage, shown: ShownOf = writtenIn): string {
  const { results } = coverage;
  const isSaid = (key: 'eligible' | 'demand') =>
    results.some(({ row }) => row[key] !== 'not-reported');
  const [eligible, demand] = [isSaid('eligible'), isSaid('demand')];
  return [
    `${plain(trainingLevel(coverage))}.`,
    ...(demand ? [] : ['Báo cáo không ghi số lượt đăng ký.']),
    ...results.map((result) => courseInWords(result, shown, { eligible, demand })),
  ].join(' ');
}

function courseInWords(
  { course, row }: CourseResult,
  shown: ShownOf,
  { eligible, demand }: Readonly<Record<'eligible' | 'demand', boolean>>,
): string {
  const parts = [
    `số người đã học: ${said(shown(row, 'trained'))}`,
    ...(eligible ? [`tổng số người thuộc diện: ${said(shown(row, 'eligible'))}`] : []),
    ...(demand ? [`số lượt đăng ký đến năm${NBSP}2030: ${said(shown(row, 'demand'))}`] : []),
  ];
  return `Lớp “${course.name}”, ${parts.join('; ')}.`;
}

type MoneyShown = ShownIn<BudgetUse['row'], 'allocated' | 'used'>;

/** Each sum: what was given, what was used, what is left or was used too much. */
export function budgetDescription(budget: BudgetUses, shown: MoneyShown = writtenIn): string {
  const { unit, uses } = budget;
  const parts = new Set(undivided(budget));
  const words = uses.map((use) => useInWords(use, !parts.has(use), shown));
  return [`Kinh phí của ${placeInSentence(unit.name)}.`, ...words].join(' ');
}

const ours = (isOurs: boolean) => (isOurs ? ' (suy ra)' : '');

function useInWords(
  { line, row, unused, inferred }: BudgetUse,
  isSum: boolean,
  shown: MoneyShown,
): string {
  const name = unended(line.name);
  const reason = row.reason && unended(row.reason);
  const parts = [
    `kinh phí giao${ours(inferred.allocated)}: ${said(shown(row, 'allocated'), money)}`,
    `kinh phí sử dụng${ours(inferred.used)}: ${said(shown(row, 'used'), money)}`,
    ...(unused !== null && unused > 0 ? [`chưa sử dụng: ${money(unused)}`] : []),
    ...(unused !== null && unused < 0 ? [`sử dụng nhiều hơn số được giao: ${money(-unused)}`] : []),
    ...(reason ? [`lý do: “${reason}”`] : []),
  ];
  const marks = [isSum && 'tổng của các hạng mục con', row.fund].filter(Boolean);
  const fund = marks.length > 0 ? ` (${marks.join('; ')})` : '';
  return `“${name}”${fund}, ${inPeriod(row.period)}, ${parts.join('; ')}.`;
}
