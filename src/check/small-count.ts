/** Counts of people so small that their rates and changes say little: flagged, never withheld. */

import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { listOf, number, period } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

/** Counts of these are counts of people; of three classes nothing follows. */
const PEOPLE =
  /^(người|trẻ|phụ nữ|bà mẹ|nam|nữ|cặp|hộ|ca|em|cháu|học sinh|học viên|công chức|viên chức|cán bộ|nhân viên|cộng tác viên)(?!\p{L})/iu;

export const isOfPeople = ({ kind, measure }: Indicator): boolean =>
  kind === 'số đếm' && PEOPLE.test(measure);

/** How many of a series are named. */
const NAMED = 3;

/** One warning for an indicator of a unit, however many of its years and groups are small. */
export function checkSmallCounts(data: Data, observations: Observations): Problem[] {
  const least = data.site.smallCount;
  const indicators = rowsByCode(data.indicator.filter(isOfPeople));
  const few = (indicator: string) => (indicators.has(indicator) ? ([0, least] as const) : null);
  const small = observations.between('indicator', few, 'value');
  const series = Map.groupBy(small, ({ unit, indicator }) => `${unit}|${indicator}`);
  return [...series.values()].flatMap((found) => {
    const indicator = indicators.get(found[0]?.indicator ?? '');
    return indicator ? [smallCount(indicator, found, least)] : [];
  });
}

function smallCount({ name }: Indicator, rows: readonly Observation[], least: number): Problem {
  const first = rows[0] as Observation;
  const facts = { name, least: number(least), list: listOf(rows.map(inWords), NAMED, 'số') };
  return problem('small-count', placeOf(first, 'value'), facts, observationSubject(first));
}

const inWords = (row: Observation): string =>
  `${number(row.value as number)} (${[row.breakdown, period(row.period)].filter(Boolean).join(', ')})`;
