/** What each kind of table must hold, computed from the rows of the data and not by what draws it. */
import type { Data } from '../../../src/dataset/data.ts';
import { datasets } from '../../../src/dataset/datasets.ts';
import type { Observation } from '../../../src/dataset/observation.ts';
import { placeKey } from '../../../src/dataset/place.ts';
import type { Figure } from '../../../src/format.ts';
import type { FactRow } from '../../../src/model/fact.ts';
import { funnelBelow } from '../../../src/model/funnel-below.ts';
import type { Model } from '../../../src/model/model.ts';
import type { ReportStatus } from '../../../src/model/report-status.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';
import { budgetOf, observationsOf, trainingOf } from '../rows.ts';
import { livesIn, owes, owesNow } from './owing.ts';
import type { Row, Table } from './reading.ts';
import { figureText, millionsText, periodText, saidText, shareText, written } from './words.ts';

const isMarked = (model: Model, row: FactRow): boolean => {
  const point = model.flags.pointOf(row);
  return point !== undefined && point !== null;
};

const marked = (text: string, model: Model, row: FactRow | undefined): string =>
  row && isMarked(model, row) ? `${text} ◆` : text;

/** The unit that a caption names; the longest name, as one may stand within another. */
export function unitOf({ caption, page }: Table, model: Model): Unit {
  const named = model.units.all
    .filter(({ name }) => caption.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  const [unit] = named;
  if (!unit) throw new Error(`${page}: no unit in “${caption}”`);
  return unit;
}

export const own = (model: Model, unit: Unit): readonly Observation[] =>
  observationsOf(model, unit.code);

export const indicatorName = (data: Data, code: string) => {
  const found = data.indicator.find((each) => each.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};

const lineName = ({ data }: Model, row: Observation): string => {
  const { name, measure } = indicatorName(data, row.indicator);
  return `${name}${row.breakdown ? `: ${row.breakdown}` : ''} (${measure})`.replace(/\s+/g, ' ');
};

/** An observation as a cell holds it, or by whom it is not there: only of who owes it “chưa có”. */
function cellText(
  model: Model,
  unit: Unit,
  code: string,
  period: string,
  row: Observation | undefined,
): string {
  if (row && row.value !== 'not-reported') return saidText(row);
  const isYear = /^\d{4}(-\d\d-\d\d)?$/.test(period);
  if (isYear && owes(model, unit, { dataset: 'so-lieu', of: code }, Number(period.slice(0, 4))))
    return 'chưa có';
  if (row) return 'để trống';
  const year = Number(period.slice(0, 4));
  if (unit.validFrom !== null && unit.validFrom > `${year}-12-31`) return 'chưa thành lập';
  return livesIn(unit, year) ? 'không có' : 'đã sắp xếp lại';
}

/** Of who owes it in the newest year “chưa có”, of others “không có”. */
export const noneNow = (model: Model, unit: Unit, thing: Parameters<typeof owesNow>[2]): string =>
  owesNow(model, unit, thing) ? 'chưa có' : 'không có';

/** The lines that a unit's reports have of a group. */
export const linesOf = (model: Model, unit: Unit, group: string): ReadonlySet<string> =>
  new Set(
    own(model, unit)
      .filter(({ indicator }) => indicatorName(model.data, indicator).theme === group)
      .map((row) => lineName(model, row)),
  );

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

const ownText = (model: Model, unit: Unit, row: Observation): string =>
  cellText(model, unit, row.indicator, row.period, row);

/** With its mark, and that it is ours where its report prints no figure. */
const ownMarked = (model: Model, unit: Unit, row: Observation): string =>
  `${marked(ownText(model, unit, row), model, row)}${row.stated === 'không' ? ' ~' : ''}`;

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

export const VERDICTS: Readonly<Record<string, string>> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  ongoing: 'Đang thực hiện',
  'no-data': 'Thiếu số liệu',
  'not-judged': 'Không đánh giá',
};

/** A share beside a level: with as many decimals as tell it from the level. */
function besideLevel(share: number, level: number): string {
  for (let decimals = 1; decimals < 9; decimals += 1) {
    const shown = Number(share.toFixed(decimals));
    if (Math.sign(shown - level) === Math.sign(Number((share - level).toFixed(9))))
      return written(shown, decimals === 1 ? 1 : undefined);
  }
  return written(share);
}

export function training(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  const rows = trainingOf(model, unit.code).filter(
    (row) =>
      table.caption.includes(`, ${row.audience}, `) &&
      table.caption.includes(`, ${periodText(row.asOf)}`),
  );
  const cellOf = (row: TrainingRow, key: 'trained' | 'eligible' | 'percent' | 'demand') => {
    if (row[key] !== 'not-reported') return figureText(row[key]);
    const hasColumn = rows.some((each) => each[key] !== 'not-reported');
    const thing = { dataset: 'dao-tao', of: row.course, audience: row.audience } as const;
    const isLearnt = row.trained !== 'not-reported' || row.percent !== 'not-reported';
    const isOwed =
      (key === 'trained' && owes(model, unit, thing, Number(row.asOf.slice(0, 4)))) ||
      (key === 'eligible' && hasColumn && isLearnt && isAskedFor(model, unit, row));
    return isOwed ? 'chưa có' : hasColumn ? 'để trống' : 'biểu không có';
  };
  return rows.map((row) => {
    const course = model.data.course.find(({ code }) => code === row.course);
    const percent =
      typeof row.percent === 'number' ? `${written(row.percent)}%` : cellOf(row, 'percent');
    return {
      head: (course?.name ?? '').replace(/\s+/g, ' '),
      cells: {
        'Số đã học': cellOf(row, 'trained'),
        'Tổng số thuộc diện': cellOf(row, 'eligible'),
        'Tỷ lệ ghi trong biểu': marked(percent, model, row),
        'Đăng ký đến 2030': cellOf(row, 'demand'),
        ...Object.fromEntries(
          table.columns
            .filter((column) => column.startsWith('So với'))
            .map((column) => [
              column,
              courseVerdict(row, Number(/\d+/.exec(column)?.[0]), column.includes('trên')),
            ]),
        ),
      },
    };
  });
}

type TrainingRow = Data['training'][number];
type Thing = Parameters<typeof owesNow>[2];

/** Whether the unit would owe the course of a row if it had no row of its year. */
const isAskedFor = ({ data }: Model, unit: Unit, row: TrainingRow): boolean =>
  row.trained !== 'not-applicable' &&
  data.site.reports.some(
    ({ below: parent, datasets: sets, from }) =>
      parent === unit.parent && sets.includes('dao-tao') && Number(row.asOf.slice(0, 4)) >= from,
  );

/** Of a yearly target “trên 80%”: strict, by the numbers of the row itself. */
function courseVerdict(
  { trained, eligible, percent }: TrainingRow,
  level: number,
  strict: boolean,
): string {
  if (trained === 'not-applicable') return '–';
  if (typeof trained !== 'number' && typeof percent !== 'number') return VERDICTS['no-data'] ?? '';
  if (typeof trained !== 'number' || typeof eligible !== 'number' || eligible === 0)
    return VERDICTS['not-judged'] ?? '';
  const share = (100 * trained) / eligible;
  const isMet = strict ? share > level : share >= level;
  return `${isMet ? 'Đạt' : 'Chưa đạt'} ${besideLevel(share, level)}%`;
}

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
  return [...Map.groupBy(rows, ({ unit, line }) => `${unit}|${line}`).values()].map((same) => ({
    head: model.data.budgetLine.find(({ code }) => code === same[0]?.line)?.name.trim() ?? '',
    cells: Object.fromEntries(
      table.columns.map((column) => {
        const row = same.find(({ period }) => periodText(period) === column);
        if (!row) return [column, ''];
        const quote = row.printed === 'not-reported' && row.asPrinted ? `“${row.asPrinted}”` : null;
        const text =
          quote ?? (row.printed === 'not-reported' ? 'để trống' : figureText(row.printed));
        return [column, marked(text, model, row)];
      }),
    ),
  }));
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

export interface Summed {
  readonly trained: number;
  readonly eligible: number;
}

/** The sums of a unit's newest form of a year, of an audience: over the courses with both numbers. */
export function formOf(model: Model, unit: Unit, audience: string, year: number) {
  const rows = trainingOf(model, unit.code).filter(
    (row) => row.audience === audience && row.asOf.slice(0, 4) === String(year),
  );
  const last = rows
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  const form = rows.filter(({ asOf }) => asOf === last);
  const both = form.filter(
    ({ trained, eligible }) => typeof trained === 'number' && typeof eligible === 'number',
  );
  const sum = (key: keyof Summed) => both.reduce((total, row) => total + Number(row[key]), 0);
  const learners = form.flatMap(({ trained }) => (typeof trained === 'number' ? trained : []));
  return {
    sum: both.length > 0 ? { trained: sum('trained'), eligible: sum('eligible') } : null,
    learners: learners.reduce((total, each) => total + each, 0),
    isSaid: form.some(
      ({ trained, percent }) => trained !== 'not-reported' || percent !== 'not-reported',
    ),
    hasTotals: form.some(({ eligible }) => typeof eligible === 'number'),
  };
}

/** Units below the one that the caption names, in force on the last day of the year. */
export const below = (model: Model, parent: Unit, year: number): readonly Unit[] =>
  model.units.children(parent.code).filter((unit) => livesIn(unit, year));

export const newestYear = (periods: readonly string[]): number =>
  Math.max(0, ...periods.map((period) => Number(period.slice(0, 4))));

function trainingCells(table: Table, model: Model, units: readonly Unit[], all: readonly Unit[]) {
  const audiences = [...new Set(model.data.training.map(({ audience }) => audience))];
  return table.columns.flatMap((column) => {
    const audience = audiences.find((each) => column.startsWith(each));
    if (!audience) return [];
    const codes = new Set(all.map(({ code }) => code));
    const year = newestYear(
      model.data.training
        .filter((row) => codes.has(row.unit) && row.audience === audience)
        .map(({ asOf }) => asOf),
    );
    const level = Number(/(\d+)%/.exec(column)?.[1] ?? Number.NaN);
    const forms = units.map((unit) => formOf(model, unit, audience, year));
    const sums = forms.flatMap(({ sum }) => sum ?? []);
    if (sums.length === 0) {
      const [only] = forms;
      const learners = forms.reduce((total, { learners: each }) => total + each, 0);
      const isOpen = only?.isSaid && !only.hasTotals;
      const [one] = units;
      const none =
        one && units.length === 1
          ? noneNow(model, one, { dataset: 'dao-tao', audience })
          : 'không có';
      return [[column, isOpen ? `${written(learners)}/? thiếu tổng` : none]];
    }
    const total = (key: keyof Summed) => sums.reduce((all, sum) => all + sum[key], 0);
    const [trained, eligible] = [total('trained'), total('eligible')];
    const share = (100 * trained) / eligible;
    const shown = Number.isNaN(level) ? written(share, 1) : besideLevel(share, level);
    const met = units.length === 1 && share > level && year === 2025 ? '✓ đạt' : '';
    return [[column, `${shown}%${met} ${written(trained)}/${written(eligible)}`]];
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

/** The units below one, each with its rate, its training and its money, and above them the one. */
const statusText = ({ word, last }: ReportStatus): string =>
  ({
    silent: 'Chưa báo cáo',
    older: `Mới có đến năm ${last}`,
    part: 'Chưa đủ',
    whole: 'Đã báo cáo đủ',
  })[word];

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

/** A share in whole percent, with as many decimals as tell it from the level. */
function wholePercent({ trained, eligible }: Summed, level: number): string {
  const share = (100 * trained) / eligible;
  const whole = Number(share.toFixed(0));
  const isApart = Math.sign(whole - level) === Math.sign(Number((share - level).toFixed(9)));
  return isApart ? written(whole) : besideLevel(share, level);
}

/** Shares of courses, whole percent, a column a course, and of all of them together. */
export function heat(table: Table, model: Model): readonly Row[] {
  const parent = unitOf(table, model);
  const audience = model.data.course.find(({ audience: each }) =>
    table.caption.includes(`, ${each}, `),
  )?.audience;
  const rows = model.data.training.filter((row) => row.audience === audience);
  const kids = new Set(model.units.children(parent.code).map(({ code }) => code));
  const year = newestYear(rows.filter(({ unit }) => kids.has(unit)).map(({ asOf }) => asOf));
  const units = below(model, parent, year);
  const inYear = rows.filter(({ asOf }) => asOf.startsWith(String(year)));
  const sumOf = (codes: readonly string[], course: string | null): Summed | null => {
    const both = inYear.filter(
      ({ unit, trained, eligible, course: code }) =>
        codes.includes(unit) &&
        (course === null || code === course) &&
        typeof trained === 'number' &&
        typeof eligible === 'number',
    );
    const sum = (key: keyof Summed) => both.reduce((all, row) => all + Number(row[key]), 0);
    return both.length > 0 ? { trained: sum('trained'), eligible: sum('eligible') } : null;
  };
  const rowOf = (head: string, codes: readonly string[]): Row => {
    const own = inYear.filter(({ unit }) => codes.includes(unit));
    const one = units.find(({ code }) => code === codes[0]);
    const cells = table.columns.slice(0, -1).map((column) => {
      const course = model.data.course.find(
        (each) => each.audience === audience && each.short === column,
      );
      const sum = sumOf(codes, course?.code ?? '');
      const row = own.find((each) => each.course === course?.code);
      const open = typeof row?.trained === 'number' ? `${written(row.trained)}/?` : null;
      const thing = { dataset: 'dao-tao', of: course?.code ?? '', audience } as Thing;
      const isOwed = one !== undefined && codes.length === 1 && owes(model, one, thing, year);
      const missing = isOwed
        ? 'chưa có'
        : row?.trained === 'not-applicable'
          ? '–'
          : figureText(row?.trained ?? 'none');
      const isKnown = sum !== null && sum.eligible > 0;
      return [column, isKnown ? wholePercent(sum, 80) : (open ?? missing)];
    });
    const learners = own.flatMap(({ trained }) => (typeof trained === 'number' ? trained : []));
    const now =
      one && codes.length === 1
        ? noneNow(model, one, { dataset: 'dao-tao', audience } as Thing)
        : 'không có';
    const none = learners.length > 0 ? 'thiếu tổng' : now;
    const text = allCourses(sumOf(codes, null)) ?? none;
    const why = whyNone(rows, codes, year, now === 'chưa có');
    return {
      head,
      cells: { ...Object.fromEntries(cells), '*': why, [table.columns.at(-1) ?? '']: text },
    };
  };
  const complete = units.filter(({ code }) => sumOf([code], null) !== null);
  return [
    ...units.map(({ name, code }) => rowOf(name, [code])),
    rowOf(
      `Cộng ${complete.length} đơn vị`,
      units.map(({ code }) => code),
    ),
  ];
}

/** Of a unit without a form of the year: what it last gave. */
function whyNone(
  rows: readonly TrainingRow[],
  codes: readonly string[],
  year: number,
  owed: boolean,
): string {
  const own = rows.filter(
    ({ unit, trained }) => codes.includes(unit) && trained !== 'not-reported',
  );
  const last = own
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  if (last === undefined || last.startsWith(String(year))) return 'không có biểu';
  const both = own.filter(
    ({ asOf, trained, eligible }) =>
      asOf === last && typeof trained === 'number' && typeof eligible === 'number',
  );
  const sum = (key: keyof Summed) => both.reduce((all, row) => all + Number(row[key]), 0);
  const of = `${written(sum('trained'))}/${written(sum('eligible'))}`;
  const word = owed ? 'chưa có' : 'không có';
  return `${word} số của năm (năm ${last.slice(0, 4)}: ${of})`;
}

/** `44,0% 66/150 ~`, of what is computed; null of nothing. */
export function allCourses(sum: Summed | null): string | null {
  if (!sum) return null;
  const share = besideLevel((100 * sum.trained) / sum.eligible, 80);
  return `${share}% ${written(sum.trained)}/${written(sum.eligible)} ~`;
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

const COMPARED: Readonly<Record<string, (level: string) => string>> = {
  '>': (level) => `trên ${level}`,
  '≥': (level) => `từ ${level} trở lên`,
  '=': (level) => `bằng ${level}`,
  '≤': (level) => `không quá ${level}`,
  '<': (level) => `dưới ${level}`,
  khoảng: (level) => `khoảng ${level}`,
};

type TargetRow = Data['target'][number];

export function levelText(
  { value, comparator, decimals }: TargetRow,
  measure: string,
): string | null {
  if (typeof value !== 'number') return null;
  const level = `${written(value, decimals)}${measure === '%' ? '%' : ` ${measure}`}`;
  return comparator ? (COMPARED[comparator]?.(level) ?? level) : level;
}

const upper = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Judged by the model, of which unit tests know the rules: what is held here is which words stand where. */
export function targets(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  return model.judgements(unit).map(({ target, verdict, reason, standing, coverage, courses }) => {
    const indicator = model.data.indicator.find(({ code }) => code === target.indicator);
    const level = levelText(target, indicator?.measure ?? '%');
    const mark = target.unit === unit.code && isMarked(model, target) ? ' ◆' : '';
    return {
      head: indicator?.name ?? upper(target.audience ?? ''),
      cells: {
        Mức: `${level ? upper(level) : 'Không ghi mức'}${mark}`,
        'Đánh giá': reason === 'no-measure' ? 'Chưa có cách đo' : (VERDICTS[verdict] ?? ''),
        'Kết quả, khoảng cách': coverage
          ? `${written(coverage.share, 1)}%, ${written(coverage.trained)}/${written(coverage.eligible)}`
          : standing
            ? saidText(standing.point.row)
            : courses.length > 0
              ? `${courses.length} lớp`
              : '',
      },
    };
  });
}

/** One year, the last one, each of several, or a span; nothing of what holds always. */
function spanOf({ kind, from, to }: TargetRow): string {
  if (kind === 'mức tham chiếu') return '–';
  if (from === to) return `năm ${to}`;
  if (kind === 'chỉ tiêu giao năm') return `hằng năm, ${from}–${to}`;
  return kind === 'mục tiêu giai đoạn' ? `đến năm ${to}` : `giai đoạn ${from}–${to}`;
}

export function indicatorTargets(table: Table, model: Model): readonly Row[] {
  return model.data.target.flatMap((target) => {
    const indicator = model.data.indicator.find(({ code }) => code === target.indicator);
    const unit = model.units.get(target.unit);
    if (!indicator || !unit || !table.caption.includes(indicator.name)) return [];
    const level = levelText(target, indicator.measure) ?? 'không ghi mức';
    const cells = { Loại: upper(target.kind), 'Thời gian': spanOf(target), Mức: level };
    return [{ head: unit.name, cells }];
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

/** The period that ends last; of one end a quarter before the year, and the year before a day. Spans are of plans. */
function lastOf(periods: readonly string[]): string {
  const ends = {
    Q1: '03-31',
    Q2: '06-30',
    Q3: '09-30',
    Q4: '12-31',
    H1: '06-30',
    H2: '12-31',
    '9M': '09-30',
  };
  const end = (period: string) => {
    const part = period.slice(5);
    if (part === '') return `${period}-12-31|1`;
    const known = ends[part as keyof typeof ends];
    return known ? `${period.slice(0, 4)}-${known}|0` : `${period}|2`;
  };
  const [last] = periods
    .filter((period) => !period.includes('/'))
    .toSorted((a, b) => end(b).localeCompare(end(a)));
  return last ? periodText(last) : '';
}
