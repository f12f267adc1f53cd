/** Rows of a dataset as a CSV that Excel opens right and that our own reader reads back the same. */
import { type Column, holdsFigures } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import type { Dataset, Origin } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { distinctNames } from '../dataset/unit-name.ts';
import { harmless } from '../format/csv-cell.ts';
import { csvOf, type Lines } from '../format/csv-text.ts';
import { date, type Figure, type Missing, shortPeriod } from '../format.ts';
import { remembered } from '../memory.ts';
import { filed } from '../model/filed.ts';
import type { Beside } from './beside.ts';

/** How each kind of missing stands in a file. */
export const MISSING: Readonly<Record<Missing, string>> = {
  'not-reported': '',
  none: '-',
  'no-data': '..',
  'not-applicable': 'không áp dụng',
};

/** The mark of a form. */
export const MARK = 'X';

/** A column that is written out, and its header. */
export interface Written {
  readonly key: string;
  readonly column: Column;
  readonly header: string;
  /** The column holds the names of the codes before it. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Names by code, of each catalogue that codes point into. */
export type Names = ReadonlyMap<string | null, ReadonlyMap<string, string>>;

/** The names of what facts are about. */
export const namesOf = remembered(makeNames);

function makeNames({ unit, indicator, course, budgetLine }: Data): Names {
  const names = (rows: readonly { readonly code: string; readonly name: string }[]) =>
    new Map(rows.map(({ code, name }) => [code, name]));
  return new Map([
    [datasets.unit.name, new Map([...names(unit), ...distinctNames(unit)])],
    [datasets.indicator.name, names(indicator)],
    [datasets.course.name, names(course)],
    [datasets.budgetLine.name, names(budgetLine)],
  ]);
}

/** The columns of a download, in declared order. The unit of money stands in the headers: all is in đồng. */
export function writtenColumns(dataset: Dataset, names?: Names): Written[] {
  return Object.entries(dataset.columns)
    .filter(([key]) => key !== 'moneyUnit')
    .flatMap(([key, column]) => {
      const header = column.kind === 'money' ? `${column.header} (đồng)` : column.header;
      const own = column.kind === 'reference' ? names?.get(column.to) : undefined;
      const [nameHeader] = column.names;
      const written = { key, column, header };
      return own && nameHeader
        ? [written, { key, column, header: nameHeader, names: own }]
        : written;
    });
}

type Cells = Readonly<Record<string, unknown>>;

/** What stands in the rows of a download besides its columns. */
interface Around {
  /** The columns that stand beside them. */
  readonly beside: readonly Beside[];
  /** With it, names stand beside codes. */
  readonly names?: Names | undefined;
}

/** A dataset's rows as cells, each as an officer would write it, under their header. */
export function datasetLines(
  dataset: Dataset,
  rows: readonly Origin[],
  { beside, names }: Around,
): { readonly header: readonly string[]; readonly lines: Lines } {
  const columns = writtenColumns(dataset, names);
  const lines = rows.map((row) => {
    const cells: Cells = filed(row) as Origin & Cells;
    return [
      ...columns.map((column) => writtenText(column, cells[column.key], row.decimals)),
      ...beside.map(({ cell }) => harmless(cell(row))),
    ];
  });
  return { header: [...columns, ...beside].map((each) => each.header), lines };
}

/** A dataset's rows as CSV, with the columns that stand `beside` them; with `names`, names stand beside codes. */
export function datasetCsv(
  dataset: Dataset,
  rows: readonly Origin[],
  beside: readonly Beside[] = [],
  names?: Names,
): string {
  const { header, lines } = datasetLines(dataset, rows, { beside, names });
  return csvOf([header, ...lines]);
}

/** One cell as an officer would write it: a value, or the name of a code. */
export function writtenText({ column, names }: Written, value: unknown, decimals: number): string {
  return names ? harmless(names.get(String(value ?? '')) ?? '') : cellText(column, value, decimals);
}

function cellText(column: Column, value: unknown, decimals: number): string {
  if (value === null || value === undefined) return '';
  if (holdsFigures(column)) return figureText(column, value as Figure, decimals);
  const written = (each: unknown) => codeText(column, String(each));
  if (Array.isArray(value)) return harmless(value.map(written).join('|'));
  const text = written(value);
  switch (column.kind) {
    case 'date':
      return date(text);
    case 'period':
      return shortPeriod(text);
    case 'choice':
      // A lone “=” calculates nothing; where it is what a blank means, it need not be written.
      return text === '=' && column.absent === '=' ? '' : text;
    default:
      return harmless(text);
  }
}

/** A unit's code as documents write it, in its own column and wherever something refers to it. */
const codeText = (column: Column, text: string): string =>
  column === datasets.unit.columns.code || column.to === datasets.unit.name
    ? officialCode(text)
    : text;

function figureText(column: Column, value: Figure, decimals: number): string {
  if (value === 'mark') return MARK;
  if (typeof value !== 'number') return MISSING[value];
  const isWhole = column.kind === 'count' || column.kind === 'money';
  return decimal(value, isWhole ? 0 : decimals);
}

/**
 * Plain digits and a decimal comma, with the decimals that were written. `1,500` could be 1500:
 * zeros at the end make way, or one is added.
 */
function decimal(value: number, decimals: number): string {
  const text = value.toFixed(decimals).replace('.', ',');
  if (!/^-?[1-9]\d{0,2},\d{3}$/.test(text)) return text;
  return text.endsWith('0') ? text.replace(/,?(?<!0)0+$/, '') : `${text}0`;
}
