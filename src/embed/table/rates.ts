/** The fertility of the units below a unit, from the highest rate down, each held against the whole. */
import { blockId, themePage } from '../../address.ts';
import { bornIn, type Rated, ratesBelow } from '../../exhibit/rates-below.ts';
import { missing, number, rangeInWords } from '../../format.ts';
import { type Children, childrenOf, FEW } from '../../model/children.ts';
import type { Model, Profile } from '../../model/model.ts';
import { lackOf, silenceNow } from '../../model/silence.ts';
import { FERTILITY } from '../../model/theme.ts';
import { rangeHeading, sideInWords } from '../../sentence/fertility-rows.ts';
import { plain, type Sentence } from '../../sentence/sentence.ts';
import { plainRow } from '../plain-table.ts';
import type { TableOf } from '../table-of.ts';

export function ratesRows(model: Model, { unit }: Profile): readonly TableOf[] {
  const children = childrenOf(model, unit);
  if (!children || children.year === null) return [];
  const { year, units, level } = children;
  const found = ratesBelow(model, children, false);
  const { placed, known, silent, rows: shown } = found;
  if (shown.length === 0) return [];
  const own = (child: Rated) =>
    plainRow([
      model.units.ownName(child.unit),
      number(child.rate.value, child.rate.row.decimals),
      child.interval ? rangeInWords(child.interval, child.rate.row.decimals) : '–',
      bornIn(child, year),
      sideInWords(placed.get(child.unit)),
    ]);
  const isCut = units.length > FEW;
  const without = isCut ? [] : silent.map((child) => silentRow(model, child));
  const which = isCut
    ? `, ${number(shown.length)}/${number(units.length)} đơn vị khác mức chung`
    : '';
  return [
    {
      key: 'muc-sinh-tung-don-vi',
      id: blockId('muc-sinh-tung-don-vi', unit),
      page: themePage(FERTILITY),
      name: 'Bảng mức sinh từng đơn vị',
      span: `năm ${year}`,
      finding: ofEach(rangeHeading(children), year),
      table: {
        caption: `Mức sinh của từng đơn vị thuộc ${unit.name}, con/phụ nữ, năm ${year}${which}`,
        heads: [
          'Đơn vị',
          'Mức sinh',
          `Khoảng ${number(level)}%`,
          'Số trẻ sinh ra',
          'So với mức chung',
        ],
        rows: [...shown.map(own), ...without],
        isNumeric: true,
      },
      rows: known.map(({ rate }) => rate.row),
      computed: [`khoảng ${number(level)}%`, 'so với mức chung'],
    },
  ];
}

/** `Mức sinh từng đơn vị năm 2025: từ 1,77 (…) đến 2,34 (…)`: it stands alone here. */
const ofEach = (range: Sentence, year: number): Sentence => {
  const words = plain(range);
  return [
    `Mức sinh từng đơn vị năm ${year}: ${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)}`,
  ];
};

const silentRow = (model: Model, { unit, status }: Children['units'][number]) =>
  plainRow([model.units.ownName(unit), missing(silenceNow(status, lackOf.fertility)), '', '', '']);
