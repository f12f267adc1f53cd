/** What those who run a site set up for all: catalogues, who owes reports, duties, borders, official forms, outlines. */

import { checkAddresses } from '../check/address.ts';
import { checkBorders } from '../check/border.ts';
import { checkDocuments } from '../check/document.ts';
import { checkIndicators } from '../check/indicator.ts';
import { checkNarratives } from '../check/narrative.ts';
import { checkOfficialForms } from '../check/official-form.ts';
import { checkReports } from '../check/reports.ts';
import { checkTargets } from '../check/target.ts';
import { checkTasks } from '../check/task.ts';
import { checkLives } from '../check/unit-life.ts';
import { checkUnitTree } from '../check/unit-tree.ts';
import type { Data } from '../dataset/data.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { target } from '../dataset/target.ts';
import type { Problem } from '../problem/problem.ts';

export { checkAcknowledgements } from '../check/acknowledgement.ts';
export { taskFault } from '../check/task.ts';
export { wanted } from '../reader/title/wanted.ts';

/** The tables of it: an officer sends figures, and what reads only what officers send may go without these checks. */
export const SET_UP = allDatasets
  .filter(({ name, columns }) => name === target.name || !('status' in columns))
  .map(({ name }) => name);

export function checkSetUp(data: Data, today: string): Problem[] {
  return [
    ...checkAddresses(data),
    ...checkTasks(data),
    ...checkTargets(data),
    ...checkDocuments(data, today),
    ...checkIndicators(data),
    ...checkUnitTree(data),
    ...checkLives(data),
    ...checkReports(data),
    ...checkBorders(data, today),
    ...checkOfficialForms(data),
    ...checkNarratives(data),
  ];
}
