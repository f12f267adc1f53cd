/** An observation against its indicator's declaration, and against the years around it. */
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf } from '../dataset/place.ts';
import { number, share } from '../format.ts';
import { type Problem, problem, type Subject } from '../problem/problem.ts';
import { nameKey } from '../table/fold.ts';
import type { Series, SeriesIndex } from './series.ts';

export const observationSubject = (row: Observation) =>
  ({
    dataset: 'so-lieu',
    unit: row.unit,
    item: row.indicator,
    period: row.period,
  }) satisfies Subject;

export function checkObservations(data: Data, index: SeriesIndex): Problem[] {
  const indicators = new Map(data.indicator.map((each) => [each.code, each]));
  const problems: Problem[] = [];
  for (const row of data.observation) {
    const indicator = indicators.get(row.indicator);
    if (!indicator) continue;
    checkMeasure(row, indicator, problems);
    checkRange(row, indicator, problems);
  }
  for (const unit of index.values()) {
    for (const [code, breakdowns] of unit) {
      const indicator = indicators.get(code);
      if (indicator?.kind !== 'số đếm') continue;
      for (const series of breakdowns.values()) checkJumps(series, indicator, problems);
    }
  }
  return problems;
}

function checkMeasure(row: Observation, indicator: Indicator, problems: Problem[]): void {
  if (row.measure === null || nameKey(row.measure) === nameKey(indicator.unit)) return;
  const facts = { value: row.measure, expected: indicator.unit, name: indicator.name };
  problems.push(
    problem('measure-mismatch', placeOf(row, 'measure'), facts, observationSubject(row)),
  );
}

function checkRange(
  row: Observation,
  { name, min, max, kind }: Indicator,
  problems: Problem[],
): void {
  const { value } = row;
  if (typeof value !== 'number') return;
  const [low, high] = [typeof min === 'number' ? min : null, typeof max === 'number' ? max : null];
  if (value >= (low ?? value) && value <= (high ?? value)) return;
  const isShare = kind === 'tỷ lệ %' && high !== null && high <= 100;
  const impossible =
    (low !== null && value < low / 2) ||
    (high !== null && value > high * 2) ||
    (isShare && value > 100);
  const limit = (of: number | null) => (of === null ? '…' : number(of));
  const facts = { value: number(value, row.decimals), name, min: limit(low), max: limit(high) };
  problems.push(
    problem(
      impossible ? 'number-range' : 'implausible',
      placeOf(row, 'value'),
      facts,
      observationSubject(row),
    ),
  );
}

/** A change of more than 30 % in a year, on a base of 30 or more. */
function checkJumps(series: Series, { name }: Indicator, problems: Problem[]): void {
  for (const [period, row] of series) {
    const before = /^\d{4}$/.test(period) ? series.get(String(Number(period) - 1)) : undefined;
    const [from, to] = [before?.value, row.value];
    if (!before || typeof from !== 'number' || typeof to !== 'number' || from < 30) continue;
    if (Math.abs(to - from) / from <= 0.3) continue;
    const facts = {
      name,
      from: before.period,
      to: period,
      value: number(to),
      before: number(from),
      word: to > from ? 'tăng' : 'giảm',
      change: share(Math.abs(to - from), from),
    };
    problems.push(problem('jump', placeOf(row, 'value'), facts, observationSubject(row)));
  }
}
