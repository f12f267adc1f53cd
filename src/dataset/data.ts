/** Everything that the data folder says, typed and frozen: the border of the model. */
import type { Acknowledgement } from './acknowledgement.ts';
import type { Budget } from './budget.ts';
import type { BudgetLine } from './budget-line.ts';
import type { Course } from './course.ts';
import type { Document } from './document.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Site } from './site.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { Training } from './training.ts';
import type { Unit } from './unit.ts';

export interface Data {
  readonly site: Site;
  readonly unit: readonly Unit[];
  readonly document: readonly Document[];
  readonly indicator: readonly Indicator[];
  readonly course: readonly Course[];
  readonly budgetLine: readonly BudgetLine[];
  readonly target: readonly Target[];
  readonly observation: readonly Observation[];
  readonly training: readonly Training[];
  readonly budget: readonly Budget[];
  readonly task: readonly Task[];
  readonly acknowledgement: readonly Acknowledgement[];
}
