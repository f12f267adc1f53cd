/** Every row that states something of a unit, with the subject that a warning would name. */
import type { Data } from '../dataset/data.ts';
import { datasets, type FactKey, factKeys } from '../dataset/datasets.ts';
import { subjectOf } from '../dataset/subject.ts';
import type { Subject } from '../problem/problem.ts';
import { byEnd } from './period.ts';

export type FactRow = Data[FactKey][number];

/** The period that a row gives a figure of; null where it gives none. */
export function saidPeriod(row: FactRow): string | null {
  if ('value' in row && 'breakdown' in row) return row.value === 'not-reported' ? null : row.period;
  if ('asOf' in row) return row.asOf;
  if (!('allocated' in row)) return null;
  const isSaid = [row.allocated, row.used, row.printed].some((each) => typeof each === 'number');
  return isSaid ? row.period : null;
}

/** The last period that any of the rows gives a figure of. */
export const latestOf = (rows: readonly FactRow[]): string | null =>
  rows.map(saidPeriod).reduce(laterOf, null);

const laterOf = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && a !== b && byEnd(a, b) < 0) ? b : a;

export interface Fact {
  readonly row: FactRow;
  readonly subject: Subject;
}

/** All facts, dataset by dataset, in the order of the files. */
export function* factsOf(data: Data): Generator<Fact> {
  for (const key of factKeys)
    for (const row of data[key]) yield { row, subject: subjectOf(datasets[key], row) };
}
