/** Results against the calendar, and against the time in which their unit existed. */

import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { daysOf, isUnknown, yearsOf } from '../dataset/period.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { territoryIn } from '../dataset/territory.ts';
import type { Unit } from '../dataset/unit.ts';
import { date, period as inWords, shortPeriod } from '../format.ts';
import { type Problem, problem, type Subject } from '../problem/problem.ts';
import { budgetSubject } from './budget.ts';
import { type Observations, observationSubject } from './observation.ts';
import { trainingSubject } from './training.ts';

/** A result of a unit in a period. */
interface Result {
  readonly row: Origin & { readonly note: string | null };
  /** The column of the period. */
  readonly key: string;
  readonly subject: Subject;
}

/** `today` as `2026-11-22`. */
export function checkPeriods(data: Data, observations: Observations, today: string): Problem[] {
  const units = rowsByCode(data.unit);
  const problems: Problem[] = [];
  const told = new Set<string>();
  const others = otherResults(data);
  const periods = [
    ...observations.values('period'),
    ...others.map(({ subject }) => subject.period),
  ];
  const years = new Set(periods.map((each) => yearsOf(each ?? '?')[0]));
  const isOdd = (period: string) => isToCome(period, today) || isLone(period, years);
  for (const result of [...oddObservations(data, observations, isOdd), ...others]) {
    const { row, key, subject } = result;
    const { dataset, unit: code, period } = subject;
    if (period === undefined) continue;
    if (isToCome(period, today)) {
      const facts = { value: shortPeriod(period), dataset, until: untilNow(period, today) };
      problems.push(problem('year-future', placeOf(row, key), facts, subject));
    }
    if (isLone(period, years) && !row.note && !isToCome(period, today)) {
      const facts = { value: shortPeriod(period), lone: true };
      problems.push(problem('year-range', placeOf(row, key), facts, subject));
    }
    const unit = units.get(code);
    const territory = unit ? territoryIn(unit, period) : 'own';
    if (!unit || territory === 'own') continue;
    const part = PARTS[territory];
    // Of whom a year is that saw a unit begin or end is asked once for all its figures.
    const whole = [row.file.path, row.file.sheet, dataset, code, period].join('|');
    if (part !== undefined && told.has(whole)) continue;
    told.add(whole);
    const about = part === undefined ? subject : { dataset, unit: code, period };
    problems.push(
      problem('outside-validity', placeOf(row, key), factsOf(unit, row, period), about),
    );
  }
  return problems;
}

/** Whether a period has not begun, or is of years that have not: those of a programme under way. What is none has no time. */
export const isToCome = (period: string, today: string): boolean =>
  !isUnknown(period) &&
  (daysOf(period)[0] > today || yearsOf(period)[1] > Number(today.slice(0, 4)));

/** Whether of all that there is nothing is of the years that follow, but of later ones: 1925 before 2015. */
const isLone = (period: string, years: ReadonlySet<number>): boolean => {
  const later = Array.from(years, (each) => each - yearsOf(period)[0]).filter((each) => each > 0);
  return later.length > 0 && Math.min(...later) > 35;
};

/** What has passed of a period, as the head of a column. */
function untilNow(period: string, today: string): string | undefined {
  if (daysOf(period)[0] > today) return undefined;
  const [first, now] = [period.slice(0, 4), today.slice(0, 4)];
  return first === now ? `Năm ${now}` : `Giai đoạn ${first}-${now}`;
}

function factsOf(unit: Unit, row: Result['row'], period: string) {
  return {
    period: inWords(period),
    name: unit.name,
    validity: validity(unit),
    part: PARTS[territoryIn(unit, period)],
    also: placesInWords([unit], row),
  };
}

/** Observations of periods to come, and of units that did not always exist; all others are right. */
function* oddObservations(
  data: Data,
  observations: Observations,
  isOdd: (period: string) => boolean,
): Generator<Result> {
  const changed = data.unit.filter((unit) => unit.validFrom !== null || unit.validTo !== null);
  const codes = new Set(changed.map(({ code }) => code));
  const ofChanged = observations.among('unit', (unit) => codes.has(unit));
  const rows = [
    // A form has its years to come as well, with a dash in them.
    ...observations.among('period', isOdd).filter(({ value }) => typeof value === 'number'),
    ...ofChanged.filter(({ period }) => !isOdd(period)),
  ];
  let last = '';
  for (const row of rows) {
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
const otherResults = ({ training, budget }: Data): readonly Result[] => [
  ...training
    .filter(({ trained }) => trained !== 'not-reported')
    .map((row) => ({ row, key: 'asOf', subject: trainingSubject(row) })),
  ...budget
    .filter(({ used }) => typeof used === 'number')
    .map((row) => ({ row, key: 'period', subject: budgetSubject(row) })),
];

/** Which part of a period its unit was not in force; nothing where it was in none. */
const PARTS = {
  before: undefined,
  own: undefined,
  founding: 'phần đầu kỳ',
  ending: 'phần cuối kỳ',
  after: undefined,
} as const;

function validity({ validFrom, validTo }: Unit): string {
  return [validFrom && `từ ${date(validFrom)}`, validTo && `đến ${date(validTo)}`]
    .filter(Boolean)
    .join(' ');
}
