/** Within one training row, and between the rows of one form. */
import type { Data } from '../dataset/data.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { subjectOf } from '../dataset/subject.ts';
import { type Training, training } from '../dataset/training.ts';
import { date, list, number } from '../format.ts';
import { type Problem, problem, type Subject } from '../problem/problem.ts';

export function checkTraining(data: Data): Problem[] {
  return [
    ...data.training.flatMap(checkRow),
    ...countedOn(data.training),
    ...sameShareOfDifferentSizes(data.training),
  ];
}

export const trainingSubject = (row: Training): Subject => subjectOf(training, row);

function checkRow(row: Training): Problem[] {
  const { eligible, trained, percent } = row;
  if (typeof trained !== 'number') return [];
  if (typeof eligible !== 'number') {
    if (typeof percent !== 'number' || trained + percent === 0) return [];
    if (trained * percent === 0) return [differing(row, '?', trained === 0 ? '0%' : 'trên 0%')];
    const facts = { trained: number(trained), percent: `${number(percent)}%` };
    return [problem('percent-without-base', placeOf(row, 'percent'), facts, trainingSubject(row))];
  }
  if (trained > eligible) {
    const facts = { trained: number(trained), eligible: number(eligible) };
    return [problem('trained-over-eligible', placeOf(row, 'trained'), facts, trainingSubject(row))];
  }
  if (typeof percent !== 'number') return [];
  if (eligible === 0) return percent === 0 ? [] : [ofNobody(row, percent)];
  const half = 0.5 / 10 ** row.decimals + 1e-9;
  const computed = (trained / eligible) * 100;
  if (Math.abs(computed - percent) <= half) return [];
  const share = `${number(Math.round(computed * 10) / 10)}%`;
  return [differing(row, number(eligible), share)];
}

/** Of a row that has both. */
function differing(row: Training, whole: string, computed: string): Problem {
  const [percent, trained] = [row.percent as number, row.trained as number];
  const facts = { value: `${number(percent)}%`, part: number(trained), whole, computed };
  return problem('percent-mismatch', placeOf(row, 'percent'), facts, trainingSubject(row));
}

/** A share of nobody. */
function ofNobody(row: Training, percent: number): Problem {
  const facts = { percent: `${number(percent)}%`, nobody: true };
  return problem('percent-without-base', placeOf(row, 'percent'), facts, trainingSubject(row));
}

/** Days that a spreadsheet counted on where a cell was dragged down: 31/12/2025, 01/01/2026, 02/01/2026. */
function countedOn(rows: readonly Training[]): Problem[] {
  const found = rows.filter((row, at) => isNextDay(rows[at - 1], row) && !row.note);
  return found.map((row) => {
    const facts = { value: date(row.asOf), dragged: true };
    return problem('date-invalid', placeOf(row, 'asOf'), facts, trainingSubject(row));
  });
}

const isNextDay = (before: Training | undefined, { file, row, unit, audience, asOf }: Training) =>
  file === before?.file &&
  // Those that have an error come last.
  row > before.row &&
  unit === before.unit &&
  audience === before.audience &&
  // Not of years: 2025 begins on the day after 31/12/2024.
  asOf.length > 4 &&
  Date.parse(asOf) - Date.parse(before.asOf) === 864e5;

/** 100 % beside 02, 03 and 05 people in one form that prints no totals. */
function sameShareOfDifferentSizes(rows: readonly Training[]): Problem[] {
  const full = rows.filter(
    (row) =>
      row.percent === 100 && typeof row.trained === 'number' && typeof row.eligible !== 'number',
  );
  const forms = Map.groupBy(full, (row) =>
    [row.file.path, row.file.sheet, row.unit, row.audience, row.asOf].join('|'),
  );
  return [...forms.values()].flatMap((form) => {
    const sizes = [...new Set(form.map((row) => row.trained as number))].sort((a, b) => a - b);
    const [first] = form;
    if (sizes.length < 2 || !first) return [];
    const facts = {
      sizes: `${list(sizes.map((size) => number(size)))} người`,
      also: placesInWords(form.slice(1), first),
    };
    return [
      problem(
        'same-percent-different-size',
        placeOf(first, 'percent'),
        facts,
        trainingSubject(first),
      ),
    ];
  });
}
