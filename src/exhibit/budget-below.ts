/** Money of the units below a unit, given and used, in the latest period. */
import { blockId, slug, unitPage } from '../address.ts';
import { sharesChart } from '../chart/shares.ts';
import { number, shortPeriod } from '../format.ts';
import { budgetBelowOf } from '../model/budget-below.ts';
import type { Model, Portrait } from '../model/model.ts';
import {
  budgetBelowDescription,
  budgetBelowHeading,
  budgetInWords,
  leftInWords,
} from '../sentence/below.ts';
import { sourcesInWords } from '../sentence/source.ts';
import { type Exhibit, joined } from './exhibit.ts';

/** More than these are told by the table of all units. */
export const MOST_BARS = 12;

/** Null where fewer than two units can be compared. */
export function budgetBelowExhibit(
  model: Model,
  { unit, simulated }: Pick<Portrait, 'unit' | 'simulated'>,
): Exhibit | null {
  const below = budgetBelowOf(model, unit);
  if (!below) return null;
  const drawn = below.budgets.slice(0, MOST_BARS);
  const rest = below.budgets.length - drawn.length;
  const span = shortPeriod(below.period);
  const shares = drawn.map((budget) => {
    const { allocated, used } = budget;
    const words = [budgetInWords(budget), leftInWords(budget) ?? []].flat();
    return { name: budget.unit.name, allocated, used, words };
  });
  return {
    id: blockId('kinh-phi-truc-thuoc', unit),
    file: `${slug(unit)}-kinh-phi-truc-thuoc`,
    place: unit.name,
    span,
    finding: budgetBelowHeading(below),
    label: `Kinh phí giao và sử dụng của các đơn vị thuộc ${unit.name}`,
    description: budgetBelowDescription(drawn),
    subtitle: joined(
      'Khung là số được giao, phần tô là số đã sử dụng; mọi đơn vị cùng một thang. Xếp theo số tiền chưa sử dụng, nhiều nhất trước.',
      rest > 0 && `${number(rest)} đơn vị còn lại ở bảng đủ đơn vị.`,
    ),
    caption: joined(
      `Các đơn vị thuộc ${unit.name}, ${span}.`,
      'Tính trên các khoản có cả số giao và số sử dụng. Lý do là của khoản chưa sử dụng nhiều nhất, như báo cáo ghi.',
      sourcesInWords(
        model.sources(below.budgets.flatMap(({ uses }) => uses.map(({ row }) => row))),
      ),
    ),
    rows: below.budgets.flatMap(({ uses }) => uses.map(({ row }) => row)),
    computed: ['tổng của mỗi đơn vị', 'tỷ lệ đã sử dụng', 'số chưa sử dụng'],
    page: unitPage(unit),
    simulated,
    chart: (width) => sharesChart(shares, width),
  };
}
