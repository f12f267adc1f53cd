/** Results against the calendar, and against the time in which their unit existed. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { daysOf } from '../dataset/period.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import type { Unit } from '../dataset/unit.ts';
import { date, period as inWords, shortPeriod } from '../format.ts';
import { type Problem, problem, type Subject } from '../problem/problem.ts';
import { budgetSubject } from './budget.ts';
import { type Observations, observationSubject } from './observation.ts';
import { trainingSubject } from './training.ts';

/** A result of a unit in a period. */
interface Result {
  readonly row: Origin;
  /** The column of the period. */
  readonly key: string;
  readonly subject: Subject & { readonly period: string };
}

/** `today` as `2026-11-22`. */
export function checkPeriods(data: Data, observations: Observations, today: string): Problem[] {
  const units = new Map(data.unit.map((unit) => [unit.code, unit]));
  const problems: Problem[] = [];
  for (const result of [...oddObservations(data, observations, today), ...otherResults(data)]) {
    const { row, key, subject } = result;
    const { period } = subject;
    const [first, last] = daysOf(period);
    if (first > today)
      problems.push(
        problem('year-future', placeOf(row, key), { value: shortPeriod(period) }, subject),
      );
    const unit = units.get(subject.unit);
    if (!unit || !isOutside(unit, first, last)) continue;
    const facts = {
      period: inWords(period),
      name: unit.name,
      validity: validity(unit),
      also: placesInWords([unit], row),
    };
    problems.push(problem('outside-validity', placeOf(row, key), facts, subject));
  }
  return problems;
}

/** Observations of periods to come, and of units that did not always exist; all others are right. */
function* oddObservations(
  data: Data,
  observations: Observations,
  today: string,
): Generator<Result> {
  const toCome = [...observations.values('period')].filter(
    (period) => daysOf(period as string)[0] > today,
  );
  const changed = data.unit.filter((unit) => unit.validFrom !== null || unit.validTo !== null);
  const codes = changed.map(({ code }) => code);
  const positions = [
    ...observations.positions('period', toCome),
    ...observations.positions('unit', codes),
  ];
  let last = '';
  for (const at of new Set(positions)) {
    const row = observations.rows.at(at);
    if (row.value === 'not-reported') continue;
    const subject = observationSubject(row);
    const { file, cell, unit, period } = row;
    if (cell === null || !file.columns.has('period')) {
      yield { row, key: 'period', subject };
      continue;
    }
    // Indicators as columns share the cell of their period: what is odd about it is said once.
    const place = [file.path, file.sheet, row.row, unit, period].join('|');
    if (place !== last) yield { row, key: 'period', subject: { dataset: 'so-lieu', unit, period } };
    last = place;
  }
}

/** Rows that report something; money that was given for a year to come is no result. */
function* otherResults(data: Data): Generator<Result> {
  for (const row of data.training)
    if (row.trained !== 'not-reported') yield { row, key: 'asOf', subject: trainingSubject(row) };
  for (const row of data.budget)
    if (typeof row.used === 'number') yield { row, key: 'period', subject: budgetSubject(row) };
}

function isOutside(unit: Unit, first: string, last: string): boolean {
  return (
    (unit.validFrom !== null && last < unit.validFrom) ||
    (unit.validTo !== null && first > unit.validTo)
  );
}

function validity({ validFrom, validTo }: Unit): string {
  return [validFrom && `từ ${date(validFrom)}`, validTo && `đến ${date(validTo)}`]
    .filter(Boolean)
    .join(' ');
}
