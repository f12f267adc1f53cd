/** What the cards of a place say: fertility, training, money. */
import {
  capital,
  kindsInWords,
  millions,
  missing,
  NBSP,
  number,
  observed,
  shortPeriod,
} from '../format.ts';
import type { BudgetUses } from '../model/budget-use.ts';
import type { Audience, Children } from '../model/children.ts';
import { percentOf, totalOf, trainedOf, wholeOf } from '../model/coverage-sum.ts';
import type { Judgement } from '../model/judgement.ts';
import type { FertilityView, Overview } from '../model/overview.ts';
import { lackOf, silenceNow } from '../model/silence.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from '../model/theme.ts';
import { inferredInBrief } from './budget.ts';
import { coverageInWords, sumShare, tierInWords, usedShare } from './children.ts';
import { countInSigns } from './count.ts';
import { isShort } from './overview.ts';
import { compared, kindInWords, levelInWords } from './target.ts';
import { inSentence, learnersNoun } from './training.ts';
import { softness, upTo } from './when.ts';

export interface StatusWord {
  readonly status: 'met' | 'not-met' | 'ongoing' | 'no-data' | 'not-judged';
  readonly text: string;
}

export interface CardWords {
  readonly name: string;
  readonly theme: Theme;
  readonly period: string;
  readonly number: string | null;
  readonly derived: boolean;
  readonly measure: string;
  readonly status: StatusWord | null;
  readonly note: string;
}

export interface CardBar {
  readonly name: string;
  readonly text: string;
  readonly share: number | null;
  readonly level: number | null;
}

type BarCard = CardWords & { readonly bars: readonly CardBar[] };

const NOTHING = { number: null, derived: false, measure: '', status: null, note: '' } as const;

/** The newest rate of the place itself. */
export function fertilityCard({ fertility }: Overview): CardWords {
  const card = { name: FERTILITY.name, theme: FERTILITY };
  if (!fertility) return { ...NOTHING, ...card, period: '' };
  const { now, reference, judgement, series } = fertility;
  return {
    ...card,
    period: [`năm${NBSP}${now.year}`, softness(now.row).replace('số ', '')]
      .filter(Boolean)
      .join(', '),
    number: observed(now.row),
    derived: false,
    measure: series.indicator.measure,
    status: judgement && verdictInWords(judgement),
    note: reference ? sideInWords(fertility) : '',
  };
}

/** `Đạt chỉ tiêu giao: từ 2,00 trở lên`; null where nothing is judged. */
function verdictInWords({ verdict, target }: Judgement): StatusWord | null {
  const { value, comparator, decimals } = target;
  if ((verdict !== 'met' && verdict !== 'not-met') || typeof value !== 'number') return null;
  const level = compared(comparator ?? '=', number(value, decimals));
  const words = `${verdict === 'met' ? 'Đạt' : 'Chưa đạt'} ${kindInWords(target.kind)}`;
  return { status: verdict, text: `${words}: ${level}` };
}

function sideInWords({ now, reference }: FertilityView): string {
  if (!reference) return '';
  const level = `mức sinh thay thế ${number(reference.value, reference.decimals)}`;
  if (now.value === reference.value) return `Bằng ${level}`;
  return `${now.value < reference.value ? 'Thấp' : 'Cao'} hơn ${level}`;
}

/** Coverage over the units below; of a place without them by its own forms. */
export function trainingCard({ children, forms }: Overview): BarCard {
  const card = { theme: TRAINING };
  const audiences = children?.audiences ?? [];
  const [first] = audiences;
  if (!children || !first) return ownTraining(forms);
  const { year } = first.sum;
  const sum = wholeOf(first.sum);
  const asOf = first.sum.units
    .flatMap(({ form }) => form?.asOf ?? [])
    .toSorted()
    .at(-1);
  return {
    ...card,
    name: `Đào tạo ${inSentence(first.audience)}`,
    period: upTo(asOf ?? String(year)),
    number: sum && coverageInWords(sum, first.target?.value ?? null),
    derived: true,
    measure: sum ? `${number(sum.trained)}/${number(sum.eligible)}${NBSP}lượt người` : '',
    status: trainingVerdict(audiences),
    note: fromInWords(first),
    bars: audiences.map(barOf),
  };
}

/** `Tính từ 9/12 xã, phường có đủ số liệu`; of a place that reports itself what that is held against. */
function fromInWords({ sum: { own, sum, count, parent }, target }: Audience): string {
  const places = `${countInSigns(count)}${NBSP}${kindsInWords(count.all)}`;
  if (!own?.sum) return `Tính từ ${places} có đủ số liệu`;
  const held = sum ? `: ${coverageInWords(sum, target?.value ?? null)}` : '';
  return `${parent.name} báo cáo; cộng ${places}${held}`;
}

function barOf({ audience, sum, target }: Audience): CardBar {
  const whole = wholeOf(sum);
  const level = target?.value ?? null;
  const text = whole ? coverageInWords(whole, level) : missing('absent');
  return { name: audience, text, share: whole && percentOf(whole), level };
}

/** Of all audiences together: a target that any of them misses is not met. */
function trainingVerdict(audiences: readonly Audience[]): StatusWord | null {
  const aimed = audiences.filter(({ target, sum }) => target !== null && wholeOf(sum) !== null);
  const [worst] = [...aimed.filter(isShort), ...aimed];
  if (!worst?.target) return null;
  const level = levelInWords(worst.target, '%') ?? '';
  if (!isShort(worst)) return { status: 'met', text: `Đạt mục tiêu: ${level}` };
  return worst.target.to > worst.sum.year
    ? { status: 'ongoing', text: `Chưa tới mục tiêu: ${level}` }
    : { status: 'not-met', text: `Chưa đạt mục tiêu: ${level}` };
}

/** How many places of courses were taken; a share only where the forms give of how many. */
function ownTraining(forms: Overview['forms']): BarCard {
  const rows = forms.flatMap(({ results }) => results);
  const trained = rows.flatMap(({ row }) => (typeof row.trained === 'number' ? row.trained : []));
  const base = { name: TRAINING.name, theme: TRAINING, status: null };
  if (trained.length === 0) return { ...NOTHING, ...base, period: '', bars: [] };
  const sum = totalOf(rows.flatMap((result) => trainedOf(result) ?? []));
  const places = trained.reduce((all, each) => all + each, 0);
  const people = learnersNoun(rows.length);
  return {
    ...base,
    period: upTo(forms[0]?.asOf ?? ''),
    number: sum ? coverageInWords(sum, null) : number(places),
    // The one row of a form is printed.
    derived: sum !== null || trained.length > 1,
    measure: sum
      ? `${number(sum.trained)}/${number(sum.eligible)}${NBSP}${people}`
      : `${people} đã học`,
    note: sum ? '' : 'Báo cáo không ghi tổng số thuộc diện',
    bars: [],
  };
}

/** The place's own money, and that of the units below it: two budgets, each named. */
export function moneyCard({ money, children, unit }: Overview): BarCard {
  const budget = children?.budget ?? null;
  // The large number is of one of the two: whose is said before it is read.
  const isParted = money !== null && budget !== null;
  const name = isParted ? `Kinh phí cấp ${tierInWords(unit)}` : 'Kinh phí đã sử dụng';
  const card = { name, theme: BUDGET };
  const main = money ?? budget;
  if (!main) return { ...NOTHING, ...card, period: '', bars: [] };
  const ownYear = money?.counted[0]?.row.period ?? '';
  const belowYear = String(budget?.year ?? '');
  const year = money ? ownYear : belowYear;
  const own = money && { name: `Cấp ${tierInWords(unit)}`, sum: money, of: ownYear };
  const below = budget && {
    name: capital(kindsInWords(budget.count.all)),
    sum: budget,
    of: belowYear,
  };
  const bars = [own, below].flatMap((each) => (each ? [moneyBar(each, year)] : []));
  const counted = money?.counted ?? budget?.budgets.flatMap((each) => each.counted) ?? [];
  const used = `${isParted ? 'đã dùng ' : ''}${millions(main.used)}/${millions(main.allocated)}${NBSP}triệu đồng`;
  return {
    ...card,
    period: shortYear(year),
    number: sumShare(main),
    derived: true,
    measure: [used, inferredInBrief(counted)].filter(Boolean).join(', '),
    status: children && withoutMoney(children),
    note: 'Không có mục tiêu để so, nên không đánh giá',
    // Whose the money is goes without saying where there is nobody below.
    bars: children ? bars : [],
  };
}

/** How many of the units below say nothing of what was used; null where each does, or none is asked. */
function withoutMoney({ budget, units }: Children): StatusWord | null {
  if (!budget || budget.count.others.length === 0) return null;
  const { others, all } = budget.count;
  const isOwed = units
    .filter((child) => others.includes(child.unit))
    .every(({ status }) => silenceNow(status, lackOf.money) === 'owed');
  const silence = isOwed ? 'chưa có' : 'không ghi';
  const who = `${number(others.length)}${NBSP}${kindsInWords(all)}`;
  return { status: 'no-data', text: `${who} ${silence} số sử dụng` };
}

interface Purse {
  readonly name: string;
  readonly sum: Pick<BudgetUses, 'allocated' | 'unused'>;
  /** Its period, which is named where it is not that of the card. */
  readonly of: string;
}

function moneyBar({ name, sum, of }: Purse, year: string): CardBar {
  const when = of === year ? '' : `, ${shortYear(of)}`;
  return { name: `${name}${when}`, text: sumShare(sum), share: usedShare(sum), level: null };
}

const shortYear = (period: string) =>
  /^\d{4}$/.test(period) ? `năm${NBSP}${period}` : shortPeriod(period);
