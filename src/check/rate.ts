/** A rate against the numerator and denominator that the catalogue names for it. */
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { number, withUnit } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

/** What one is in the units of rates that say it themselves; a rate in other units is not computed. */
const ONE_IN: Readonly<Record<string, number>> = { '%': 100, '‰': 1_000 };

export function checkRates(data: Data, observations: Observations): Problem[] {
  const rates = data.indicator.filter((each) => each.numerator !== null && each.measure in ONE_IN);
  return rates.flatMap((rate) => {
    const part = observations.beside('indicator', () => rate.numerator);
    const whole = observations.beside('indicator', () => rate.denominator);
    const rows = [...observations.of('indicator', rate.code)];
    return rows.flatMap((row) => checkRate(rate, row, part(row), whole(row)));
  });
}

function checkRate(
  { name, measure }: Indicator,
  row: Observation,
  part: Observation | undefined,
  whole: Observation | undefined,
): Problem[] {
  const [value, above, below] = [row.value, part?.value, whole?.value];
  if (typeof value !== 'number' || typeof above !== 'number' || typeof below !== 'number')
    return [];
  const exact = [row, part, whole].every((each) => each?.bound === '=');
  const computed = (above / below) * (ONE_IN[measure] ?? 1);
  if (!exact || below === 0 || Math.abs(computed - value) <= 0.5 / 10 ** row.decimals + 1e-9)
    return [];
  const decimals = Math.max(row.decimals, 1);
  const facts = {
    name,
    value: withUnit(number(value, row.decimals), measure),
    part: number(above),
    whole: number(below),
    also: placesInWords([part, whole], row),
    computed: withUnit(number(Number(computed.toFixed(decimals)), decimals), measure),
  };
  return [problem('rate-differs', placeOf(row, 'value'), facts, observationSubject(row))];
}
