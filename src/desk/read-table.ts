/** The rows that were read of a file, as they would be published, beside what is published today. */
import type { Against } from '../check/duplicate.ts';
import { isBlankRow } from '../dataset/blank-row.ts';
import type { Data } from '../dataset/data.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import { namesOf, type Written, writtenColumns, writtenText } from '../export/csv.ts';
import { allKeys, datasetOf } from '../export/datapackage.ts';
import { csvOf } from '../format/csv-text.ts';

/** What the desk shows of a table; the rest is in its CSV. */
export const MOST_SHOWN = 500;

export interface ReadTable {
  readonly title: string;
  readonly name: string;
  readonly rows: number;
  /** The units that rows speak of, by name; empty for a catalogue. */
  readonly units: readonly string[];
  /** How many say something new, something else, or the same as what is published. */
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  /** How many leave what is published standing: of a weaker status, or blank. */
  readonly yielded: number;
  /** Whether none of them has a figure or a word for one, as in a template that nobody has filled. */
  readonly isBlank: boolean;
  readonly headers: readonly string[];
  /** The first of them, cell by cell, and what is published where that is something else. */
  readonly cells: readonly (readonly string[])[];
  /** All of them, in the columns that the site gives away. */
  readonly csv: string;
}

const BESIDE = 'Đang công bố';
const NOTHING: Against = { renewed: [], yielded: [] };

/** Of each dataset the rows that came from some files. */
export function readTables(
  data: Data,
  against: ReadonlyMap<Dataset, Against>,
  isOwn: (row: AnyRow) => boolean,
): ReadTable[] {
  return allKeys.flatMap((key) => {
    const rows = (data[key] as readonly unknown[] as readonly AnyRow[]).filter(isOwn);
    const dataset = datasetOf(key);
    const { renewed, yielded } = against.get(dataset) ?? NOTHING;
    const own = { renewed, yielded: yielded.filter(isOwn) };
    const isAny = rows.length + own.yielded.length > 0;
    return isAny ? [readTable(data, dataset, rows, own)] : [];
  });
}

function readTable(
  data: Data,
  dataset: Dataset,
  rows: readonly AnyRow[],
  { renewed, yielded }: Against,
): ReadTable {
  const keyOf = rowKey(dataset);
  const before = new Map(renewed.map(({ was, now }) => [keyOf(now), was]));
  const wasOf = (row: AnyRow) => before.get(keyOf(row));
  const columns = shownColumns(data, dataset, rows);
  const all = writtenColumns(dataset);
  const figures = all.filter(({ key }) => isCompared(dataset, key));
  const says = (row: AnyRow) => cellsOf(figures)(row).join(' · ');
  const known = rows.filter((row) => wasOf(row) !== undefined);
  const changed = known.filter((row) => says(row) !== says(wasOf(row) ?? row));
  const isChanged = new Set(changed);
  return {
    title: dataset.title,
    name: dataset.name,
    rows: rows.length,
    units: unitsOf(data, dataset, rows),
    fresh: rows.length - known.length,
    changed: changed.length,
    same: known.length - changed.length,
    yielded: yielded.length,
    isBlank: [...rows, ...yielded].every((row) => isBlankRow(dataset, row)),
    headers: [...headersOf(columns), ...(changed.length > 0 ? [BESIDE] : [])],
    cells: rows
      .slice(0, MOST_SHOWN)
      .map((row) => [
        ...cellsOf(columns)(row),
        ...(changed.length > 0 ? [isChanged.has(row) ? says(wasOf(row) ?? row) : ''] : []),
      ]),
    csv: csvOf([headersOf(all), ...rows.map(cellsOf(all))]),
  };
}

const headersOf = (columns: readonly Written[]) => columns.map(({ header }) => header);
const cellsOf = (columns: readonly Written[]) => (row: AnyRow) =>
  columns.map((each) => writtenText(each, row[each.key], row.decimals));

const rowKey = (dataset: Dataset) => (row: AnyRow) =>
  JSON.stringify(dataset.key.map((key) => row[key]));

/** What rows of one thing can differ in: figures; of a catalogue all but its key. */
const isCompared = (dataset: Dataset, key: string): boolean =>
  dataset.figures.length > 0
    ? dataset.figures.some((figure) => figure === key)
    : !dataset.key.some((part) => part === key);

/** The columns that say anything; where a name says it, not its code. */
function shownColumns(data: Data, dataset: Dataset, rows: readonly AnyRow[]): Written[] {
  const all = writtenColumns(dataset, namesOf(data));
  const named = new Set(all.filter(({ names }) => names).map(({ key }) => key));
  return all.filter(
    (each) =>
      (each.names !== undefined || !named.has(each.key)) &&
      rows.some((row) => writtenText(each, row[each.key], row.decimals) !== ''),
  );
}

function unitsOf(data: Data, dataset: Dataset, rows: readonly AnyRow[]): string[] {
  const names = namesOf(data).get(datasets.unit.name);
  const codes = new Set(rows.flatMap((row) => dataset.units.map((key) => String(row[key] ?? ''))));
  return [...codes].flatMap((code) => names?.get(code) ?? []);
}
