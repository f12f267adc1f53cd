/** What may be said of all rows of a file that lacks it: to be chosen from what is published. */
import type { Column } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { allKeys, datasetOf } from '../export/datapackage.ts';
import { shortPeriod } from '../format.ts';
import type { Problem } from '../problem/problem.ts';
import { quoteKey } from '../problem/quote.ts';
import type { Reading } from '../read/folder-reader.ts';
import { tidy } from '../table/fold.ts';
import { cellsOf } from './finding.ts';
import { titledValue } from './titled.ts';

/** A value to choose, and the words by which it is found. */
export interface Option {
  readonly value: string;
  readonly words: string;
}

export interface HeadField {
  /** As it stands above a table: `Mã đơn vị`. */
  readonly header: string;
  readonly options: readonly Option[];
  /** What the titles of the table say of it; null where they do not. */
  readonly titled: string | null;
}

/** The fields of what a file lacks, as its problems tell it; none where it lacks nothing. */
export function headFields(
  dataset: Dataset,
  { problems, quotes }: Pick<Reading, 'problems' | 'quotes'>,
  published: () => Data | null,
): HeadField[] {
  const lacking = problems.find(({ code, fix }) => code === 'header-missing' && fix !== null);
  const headers = lacking?.fix?.split(';') ?? [];
  const titles = lacking ? titlesAbove(lacking, quotes) : [];
  return headers.flatMap((header) => {
    const [key, column] =
      Object.entries(dataset.columns).find(([, each]) => each.header === header) ?? [];
    if (!key || !column) return [];
    const data = published();
    if (!data) return [{ header, options: [], titled: null }];
    const options = optionsOf(data, dataset, key);
    const values = options.map(({ value }) => value);
    return [{ header, options, titled: titledValue(titles, column, values, data) }];
  });
}

/** The cells above a header, from the first row on. */
function titlesAbove({ file, sheet, row }: Problem, quotes: Reading['quotes']): string[] {
  return Array.from({ length: (row ?? 1) - 1 }, (_each, at) =>
    quotes.get(quoteKey(file, at + 1, sheet)),
  )
    .flatMap((quote) => (quote ? cellsOf(quote) : []))
    .map(tidy)
    .filter((cell) => cell !== '');
}

function optionsOf(published: Data, dataset: Dataset, key: string): readonly Option[] {
  const { to } = dataset.columns[key] as Column;
  const known = allKeys.find((each) => datasetOf(each).name === to);
  if (known !== undefined) return rowsOf(published, known).map(named);
  const own = allKeys.find((each) => datasetOf(each) === dataset);
  const values = new Set(own === undefined ? [] : rowsOf(published, own).map((row) => row[key]));
  const { kind } = dataset.columns[key] as Column;
  return [...values].flatMap((value) => {
    if (typeof value !== 'string') return [];
    return [{ value: kind === 'period' ? shortPeriod(value) : value, words: '' }];
  });
}

function named({ code, name, title }: AnyRow): Option {
  return { value: officialCode(String(code)), words: String(name ?? title ?? '') };
}

const rowsOf = (data: Data, key: (typeof allKeys)[number]): readonly AnyRow[] =>
  data[key] as readonly unknown[] as readonly AnyRow[];
