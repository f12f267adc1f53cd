/** Money of the units below a unit: what each was given and has used, their sum last. */
import { blockId, themePage } from '../../address.ts';
import { moneyBelow } from '../../exhibit/money-below.ts';
import { millions, number } from '../../format.ts';
import { type Child, childrenOf } from '../../model/children.ts';
import type { Model, Profile } from '../../model/model.ts';
import { lackOf, silenceNow } from '../../model/silence.ts';
import { BUDGET } from '../../model/theme.ts';
import { moneyCell, moneyShare, sumShare } from '../../sentence/children.ts';
import { moneyTableHeading } from '../../sentence/money-rows.ts';
import { plainRow } from '../plain-table.ts';
import type { TableOf } from '../table-of.ts';

export function moneyBelowRows(model: Model, { unit }: Profile): readonly TableOf[] {
  const children = childrenOf(model, unit);
  if (!children?.budget) return [];
  const { budget, units } = children;
  const { shares, far, rows: shown } = moneyBelow(children, false);
  const own = (child: Child) => {
    const { figure, of } = moneyCell(child.money, silenceNow(child.status, lackOf.money));
    const hasShare = moneyShare(child.money) !== null;
    const share = hasShare ? figure : of ? '–' : '';
    const isFar = far?.has(child.unit.code) ?? false;
    return plainRow(
      [model.units.ownName(child.unit), share, of || figure],
      isFar ? 'Thấp hơn nhiều so với các đơn vị khác.' : '',
    );
  };
  const which =
    shown.length < units.length ? `, ${number(shown.length)}/${number(units.length)} đơn vị` : '';
  return [
    {
      key: 'kinh-phi-tung-don-vi',
      id: blockId('kinh-phi-tung-don-vi', unit),
      page: themePage(BUDGET),
      name: 'Bảng kinh phí từng đơn vị',
      span: `năm ${budget.year}`,
      finding: [moneyTableHeading(shares)].flat(),
      table: {
        caption: `Kinh phí được giao và đã sử dụng của từng đơn vị thuộc ${unit.name}, triệu đồng, năm ${budget.year}${which}`,
        heads: ['Đơn vị', 'Tỷ lệ', 'Sử dụng/giao'],
        rows: [
          ...shown.map(own),
          plainRow([
            `Cộng ${number(budget.count.some.length)} đơn vị`,
            sumShare(budget),
            `${millions(budget.used)}/${millions(budget.allocated)}`,
          ]),
        ],
        isNumeric: true,
      },
      rows: budget.budgets.flatMap(({ counted }) => counted.map(({ row }) => row)),
      computed: ['tỷ lệ kinh phí đã sử dụng', 'số cộng các đơn vị'],
    },
  ];
}
