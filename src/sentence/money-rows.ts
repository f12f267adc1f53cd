/** What money is left below a unit, for which lines, and where. */
import { capital, kindsInWords, millions, NBSP, number, placeInSentence } from '../format.ts';
import type { BudgetSum } from '../model/budget-sum.ts';
import { type BudgetUse, undivided } from '../model/budget-use.ts';
import type { Child, Children } from '../model/children.ts';
import { inferredInBrief } from './budget.ts';
import { sumShare } from './children.ts';
import { countInSigns, countInWords } from './count.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** A share of the whole from which on it is worth a word. */
const WORTH = 0.25;

/** One line of one unit that was not used in full. */
export interface UnusedItem {
  readonly child: Child;
  readonly use: BudgetUse;
  readonly unused: number;
}

/** The largest first; of a line that is divided its parts, which give the reasons. */
export function unusedItems({ units }: Children): readonly UnusedItem[] {
  return units
    .flatMap((child) =>
      child.money.uses
        ? undivided(child.money.uses).flatMap((use) =>
            (use.unused ?? 0) > 0 ? [{ child, use, unused: use.unused ?? 0 }] : [],
          )
        : [],
    )
    .toSorted((a, b) => b.unused - a.unused);
}

const dong = (amount: number) => figure(`${millions(amount)}${NBSP}triệu đồng`);

/** `Xã, phường còn 60,4 triệu đồng chưa sử dụng năm 2025, một phần ba ở xã Mẫu 08`. */
export function moneyRowsHeading({ units }: Children, budget: BudgetSum): Sentence {
  const kinds = kindsInWords(units.map(({ unit }) => unit));
  const who = kinds.charAt(0).toLocaleUpperCase('vi') + kinds.slice(1);
  const { year, count, unused, allocated } = budget;
  if (count.some.length * 2 < count.all.length)
    return say`Mới ${figure(`${countInSigns(count)}${NBSP}đơn vị`)} có số sử dụng kinh phí năm${NBSP}${String(year)}`;
  if (unused === 0)
    return say`${who} đã sử dụng hết ${dong(allocated)} được giao năm${NBSP}${String(year)}`;
  const [most] = budget.budgets.toSorted((a, b) => b.unused - a.unused);
  const part = most ? most.unused / unused : 0;
  const where =
    most && part >= WORTH ? say`, ${partInWords(part)} ở ${placeInSentence(most.unit.name)}` : '';
  return say`${who} còn ${dong(unused)} chưa sử dụng năm${NBSP}${String(year)}${where}`;
}

const PARTS = [
  [1 / 4, 'một phần tư'],
  [1 / 3, 'một phần ba'],
  [1 / 2, 'một nửa'],
  [2 / 3, 'hai phần ba'],
  [3 / 4, 'ba phần tư'],
] as const;

/** A fraction that it is within two points of; else a percentage. */
function partInWords(part: number): string {
  const near = PARTS.find(([value]) => Math.abs(value - part) < 0.02);
  return near ? near[1] : `${number(Math.round(part * 100))}%`;
}

/** `9 trong 12 đơn vị đã có số sử dụng: 308,3 trong 368,7 triệu đồng được giao (83,6%). Cấp thành phố …`. */
export function moneyRowsLead(children: Children, budget: BudgetSum): string {
  const { count, used, allocated, own } = budget;
  const places = `${capital(countInWords(count))} đã có số sử dụng`;
  const ours = inferredInBrief(budget.budgets.flatMap((each) => each.counted));
  const note = ours ? `; ${ours}` : '';
  const below = `${places}: ${millions(used)} trong ${millions(allocated)}${NBSP}triệu đồng được giao (${sumShare(budget)})${note}.`;
  if (!own || own.allocated === 0) return below;
  const tier = /^(tỉnh|thành phố|huyện)/.exec(children.parent.level)?.[0] ?? 'trên';
  return `${below} Cấp ${tier} sử dụng ${millions(own.used)} trong ${millions(own.allocated)}${NBSP}triệu đồng (${sumShare(own)}).`;
}

/** `51% số chưa sử dụng là do …`: the reason that most of what is left has; else the largest item. */
export function unusedHeading(items: readonly UnusedItem[]): Sentence {
  const whole = items.reduce((sum, { unused }) => sum + unused, 0);
  const byReason = Map.groupBy(
    items.filter(({ use }) => use.row.reason !== null),
    ({ use }) => (use.row.reason ?? '').trim(),
  );
  const sums = [...byReason].map(([reason, some]) => ({
    reason,
    some: some.length,
    sum: some.reduce((all, { unused }) => all + unused, 0),
  }));
  const [main] = sums.toSorted((a, b) => b.sum - a.sum);
  const [first] = items;
  if (main && main.some > 1 && main.sum >= WORTH * whole)
    return say`${figure(`${number(Math.round((100 * main.sum) / whole))}%`)} số chưa sử dụng có cùng lý do: “${main.reason.replace(/\.$/, '')}”`;
  if (!first) return say`Không còn khoản nào chưa sử dụng`;
  return say`Khoản còn nhiều nhất: ${inSentence(first.use.line.name)}, ${placeInSentence(first.child.unit.name)}, ${dong(first.unused)}`;
}

/** The lower fence of the shares used: Q1 − 1,5 × IQR (Tukey, Exploratory Data Analysis, 1977); null of fewer than eight. */
export function lowerFence(shares: readonly number[]): number | null {
  if (shares.length < 8) return null;
  const sorted = shares.toSorted((a, b) => a - b);
  const at = (part: number) => {
    const place = part * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place - Math.floor(place));
  };
  return at(0.25) - 1.5 * (at(0.75) - at(0.25));
}

/** `Xã Mẫu 08 sử dụng 39,6%, thấp hơn nhiều so với các đơn vị khác`; else from the lowest to the highest share. */
export function moneyTableHeading(
  shares: readonly { readonly child: Child; readonly share: number }[],
): Sentence {
  const fence = lowerFence(shares.map(({ share }) => share));
  const sorted = shares.toSorted((a, b) => a.share - b.share);
  const far = fence === null ? [] : sorted.filter(({ share }) => share < fence);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const of = (share: number) => figure(`${number(Number(share.toFixed(1)), 1)}%`);
  if (!low || !high) return say`Chưa đơn vị nào có đủ số giao và số sử dụng`;
  const [one] = far;
  if (one && far.length === 1)
    return say`${capitalName(one.child)} sử dụng ${of(one.share)}, thấp hơn nhiều so với các đơn vị khác`;
  if (far.length > 1)
    return say`${figure(`${number(far.length)}${NBSP}đơn vị`)} sử dụng thấp hơn nhiều so với các đơn vị khác`;
  if (low === high || low.share === high.share) return say`Các đơn vị đều sử dụng ${of(low.share)}`;
  return say`Sử dụng từ ${of(low.share)} (${placeInSentence(low.child.unit.name)}) đến ${of(high.share)} (${placeInSentence(high.child.unit.name)})`;
}

/** A line's name within a sentence; the forms end some with a full stop. */
const inSentence = (name: string) =>
  name.charAt(0).toLocaleLowerCase('vi') + name.slice(1).replace(/\.$/, '');

const capitalName = ({ unit }: Child) => unit.name;
