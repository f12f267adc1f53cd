/** The unit of money that is said above a table, one of whose titles may be copied from a form in another. */
import type { Dataset } from '../../dataset/dataset.ts';
import { readNumber } from '../../table/number-cell.ts';
import type { HeaderFault } from '../cell/fault.ts';
import type { Slot } from '../cell/meaning.ts';
import { isTooMuch, moneyFactor, moneyUnit } from '../cell/money-unit.ts';
import type { SaidMoney } from '../title/preamble.ts';
import { cellsAt } from './row-shape.ts';

export interface MoneyAbove {
  readonly factor: number | null;
  readonly faults: readonly HeaderFault[];
}

/** Of two units the table is asked for one; a title's that most of the figures rule out is but told. */
export function moneyAbove(
  said: readonly SaidMoney[],
  { columns, name }: Pick<Dataset, 'columns' | 'name'>,
  slots: readonly Slot[],
  below: readonly (readonly string[])[],
): MoneyAbove {
  const cellsOf = (isOne: (slot: Slot) => boolean) =>
    slots.filter(isOne).flatMap(({ index }) => cellsAt(below, index));
  const units = cellsOf(({ key }) => key === 'moneyUnit').map(moneyFactor);
  const own = [
    ...said.flatMap(({ title, factor }) => (title === null ? factor : [])),
    ...[...slots.map((slot) => slot.factor), ...units].filter((each) => each !== null),
  ];
  const figures = cellsOf(({ key }) => key === '' || columns[key]?.kind === 'money')
    .map(readNumber)
    .flatMap((each) => (each.kind === 'number' && each.value > 0 ? each.value : []));
  const isCopied = ({ title, factor }: SaidMoney) =>
    title !== null &&
    own.some((each) => each !== factor) &&
    figures.filter((each) => isTooMuch(each, factor)).length * 2 > figures.length;
  const { copied = [], kept = [] } = Object.groupBy(said, (each) =>
    isCopied(each) ? 'copied' : 'kept',
  );
  const [first] = kept;
  const place = (row: number) => ({ row, letter: 'A', header: 'Đơn vị tiền' });
  const others = kept.filter(({ factor }) => factor !== first?.factor);
  return {
    factor: first?.factor ?? null,
    faults: [
      ...others.map(({ factor, row }): HeaderFault => {
        const other = moneyUnit(first?.factor ?? 1);
        const facts = { value: moneyUnit(factor), other, otherPlace: 'một dòng phía trên' };
        return { code: 'said-twice', ...place(row), facts };
      }),
      ...copied.map(({ factor, title, row }): HeaderFault => {
        const facts = { says: 'money', word: moneyUnit(factor), value: title ?? '', dataset: name };
        return { code: 'title-differs', ...place(row), facts };
      }),
    ],
  };
}
