/** Which row of the data a box is a cell of. */
import type { Data } from '../dataset/data.ts';
import type { FormTable } from '../dataset/official-form.ts';
import { daysOf } from '../dataset/period.ts';
import type { Figure } from '../format.ts';
import { once, remembered } from '../memory.ts';
import type { FactRow } from '../model/fact.ts';

type FactTable = Exclude<FormTable, 'van-ban'>;

export interface BoxKey {
  readonly table: FactTable;
  readonly unit: string;
  /** The code of an indicator, a course, a budget line, or a target of training. */
  readonly item: string;
  /** In canonical form. */
  readonly period: string;
}

/** The rows of one unit's item, by `unit|item`. */
type Index = ReadonlyMap<string, readonly FactRow[]>;

const FACTS: Readonly<Record<Exclude<FactTable, 'muc-tieu'>, (data: Data) => Index>> = {
  'so-lieu': ({ observation }) =>
    by(
      observation.filter(({ breakdown }) => breakdown === null),
      ({ indicator }) => indicator,
    ),
  'dao-tao': ({ training }) => by(training, ({ course }) => course),
  'kinh-phi': ({ budget }) => by(budget, ({ line }) => line),
};

const by = <R extends FactRow>(rows: readonly R[], itemOf: (row: R) => string): Index =>
  Map.groupBy(rows, (row) => `${row.unit}|${itemOf(row)}`);

const timeOf = (row: FactRow): string => {
  if ('asOf' in row) return row.asOf;
  return 'period' in row ? row.period : '';
};

const indexes = remembered((data: Data) => once((table: keyof typeof FACTS) => FACTS[table](data)));

/**
 * The rows that state the item of the unit in the period: of a number that is broken down the whole, of money all
 * its funds, of a class the form of the very day or, where a year is asked for, its latest.
 */
export function sourceRows(data: Data, key: BoxKey): readonly FactRow[] {
  const { table, unit, item, period } = key;
  if (table === 'muc-tieu') return measuringRows(data, key);
  const own = indexes(data)(table).get(`${unit}|${item}`) ?? [];
  const exact = own.filter((row) => timeOf(row) === period);
  if (exact.length > 0 || table !== 'dao-tao') return exact;
  const [first, last] = daysOf(period);
  const ends = (row: FactRow) => daysOf(timeOf(row))[1];
  const isWithin = (row: FactRow) => ends(row) >= first && ends(row) <= last;
  const latest = own.filter(isWithin).toSorted((a, b) => (ends(a) < ends(b) ? 1 : -1))[0];
  return latest ? [latest] : [];
}

/** By unit the times of which the rows of any of the items state a figure. */
export function timesOf(
  data: Data,
  table: FactTable,
  items: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const isMeasured = table === 'muc-tieu';
  const targets = isMeasured ? data.target.filter(({ id }) => items.has(id)) : [];
  const wanted = isMeasured ? new Set(targets.flatMap(({ courses }) => courses)) : items;
  const times = new Map<string, Set<string>>();
  for (const [key, rows] of indexes(data)(isMeasured ? 'dao-tao' : table)) {
    const [unit = '', item = ''] = key.split('|');
    if (!wanted.has(item)) continue;
    const own = times.get(unit) ?? new Set();
    for (const row of rows) if (statesAny(row)) own.add(timeOf(row));
    times.set(unit, own);
  }
  return times;
}

/** The columns that boxes take. */
const FIGURES = [
  'value',
  'eligible',
  'trained',
  'percent',
  'demand',
  'allocated',
  'used',
  'printed',
];

const statesAny = (row: FactRow): boolean =>
  FIGURES.some((key) => figureIn(row, key) !== 'not-reported') || row.asPrinted !== null;

/** The rows of all the courses that a target of training is measured by; none where one of them has none. */
function measuringRows(data: Data, { item, ...key }: BoxKey): readonly FactRow[] {
  const courses = data.target.find(({ id }) => id === item)?.courses ?? [];
  const rows = courses.map((course) =>
    sourceRows(data, { ...key, table: 'dao-tao', item: course }),
  );
  return rows.some(({ length }) => length === 0) ? [] : rows.flat();
}

/** What a row has under a column of figures, by the column's key. */
export const figureIn = (row: FactRow, key: string): Figure =>
  (Object.entries(row).find(([name]) => name === key)?.[1] ?? 'not-reported') as Figure;
