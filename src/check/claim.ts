/** A note that says “đạt chỉ tiêu” while no assigned target is on file. */

import { withAncestors } from '../dataset/ancestors.ts';
import type { Data } from '../dataset/data.ts';
import type { Observation } from '../dataset/observation.ts';
import { yearsOf } from '../dataset/period.ts';
import { placeOf } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import type { Target } from '../dataset/target.ts';
import type { Unit } from '../dataset/unit.ts';
import { placeInSentence } from '../format.ts';
import { type Problem, problem, type Subject } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

/** The claim as it is worded, but not “chưa đạt chỉ tiêu” or “phấn đấu đạt chỉ tiêu”. */
const CLAIM =
  /(?<!(?:chưa|không|phấn đấu|nhằm|để|cần|sẽ|dự kiến)(?: được| thể)? )đạt chỉ tiêu[^.”"»;()]*/iu;

export function checkClaims(data: Data, { rows }: Observations): Problem[] {
  const units = rowsByCode(data.unit);
  const names = new Map(data.indicator.map((each) => [each.code, each.name]));
  const assigned = assignedTargets(data);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const row of rows.having((words) => words !== null, 'note', 'asPrinted')) {
    if (typeof row.value !== 'number') continue;
    const words = CLAIM.exec([row.asPrinted, row.note].join('; '))?.[0].trim();
    const at = `${row.file.path}|${row.file.sheet}|${row.row}`;
    if (!words || seen.has(at) || hasAssigned(assigned, units, row)) continue;
    seen.add(at);
    const facts = {
      value: words,
      words,
      name: names.get(row.indicator) ?? row.indicator,
      unit: placeInSentence(units.get(row.unit)?.name ?? row.unit),
    };
    problems.push(problem('target-missing', placeOf(row, 'note'), facts, subjectOf(row)));
  }
  return problems;
}

/** Where periods are columns, one note stands for the whole row, and does not say for which of them. */
function subjectOf(row: Observation): Subject {
  const subject = observationSubject(row);
  if (row.cell === null || row.file.columns.has('period')) return subject;
  const { dataset, unit, item } = subject;
  return { dataset, unit, item };
}

/** Yearly targets by unit and indicator. */
function assignedTargets(data: Data): ReadonlyMap<string, readonly Target[]> {
  const yearly = data.target.filter((target) => target.kind === 'chỉ tiêu giao năm');
  return Map.groupBy(yearly, (target) => `${target.unit}|${target.indicator}`);
}

/** Whether the nearest unit, upwards, that was given a yearly target for the period was given a number. */
function hasAssigned(
  assigned: ReadonlyMap<string, readonly Target[]>,
  units: ReadonlyMap<string, Unit>,
  row: Observation,
): boolean {
  const [from, to] = yearsOf(row.period);
  const parentOf = (code: string) => units.get(code)?.parent;
  const targets = withAncestors({ parentOf }, row.unit)
    .map((code) => assigned.get(`${code}|${row.indicator}`) ?? [])
    .map((all) => all.filter((target) => (target.from ?? target.to) <= from && target.to >= to))
    .find(({ length }) => length > 0);
  return targets?.some(({ value }) => typeof value === 'number') ?? false;
}
