/** What those who run a site set up for all: units, who owes reports, borders, official forms, outlines. */

import { checkBorders } from '../check/border.ts';
import { checkNarratives } from '../check/narrative.ts';
import { checkOfficialForms } from '../check/official-form.ts';
import { checkReports } from '../check/reports.ts';
import { checkLives } from '../check/unit-life.ts';
import { checkUnitTree } from '../check/unit-tree.ts';
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import type { Problem } from '../problem/problem.ts';

/** The tables of it: an officer sends none of them, and what reads only what officers send may go without these checks. */
export const SET_UP = [datasets.unit, datasets.officialForm, datasets.narrative].map(
  ({ name }) => name,
);

export function checkSetUp(data: Data, today: string): Problem[] {
  return [
    ...checkUnitTree(data),
    ...checkLives(data),
    ...checkReports(data),
    ...checkBorders(data, today),
    ...checkOfficialForms(data),
    ...checkNarratives(data),
  ];
}
