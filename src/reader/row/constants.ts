/** What every row of a file holds before its own cells are read. */

import { type Column, holdsFigures } from '../../dataset/column.ts';
import type { SourceFile } from '../../dataset/dataset.ts';
import type { Sureness } from '../../table/period-cell.ts';
import { unknownName } from '../cell/fault.ts';
import type { PreambleValue } from '../title/preamble.ts';
import { wordReader } from './column-readers.ts';
import type { Context } from './context.ts';
import type { FigureReader } from './figure-reader.ts';

export type Values = Record<string, unknown>;

/** Every key of a row, so that all rows have one shape, with what is said above the header. */
export function constants(context: Context, file: SourceFile, figures: FigureReader): Values {
  const { dataset, form } = context;
  const values: Values = { file, row: 0, decimals: 0, cell: null };
  for (const [key, column] of Object.entries(dataset.columns)) values[key] = column.absent;
  // In the order of the columns: a course is looked up among those of its audience.
  for (const key of Object.keys(dataset.columns)) {
    const own = form.preamble.filter((each) => each.key === key);
    const [first] = own;
    if (!first) continue;
    const column = dataset.columns[key] as Column;
    if (holdsFigures(column)) {
      const slot = { ...first, factor: null };
      const { row, text } = first;
      values[key] = figures.read({ column, slot, row, text, stated: values }) ?? column.absent;
    } else readWords(context, own, values);
  }
  return values;
}

function readWords(context: Context, own: readonly PreambleValue[], values: Values): void {
  const { dataset, around, faults } = context;
  const code = own.find((each) => !each.isName);
  const name = own.find((each) => each.isName);
  const { key } = (code ?? name) as PreambleValue;
  const reader = wordReader(dataset, key, [], around);
  const scope = scopeOf(reader.column, values);
  const reading = reader.readText(code?.text ?? '', name?.text ?? '', scope);
  const at = ((reading.ofName ? name : code) ?? code ?? name) as PreambleValue;
  if (reading.fault) faults.add(reading.fault, at.row, at, at.text);
  values[key] = reading.value ?? unknownName(reading.fault, at.text) ?? values[key];
  if (reading.warning) faults.add(reading.warning, at.row, at, null);
  if (reading.status) values.status = withSureness(values.status, reading.status);
}

/** A course's name is looked up among the courses of its row's audience. */
export function scopeOf(column: Column, values: Values): string | null {
  return isScoped(column) && typeof values.audience === 'string' ? values.audience : null;
}

export const isScoped = (column: Column): boolean => column.to === 'lop-dao-tao';

/** A figure is as sure as its period, unless its row says more than that it is official. */
export const withSureness = (own: unknown, said: Sureness): unknown =>
  said === 'sơ bộ' && own === 'chính thức' ? said : (own ?? said);
