/** All datasets, in the order in which they are read: catalogues before what refers to them. */
import { acknowledgement } from './acknowledgement.ts';
import { address } from './address.ts';
import { budget } from './budget.ts';
import { budgetLine } from './budget-line.ts';
import { course } from './course.ts';
import type { Dataset } from './dataset.ts';
import { document } from './document.ts';
import { indicator } from './indicator.ts';
import { narrative } from './narrative.ts';
import { observation } from './observation.ts';
import { officialForm } from './official-form.ts';
import { target } from './target.ts';
import { task } from './task.ts';
import { training } from './training.ts';
import { unit } from './unit.ts';

export const datasets = {
  unit,
  document,
  indicator,
  course,
  budgetLine,
  target,
  observation,
  training,
  budget,
  task,
  officialForm,
  narrative,
  acknowledgement,
  address,
};

export type DatasetKey = keyof typeof datasets;

/** The datasets whose rows state something of a unit. */
export type FactKey = {
  [K in DatasetKey]: (typeof datasets)[K]['item'] extends null ? never : K;
}[DatasetKey];

export const factKeys = (Object.keys(datasets) as readonly DatasetKey[]).filter(
  (key): key is FactKey => datasets[key].item !== null,
);

/** The same for code that does not care which columns they have. */
export const allDatasets: readonly Dataset[] = Object.values(datasets);
