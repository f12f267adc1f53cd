/** What a unit's births say. Births are a couple's choice: no order of birth is judged. */
import { NBSP, number, observed, placeInSentence } from '../format.ts';
import { type Births, ordersOf } from '../model/birth.ts';
import { obstacleTo } from '../model/change.ts';
import { isExact } from '../model/series.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { marks, when, yearOf } from './when.ts';

const children = (count: number) => figure(`${number(count)}${NBSP}trẻ`);

/** The last year's births, and the change from the year before where both are exact. */
export function birthsLevel(births: Births): Sentence {
  const place = placeInSentence(births.unit.name);
  const { known, apart } = births.total;
  const now = known.at(-1) ?? apart.at(-1);
  if (!now) return say`Không có số liệu về số trẻ sinh ra của ${place}`;
  const year = when(String(now.year));
  const start =
    now.value === 0 && isExact(now)
      ? say`${year}, ${place} không có trẻ nào được sinh ra${marks(now)}`
      : say`${year}, ${place} có ${printed(`${observed(now.row)}${NBSP}trẻ`)} được sinh ra${marks(now)}`;
  const before = known.at(-2);
  if (before?.year !== now.year - 1 || obstacleTo(now, before)) return start;
  const earlier = yearOf(before);
  const change = now.value - before.value;
  if (change === 0) return say`${start}, bằng ${earlier}`;
  return say`${start}, ${change > 0 ? 'tăng' : 'giảm'} ${children(Math.abs(change))} so với ${earlier}`;
}

/** What the chart and the table hold. */
export function birthsTitle(births: Births): string {
  return ordersOf(births) === 'none'
    ? 'Số trẻ sinh ra trong năm'
    : 'Số trẻ sinh ra trong năm theo thứ tự sinh';
}

/** How to read the chart: by order only where the orders are known. */
export function birthsSubtitle(births: Births): string {
  const orders = ordersOf(births);
  if (orders === 'none') return `${birthsTitle(births)}.`;
  const some = orders === 'some' ? ' Năm chưa đủ số liệu chỉ ghi tổng số.' : '';
  return `${birthsTitle(births)}.${some} Thứ tự sinh không được đánh giá.`;
}
