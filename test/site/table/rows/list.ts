/** Lists: of indicators, of who reports, of documents and of the data themselves. */
import type { Data } from '../../../../src/dataset/data.ts';
import { datasets } from '../../../../src/dataset/datasets.ts';
import type { Model } from '../../../../src/model/model.ts';
import type { Unit } from '../../../../src/model/unit-tree.ts';
import { budgetOf, observationsOf, trainingOf } from '../../rows.ts';
import { owes, owesNow } from '../owing.ts';
import type { Row, Table } from '../reading.ts';
import { figureText, periodText, saidText, shareText, written } from '../words.ts';
import { indicatorName, lastOf, noneNow, own } from './cell.ts';
import { statusText } from './children.ts';

/** The catalogue: of each indicator the newest figure. */
export function catalogue(_: Table, model: Model): readonly Row[] {
  return model.data.indicator.flatMap(({ code, name, measure }) => {
    const said = model.data.observation.filter(
      (row) => row.indicator === code && (typeof row.value === 'number' || row.value === 'mark'),
    );
    const kinds = new Set(
      model.data.observation
        .filter((row) => row.indicator === code && row.value !== 'not-reported')
        .map(({ value }) => value),
    );
    const [only] = kinds;
    const isOwed = model.units.all.some((each) =>
      [2020, 2021, 2022, 2023, 2024, 2025].some((year) =>
        owes(model, each, { dataset: 'so-lieu', of: code }, year),
      ),
    );
    const isThere = model.data.observation.some((row) => row.indicator === code);
    const none = isOwed ? 'chưa có' : isThere ? 'để trống' : 'không có';
    const absent = only && kinds.size === 1 ? figureText(only) : none;
    if (said.length === 0)
      return [
        {
          head: name.replace(/\s+/g, ' '),
          cells: { 'Mới nhất': absent, 'Đơn vị tính': measure, 'Kỳ, nơi': '–' },
        },
      ];
    return said.map((row) => ({
      head: name.replace(/\s+/g, ' '),
      cells: {
        'Mới nhất':
          row.breakdown === null
            ? `${saidText(row)}${row.stated === 'không' ? ' ~' : ''}`
            : 'theo nhóm',
        'Đơn vị tính': measure,
        'Kỳ, nơi': row.dated === 'không' ? 'Không ghi kỳ' : periodText(row.period),
      },
    }));
  });
}

const SCREENING = 'Sàng lọc trước sinh, sơ sinh';

/** Whether a unit owes anything of a theme in the newest year. */
function isOwedTheme(model: Model, unit: Unit, theme: string): boolean {
  if (theme === 'Đào tạo') return owesNow(model, unit, { dataset: 'dao-tao' });
  if (theme === 'Kinh phí') return owesNow(model, unit, { dataset: 'kinh-phi' });
  return model.data.indicator
    .filter((each) => each.theme === theme)
    .some(({ code }) => owesNow(model, unit, { dataset: 'so-lieu', of: code }));
}

/** Of each theme the last year that a unit has figures of, and up to which year its parent's other units reach. */
export function reporting(_: Table, model: Model): readonly Row[] {
  const { data, units } = model;
  const groups = new Map(data.indicator.map(({ code, theme }) => [code, theme]));
  const isSaid = (value: unknown) => typeof value === 'number' || value === 'mark';
  const periods: Readonly<Record<string, (code: string) => readonly string[]>> = {
    'Mức sinh': (code) => observed(code, (group) => group === 'Mức sinh'),
    'Hoạt động': (code) => observed(code, (group) => group !== 'Mức sinh' && group !== SCREENING),
    [SCREENING]: (code) => observed(code, (group) => group === SCREENING),
    'Đào tạo': (code) =>
      trainingOf(model, code).flatMap((row) => (isSaid(row.trained) ? row.asOf : [])),
    'Kinh phí': (code) =>
      budgetOf(model, code).flatMap(({ period, allocated, used, printed: form }) =>
        [allocated, used, form].some(isSaid) ? period : [],
      ),
  };
  const observed = (code: string, isOf: (group: string) => boolean) =>
    observationsOf(model, code).flatMap((row) =>
      isSaid(row.value) && isOf(groups.get(row.indicator) ?? '') ? row.period : [],
    );
  const last = (theme: string, { code }: Unit) =>
    Math.max(
      0,
      ...(periods[theme]?.(code) ?? []).map((period) =>
        Number(period.replace(/^.*\//, '').slice(0, 4)),
      ),
    );
  const themes = Object.keys(periods).map(
    (theme) => [theme, Math.max(...units.all.map((each) => last(theme, each)))] as const,
  );
  return units.all.map((unit) => {
    const status = model.reportStatus(unit);
    const cells = themes.map(([theme, newest]) => {
      const year = last(theme, unit);
      const isOver = newest > 0 && unit.validTo !== null && unit.validTo < `${newest}-12-31`;
      const none = isOwedTheme(model, unit, theme) ? 'chưa có' : 'không có';
      if (year === 0) return [theme, none];
      return [theme, year === newest && !isOver ? String(year) : `đến ${year}`];
    });
    return {
      head: unit.name,
      cells: { 'Báo cáo': status ? statusText(status) : '', ...Object.fromEntries(cells) },
    };
  });
}

/** The newest figure of each unit, and of all its money how much was used. */
export function newest(_: Table, model: Model): readonly Row[] {
  return model.units.all.map((unit) => {
    const of = (code: string) =>
      own(model, unit)
        .filter(
          (row) =>
            row.indicator === code && typeof row.value === 'number' && row.breakdown === null,
        )
        .filter(({ status, period }) => status !== 'tổng điều tra' && /^\d{4}$/.test(period))
        .toSorted((a, b) => Number(a.period) - Number(b.period))
        .at(-1);
    const [rate, born] = [of('TFR'), of('SO-SINH')];
    const forms = trainingOf(model, unit.code);
    const day = forms
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1);
    const form = forms.filter(({ asOf }) => asOf === day);
    const both = form.filter(({ trained, eligible }) =>
      [trained, eligible].every((each) => typeof each === 'number'),
    );
    const sum = (key: 'trained' | 'eligible', rows = both) =>
      rows.reduce((total, row) => total + (typeof row[key] === 'number' ? row[key] : 0), 0);
    const learners = form.filter(({ trained }) => typeof trained === 'number');
    const open =
      learners.length > 0
        ? `${written(sum('trained', learners))}/?`
        : noneNow(model, unit, { dataset: 'dao-tao' });
    return {
      head: unit.name,
      cells: {
        'Tổng tỷ suất sinh': rate
          ? saidText(rate)
          : noneNow(model, unit, { dataset: 'so-lieu', of: 'TFR' }),
        'Trẻ sinh ra': born
          ? saidText(born)
          : noneNow(model, unit, { dataset: 'so-lieu', of: 'SO-SINH' }),
        'Lượt người đã học': both.length > 0 ? shareText(sum('trained'), sum('eligible')) : open,
      },
    };
  });
}

/** How many rows each dataset has, and up to when; of two periods of one end either. */
export const counts = (_: Table, { data }: Model): readonly Row[] =>
  Object.entries(datasets).flatMap(([key, { title }]) => {
    const rows = written(data[key as keyof typeof datasets].length);
    const cells = (last: string) => ({ 'Số dòng': `${rows} ~`, 'Mới nhất': last });
    return newestOf(data, key).map((last) => ({ head: title, cells: cells(last) }));
  });

/** The last period of a dataset's rows; the last year of targets. */
function newestOf(
  { observation, training, budget: money, target }: Data,
  key: string,
): readonly string[] {
  const periods: Readonly<Record<string, readonly string[]>> = {
    observation: observation.map(({ period }) => period),
    training: training.map(({ asOf }) => asOf),
    budget: money.map(({ period }) => period),
    target: target.map(({ to }) => String(to)),
  };
  const known = periods[key] ?? [];
  const years = known.filter((period) => /^\d{4}$/.test(period));
  const last = [lastOf(known), lastOf(known.filter((period) => !/^\d{4}$/.test(period)))];
  const isAlso = last[0] === years.toSorted().at(-1) && last[1]?.endsWith(`/${last[0]}`);
  return isAlso ? last : [last[0] || '–'];
}

/** How many lines each group of the reports has, and the last period of any figure of the unit. */
export function lines(table: Table, model: Model): readonly Row[] {
  return model.units.all.map((unit) => {
    const counts = table.columns.slice(0, -1).map((group) => {
      const names = own(model, unit)
        .filter((row) => indicatorName(model.data, row.indicator).theme === group)
        .map((row) => `${row.indicator}|${row.breakdown}`);
      return [group, names.length > 0 ? String(new Set(names).size) : 'không có'] as const;
    });
    const isSaid = (...values: readonly unknown[]) =>
      values.some((value) => typeof value === 'number' || value === 'mark');
    const periods = [
      ...own(model, unit).flatMap((row) => (isSaid(row.value) ? row.period : [])),
      ...trainingOf(model, unit.code).flatMap((row) =>
        isSaid(row.trained, row.percent) ? row.asOf : [],
      ),
      ...budgetOf(model, unit.code).flatMap((row) =>
        isSaid(row.allocated, row.used, row.printed) ? row.period : [],
      ),
    ];
    const last = lastOf(periods);
    return { head: unit.name, cells: { ...Object.fromEntries(counts), 'Số liệu đến': last } };
  });
}
