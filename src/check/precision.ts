/** Figures with more decimals than their indicator has. */

import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

/** One warning for a series: the first figure, and how many others. */
export function checkPrecision(data: Data, observations: Observations): Problem[] {
  const indicators = rowsByCode(data.indicator);
  const beyond = (indicator: string) => {
    const most = indicators.get(indicator)?.decimals;
    return typeof most === 'number' ? ([most, Infinity] as const) : null;
  };
  const rows = observations.between('indicator', beyond, 'decimals');
  const found = [...rows].filter(({ value }) => typeof value === 'number');
  const series = Map.groupBy(found, (row) => [row.unit, row.indicator, row.breakdown].join('|'));
  return [...series.values()].flatMap((all) => {
    const indicator = indicators.get(all[0]?.indicator ?? '');
    return indicator ? [tooPrecise(indicator, indicator.decimals as number, all)] : [];
  });
}

function tooPrecise({ name }: Indicator, expected: number, rows: readonly Observation[]): Problem {
  const first = rows[0] as Observation;
  const value = first.value as number;
  const facts = {
    name,
    value: number(value, first.decimals),
    found: String(first.decimals),
    expected: String(expected),
    others: rows.length > 1 ? number(rows.length - 1) : undefined,
  };
  return problem('number-precision', placeOf(first, 'value'), facts, observationSubject(first));
}
