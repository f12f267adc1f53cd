/** What a unit is asked for in a year: the rows of its table, and what it said of each the time before. */
import type { Data } from '../dataset/data.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import { isAnswered, type OwedDataset, wholeYear } from './owed.ts';
import type { Unit } from './unit-tree.ts';

/** Which columns of a dataset a template has: said above for all rows, given in each row, to be filled. */
export interface TemplateLayout {
  readonly dataset: Dataset;
  readonly preamble: readonly string[];
  readonly given: readonly string[];
  readonly asked: readonly string[];
}

/** A row of a template, before anything is filled in. */
export interface TemplateRow {
  /** Its given columns, by their keys, as a row of the data holds them. */
  readonly given: Readonly<Record<string, string | null>>;
  /** The unit's own row of the time before. */
  readonly before: AnyRow | null;
}

export interface Template {
  readonly unit: Unit;
  readonly year: number;
  readonly layout: TemplateLayout;
  readonly rows: readonly TemplateRow[];
  /** The time of which the rows before are, as data hold it; null where there are none. */
  readonly before: string | null;
}

const { observation, training, budget } = datasets;

/** The datasets that units owe, as they are asked for. */
export const LAYOUTS: Readonly<Record<OwedDataset, TemplateLayout>> = {
  'so-lieu': {
    dataset: observation,
    preamble: ['unit', 'period', 'source'],
    given: ['indicator', 'breakdown', 'measure'],
    asked: ['value', 'note'],
  },
  'dao-tao': {
    dataset: training,
    preamble: ['unit', 'asOf', 'source'],
    given: ['audience', 'course'],
    asked: ['eligible', 'trained', 'demand', 'note'],
  },
  'kinh-phi': {
    dataset: budget,
    preamble: ['unit', 'period', 'source'],
    given: ['line', 'fund'],
    asked: ['allocated', 'used', 'reason', 'note'],
  },
};

type Given = TemplateRow['given'];

/**
 * The template of a unit for one dataset and year: the rows that the unit had the last time, and what the site
 * asks of it besides; of one that never had any, those of the units beside it, or all of the catalogue.
 */
export function templateOf(data: Data, unit: Unit, dataset: OwedDataset, year: number): Template {
  const layout = LAYOUTS[dataset];
  const rows = rowsOf(data, layout).filter((row) => (yearOf(layout, row) ?? year) < year);
  const own = lastOf(
    layout,
    rows.filter((row) => row.unit === unit.code),
  );
  const beside = new Set(
    data.unit.filter((each) => each.parent === unit.parent).map(({ code }) => code),
  );
  const others = own.length > 0 ? [] : rows.filter((row) => beside.has(String(row.unit)));
  const known = [...own, ...lastOf(layout, others)].map((row) => givenOf(layout, row));
  const asked = askedOf(data, unit, dataset, known);
  const all =
    known.length + asked.length > 0 ? [...known, ...asked] : wholeCatalogue(data, dataset);
  const isAnyBroken = all.some(({ breakdown }) => breakdown);
  const used = isAnyBroken ? layout.given : layout.given.filter((key) => key !== 'breakdown');
  const before = new Map(own.map((row) => [keyOf(givenOf(layout, row)), row]));
  const [time = null, ...times] = new Set(own.map((row) => String(row[timeOf(layout)])));
  return {
    unit,
    year,
    layout: { ...layout, given: used },
    rows: inOrder(data, dataset, all).map((given) => ({
      given,
      before: before.get(keyOf(given)) ?? null,
    })),
    before: times.length === 0 || time === null ? time : time.slice(0, 4),
  };
}

const ROWS = { 'so-lieu': 'observation', 'dao-tao': 'training', 'kinh-phi': 'budget' } as const;

const rowsOf = (data: Data, { dataset }: TemplateLayout): readonly AnyRow[] =>
  data[ROWS[dataset.name as OwedDataset]] as readonly unknown[] as readonly AnyRow[];

const timeOf = ({ dataset }: TemplateLayout): string => dataset.time ?? '';

const yearOf = (layout: TemplateLayout, row: AnyRow): number | null =>
  wholeYear(String(row[timeOf(layout)]));

/** Of the newest year in which anything was answered the newest row of each thing. */
function lastOf(layout: TemplateLayout, rows: readonly AnyRow[]): readonly AnyRow[] {
  const answered = rows.filter((row) => layout.dataset.figures.some((key) => isAnswered(row[key])));
  const last = Math.max(0, ...answered.map((row) => yearOf(layout, row) ?? 0));
  const time = timeOf(layout);
  const inYear = rows
    .filter((row) => yearOf(layout, row) === last)
    .toSorted((a, b) => (String(a[time]) < String(b[time]) ? -1 : 1));
  return [...new Map(inYear.map((row) => [keyOf(givenOf(layout, row)), row])).values()];
}

const givenOf = ({ given }: TemplateLayout, row: AnyRow): Given =>
  Object.fromEntries(
    given.filter((key) => key !== 'measure').map((key) => [key, (row[key] as string) ?? null]),
  );

const keyOf = (given: Given): string => JSON.stringify(given);

/** What `reports` of site.json asks of the unit that is not among the rows it has. */
function askedOf(data: Data, unit: Unit, dataset: OwedDataset, known: readonly Given[]): Given[] {
  const reports = data.site.reports.filter(
    ({ below, datasets: asked }) => below === unit.parent && asked.includes(dataset),
  );
  const has = (key: string, value: string) => known.some((given) => given[key] === value);
  if (dataset === 'so-lieu')
    return reports
      .flatMap(({ indicators }) => indicators ?? [])
      .filter((code) => !has('indicator', code))
      .map((indicator) => ({ indicator, breakdown: null }));
  if (dataset === 'kinh-phi') return [];
  const audiences = new Set(reports.flatMap((report) => report.audiences ?? []));
  return wholeCatalogue(data, dataset).filter(
    ({ audience }) => audiences.has(audience ?? '') && !has('audience', audience ?? ''),
  );
}

function wholeCatalogue(data: Data, dataset: OwedDataset): Given[] {
  if (dataset === 'so-lieu')
    return data.indicator.map(({ code }) => ({ indicator: code, breakdown: null }));
  if (dataset === 'kinh-phi')
    return data.budgetLine.map(({ code }) => ({ line: code, fund: null }));
  return data.course.map(({ code, audience }) => ({ audience, course: code }));
}

/** As the catalogue has them: audiences, and what belongs to one thing, together. */
function inOrder(data: Data, dataset: OwedDataset, all: readonly Given[]): readonly Given[] {
  const [key, catalogue] = (
    {
      'so-lieu': ['indicator', data.indicator],
      'dao-tao': ['course', data.course],
      'kinh-phi': ['line', data.budgetLine],
    } as const
  )[dataset];
  const place = new Map<string | null, number>(catalogue.map(({ code }, at) => [code, at]));
  const rank = (given: Given) => place.get(given[key] ?? null) ?? catalogue.length;
  const once = [...new Map(all.map((given) => [keyOf(given), given])).values()];
  return once.toSorted((a, b) => rank(a) - rank(b));
}
