/** An observation against its indicator's declaration, and against the years around it; a target likewise. */

import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { measureKey } from '../dataset/measure.ts';
import { type Observation, observation } from '../dataset/observation.ts';
import { isWholeYear } from '../dataset/period.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { subjectOf } from '../dataset/subject.ts';
import { type Target, target } from '../dataset/target.ts';
import { isOneTerritory } from '../dataset/territory.ts';
import type { Unit } from '../dataset/unit.ts';
import { difference, number, share } from '../format.ts';
import { type Problem, problem, type Subject } from '../problem/problem.ts';
import type { KeyedRows } from './keyed-rows.ts';

/** All observations, by unit, indicator, period and breakdown. */
export type Observations = KeyedRows<Observation>;

export const observationSubject = (row: Observation): Subject => subjectOf(observation, row);

export function checkObservations(data: Data, observations: Observations): Problem[] {
  const units = rowsByCode(data.unit);
  const problems: Problem[] = [];
  const indicators = rowsByCode(data.indicator);
  checkMeasures(indicators, observations, problems);
  for (const indicator of data.indicator) {
    checkRange(indicator, observations, problems);
    checkJumps(indicator, observations, units, problems);
  }
  for (const row of observations.rows.having((upper) => typeof upper === 'number', 'upper'))
    problems.push(...reversed(row, 'value', ['Giá trị', row.value], ['Đến', row.upper]));
  for (const row of observations.rows.having((whole) => typeof whole === 'number', 'outOf'))
    if (indicators.get(row.indicator)?.kind === 'số đếm' && IS_MORE.has(row.bound))
      problems.push(...reversed(row, 'value', ['Giá trị', row.value], [WHOLE, row.outOf]));
  for (const row of data.target) {
    problems.push(...reversed(row, 'value', ['Giá trị', row.value], ['Đến', row.upper]));
    problems.push(...reversed(row, 'from', ['Từ năm', row.from], ['Đến năm', row.to]));
    const indicator = indicators.get(row.indicator ?? '');
    if (indicator && typeof row.value === 'number' && outside(indicator)(row.value))
      problems.push(outOfRange(row, row.value, indicator));
  }
  return problems;
}

const WHOLE = observation.columns.outOf.header;

/** Of “dưới 12” and “khoảng 12” 11 may be the whole. */
const IS_MORE: ReadonlySet<string> = new Set(['=', '≥', '>']);

/** What ends below where it begins, and a part that is more than its whole: each end is the name of its column, and what stands there. */
function reversed(row: Row, key: string, [name, from]: End, [last, to]: End): Problem[] {
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
  const [value = '', most] = [from, to].map((each) => String(each).replace('.', ','));
  const facts = { value, name, why: `“${last}” chỉ ghi ${most}` };
  return [problem('number-range', placeOf(row, key), facts, ownSubject(row))];
}

type End = readonly [header: string, value: unknown];

/** A figure of an indicator, be it done or wanted. */
type Row = Observation | Target;

const ownSubject = (row: Row): Subject => subjectOf('id' in row ? target : observation, row);

function checkMeasures(
  indicators: ReadonlyMap<string, Indicator>,
  { rows }: Observations,
  problems: Problem[],
): void {
  const spellings = new Set(
    Array.from(indicators.values(), ({ code, measure }) => `${code}|${measure}`),
  );
  let told = '';
  for (const row of rows.having((measure) => measure !== null, 'measure')) {
    const { measure } = row;
    const indicator = indicators.get(row.indicator);
    const id = `${row.indicator}|${measure}`;
    if (measure === null || !indicator || spellings.has(id)) continue;
    if (measureKey(measure) === measureKey(indicator.measure)) spellings.add(id);
    else {
      // Years as columns share one cell.
      const place = placeOf(row, 'measure');
      const cell = [place.file, place.sheet, place.row, id].join('|');
      if (cell === told) continue;
      told = cell;
      const facts = {
        value: measure,
        expected: indicator.measure,
        name: indicator.name,
        also: placesInWords([indicator], row),
      };
      problems.push(problem('measure-mismatch', place, facts, observationSubject(row)));
    }
  }
}

function checkRange(indicator: Indicator, observations: Observations, problems: Problem[]): void {
  const found = observations.having(['indicator', indicator.code], 'value', outside(indicator));
  for (const row of found) problems.push(outOfRange(row, row.value as number, indicator));
}

const boundsOf = ({ min, max }: Indicator): readonly [number, number] => [
  typeof min === 'number' ? min : -Infinity,
  typeof max === 'number' ? max : Infinity,
];

/** Whether a value is out of an indicator's bounds. */
function outside(indicator: Indicator): (value: number) => boolean {
  const [low, high] = boundsOf(indicator);
  return (value) => value < low || value > high;
}

/** Whether a value is so far out of an indicator's bounds that it is none. */
export function isImpossible(indicator: Indicator, value: number): boolean {
  const [low, high] = boundsOf(indicator);
  const isShare = indicator.kind === 'tỷ lệ %' && high <= 100;
  return value < low / 2 || value > high * 2 || (isShare && value > 100);
}

function outOfRange(row: Row, value: number, indicator: Indicator): Problem {
  const [low, high] = boundsOf(indicator);
  const impossible = isImpossible(indicator, value);
  const facts = {
    value: number(value, row.decimals),
    name: nameOf(indicator, row),
    range: rangeInWords(low, high),
    // The sign is wrong, whatever the digits.
    negative: low >= 0 && value < 0,
    suggestion: impossible ? withComma(value, low, high) : undefined,
    also: placesInWords([indicator], row),
  };
  const code = impossible ? 'number-range' : 'implausible';
  return problem(code, placeOf(row, 'value'), facts, ownSubject(row));
}

/** The bounds of an indicator, of which it has at least one. */
function rangeInWords(low: number, high: number): string {
  if (low === -Infinity) return `từ ${number(high)} trở xuống`;
  return high === Infinity ? `từ ${number(low)} trở lên` : `từ ${number(low)} đến ${number(high)}`;
}

/** `203` and `20,3` with the comma where the number is plausible, and 1,121 as 112,1; nothing where it never is. */
function withComma(value: number, low: number, high: number): string | undefined {
  if (high - low === Infinity) return undefined;
  const shifted = [0.01, 10, 100, 1_000].map((by) => Number((value / by).toPrecision(12)));
  const found = shifted.find((each) => each >= low && each <= high);
  return found === undefined ? undefined : number(found);
}

/** Binary fractions are off by less. */
const LEAST = 1e-9;

/** Whether a figure changed by more in a year than it mostly may, by what it is: a count of few changes as it likes. */
const JUMPS: Partial<Readonly<Record<Indicator['kind'], (to: number, from: number) => boolean>>> = {
  'số đếm': (to, from) => from >= 30 && Math.abs(to - from) / from > 0.3,
  'tỷ suất': (to, from) => Math.abs(to - from) > Math.max(0.3, 0.3 * from) + LEAST,
  'tỷ lệ %': (to, from) => Math.abs(to - from) > 10 + LEAST,
};

/** Such a change in a year; none where the unit's territory changed. */
function checkJumps(
  indicator: Indicator,
  observations: Observations,
  units: ReadonlyMap<string, Unit>,
  problems: Problem[],
): void {
  const ofIndicator = ['indicator', indicator.code] as const;
  const ago = ['period', yearBefore] as const;
  const isJump = JUMPS[indicator.kind];
  if (!isJump) return;
  for (const [row, before] of observations.pairs(ofIndicator, ago, 'value', isJump)) {
    const [from, to] = [before.value as number, row.value as number];
    if (!isOneTerritory(units.get(row.unit), before.period, row.period)) continue;
    const apart = difference(Math.max(from, to), Math.min(from, to), 2);
    const facts = {
      name: nameOf(indicator, row),
      from: before.period,
      to: row.period,
      value: number(to),
      before: number(from),
      word: to > from ? 'tăng' : 'giảm',
      change: indicator.kind === 'tỷ lệ %' ? `${number(apart)} điểm` : share(apart, from),
      also: placesInWords([before], row),
    };
    problems.push(problem('jump', placeOf(row, 'value'), facts, observationSubject(row)));
  }
}

/** `Số trẻ sinh ra trong năm: Nam`. */
const nameOf = ({ name }: Indicator, row: Row): string =>
  'breakdown' in row && row.breakdown !== null ? `${name}: ${row.breakdown}` : name;

export const yearBefore = (period: string): string | null =>
  isWholeYear(period) ? String(Number(period) - 1) : null;
