/**
 * What a cell of a table says of a row of the data, and whose table it is. Here as in all these files computed from the
 * rows of the data, and not by what draws it.
 */
import type { Data } from '../../../../src/dataset/data.ts';
import type { Observation } from '../../../../src/dataset/observation.ts';
import type { FactRow } from '../../../../src/model/fact.ts';
import type { Model } from '../../../../src/model/model.ts';
import type { Unit } from '../../../../src/model/unit-tree.ts';
import { observationsOf } from '../../rows.ts';
import { livesIn, owes, owesNow } from '../owing.ts';
import type { Table } from '../reading.ts';
import { periodText, saidText, written } from '../words.ts';

export const isMarked = (model: Model, row: FactRow): boolean => {
  const point = model.flags.pointOf(row);
  return point !== undefined && point !== null;
};

export const marked = (text: string, model: Model, row: FactRow | undefined): string =>
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

export const lineName = ({ data }: Model, row: Observation): string => {
  const { name, measure } = indicatorName(data, row.indicator);
  return `${name}${row.breakdown ? `: ${row.breakdown}` : ''} (${measure})`.replace(/\s+/g, ' ');
};

/** An observation as a cell holds it, or by whom it is not there: only of who owes it “chưa có”. */
export function cellText(
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

export const ownText = (model: Model, unit: Unit, row: Observation): string =>
  cellText(model, unit, row.indicator, row.period, row);

/** With its mark, and that it is ours where its report prints no figure. */
export const ownMarked = (model: Model, unit: Unit, row: Observation): string =>
  `${marked(ownText(model, unit, row), model, row)}${row.stated === 'không' ? ' ~' : ''}`;

export const VERDICTS: Readonly<Record<string, string>> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  ongoing: 'Đang thực hiện',
  'no-data': 'Thiếu số liệu',
  'not-judged': 'Không đánh giá',
};

/** A share beside a level: with as many decimals as tell it from the level. */
export function besideLevel(share: number, level: number): string {
  for (let decimals = 1; decimals < 9; decimals += 1) {
    const shown = Number(share.toFixed(decimals));
    if (Math.sign(shown - level) === Math.sign(Number((share - level).toFixed(9))))
      return written(shown, decimals === 1 ? 1 : undefined);
  }
  return written(share);
}

export type Thing = Parameters<typeof owesNow>[2];

/** Units below the one that the caption names, in force on the last day of the year. */
export const below = (model: Model, parent: Unit, year: number): readonly Unit[] =>
  model.units.children(parent.code).filter((unit) => livesIn(unit, year));

export const newestYear = (periods: readonly string[]): number =>
  Math.max(0, ...periods.map((period) => Number(period.slice(0, 4))));

/** The period that ends last; of one end a quarter before the year, and the year before a day. Spans are of plans. */
export function lastOf(periods: readonly string[]): string {
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
