/** What the cards of a place say: fertility, training, money. */
import { kindsInWords, NBSP, number, observed, shortPeriod } from '../format.ts';
import type { Audience } from '../model/children.ts';
import { percentOf, totalOf, trainedOf } from '../model/coverage-sum.ts';
import type { Judgement } from '../model/judgement.ts';
import type { FertilityView, Overview } from '../model/overview.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from '../model/theme.ts';
import { coverageInWords, millions, sumShare, usedShare } from './children.ts';
import { isShort } from './overview.ts';
import { compared, kindInWords, levelInWords } from './target.ts';
import { softness } from './when.ts';

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
    measure: series.indicator.unit,
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
  const { sum, year, count } = first.sum;
  const places = `${number(count.some.length)}/${number(count.all.length)}${NBSP}${kindsInWords(count.all)}`;
  const asOf = first.sum.units
    .flatMap(({ form }) => form?.asOf ?? [])
    .toSorted()
    .at(-1);
  return {
    ...card,
    name: `Đào tạo ${lower(first.audience)}`,
    period: `đến${NBSP}${asOf ? shortPeriod(asOf) : year}`,
    number: sum && coverageInWords(sum, first.target?.value ?? null),
    derived: true,
    measure: sum ? `${number(sum.trained)}/${number(sum.eligible)}${NBSP}lượt người` : '',
    status: trainingVerdict(audiences),
    note: `Tính từ ${places} có đủ số`,
    bars: audiences.map(barOf),
  };
}

const lower = (audience: string) => audience.charAt(0).toLocaleLowerCase('vi') + audience.slice(1);

const barOf = ({ audience, sum: { sum }, target }: Audience): CardBar => ({
  name: audience,
  text: sum ? coverageInWords(sum, target?.value ?? null) : 'chưa có',
  share: sum && percentOf(sum),
  level: target?.value ?? null,
});

/** Of all audiences together: a target that any of them misses is not met. */
function trainingVerdict(audiences: readonly Audience[]): StatusWord | null {
  const aimed = audiences.filter(({ target, sum: { sum } }) => target !== null && sum !== null);
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
  return {
    ...base,
    period: `đến${NBSP}${shortPeriod(forms[0]?.asOf ?? '')}`,
    number: sum ? coverageInWords(sum, null) : number(places),
    // The one row of a form is printed.
    derived: sum !== null || trained.length > 1,
    measure: sum
      ? `${number(sum.trained)}/${number(sum.eligible)}${NBSP}lượt người`
      : 'lượt người đã học',
    note: sum ? '' : 'Biểu không ghi tổng số thuộc diện',
    bars: [],
  };
}

/** The place's own money, and that of the units below it: two budgets, each named. */
export function moneyCard({ money, children, unit }: Overview): BarCard {
  const card = { name: 'Kinh phí đã sử dụng', theme: BUDGET };
  const budget = children?.budget ?? null;
  const main = money ?? budget;
  if (!main) return { ...NOTHING, ...card, period: '', bars: [] };
  const year = money ? (money.counted[0]?.row.period ?? '') : String(budget?.year ?? '');
  const own = money && {
    name: `Cấp ${/^(tỉnh|thành phố|huyện)/.exec(unit.level)?.[0] ?? 'xã'}`,
    sum: money,
  };
  const below = budget && { name: 'Xã, phường', sum: budget };
  const bars = [own, below].flatMap((each) =>
    each
      ? [{ name: each.name, text: sumShare(each.sum), share: usedShare(each.sum), level: null }]
      : [],
  );
  const without = budget?.count.others.length ?? 0;
  return {
    ...card,
    period: shortYear(year),
    number: sumShare(main),
    derived: true,
    measure: `${millions(main.used)}/${millions(main.allocated)}${NBSP}triệu đồng`,
    status:
      without > 0 && budget
        ? {
            status: 'no-data',
            text: `${number(without)}${NBSP}${kindsInWords(budget.count.all)} chưa có số sử dụng`,
          }
        : null,
    note: 'Không giao mức, nên không đánh giá',
    bars: bars.length > 1 ? bars : [],
  };
}

const shortYear = (period: string) =>
  /^\d{4}$/.test(period) ? `năm${NBSP}${period}` : shortPeriod(period);
