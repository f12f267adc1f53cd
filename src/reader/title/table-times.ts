/** The times that a table says of its figures. */
import { periodIn } from '../../table/period-cell.ts';
import type { Slot } from '../cell/meaning.ts';
import { periodSaid } from './preamble.ts';
import type { Titled } from './titled.ts';

/** Above them, at the heads of their columns and in `rows`; a last day is its year. */
export function timesOf(
  table: Omit<Titled, 'around' | 'times' | 'rowsSay'> & Partial<Pick<Titled, 'around'>>,
  rows: readonly (readonly string[])[],
): readonly string[] {
  const { dataset, preamble, slots } = table;
  const times = table.around?.wanted?.times(table, rows) ?? [
    periodSaid(preamble, dataset.time ?? ''),
    ...slots.map(({ period }) => period),
    ...cellsOf(slots, dataset.time ?? '', rows).map(periodIn),
  ];
  return [...new Set(times.flatMap((each) => each?.replace('-12-31', '') ?? []))];
}

/** What rows say in the columns of a key. */
export const cellsOf = (
  slots: readonly Slot[],
  key: string,
  rows: readonly (readonly string[])[],
): readonly string[] =>
  slots
    .filter((slot) => slot.key === key)
    .flatMap(({ index }) => rows.map((row) => row[index] ?? ''));
