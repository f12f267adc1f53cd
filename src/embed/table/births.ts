/** Births of a unit by order. */
import { blockId } from '../../address.ts';
import { number, observed, spanOf } from '../../format.ts';
import type { Model, Profile } from '../../model/model.ts';
import { observationShown } from '../../model/silence.ts';
import { birthsLevel, birthsTitle } from '../../sentence/birth.ts';
import { plainRow } from '../plain-table.ts';
import { shownInWords, type TableOf } from '../table-of.ts';

export function birthsRows(model: Model, { unit, births }: Profile): readonly TableOf[] {
  if (!births) return [];
  const { years, items, total } = births;
  const isDerived = years.some(({ first }) => first !== null);
  const of = (order: number, year: number) => {
    const indicator = items[order] ?? '';
    const row = model.series(unit, indicator)?.points.find((point) => point.year === year)?.row;
    const shown = observationShown(model, unit, { indicator, period: String(year) }, row);
    return (row && observed(row)) ?? shownInWords(shown);
  };
  const rows = years.map(({ year, first }) =>
    plainRow([
      String(year),
      of(0, year),
      ...(isDerived ? [first === null ? 'không tính được' : number(first)] : []),
      of(1, year),
      of(2, year),
    ]),
  );
  const first = isDerived ? ['Con thứ nhất (tính ra)'] : [];
  return [
    {
      key: 'tre-sinh-ra',
      id: blockId('sinh', unit),
      name: 'Bảng số trẻ sinh ra',
      span: spanOf(years.map(({ year }) => year)),
      finding: birthsLevel(births),
      table: {
        caption: `${birthsTitle(births)}, ${unit.name}`,
        heads: ['Năm', 'Tổng số', ...first, 'Con thứ hai', 'Con thứ ba trở lên'],
        rows,
        isNumeric: true,
      },
      rows: [...total.points.map(({ row }) => row), ...years.map(({ row }) => row)],
      computed: isDerived ? ['con thứ nhất'] : [],
    },
  ];
}
