/** Every row that states something of a unit, with the subject that a warning would name. */
import type { Budget } from '../dataset/budget.ts';
import type { Data } from '../dataset/data.ts';
import type { Observation } from '../dataset/observation.ts';
import type { Target } from '../dataset/target.ts';
import type { Task } from '../dataset/task.ts';
import type { Training } from '../dataset/training.ts';
import type { Subject } from '../problem/problem.ts';

export type FactRow = Observation | Target | Training | Budget | Task;

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
