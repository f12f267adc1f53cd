/** The units below a unit side by side: a row each, those that need a look first, and the whole above them. */
import { blockId } from '../../address.ts';
import { capital, kindsInWords, millions, missing, number, observed } from '../../format.ts';
import { type Child, type Children, childrenOf, FEW, shownFirst } from '../../model/children.ts';
import { wholeOf } from '../../model/coverage-sum.ts';
import type { FactRow } from '../../model/fact.ts';
import type { Model, Profile } from '../../model/model.ts';
import { lackOf, silenceNow } from '../../model/silence.ts';
import {
  childrenHeading,
  coverageInWords,
  moneyCell,
  reportYear,
  sumShare,
  trainingCell,
  wholeName,
} from '../../sentence/children.ts';
import { everythingOwed, reportInWords } from '../../sentence/report-status.ts';
import { plainRow } from '../plain-table.ts';
import type { TableOf } from '../table-of.ts';

/** Of more units than a page shows, those that need a look first. */
export function childrenRows(model: Model, { unit }: Profile): readonly TableOf[] {
  const children = childrenOf(model, unit);
  if (!children || children.units.length < 2) return [];
  const { units, audiences, budget, year } = children;
  const shown = units.length > FEW ? shownFirst(units) : units;
  const kinds = kindsInWords(units.map((each) => each.unit));
  const rest = units.length - shown.length;
  const isOwing = shown.some(({ status }) => status !== null);
  const heads = [
    'Đơn vị',
    ...(year === null ? [] : [`Mức sinh ${year}, con/phụ nữ`]),
    ...audiences.map(({ audience }) => `${audience}, đã học/thuộc diện`),
    ...(budget ? [`Kinh phí ${budget.year}, triệu đồng`] : []),
    ...(isOwing ? [`Báo cáo ${reportYear(shown)}`] : []),
  ];
  const rows = [
    plainRow([wholeName(unit), ...wholeCells(model, children), ...(isOwing ? [''] : [])]),
    ...shown.map((child) => rowOf(model, children, child, isOwing)),
  ];
  return [
    {
      key: 'tung-don-vi',
      id: blockId('tung-don-vi', unit),
      name: `Bảng từng ${kinds}`,
      span: [year ?? [], budget?.year ?? []].flat().map(String).at(0) ?? '',
      finding: [childrenHeading(children)].flat(),
      table: {
        caption: `Từng ${kinds} của ${unit.name}${rest > 0 ? `, ${number(shown.length)}/${number(units.length)} đơn vị cần xem trước` : ''}`,
        heads,
        rows,
        isNumeric: true,
      },
      rows: shown.flatMap(factsOf),
      computed: ['tỷ lệ đào tạo', 'tỷ lệ kinh phí đã sử dụng', 'số cộng các đơn vị'],
    },
  ];
}

const pair = ({ figure, of }: { readonly figure: string; readonly of: string }): string =>
  of ? `${capital(figure)} (${of})` : figure;

function rowOf(model: Model, children: Children, child: Child, isOwing: boolean) {
  const { audiences, budget, year } = children;
  const { status, rate, training, money, unit } = child;
  const cells = [
    ...(year === null
      ? []
      : [
          rate
            ? number(rate.value, rate.row.decimals)
            : missing(silenceNow(status, lackOf.fertility)),
        ]),
    ...training.map((each, at) => {
      const { audience, target } = audiences[at] ?? {};
      return pair(
        trainingCell(each, target?.value ?? null, silenceNow(status, lackOf.learners(audience))),
      );
    }),
    ...(budget ? [pair(moneyCell(money, silenceNow(status, lackOf.money)))] : []),
    ...(isOwing ? [reportInWords(status) ?? ''] : []),
  ];
  const note = status?.word === 'silent' ? everythingOwed(status) : '';
  return plainRow([model.units.ownName(unit), ...cells], note);
}

function wholeCells(model: Model, { parent, year, audiences, budget, units }: Children): string[] {
  const rate = model.profile(parent).fertility?.known.find((point) => point.year === year);
  const silence = silenceNow(model.reportStatus(parent), lackOf.fertility);
  return [
    ...(year === null ? [] : [rate ? (observed(rate.row) ?? '') : missing(silence)]),
    ...audiences.map(({ sum: found, target }) => {
      const sum = wholeOf(found);
      if (!sum) return missing('absent');
      const of = `${number(sum.trained)}/${number(sum.eligible)}`;
      return pair({ figure: coverageInWords(sum, target?.value ?? null), of });
    }),
    ...(budget
      ? [
          `${pair({ figure: sumShare(budget), of: `${millions(budget.used)}/${millions(budget.allocated)}` })}, cộng các ${kindsInWords(units.map(({ unit }) => unit))}`,
        ]
      : []),
  ];
}

const factsOf = ({ rate, training, money }: Child): readonly FactRow[] => [
  ...(rate ? [rate.row] : []),
  ...training.flatMap(({ coverage }) => coverage.form?.results.map(({ row }) => row) ?? []),
  ...(money.uses?.counted.map(({ row }) => row) ?? []),
];
