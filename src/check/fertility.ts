/**
 * The total fertility rate against the births and women that it is made of.
 *
 * The general fertility rate is births per woman aged 15–49; 35 times it approaches the total
 * fertility rate (35 years of age, were fertility even over them).
 */

import type { Data } from '../dataset/data.ts';
import { REPRODUCTIVE_YEARS } from '../dataset/fertility-ratio.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { ROLES } from '../dataset/role.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { isOneTerritory } from '../dataset/territory.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

const POINTS_APART = 0.05;

/** A year of a unit in which all three are known. */
export interface Year {
  readonly row: Observation;
  readonly births: Observation;
  readonly women: Observation;
  readonly year: number;
  readonly tfr: number;
  /** Births per woman. */
  readonly gfr: number;
  readonly isCensus: boolean;
}

export function checkFertility(data: Data, fertility: FertilityYears): Problem[] {
  const units = rowsByCode(data.unit);
  const isBroken = ({ row: from }: Year, { row: to }: Year) =>
    !isOneTerritory(units.get(to.unit), from.period, to.period);
  const problems: Problem[] = [];
  for (const years of fertility.values()) {
    const byYear = new Map(years.map((each) => [each.year, each]));
    for (const now of years) {
      for (const ago of [2, 1]) {
        const before = byYear.get(now.year - ago);
        if (before && areApart(before, now) && !isBroken(before, now))
          problems.push(apart(before, now));
      }
      if (isFarFromBirths(now)) problems.push(farFromBirths(now));
    }
  }
  return problems;
}

/** The years of a unit of which rate, births and women are known, by unit. */
export type FertilityYears = ReadonlyMap<string, readonly Year[]>;

export function fertilityYears(observations: Observations): FertilityYears {
  const birthsBeside = observations.beside('indicator', () => ROLES.births);
  const womenBeside = observations.beside('indicator', () => ROLES.women);
  const years: Year[] = [];
  for (const row of observations.of('indicator', ROLES.fertility)) {
    if (row.breakdown !== null || row.period.length !== 4) continue;
    const [births, women] = [birthsBeside(row), womenBeside(row)];
    const [tfr, born, base] = [row.value, births?.value, women?.value];
    if (typeof tfr !== 'number' || typeof born !== 'number' || typeof base !== 'number') continue;
    if (!births || !women || base === 0) continue;
    const isCensus = row.status === 'tổng điều tra';
    const year = Number(row.period);
    years.push({ row, births, women, year, tfr, gfr: born / base, isCensus });
  }
  return Map.groupBy(years, ({ row }) => row.unit);
}

/** The two rates in opposite directions, more than 5 points apart. */
function areApart(before: Year, now: Year): boolean {
  if (before.isCensus !== now.isCensus) return false;
  const [tfr, gfr] = [now.tfr / before.tfr - 1, now.gfr / before.gfr - 1];
  return tfr * gfr < 0 && Math.abs(tfr - gfr) > POINTS_APART;
}

function apart(before: Year, now: Year): Problem {
  const [row, earlier] = [now.row, before.row];
  const base = [now.births, now.women, before.births, before.women];
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

function farFromBirths({ row, births, women, tfr, gfr }: Year): Problem {
  const facts = {
    value: number(tfr, row.decimals),
    computed: number(Number((REPRODUCTIVE_YEARS * gfr).toFixed(2)), 2),
    also: placesInWords([births, women], row),
  };
  return problem('tfr-against-gfr', placeOf(row, 'value'), facts, observationSubject(row));
}
