/** Parts against the whole that the indicator catalogue names, births by order against births, and quarters against their year. */

import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { monthsIn, partsWithin } from '../dataset/period.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { ROLES } from '../dataset/role.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { territoryIn } from '../dataset/territory.ts';
import type { Unit } from '../dataset/unit.ts';
import { period as inWords, list, number } from '../format.ts';
import { type Problem, problem, problemOf } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';
import { isOfPeople } from './small-count.ts';
import { sumOf, totalDiffers } from './total.ts';

export function checkParts(data: Data, observations: Observations): Problem[] {
  const indicators = rowsByCode(data.indicator);
  return [
    ...partsOfCounts(indicators, observations),
    ...partsOfTimes(indicators, observations),
    ...partsOfUnits(data, indicators, observations),
  ];
}

type Indicators = ReadonlyMap<string, Indicator>;

function partsOfCounts(indicators: Indicators, observations: Observations): Problem[] {
  const partsOf = Map.groupBy(
    [...indicators.values()].filter((each) => each.whole !== null),
    (each) => each.whole as string,
  );
  const nameOf = ({ indicator }: Observation) => `“${indicators.get(indicator)?.name}”`;
  return [...partsOf].flatMap(([whole, parts]) => {
    const codes = parts.map(({ code }) => code);
    return over(observations, 'indicator', [whole, codes]).flatMap(([row, others]) => {
      const name = indicators.get(whole)?.name ?? whole;
      const isCount = indicators.get(whole)?.kind === 'số đếm';
      return checkWhole(row, others, { name, parts: list(others.map(nameOf)) }, isCount);
    });
  });
}

/** What is counted over a time: of the quarters none is more than the year, and all of them are it. */
function partsOfTimes(indicators: Indicators, observations: Observations): Problem[] {
  const periods = observations.values('period');
  const known = new Set(periods);
  const found = periods.flatMap((whole) => {
    const divisions = partsWithin(whole).map((all) => {
      const parts = all.filter((part) => known.has(part));
      const months = parts.reduce((sum, part) => sum + monthsIn(part), 0);
      return { parts, isWhole: months === monthsIn(whole) };
    });
    const different = new Map(divisions.map((each) => [each.parts.join(), each]));
    different.delete('');
    return [...different.values()].flatMap(({ parts, isWhole }) =>
      over(observations, 'period', [whole, parts], isWhole).map(([row, others]) => {
        return { row, others, isWhole: isWhole && others.length === parts.length };
      }),
    );
  });
  const told = new Map<number, Problem[]>();
  for (const { row, others, isWhole } of found) {
    const { basis, kind, name = '' } = indicators.get(row.indicator) ?? {};
    // What was preliminary is not held against what came later.
    const isAlike = others.every(({ status }) => status === row.status);
    if (basis !== 'thời kỳ' || kind !== 'số đếm' || !isAlike) continue;
    const parts = `“${name}” ${list(others.map(({ period }) => inWords(period)))}`;
    const words = { name: inWords(row.period), parts, year: row.period.slice(0, 4) };
    const at = observations.rows.positionOf(row);
    if (told.get(at)?.length) continue;
    const isLess = isWhole && isMore(row, others);
    const less = isLess ? [totalDiffers(row, others, name, 'kỳ trong đó')] : [];
    told.set(at, [...less, ...checkWhole(row, others, words, true)]);
  }
  return [...told.values()].flat();
}

/** Whether a whole is more than all of its parts, and no note says why. */
const isMore = (whole: Observation, parts: readonly Observation[]): boolean =>
  whole.note === null && [whole, ...parts].every(isExact) && sumOf(parts) < (whole.value as number);

const isExact = ({ bound, upper }: Observation): boolean =>
  bound === '=' && typeof upper !== 'number';

/** Counts of the units right below one: none of them is more than its own, nor are all together more or less. */
function partsOfUnits(data: Data, indicators: Indicators, observations: Observations): Problem[] {
  const known = new Set(observations.values('unit'));
  // A region is of several of them.
  const units = data.unit.filter(({ level }) => level !== 'vùng');
  const below = Map.groupBy(units, ({ parent }) => parent ?? '');
  return [...below].flatMap(([whole, units]) => {
    const codes = units.map(({ code }) => code);
    const found = known.has(whole) ? over(observations, 'unit', [whole, codes], true) : [];
    return found.flatMap(([row, parts]) => {
      const indicator = indicators.get(row.indicator);
      return indicator?.kind === 'số đếm' && indicator.aggregation === 'cộng'
        ? checkUnits(indicator, row, parts, units)
        : [];
    });
  });
}

/** `units` are all right below that of the whole. */
function checkUnits(
  indicator: Indicator,
  whole: Observation,
  parts: readonly Observation[],
  units: readonly Unit[],
): Problem[] {
  const { code, name } = indicator;
  const { value, bound, status, source, period, note } = whole;
  const total = value as number;
  const times = units.map((unit) => territoryIn(unit, period));
  const isOdd = (time = '') => /ing$/.test(time);
  // What is preliminary, or of a time in which a unit began or ended, may be another's as well.
  const isAlike = (row: Observation) => isExact(row) && row.status === status;
  const isPeople = isOfPeople(indicator);
  // A mean of people is rounded in each unit.
  const slack = code === ROLES.people ? total / 1_000 : 0;
  const more = parts.filter((row) => bound === '=' && (row.value as number) > total);
  if (more.length > 0)
    return more.map((row) => {
      const time = times[units.findIndex((unit) => unit.code === row.unit)];
      // One paper tells both, and no word of why.
      const isSame = row.source === source && (row.note ?? note) === null && !isOdd(time);
      const isSure = isSame && isPeople && (row.value as number) > total + slack;
      return overWhole(row, whole, name, isSure && [whole, row].every(isAlike));
    });
  const isWhole = parts.length > 1 && /^toàn /i.test(whole.cell?.header ?? '');
  // Besides those of communes a city has meetings of its own; and a note may say why people are more.
  if (!(isWhole || isPeople) || note !== null) return [];
  if (times.some(isOdd) || ![whole, ...parts].every(isAlike)) return [];
  const sum = sumOf(parts);
  const areAll = isWhole || parts.length === times.filter((time) => time === 'own').length;
  if (Math.abs(sum - total) <= slack || (sum < total && !areAll)) return [];
  return [totalDiffers(whole, parts, name, 'đơn vị trực thuộc')];
}

function overWhole(row: Observation, whole: Observation, name: string, isSure: boolean): Problem {
  const total = number(whole.value as number);
  const facts = {
    ...{ name, value: number(row.value as number, row.decimals) },
    range: `từ ${total} trở xuống, số của đơn vị cấp trên`,
    why: `đơn vị cấp trên chỉ có ${total}`,
    also: placesInWords([whole], row),
  };
  const code = isSure ? 'number-range' : 'implausible';
  return problemOf({ code, facts }, placeOf(row, 'value'), observationSubject(row));
}

/** Rows of which parts may be more than they are, with those parts that have a figure. */
function over<K extends 'indicator' | 'period' | 'unit'>(
  observations: Observations,
  key: K,
  [whole, parts]: readonly [whole: string, parts: readonly string[]],
  orLess = false,
): (readonly [Observation, readonly Observation[]])[] {
  const rows = [...observations.exceeded([key, whole], parts, ['value', 'upper'], orLess)];
  const find = rows.length === 0 ? [] : parts.map((part) => observations.beside(key, part));
  return rows.map((row) => {
    const others = find.map((part) => part(row)).filter((part) => part !== undefined);
    return [row, others.filter(({ value }) => typeof value === 'number')];
  });
}

/** `rows` are the parts that have a figure; `words` what they and the whole are called. */
function checkWhole(
  whole: Observation,
  rows: readonly Observation[],
  words: { readonly name: string; readonly parts: string; readonly year?: string },
  isCount: boolean,
): Problem[] {
  const sum = rows.reduce((total, row) => total + atLeast(row), 0);
  const slack = isCount ? 0 : [whole, ...rows].reduce((all, row) => all + half(row), 0);
  if (rows.length === 0 || sum <= atMost(whole) + slack + 1e-9) return [];
  const decimals = Math.max(...[whole, ...rows].map((row) => row.decimals));
  const facts = {
    ...words,
    alone: rows.length === 1,
    sum: number(sum, decimals),
    total: number(whole.value as number, whole.decimals),
    also: placesInWords(rows, whole),
  };
  return [problem('parts-over-total', placeOf(whole, 'value'), facts, observationSubject(whole))];
}

/** What a part is for certain: “dưới 30” and “khoảng 30” may be less. */
function atLeast({ value, bound }: Observation): number {
  return typeof value === 'number' && ['=', '≥', '>'].includes(bound) ? value : 0;
}

/** What a whole is at most: “trên 5.646” has no upper end. */
function atMost({ value, bound, upper }: Observation): number {
  if (typeof upper === 'number') return upper;
  return typeof value === 'number' && ['=', '≤', '<'].includes(bound) ? value : Infinity;
}

/** Half of the last digit: what rounding may hide. */
const half = ({ decimals }: Observation) => 0.5 / 10 ** decimals;
