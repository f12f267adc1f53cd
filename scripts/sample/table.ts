/** Rows by column key as CSV, with the headers of the dataset's declaration. */
import type { Columns, Dataset } from '../../src/dataset/dataset.ts';
import { csvCell } from '../../src/format/csv-cell.ts';

/** A row: cells as an officer writes them. A column that no row names is left out. */
export type Cells<D> =
  D extends Dataset<infer C extends Columns> ? { readonly [K in keyof C]?: string } : never;

export function table<C extends Columns>(
  dataset: Dataset<C>,
  rows: readonly { readonly [K in keyof C]?: string }[],
): string {
  const keys = Object.keys(dataset.columns).filter((key) => rows.some((row) => row[key]));
  const headers = keys.map((key) => headerOf(dataset, key));
  const lines = rows.map((row) => keys.map((key) => row[key] ?? ''));
  return [headers, ...lines]
    .map((cells) => `${cells.map((text) => csvCell(text, ';')).join(';')}\n`)
    .join('');
}

/** All money of the sample is in đồng. */
function headerOf<C extends Columns>({ columns }: Dataset<C>, key: string): string {
  const column = columns[key];
  if (!column) throw new Error(`No column ${key}`);
  return column.kind === 'money' ? `${column.header} (đồng)` : column.header;
}

/** A number with a decimal comma; what is missing stays as it is written. */
export function cell(value: number | string, decimals = 0): string {
  return typeof value === 'string' ? value : value.toFixed(decimals).replace('.', ',');
}
