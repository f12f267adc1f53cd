/** What a unit's budget says. */
import { capital, money, NBSP, number, placeInSentence, share, unended } from '../format.ts';
import { type BudgetUse, type BudgetUses, budgetIn, undivided } from '../model/budget-use.ts';
import { yearsOf } from '../model/period.ts';
import { amountInWords } from './children.ts';
import { figure, plain, type Sentence, say } from './sentence.ts';
import { fromTo, when } from './when.ts';

/** When the rows speak of: their one period, or the first and last year. */
function span(uses: readonly BudgetUse[]): string {
  const periods = [...new Set(uses.map((use) => use.row.period))];
  const [only = ''] = periods;
  if (periods.length === 1) return when(only);
  const years = periods.flatMap(yearsOf);
  return capital(fromTo(Math.min(...years), Math.max(...years)));
}

const sums = (count: number) => figure(`${number(count)}${NBSP}khoản`);

/** `số giao của 1 khoản là suy ra`; `số giao là suy ra` of all of them; null where every report gives it. */
export function inferredInBrief(uses: readonly BudgetUse[]): string | null {
  const some = uses.filter(({ inferred }) => inferred.allocated).length;
  if (some === 0) return null;
  return some === uses.length
    ? 'số giao là suy ra'
    : `số giao của ${number(some)}${NBSP}khoản là suy ra`;
}

/** `2 khoản có đủ số giao và số sử dụng`; `6 khoản, trong đó số giao của 4 khoản là suy ra`. */
export function sumsInWords(uses: readonly BudgetUse[]): Sentence {
  const ours = inferredInBrief(uses);
  if (!ours) return say`${sums(uses.length)} có đủ số giao và số sử dụng`;
  const among = uses.every(({ inferred }) => inferred.allocated) ? '' : 'trong đó ';
  return say`${sums(uses.length)}, ${among}${ours}`;
}

/** What the shares of a unit's money speak of: `từ năm 2022 đến năm 2024, 6 khoản có đủ số giao và số sử dụng`. */
export function budgetScope({ counted }: BudgetUses): string {
  const time = span(counted);
  const when = time.charAt(0).toLocaleLowerCase('vi') + time.slice(1);
  return `${when}, ${plain(sumsInWords(counted))}`;
}

/** How much of the money given was used, over the rows that say both. */
export function budgetLevel(budget: BudgetUses): Sentence {
  const { counted, allocated, used, unused, over } = budget;
  const place = placeInSentence(budget.unit.name);
  if (counted.length === 0) return halfKnown(budget);
  const start = say`${span(counted)}, ${place}`;
  const of = sumsInWords(counted);
  if (allocated === 0 && used === 0)
    return say`${span(counted)}, báo cáo của ${place} ghi ${figure(amountInWords(0))} ở ${of}`;
  if (allocated === 0)
    return say`${start} sử dụng ${figure(amountInWords(used))} ở ${of}; số được giao ghi ${figure(amountInWords(0))}`;
  if (counted.length === 1 && over.length === 1)
    return say`${start} sử dụng ${figure(amountInWords(used))}, nhiều hơn số được giao ${figure(amountInWords(used - allocated))}`;
  if (unused === allocated)
    return withOver(
      say`${start} chưa sử dụng ${figure(amountInWords(unused))} được giao${marked([budget])}`,
      over.length,
    );
  return usage(say`${start} đã sử dụng`, [budget]);
}

/** Where no row says both: `Năm 2025, báo cáo của xã Mẫu 10 có số giao ở 3 khoản, không ghi số sử dụng`. */
function halfKnown({ unit, uses }: BudgetUses): Sentence {
  const place = placeInSentence(unit.name);
  const known = (key: 'allocated' | 'used') =>
    uses.filter(({ row }) => typeof row[key] === 'number').length;
  const [given, used] = [known('allocated'), known('used')];
  const start = say`${span(uses)}, báo cáo của ${place}`;
  if (given > 0 && used === 0)
    return say`${start} có số giao ở ${sums(given)}, không ghi số sử dụng`;
  if (used > 0 && given === 0)
    return say`${start} có số sử dụng ở ${sums(used)}, không ghi số giao`;
  return say`${start} ghi ${sums(uses.length)}, không khoản nào có đủ số giao và số sử dụng`;
}

/** `… 72,2 trong 103,9 triệu đồng được giao (69,5%)`; `… hết 168,3 triệu đồng được giao`. */
export function usage(start: Sentence, budgets: readonly BudgetUses[]): Sentence {
  const total = (of: (budget: BudgetUses) => number) =>
    budgets.reduce((sum, budget) => sum + of(budget), 0);
  const allocated = total((budget) => budget.allocated);
  const unused = total((budget) => budget.unused);
  const used = allocated - unused;
  const part =
    unused > 0 ? figure(ofInWords(used, allocated)) : say`hết ${figure(amountInWords(used))}`;
  return withOver(
    say`${start} ${part} được giao${marked(budgets, unused > 0 ? share(used, allocated) : null)}`,
    total((budget) => budget.over.length),
  );
}

/**
 * ` (69,5%; số giao của 3 khoản là suy ra)`, and of how many rows it speaks where others lack a figure; nothing where there
 * is none to say beside the amounts.
 */
function marked(budgets: readonly BudgetUses[], part: string | null = null): Sentence {
  const counted = budgets.flatMap((budget) => budget.counted);
  const isPart = budgets.some(({ uses }) => uses.some(({ unused }) => unused === null));
  const scope = isPart && `tính trên ${number(counted.length)}${NBSP}khoản có đủ hai số`;
  const notes = [inferredInBrief(counted), scope].filter(Boolean).join('; ');
  if (part === null) return notes ? say` (${notes})` : [];
  return say` (${figure(part)}${notes && `; ${notes}`})`;
}

/** `72,2 trong 103,9 triệu đồng`; where millions would tell no difference in đồng. */
function ofInWords(part: number, whole: number): string {
  const [some, all] = [amountInWords(part), amountInWords(whole)];
  if (some === all) return `${number(part)} trong ${money(whole)}`;
  const measure = /\u00a0(?:triệu )?đồng$/.exec(all)?.[0] ?? '';
  const isSame = some.endsWith(measure) && some.includes('triệu') === all.includes('triệu');
  return `${isSame ? some.slice(0, -measure.length) : some} trong ${all}`;
}

function withOver(sentence: Sentence, over: number): Sentence {
  return over === 0 ? sentence : say`${sentence}; ${sums(over)} sử dụng nhiều hơn số được giao`;
}

/** The share of what was allocated that was used: `61,2%`. */
export const amountUsed = ({ allocated, unused }: BudgetUses): string =>
  share(allocated - unused, allocated);

/** The row with the most money not used, of those that no other row divides; undefined when all was used. */
export function largestUnused(budget: BudgetUses): BudgetUse | undefined {
  return undivided(budget)
    .filter((use) => (use.unused ?? 0) > 0)
    .toSorted((a, b) => (b.unused ?? 0) - (a.unused ?? 0))[0];
}

/** The line of the largest sum not used, with the reason where one is given. */
export function unusedReason(use: BudgetUse): Sentence {
  const name = unended(use.line.name);
  const reason = use.row.reason && unended(use.row.reason);
  return reason
    ? say`Thuộc hạng mục “${name}”. Báo cáo nêu lý do: “${reason}.”`
    : say`Thuộc hạng mục “${name}”. Báo cáo không nêu lý do.`;
}

/** The row with the most money not used; or that all was used. */
export function budgetUnused(budget: BudgetUses): Sentence {
  const most = largestUnused(budget);
  if (!most) return budgetLevel(budget);
  const place = placeInSentence(budget.unit.name);
  const left = say`${when(most.row.period)}, ${place} còn ${figure(amountInWords(most.unused ?? 0))} chưa sử dụng`;
  const isWhole = budgetIn(budget, most.row.period)?.unused === most.unused;
  const ours = most.inferred.allocated ? ' (số giao là suy ra)' : '';
  return say`${left}${isWhole ? '' : ' ở một hạng mục'}${ours}${amongOthers(budget)}`;
}

/** That it is the largest, where more than one row has money left. */
function amongOthers(budget: BudgetUses): string {
  const some = undivided(budget).filter((use) => (use.unused ?? 0) > 0);
  const periods = new Set(some.map((use) => use.row.period));
  if (some.length < 2) return '';
  if (periods.size === 1) return ', khoản lớn nhất';
  const areYears = [...periods].every((period) => /^\d{4}$/.test(period));
  return `, khoản lớn nhất trong các ${areYears ? 'năm' : 'kỳ'}`;
}
