/** A total fertility rate that does not move with the births and women that it is said to come from. */
import {
  birthsPerWoman,
  type FertilityYear,
  movesWithBirths,
  REPRODUCTIVE_YEARS,
  ratioOf,
  spreadOf,
} from '../dataset/fertility-ratio.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { capital, difference, number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { FertilityYears, Year } from './fertility.ts';
import { observationSubject } from './observation.ts';

interface Known extends FertilityYear {
  readonly rows: Year;
}

/** One warning for a unit, at the rate of its last year. */
export function checkFertilityRatio(fertility: FertilityYears): Problem[] {
  return [...fertility.values()].flatMap((years) => {
    const known = years.filter(isExact).map(yearOf);
    return known.length < 2 || movesWithBirths(known) ? [] : [apart(known)];
  });
}

const isExact = ({ row, births, women, isCensus }: Year): boolean =>
  !isCensus && Number(births.value) > 0 && [row, births, women].every(({ bound }) => bound === '=');

const yearOf = (rows: Year): Known => ({
  rows,
  year: rows.year,
  rate: rows.tfr,
  births: Number(rows.births.value),
  women: Number(rows.women.value),
});

function apart(found: readonly Known[]): Problem {
  const years = found.toSorted((a, b) => a.year - b.year);
  const byRatio = years.toSorted((a, b) => ratioOf(a) - ratioOf(b));
  const [last, least, most] = [years.at(-1), byRatio[0], byRatio.at(-1)] as [Known, Known, Known];
  const { row } = last.rows;
  const others = years.flatMap(({ rows }) => [rows.row, rows.births, rows.women]);
  const facts = {
    steps: capital(stepsInWords(years).join('; ')),
    year: String(last.year),
    computed: rounded(REPRODUCTIVE_YEARS * birthsPerWoman(last), 2),
    value: number(row.value as number, row.decimals),
    least: String(least.year),
    most: String(most.year),
    spread: percent((spreadOf(years) ?? 1) - 1),
    also: placesInWords(
      others.filter((other) => other !== row),
      row,
    ),
  };
  return problem('tfr-births-ratio', placeOf(row, 'value'), facts, observationSubject(row));
}

/** The steps, of one or two years where there are any, in which the ratio rose and fell the most, in the order of time. */
function stepsInWords(years: readonly Known[]): string[] {
  const steps = years.flatMap((from, at) =>
    years
      .slice(at + 1)
      .filter((to, next) => next === 0 || to.year - from.year <= 2)
      .map((to) => [from, to] as const),
  );
  const growth = ([from, to]: readonly [Known, Known]) => ratioOf(to) / ratioOf(from);
  const inOrder = steps.toSorted((a, b) => growth(a) - growth(b));
  const told = [...new Set([inOrder[0], inOrder.at(-1)])].filter((step) => step !== undefined);
  return told
    .toSorted(([a], [b]) => a.year - b.year)
    .map(([from, to]) => {
      const [rate, births] = [
        to.rate / from.rate - 1,
        birthsPerWoman(to) / birthsPerWoman(from) - 1,
      ];
      const but = rate * births < 0 ? ' nhưng' : ',';
      return `từ năm ${from.year} đến năm ${to.year}, TFR ${moved(rate)}${but} số trẻ sinh trên một phụ nữ 15–49 tuổi ${moved(births)}`;
    });
}

const moved = (change: number): string =>
  difference(change, 0, 3) === 0
    ? 'không đổi'
    : `${change > 0 ? 'tăng' : 'giảm'} ${percent(Math.abs(change))}`;

const percent = (share: number): string => `${number(Number((100 * share).toFixed(1)), 1)}%`;

const rounded = (value: number, decimals: number): string =>
  number(Number(value.toFixed(decimals)), decimals);
