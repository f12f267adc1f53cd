/**
 * The total fertility rate against the births and women that it is made of.
 *
 * The general fertility rate is births per woman aged 15–49; 35 times it approaches the total
 * fertility rate (35 years of age, were fertility even over them).
 */
import type { Observation } from '../dataset/observation.ts';
import { placeOf } from '../dataset/place.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { observationSubject } from './observation.ts';
import type { Series, SeriesIndex } from './series.ts';

/** Codes of the catalogue that this check speaks of. */
const TFR = 'TFR';
const BIRTHS = 'SO-SINH';
const WOMEN = 'PN-15-49';
const REPRODUCTIVE_YEARS = 35;
const POINTS_APART = 0.05;

interface Year {
  readonly year: number;
  readonly row: Observation;
  readonly tfr: number;
  readonly gfr: number;
}

export function checkFertility(index: SeriesIndex): Problem[] {
  return [...index.values()].flatMap((unit) => {
    const series = (code: string) => unit.get(code)?.get('');
    const years = knownYears(series(TFR), series(BIRTHS), series(WOMEN));
    return [...years.flatMap(againstEarlier(years)), ...years.flatMap(againstBirths)];
  });
}

/** The years in which all three are known. */
function knownYears(
  tfrs: Series | undefined,
  births: Series | undefined,
  women: Series | undefined,
): Year[] {
  return [...(tfrs?.values() ?? [])]
    .flatMap((row) => {
      const [born, base] = [births?.get(row.period)?.value, women?.get(row.period)?.value];
      if (
        typeof row.value !== 'number' ||
        typeof born !== 'number' ||
        typeof base !== 'number' ||
        base === 0
      )
        return [];
      return /^\d{4}$/.test(row.period)
        ? [{ year: Number(row.period), row, tfr: row.value, gfr: born / base }]
        : [];
    })
    .sort((a, b) => a.year - b.year);
}

/** One and two years back: the two rates in opposite directions, more than 5 points apart. */
const againstEarlier =
  (years: readonly Year[]) =>
  (now: Year): Problem[] =>
    years
      .filter((before) => before.year < now.year && now.year - before.year <= 2)
      .filter((before) => isCensus(before) === isCensus(now))
      .flatMap((before) => {
        const [tfr, gfr] = [now.tfr / before.tfr - 1, now.gfr / before.gfr - 1];
        if (!(tfr * gfr < 0) || Math.abs(tfr - gfr) <= POINTS_APART) return [];
        const facts = {
          from: String(before.year),
          to: String(now.year),
          tfr: change(before.tfr, now.tfr, Math.max(before.row.decimals, now.row.decimals)),
          gfr: change(before.gfr * 1000, now.gfr * 1000, 1),
        };
        return [
          problem(
            'tfr-against-births',
            placeOf(now.row, 'value'),
            facts,
            observationSubject(now.row),
          ),
        ];
      });

const isCensus = ({ row }: Year) => row.status === 'tổng điều tra';

function change(from: number, to: number, decimals: number): string {
  const rounded = (value: number) => number(Number(value.toFixed(decimals)), decimals);
  return `${to > from ? 'tăng' : 'giảm'} từ ${rounded(from)} ${to > from ? 'lên' : 'còn'} ${rounded(to)}`;
}

function againstBirths({ row, tfr, gfr }: Year): Problem[] {
  const expected = REPRODUCTIVE_YEARS * gfr;
  if (Math.abs(tfr - expected) / expected <= 1 / 3) return [];
  const facts = {
    value: number(tfr, row.decimals),
    computed: number(Number(expected.toFixed(2)), 2),
  };
  return [problem('tfr-against-gfr', placeOf(row, 'value'), facts, observationSubject(row))];
}
