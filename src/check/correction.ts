/** Corrections that do not say why a figure is another one now. */
import type { Data } from '../dataset/data.ts';
import { placeOf } from '../dataset/place.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Observations } from './observation.ts';

/** One for each place that says so: of a row, or above all of them. */
export function checkCorrections(data: Data, { rows }: Observations): Problem[] {
  const corrected = rows.having((status) => status === 'đính chính', 'status');
  const places = [...corrected, ...data.target, ...data.training, ...data.budget]
    .filter(({ status, note }) => status === 'đính chính' && !note)
    .map((row) => placeOf(row, 'status'));
  const apart = new Map(places.map((place) => [JSON.stringify(place), place]));
  return [...apart.values()].map((place) => problem('correction-unexplained', place));
}
