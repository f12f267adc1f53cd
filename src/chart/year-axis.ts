/** Where years stand on a line: those that something is known of, and what lies between them drawn together. */
import { cumsum } from 'd3-array';
import { TICK, widthOf } from './spot.ts';

export interface YearAxis {
  /** Half a year before the first and after the last year of each stretch, and where that is, px. */
  readonly domain: readonly number[];
  readonly range: readonly number[];
  /** From year to year within a stretch, px. */
  readonly pitch: number;
  /** The middles of what is drawn closer than its years are. */
  readonly leftOut: readonly number[];
}

/** Years without anything, before a target that lies far ahead, share this part of the room at most. */
const LEFT_OUT = 1 / 6;

/** The years that are told of, in any order and some of them twice, between two places. */
export function yearAxis(years: Iterable<number>, left: number, right: number): YearAxis {
  const told = new Set(years);
  const domain = [...told]
    .sort((a, b) => a - b)
    .flatMap((year) => [
      ...(told.has(year - 1) ? [] : [year - 0.5]),
      ...(told.has(year + 1) ? [] : [year + 0.5]),
    ]);
  const empty = (domain.at(-1) ?? 0) - (domain[0] ?? 0) - told.size;
  const part = empty / (told.size + empty);
  const share = Math.min(LEFT_OUT, part);
  const pitch = ((right - left) * (1 - share)) / told.size;
  const apart = empty > 0 ? ((right - left) * share) / empty : 0;
  const spans = domain.map((end, at) => {
    return (end - (domain[at - 1] ?? end)) * (at % 2 === 1 ? pitch : apart);
  });
  const between = domain.slice(1, -1).filter((_, at) => at % 2 === 0);
  return {
    domain,
    range: [...cumsum(spans)].map((x) => left + x),
    pitch,
    leftOut: share < part ? between.map((end, at) => (end + (domain[2 * at + 2] ?? end)) / 2) : [],
  };
}

/** Where a year, or a part of one, stands, px. */
export function placeOf(year: number, { domain, range }: YearAxis): number {
  const found = domain.findIndex((end) => year <= end);
  const at = found < 0 ? domain.length - 1 : Math.max(1, found);
  const [from = 0, to = 1] = [domain[at - 1], domain[at]];
  const [start = 0, end = 0] = [range[at - 1], range[at]];
  return start + ((year - from) / (to - from)) * (end - start);
}

/** Between the words of two ticks, px. */
const GAP = 6;

/** Those of the years, the most telling first, that can be written below the line. */
export function yearTicks(years: readonly number[], axis: YearAxis): readonly number[] {
  const least = widthOf('2000', TICK) + GAP;
  const kept = new Map<number, number>();
  for (const year of years) {
    const x = placeOf(year, axis);
    if ([...kept.values()].every((other) => Math.abs(other - x) >= least)) kept.set(year, x);
  }
  return [...kept.keys()];
}
