/** Tables of observations: by year, by unit, of births, of changes and corrections. */
import { placeKey } from '../../../../src/dataset/place.ts';
import type { Figure } from '../../../../src/format.ts';
import type { Model } from '../../../../src/model/model.ts';
import type { Row, Table } from '../reading.ts';
import { figureText, periodText, saidText, written } from '../words.ts';
import {
  cellText,
  indicatorName,
  lineName,
  marked,
  own,
  ownMarked,
  ownText,
  unitOf,
} from './cell.ts';

/** A row for each line, a column for each year of which it has a cell. */
export function yearly(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  return [...Map.groupBy(own(model, unit), (row) => lineName(model, row))].map(([head, rows]) => ({
    head,
    cells: Object.fromEntries(
      table.columns.map((year) => {
        const period = year.slice(0, 4);
        const row = rows.find((each) => each.period === period);
        const text = cellText(model, unit, rows[0]?.indicator ?? '', period, row);
        return [year, marked(text, model, row)];
      }),
    ),
  }));
}

export function fertility(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  const { intervals, fertility: series } = model.profile(unit);
  const limits = table.columns.map((year) => {
    const found = intervals.find((each) => each.year === Number(year.slice(0, 4)));
    const point = series?.points.find((each) => each.year === Number(year.slice(0, 4)));
    const decimals = point?.row.decimals ?? 2;
    const text = found && `${written(found.lower, decimals)}–${written(found.upper, decimals)} ~`;
    return [year, text ?? '–'];
  });
  return [
    ...yearly(table, model),
    { head: 'Khoảng tin cậy 95%', cells: Object.fromEntries(limits) },
  ];
}

export function single(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  return own(model, unit).map((row) => ({
    head: lineName(model, row),
    cells: { Kỳ: periodText(row.period), Số: ownMarked(model, unit, row) },
  }));
}

/** One unit's rows of one indicator, under its periods. */
export function report(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  return own(model, unit)
    .filter((row) => {
      const { name, measure } = indicatorName(model.data, row.indicator);
      return table.caption.startsWith(`${name} (${measure})`.replace(/\s+/g, ' '));
    })
    .map((row) => ({
      head: periodText(row.period),
      cells: {
        ...(table.columns.includes('Nhóm') ? { Nhóm: row.breakdown ?? 'Chung' } : {}),
        Số: ownMarked(model, unit, row),
      },
    }));
}

/** Units by years, of the indicator that the caption names. */
export function matrix(table: Table, model: Model): readonly Row[] {
  const [indicator] = model.data.indicator
    .filter(({ name, measure }) =>
      [`${name} (${measure})`, `${name}, ${measure}, `].some((start) =>
        table.caption.startsWith(start.replace(/\s+/g, ' ')),
      ),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
  return model.units.all.flatMap((unit) => {
    const rows = own(model, unit).filter((row) => row.indicator === indicator?.code);
    const groups = new Set([null, ...rows.map(({ breakdown }) => breakdown)]);
    // The whole that the chosen units of a comparison are parts of stands by its kind.
    const kind = /^(Thành phố|Tỉnh)/.exec(unit.name)?.[0].toLowerCase();
    const isBeside = table.page.startsWith('so-sanh') && kind;
    const heads = [unit.name, ...(isBeside ? [`Toàn ${kind}`] : [])];
    const lines = [...groups].map((breakdown) => ({
      cells: Object.fromEntries(
        table.columns.map((column) => {
          const row = rows.find(
            (each) => each.breakdown === breakdown && periodText(each.period) === column,
          );
          // Nobody owes a group, or a part of a year.
          const isOwed = breakdown === null && /^\d/.test(column) && !column.includes('tháng');
          const code = indicator?.code ?? '';
          const text = row || isOwed ? cellText(model, unit, code, row?.period ?? column, row) : '';
          if (!table.page.startsWith('so-sanh')) return [column, text];
          const soft = row?.status === 'sơ bộ' ? ' (sơ bộ)' : '';
          return [column, marked(`${text}${soft}`, model, row)];
        }),
      ),
    }));
    return heads.flatMap((head) => lines.map((line) => ({ head, ...line })));
  });
}

/** What was corrected: the figure before with how firm it was, and the one that took its place. */
export function corrections(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  return own(model, unit).flatMap((row) => {
    return (model.data.replaced.get(placeKey(row)) ?? []).map((each) => {
      const status = typeof each.status === 'string' ? ` (${each.status})` : '';
      return {
        head: indicatorName(model.data, row.indicator).name,
        cells: {
          'Số trước': `${figureText(each.value as Figure)}${status}`,
          'Số mới': figureText(row.value),
        },
      };
    });
  });
}

export function births(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  const of = (code: string, year: string) =>
    own(model, unit).find(
      (row) => row.indicator === code && row.period === year && row.breakdown === null,
    );
  return own(model, unit)
    .filter(({ indicator, breakdown }) => indicator === 'SO-SINH' && breakdown === null)
    .filter(({ period }) => /^\d{4}$/.test(period))
    .map((row) => {
      const [two, three] = ['SO-SINH-2', 'SO-SINH-3'].map((code) => of(code, row.period)?.value);
      const isKnown = [row.value, two, three].every((value) => typeof value === 'number');
      const first = isKnown ? Number(row.value) - Number(two) - Number(three) : null;
      return {
        head: row.period,
        cells: {
          'Tổng số': ownText(model, unit, row),
          ...(table.columns.includes('Con thứ nhất (tính ra)')
            ? {
                'Con thứ nhất (tính ra)':
                  first === null ? 'không tính được' : `${written(first)} ~`,
              }
            : {}),
          'Con thứ hai': cellText(
            model,
            unit,
            'SO-SINH-2',
            row.period,
            of('SO-SINH-2', row.period),
          ),
          'Con thứ ba trở lên': cellText(
            model,
            unit,
            'SO-SINH-3',
            row.period,
            of('SO-SINH-3', row.period),
          ),
        },
      };
    });
}

/** Two years and what is between them, with the sign of the step. */
export function changes(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  const [before = '', now = ''] = table.columns;
  return model.data.indicator.flatMap(({ code, name }) => {
    const of = (period: string) =>
      own(model, unit).find(
        (row) => row.indicator === code && row.period === period && row.breakdown === null,
      );
    const [one, other] = [of(before), of(now)];
    if (typeof one?.value !== 'number' || typeof other?.value !== 'number') return [];
    const decimals = Math.max(one.decimals, other.decimals);
    const step = Number((other.value - one.value).toFixed(decimals));
    const text = `${step > 0 ? '+' : ''}${written(step, decimals)} ~`;
    const cells = { [before]: saidText(one), [now]: saidText(other), 'Chênh lệch': text };
    return [{ head: name.replace(/\s+/g, ' '), cells }];
  });
}
