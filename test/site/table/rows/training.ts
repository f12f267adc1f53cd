/** Tables of training, of one unit and of units below it. */
import type { Data } from '../../../../src/dataset/data.ts';
import type { Model } from '../../../../src/model/model.ts';
import type { Unit } from '../../../../src/model/unit-tree.ts';
import { trainingOf } from '../../rows.ts';
import { owes } from '../owing.ts';
import type { Row, Table } from '../reading.ts';
import { figureText, periodText, written } from '../words.ts';
import {
  below,
  besideLevel,
  marked,
  newestYear,
  noneNow,
  type Thing,
  unitOf,
  VERDICTS,
} from './cell.ts';
import { levelText, upper } from './target.ts';

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

/** The latest form of each audience under its name, held against the target of its year. */
export function courses(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  const forms = Map.groupBy(trainingOf(model, unit.code), ({ audience }) => audience);
  const latest = [...forms.values()].map((rows) => {
    const last = rows.map(({ asOf }) => asOf).toSorted();
    return rows.filter(({ asOf }) => asOf === last.at(-1));
  });
  const times = new Set(latest.map(([row]) => row?.asOf));
  return latest.flatMap((rows) => {
    const [{ audience = '', asOf = '' } = {}] = rows;
    const year = Number(asOf.slice(0, 4));
    const goal = model
      .judgements(unit)
      .find(
        ({ target }) =>
          target.audience === audience && (target.from ?? 0) <= year && year <= target.to,
      )?.target;
    const time = times.size > 1 ? `, đến ${periodText(asOf)}` : '';
    const aim = goal ? `, mục tiêu ${levelText(goal, '%')}` : '';
    return [
      { head: `${upper(audience)}${time}${aim}`, cells: {} },
      ...rows.map((row) => courseOf(row, rows, { model, unit, goal })),
    ];
  });
}

interface Held {
  readonly model: Model;
  readonly unit: Unit;
  readonly goal: Data['target'][number] | undefined;
}

function courseOf(
  row: TrainingRow,
  form: readonly TrainingRow[],
  { model, unit, goal }: Held,
): Row {
  const { trained, eligible } = row;
  const thing = { dataset: 'dao-tao', of: row.course, audience: row.audience } as const;
  const isOwed = owes(model, unit, thing, Number(row.asOf.slice(0, 4)));
  const blank = form.some((each) => each.trained !== 'not-reported') ? 'để trống' : 'biểu không có';
  const silence = trained === 'not-reported' ? (isOwed ? 'chưa có' : blank) : figureText(trained);
  const isKnown = typeof trained === 'number' && typeof eligible === 'number' && eligible > 0;
  const share = isKnown ? (100 * trained) / eligible : null;
  const level = typeof goal?.value === 'number' ? goal.value : null;
  const shown = level === null ? written(share ?? 0, 1) : besideLevel(share ?? 0, level);
  const isAsked = level !== null && goal?.courses.includes(row.course);
  const verdict = isAsked ? courseVerdict(row, level, goal?.comparator === '>') : '–';
  return {
    head: (model.data.course.find(({ code }) => code === row.course)?.name ?? '').replace(
      /\s+/g,
      ' ',
    ),
    cells: {
      'Đã học/thuộc diện':
        typeof trained === 'number'
          ? `${written(trained)}/${typeof eligible === 'number' ? written(eligible) : '?'}`
          : silence,
      'Tỷ lệ': share === null ? '–' : `${shown}% ~`,
      'Trạng thái': verdict.replace(/ [\d,]+%$/, ''),
    },
  };
}

type TrainingRow = Data['training'][number];

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

export function trainingCells(
  table: Table,
  model: Model,
  units: readonly Unit[],
  all: readonly Unit[],
) {
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
function allCourses(sum: Summed | null): string | null {
  if (!sum) return null;
  const share = besideLevel((100 * sum.trained) / sum.eligible, 80);
  return `${share}% ${written(sum.trained)}/${written(sum.eligible)} ~`;
}
