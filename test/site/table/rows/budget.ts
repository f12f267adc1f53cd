/** Tables of money, of one unit and of units below it. */
import type { Model } from '../../../../src/model/model.ts';
import type { Unit } from '../../../../src/model/unit-tree.ts';
import { budgetOf } from '../../rows.ts';
import { owes } from '../owing.ts';
import type { Row, Table } from '../reading.ts';
import { figureText, millionsText, periodText, shareText, written } from '../words.ts';
import { below, marked, noneNow, unitOf } from './cell.ts';

export function budget(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  return budgetOf(model, unit.code).map((row) => {
    const { allocated, used } = row;
    const isKnown = typeof allocated === 'number' && typeof used === 'number';
    const isOwed = owes(model, unit, { dataset: 'kinh-phi' }, Number(row.period));
    const isUnusedInferred = row.stated === 'không' && used === 0 && allocated !== 0;
    const cellOf = (value: typeof used) =>
      value === 'not-reported' && isOwed ? 'chưa có' : figureText(value);
    return {
      head: (model.data.budgetLine.find(({ code }) => code === row.line)?.name ?? '').trim(),
      cells: {
        Năm: periodText(row.period),
        Giao: `${cellOf(allocated)}${row.stated === 'không' ? ' ~' : ''}`,
        'Sử dụng': `${marked(cellOf(used), model, row)}${isUnusedInferred ? ' ~' : ''}`,
        'Chưa sử dụng (tính ra)': isKnown ? `${written(allocated - used)} ~` : 'không tính được',
      },
    };
  });
}

export function printed(table: Table, model: Model): readonly Row[] {
  const rows = model.data.budget.filter(
    ({ allocated, used }) => allocated === 'not-reported' && used === 'not-reported',
  );
  return [...Map.groupBy(rows, ({ unit, line }) => `${unit}|${line}`).values()].map((same) => {
    const head =
      model.data.budgetLine.find(({ code }) => code === same[0]?.line)?.name.trim() ?? '';
    const cells = table.columns.map((column) => {
      const row = same.find(({ period }) => periodText(period) === column);
      if (!row) return [column, ''];
      // Words that begin with the line's own are of the line: the cell is left blank.
      const isOwn = row.asPrinted && !row.asPrinted.startsWith(head);
      const quote = row.printed === 'not-reported' && isOwn ? `“${row.asPrinted}”` : null;
      const text = quote ?? (row.printed === 'not-reported' ? 'để trống' : figureText(row.printed));
      return [column, marked(text, model, row)];
    });
    return { head, cells: Object.fromEntries(cells) };
  });
}

/** Over the leaves of a unit's lines with both figures: the sample's lines are no parts of another. */
export function moneyOf(model: Model, units: readonly Unit[], year: number) {
  const rows = units.flatMap(({ code }) =>
    budgetOf(model, code).filter(({ period }) => period === String(year)),
  );
  const both = rows.filter(
    ({ allocated, used }) => typeof allocated === 'number' && typeof used === 'number',
  );
  const sum = (key: 'allocated' | 'used', of = both) =>
    of.reduce((total, row) => total + (typeof row[key] === 'number' ? row[key] : 0), 0);
  const side = (key: 'allocated' | 'used') =>
    rows.some((row) => typeof row[key] === 'number') ? millionsText(sum(key, rows)) : '?';
  const [one] = units;
  const none =
    one && units.length === 1 ? noneNow(model, one, { dataset: 'kinh-phi' }) : 'không có';
  if (both.length > 0) {
    const [allocated, used] = [sum('allocated'), sum('used')];
    const share = `${written(Number(((100 * used) / allocated).toFixed(1)), 1)}%`;
    return {
      both: { allocated, used },
      text: `${share} ${millionsText(used)}/${millionsText(allocated)}`,
    };
  }
  return {
    both: null,
    text: rows.length > 0 ? `${none} ${side('used')}/${side('allocated')}` : none,
  };
}

/** The amounts that were left, each with the reason of its row. */
export function leftOver(table: Table, model: Model): readonly Row[] {
  const year = /năm (\d{4})/.exec(table.caption)?.[1];
  return model.data.budget.flatMap(({ unit, period, line, allocated, used, reason }) => {
    if (period !== year || typeof allocated !== 'number' || typeof used !== 'number') return [];
    return [
      {
        head: model.units.get(unit)?.name ?? '',
        cells: {
          'Nội dung': model.data.budgetLine.find(({ code }) => code === line)?.name.trim() ?? '',
          'Còn, triệu đồng': `${millionsText(allocated - used)} ~`,
          'Lý do đơn vị ghi': reason ?? '',
        },
      },
    ];
  });
}

/** A column of drawings has no words. */
const DRAWN = { 'Được giao, đã sử dụng': '' };

/** Of each unit the share that was used, and the two amounts. */
export function moneyShares(table: Table, model: Model): readonly Row[] {
  const year = Number(/năm (\d{4})/.exec(table.caption)?.[1]);
  const parents = model.units.all.filter(({ code }) => model.units.children(code).length > 1);
  const sums = parents.map((parent): Row => {
    const some = below(model, parent, year).filter((unit) => moneyOf(model, [unit], year).both);
    const [share = '', amounts = ''] = moneyOf(model, some, year).text.split(' ');
    const cells = { ...DRAWN, 'Tỷ lệ': `${share} ~`, 'Sử dụng/giao': `${amounts} ~` };
    return { head: `Cộng ${some.length} đơn vị`, cells };
  });
  const own = model.units.all.map((unit): Row => {
    const { both, text } = moneyOf(model, [unit], year);
    const [share = '', amounts] = both
      ? text.split(' ')
      : ['', text.replace(/^(chưa|không) có ?/, '')];
    const silent = noneNow(model, unit, { dataset: 'kinh-phi' });
    const none = amounts ? '–' : silent;
    return {
      head: unit.name,
      cells: {
        ...DRAWN,
        'Tỷ lệ': both ? `${share} ~` : none,
        'Sử dụng/giao': amounts || silent,
      },
    };
  });
  return [...sums, ...own];
}

export function moneyBelow(table: Table, model: Model): readonly Row[] {
  const parent = unitOf(table, model);
  const year = Number(/năm (\d{4})/.exec(table.caption)?.[1]);
  return below(model, parent, year).flatMap((unit) => {
    const { both } = moneyOf(model, [unit], year);
    if (!both) return [];
    const { allocated, used } = both;
    return [
      {
        head: unit.name,
        cells: {
          Giao: written(allocated),
          'Sử dụng': written(used),
          'Đã sử dụng': shareText(used, allocated),
          'Chưa sử dụng': written(allocated - used),
        },
      },
    ];
  });
}
