/** Parts against the whole that the indicator catalogue names: births by order against births. */
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { list, number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

export function checkParts(data: Data, observations: Observations): Problem[] {
  const indicators = new Map(data.indicator.map((each) => [each.code, each]));
  const partsOf = Map.groupBy(
    data.indicator.filter((each) => each.whole !== null),
    (each) => each.whole as string,
  );
  const problems: Problem[] = [];
  for (const [whole, parts] of partsOf) {
    const find = parts.map(({ code }) => observations.beside('indicator', () => code));
    const codes = parts.map(({ code }) => code);
    for (const row of observations.exceeded(['indicator', whole], codes, ['value', 'upper'])) {
      const others = find.map((part) => part(row)).filter((part) => part !== undefined);
      const told = others.filter(({ value }) => typeof value === 'number');
      if (told.length > 0) checkWhole(row, told, indicators, problems);
    }
  }
  return problems;
}

/** `rows` are the parts that have a figure. */
function checkWhole(
  whole: Observation,
  rows: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  problems: Problem[],
): void {
  const sum = rows.reduce((total, row) => total + atLeast(row), 0);
  const isCount = indicators.get(whole.indicator)?.kind === 'số đếm';
  const slack = isCount ? 0 : [whole, ...rows].reduce((all, row) => all + half(row), 0);
  if (sum <= atMost(whole) + slack + 1e-9) return;
  const decimals = Math.max(...[whole, ...rows].map((row) => row.decimals));
  const facts = {
    parts: list(rows.map((row) => `“${indicators.get(row.indicator)?.name}”`)),
    alone: rows.length === 1,
    sum: number(sum, decimals),
    name: indicators.get(whole.indicator)?.name ?? whole.indicator,
    total: number(whole.value as number, whole.decimals),
    also: placesInWords(rows, whole),
  };
  problems.push(
    problem('parts-over-total', placeOf(whole, 'value'), facts, observationSubject(whole)),
  );
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
