/** Every row that states something of a unit, with the subject that a warning would name. */
import type { Budget } from '../dataset/budget.ts';
import type { Data } from '../dataset/data.ts';
import type { Observation } from '../dataset/observation.ts';
import type { Target } from '../dataset/target.ts';
import type { Task } from '../dataset/task.ts';
import type { Training } from '../dataset/training.ts';
import type { Subject } from '../problem/problem.ts';
import { byEnd } from './period.ts';

export type FactRow = Observation | Target | Training | Budget | Task;

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
  rows
    .flatMap((row) => saidPeriod(row) ?? [])
    .toSorted(byEnd)
    .at(-1) ?? null;

export interface Fact {
  readonly row: FactRow;
  readonly subject: Subject;
}

/** All facts, dataset by dataset, in the order of the files. */
export function* factsOf(data: Data): Generator<Fact> {
  const { observation, target, training, budget, task } = data;
  for (const row of observation) {
    const { unit, indicator: item, period } = row;
    yield { row, subject: { dataset: 'so-lieu', unit, item, period } };
  }
  for (const row of target) {
    const [item, period] = [row.indicator ?? undefined, String(row.to)];
    yield { row, subject: { dataset: 'muc-tieu', unit: row.unit, item, period } };
  }
  for (const row of training) {
    const { unit, course: item, asOf: period } = row;
    yield { row, subject: { dataset: 'dao-tao', unit, item, period } };
  }
  for (const row of budget) {
    const { unit, line: item, period } = row;
    yield { row, subject: { dataset: 'kinh-phi', unit, item, period } };
  }
  for (const row of task) {
    yield { row, subject: { dataset: 'nhiem-vu', unit: row.unit, item: row.id } };
  }
}
