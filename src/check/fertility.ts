/**
 * The total fertility rate against the births and women that it is made of.
 *
 * The general fertility rate is births per woman aged 15–49; 35 times it approaches the total
 * fertility rate (35 years of age, were fertility even over them).
 */
import type { Observation } from '../dataset/observation.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { ROLES } from '../dataset/role.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

const REPRODUCTIVE_YEARS = 35;
const POINTS_APART = 0.05;

interface Year {
  readonly year: number;
  readonly row: Observation;
  readonly tfr: number;
  readonly gfr: number;
  /** The births and the women. */
  readonly base: readonly (Observation | undefined)[];
}

export function checkFertility(observations: Observations): Problem[] {
  const units = Map.groupBy(knownYears(observations), ({ row }) => row.unit);
  return [...units.values()].flatMap((years) => [
    ...years.flatMap(againstEarlier),
    ...years.flatMap(againstBirths),
  ]);
}

/** The years in which all three are known, in order. */
function knownYears(observations: Observations): Year[] {
  const { rows } = observations;
  const births = observations.beside('indicator', () => ROLES.births);
  const women = observations.beside('indicator', () => ROLES.women);
  const breakdownAt = rows.reader('breakdown');
  const years: Year[] = [];
  for (const at of observations.by('indicator').get(ROLES.fertility) ?? []) {
    if (breakdownAt(at) !== null) continue;
    const year = yearOf(rows.at(at), births(at), women(at));
    if (year) years.push(year);
  }
  return years.sort((a, b) => a.year - b.year);
}

function yearOf(
  row: Observation,
  births: Observation | undefined,
  women: Observation | undefined,
): Year | null {
  const [tfr, born, base] = [row.value, births?.value, women?.value];
  if (typeof tfr !== 'number' || typeof born !== 'number' || typeof base !== 'number') return null;
  if (base === 0 || row.period.length !== 4) return null;
  return { year: Number(row.period), row, tfr, gfr: born / base, base: [births, women] };
}

/** One and two years back: the two rates in opposite directions, more than 5 points apart. */
function againstEarlier(now: Year, at: number, years: readonly Year[]): Problem[] {
  const problems: Problem[] = [];
  for (let other = at - 1; other >= 0; other -= 1) {
    const before = years[other] as Year;
    if (now.year - before.year > 2) break;
    if (before.year === now.year || isCensus(before) !== isCensus(now)) continue;
    const [tfr, gfr] = [now.tfr / before.tfr - 1, now.gfr / before.gfr - 1];
    if (tfr * gfr < 0 && Math.abs(tfr - gfr) > POINTS_APART) problems.push(apart(before, now));
  }
  return problems.reverse();
}

function apart(before: Year, now: Year): Problem {
  const facts = {
    from: String(before.year),
    to: String(now.year),
    tfr: change(before.tfr, now.tfr, Math.max(before.row.decimals, now.row.decimals)),
    gfr: change(before.gfr * 1000, now.gfr * 1000, 1),
    also: placesInWords([before.row, ...now.base, ...before.base], now.row),
  };
  const place = placeOf(now.row, 'value');
  return problem('tfr-against-births', place, facts, observationSubject(now.row));
}

const isCensus = ({ row }: Year) => row.status === 'tổng điều tra';

function change(from: number, to: number, decimals: number): string {
  const rounded = (value: number) => number(Number(value.toFixed(decimals)), decimals);
  return `${to > from ? 'tăng' : 'giảm'} từ ${rounded(from)} ${to > from ? 'lên' : 'còn'} ${rounded(to)}`;
}

function againstBirths({ row, tfr, gfr, base }: Year): Problem[] {
  const expected = REPRODUCTIVE_YEARS * gfr;
  if (Math.abs(tfr - expected) / expected <= 1 / 3) return [];
  const facts = {
    value: number(tfr, row.decimals),
    computed: number(Number(expected.toFixed(2)), 2),
    also: placesInWords(base, row),
  };
  return [problem('tfr-against-gfr', placeOf(row, 'value'), facts, observationSubject(row))];
}
