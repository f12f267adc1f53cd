/**
 * The total fertility rate against the births and women that it is made of.
 *
 * The general fertility rate is births per woman aged 15–49; 35 times it approaches the total
 * fertility rate (35 years of age, were fertility even over them).
 */
import type { Data } from '../dataset/data.ts';
import { REPRODUCTIVE_YEARS } from '../dataset/fertility-ratio.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { ROLES } from '../dataset/role.ts';
import { isOneTerritory } from '../dataset/territory.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

const POINTS_APART = 0.05;

/** A year of a unit in which all three are known, with the positions of their rows. */
export interface Year {
  readonly at: number;
  readonly births: number;
  readonly women: number;
  readonly tfr: number;
  readonly gfr: number;
  readonly isCensus: boolean;
}

export function checkFertility(data: Data, observations: Observations): Problem[] {
  const { rows } = observations;
  const units = new Map(data.unit.map((unit) => [unit.code, unit]));
  const isBroken = (before: Year, now: Year) => {
    const [from, to] = [rows.at(before.at), rows.at(now.at)];
    return !isOneTerritory(units.get(to.unit), from.period, to.period);
  };
  const yearAt = yearReader(observations);
  const breakdownAt = rows.reader('breakdown');
  const earlier = [2, 1].map((years) =>
    observations.positionBeside('period', (period) => yearsBefore(period as string, years)),
  );
  const problems: Problem[] = [];
  for (const at of observations.by('indicator').get(ROLES.fertility) ?? []) {
    const now = breakdownAt(at) === null ? yearAt(at) : null;
    if (!now) continue;
    for (const find of earlier) {
      const before = yearAt(find(at));
      if (before && areApart(before, now) && !isBroken(before, now))
        problems.push(apart(rows, before, now));
    }
    if (isFarFromBirths(now)) problems.push(farFromBirths(rows, now));
  }
  return problems;
}

/** Tells what is known of the year of a rate; null where not all three are, or it is no year. */
export function yearReader(observations: Observations): (at: number) => Year | null {
  const { rows } = observations;
  const birthsBeside = observations.positionBeside('indicator', () => ROLES.births);
  const womenBeside = observations.positionBeside('indicator', () => ROLES.women);
  const valueAt = rows.reader('value');
  const periodAt = rows.reader('period');
  const statusAt = rows.reader('status');
  return (at) => {
    if (at < 0 || (periodAt(at) as string).length !== 4) return null;
    const [births, women] = [birthsBeside(at), womenBeside(at)];
    if (births < 0 || women < 0) return null;
    const [tfr, born, base] = [valueAt(at), valueAt(births), valueAt(women)];
    if (typeof tfr !== 'number' || typeof born !== 'number' || typeof base !== 'number')
      return null;
    const isCensus = statusAt(at) === 'tổng điều tra';
    return base === 0 ? null : { at, births, women, tfr, gfr: born / base, isCensus };
  };
}

const yearsBefore = (period: string, years: number): string | null =>
  period.length === 4 ? String(Number(period) - years) : null;

/** The two rates in opposite directions, more than 5 points apart. */
function areApart(before: Year, now: Year): boolean {
  if (before.isCensus !== now.isCensus) return false;
  const [tfr, gfr] = [now.tfr / before.tfr - 1, now.gfr / before.gfr - 1];
  return tfr * gfr < 0 && Math.abs(tfr - gfr) > POINTS_APART;
}

function apart(rows: Observations['rows'], before: Year, now: Year): Problem {
  const [row, earlier] = [rows.at(now.at), rows.at(before.at)];
  const base = [now.births, now.women, before.births, before.women].map((at) => rows.at(at));
  const facts = {
    from: earlier.period,
    to: row.period,
    tfr: change(before.tfr, now.tfr, Math.max(earlier.decimals, row.decimals)),
    gfr: change(before.gfr * 1000, now.gfr * 1000, 1),
    also: placesInWords([earlier, ...base], row),
  };
  return problem('tfr-against-births', placeOf(row, 'value'), facts, observationSubject(row));
}

function change(from: number, to: number, decimals: number): string {
  const rounded = (value: number) => number(Number(value.toFixed(decimals)), decimals);
  return `${to > from ? 'tăng' : 'giảm'} từ ${rounded(from)} ${to > from ? 'lên' : 'còn'} ${rounded(to)}`;
}

function isFarFromBirths({ tfr, gfr }: Year): boolean {
  const expected = REPRODUCTIVE_YEARS * gfr;
  return Math.abs(tfr - expected) / expected > 1 / 3;
}

function farFromBirths(rows: Observations['rows'], { at, births, women, tfr, gfr }: Year): Problem {
  const row = rows.at(at);
  const facts = {
    value: number(tfr, row.decimals),
    computed: number(Number((REPRODUCTIVE_YEARS * gfr).toFixed(2)), 2),
    also: placesInWords([rows.at(births), rows.at(women)], row),
  };
  return problem('tfr-against-gfr', placeOf(row, 'value'), facts, observationSubject(row));
}
