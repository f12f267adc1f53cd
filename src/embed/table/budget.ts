/** A unit's money by line and period, in đồng, with the reason as reported. */
import { budgetExhibit } from '../../exhibit/budget.ts';
import { number, shortPeriod } from '../../format.ts';
import { type BudgetUse, undivided } from '../../model/budget-use.ts';
import type { Model, Profile } from '../../model/model.ts';
import { moneyShown } from '../../model/silence.ts';
import { plainRow } from '../plain-table.ts';
import { shownInWords, type TableOf } from '../table-of.ts';

export function budgetRows(model: Model, profile: Profile): readonly TableOf[] {
  const { unit, budget } = profile;
  const exhibit = budgetExhibit(model, profile);
  if (!budget || !exhibit) return [];
  const parts = new Set(undivided(budget));
  const rows = budget.uses.map((use) => {
    const cell = (key: 'allocated' | 'used') => shownInWords(moneyShown(model, use.row, key));
    const unused = use.unused === null ? 'không tính được' : number(use.unused);
    return plainRow(
      [use.line.name, shortPeriod(use.row.period), cell('allocated'), cell('used'), unused],
      noteOf(use, !parts.has(use)),
    );
  });
  const { id, span, finding, computed } = exhibit;
  return [
    {
      key: 'kinh-phi',
      id,
      name: 'Bảng kinh phí',
      span,
      finding,
      table: {
        caption: `Kinh phí theo hạng mục và năm, đồng, ${unit.name}`,
        heads: ['Hạng mục', 'Năm', 'Giao', 'Sử dụng', 'Chưa sử dụng (tính ra)'],
        rows,
        isNumeric: true,
      },
      rows: exhibit.rows,
      computed: ['số chưa sử dụng', ...computed.filter((each) => /suy ra/.test(each))],
    },
  ];
}

const noteOf = ({ row, inferred }: BudgetUse, isSum: boolean): string =>
  [
    isSum && 'Tổng của các hạng mục con.',
    row.fund && `${row.fund}.`,
    inferred.allocated && 'Số giao là suy ra: văn bản chỉ ghi một số tiền, không ghi là số giao.',
    inferred.used && 'Số sử dụng 0 là suy ra: văn bản ghi không sử dụng, không in số.',
    row.reason && `Lý do: ${row.reason}`,
    row.note,
  ]
    .filter(Boolean)
    .join(' ');
