/** Observations by unit, indicator and breakdown: made once, walked by every check that looks along the years. */
import type { Observation } from '../dataset/observation.ts';

/** One unit's one indicator in one breakdown, by period. */
export type Series = ReadonlyMap<string, Observation>;

/** Unit → indicator → breakdown (`''` for the whole) → series. */
export type SeriesIndex = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Series>>>;

export function indexSeries(rows: readonly Observation[]): SeriesIndex {
  const index = new Map<string, Map<string, Map<string, Map<string, Observation>>>>();
  for (const row of rows) {
    const unit = within(index, row.unit);
    const indicator = within(unit, row.indicator);
    within(indicator, row.breakdown ?? '').set(row.period, row);
  }
  return index;
}

function within<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let inner = map.get(key);
  if (!inner) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}
