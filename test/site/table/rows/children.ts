/** Tables of the units below one. */
import { funnelBelow } from '../../../../src/model/funnel-below.ts';
import type { Model } from '../../../../src/model/model.ts';
import type { ReportStatus } from '../../../../src/model/report-status.ts';
import type { Unit } from '../../../../src/model/unit-tree.ts';
import type { Row, Table } from '../reading.ts';
import { saidText, written } from '../words.ts';
import { moneyOf } from './budget.ts';
import { below, indicatorName, newestYear, noneNow, own, unitOf } from './cell.ts';
import { trainingCells } from './training.ts';

export const statusText = ({ word, last }: ReportStatus): string =>
  ({
    silent: 'Chưa báo cáo',
    older: `Mới có đến năm ${last}`,
    part: 'Chưa đủ',
    whole: 'Đã báo cáo đủ',
  })[word];

/** The units below one, each with its rate, its training and its money, and above them the one. */
export function children(table: Table, model: Model): readonly Row[] {
  const parent = unitOf(table, model);
  const kids = model.units.children(parent.code);
  const codes = new Set(kids.map(({ code }) => code));
  const rates = model.data.observation.filter(
    (row) => row.indicator === 'TFR' && typeof row.value === 'number' && row.breakdown === null,
  );
  const year = newestYear(rates.filter(({ unit }) => codes.has(unit)).map(({ period }) => period));
  const units = below(model, parent, year);
  const moneyYear = newestYear(
    model.data.budget
      .filter(
        ({ unit, allocated, used }) =>
          codes.has(unit) && [allocated, used].every((each) => typeof each === 'number'),
      )
      .map(({ period }) => period),
  );
  const [rateColumn = ''] = table.columns;
  const moneyColumn = table.columns.find((column) => column.startsWith('Kinh phí')) ?? '';
  const rateOf = (child: Unit) => {
    const row = rates.find(({ unit, period }) => unit === child.code && period === String(year));
    return row ? saidText(row) : noneNow(model, child, { dataset: 'so-lieu', of: 'TFR' });
  };
  const rowOf = (head: string, unit: Unit, of: readonly Unit[]): Row => ({
    head,
    cells: {
      [rateColumn]: rateOf(unit),
      ...Object.fromEntries(trainingCells(table, model, of, units)),
      [moneyColumn]: moneyOf(model, of, moneyYear).text,
    },
  });
  const reportColumn = table.columns.find((column) => column.startsWith('Báo cáo')) ?? '';
  const statuses = units.map((unit) => ({ unit, status: model.reportStatus(unit) }));
  const asked = statuses.filter(({ status }) => status !== null);
  const whole = asked.filter(({ status }) => status?.word === 'whole');
  const silentRow = ({ name }: Unit): Row => ({
    head: name,
    cells: {
      '*': `Chưa có số liệu nào. Cần báo cáo: số liệu dân số, đào tạo và kinh phí năm ${year}.`,
      [reportColumn]: 'Chưa báo cáo',
    },
  });
  const complete = units.filter((unit) => moneyOf(model, [unit], moneyYear).both);
  const all = rowOf('', parent, units);
  const head = /^(Thành phố|Tỉnh)/.exec(parent.name)?.[0].toLowerCase() ?? '';
  return [
    ...statuses.map(({ unit, status }) => {
      if (status?.word === 'silent') return silentRow(unit);
      const { head: name, cells } = rowOf(unit.name, unit, [unit]);
      return { head: name, cells: { ...cells, [reportColumn]: status ? statusText(status) : '' } };
    }),
    {
      head: `Toàn ${head}`,
      cells: Object.fromEntries(
        Object.entries({
          ...all.cells,
          [moneyColumn]: moneyOf(model, complete, moneyYear).text,
          [reportColumn]: `${whole.length}/${asked.length} đủ`,
        }).map(([column, text]) => [
          column,
          [rateColumn, reportColumn].includes(column) ? text : `${text} ~`,
        ]),
      ),
    },
  ];
}

const SIDES = {
  above: 'cao hơn mức chung',
  below: 'thấp hơn mức chung',
  same: 'chưa khác rõ',
} as const;

/** Of each unit its rate, the interval, the births that it rests on, and where it lies beside the whole. */
export function rates(table: Table, model: Model): readonly Row[] {
  const year = /năm (\d{4})/.exec(table.caption)?.[1] ?? '';
  const range = table.columns.find((column) => column.startsWith('Khoảng ')) ?? '';
  const level = range === 'Khoảng 99,8%' ? 99.8 : 95;
  const parent = unitOf(table, model);
  const fertilityRate = indicatorName(model.data, 'TFR');
  const placed = funnelBelow(model, parent, fertilityRate)?.placed ?? [];
  return model.units.children(parent.code).map((unit) => {
    const of = (code: string) =>
      own(model, unit).find(
        (row) => row.indicator === code && row.period === year && row.breakdown === null,
      );
    const [rate, born] = [of('TFR'), of('SO-SINH')];
    const side = placed.find((each) => each.unit === unit)?.side;
    const interval = model.intervals(unit, 'TFR', level).find((each) => String(each.year) === year);
    const decimals = rate?.decimals ?? 2;
    return {
      head: unit.name,
      cells: {
        'Mức sinh': rate ? saidText(rate) : noneNow(model, unit, { dataset: 'so-lieu', of: 'TFR' }),
        [range]: interval
          ? `${written(interval.lower, decimals)}–${written(interval.upper, decimals)} ~`
          : '–',
        'Số trẻ sinh ra': born ? saidText(born) : '',
        'So với mức chung': side ? SIDES[side] : rate ? 'không so được' : '',
      },
    };
  });
}

/** The newest share of each unit, and whether it meets the target of its year that holds for all. */
export function shares(table: Table, model: Model): readonly Row[] {
  return model.units.all.map((unit) => ({
    head: unit.name,
    cells: Object.fromEntries(
      table.columns.map((column) => {
        const code = model.data.indicator.find(({ name }) => name === column)?.code;
        const row = own(model, unit)
          .filter(({ indicator, value }) => indicator === code && typeof value === 'number')
          .toSorted((a, b) => a.period.localeCompare(b.period))
          .at(-1);
        if (!row) return [column, noneNow(model, unit, { dataset: 'so-lieu', of: code ?? '' })];
        const target = model.data.target.find(
          ({ indicator, from, to }) =>
            indicator === code && String(from) === row.period && String(to) === row.period,
        );
        const gap = Number(row.value) - Number(target?.value);
        const isMet = target?.comparator === '>' ? gap > 0 : gap >= 0;
        const verdict = target ? ` ${isMet ? 'Đạt' : 'Chưa đạt'}` : '';
        return [column, `${saidText(row)}% (năm ${row.period})${verdict}`];
      }),
    ),
  }));
}
