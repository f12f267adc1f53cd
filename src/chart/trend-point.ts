/** The numbers of a trend's points: the last one large, the others where they have room. */

import type { KnownPoint } from '../model/series.ts';
import { written } from './read-out.ts';
import { boxAt, HEADLINE, type Room, type Spot } from './spot.ts';
import type { Frame, Trend } from './trend-frame.ts';
import { type Draft, ifFree, type Label } from './trend-room.ts';

/** The one number that the chart is about, within the column of its year: the bracket may pass behind it. */
export function headline({ series, reference }: Trend, frame: Frame, room: Room): readonly Label[] {
  const last = series.known.at(-1);
  if (!last) return [];
  const away = !reference || last.value <= reference.value ? 1 : -1;
  const aside = Math.min(frame.years.pitch / 2, 24);
  const spots = [20, -20, 28, -28, 36, -36].flatMap((dy) =>
    [0, -0.5, 0.5, -1, 1].map((part): Spot => {
      return { dx: part * aside, dy: away * dy, anchor: 'middle' };
    }),
  ) as [Spot, ...Spot[]];
  const { year, value } = last;
  const words = written(last);
  const spot = room.settle(spots, (each) => boxAt(frame.at(year, value), words, each, HEADLINE));
  return [{ ...spot, year, value, words, className: 'headline halo' }];
}

/** The numbers of a census, with its name. */
export function apartLabels({ series }: Trend, frame: Frame, room: Room): readonly Label[] {
  return series.apart.map((point) => {
    const words = `${written(point)} ${point.row.status}`;
    const { year, value } = point;
    const spots: [Spot, ...Spot[]] = [
      { dx: -6, dy: 16, anchor: 'start' },
      { dx: -6, dy: -15, anchor: 'start' },
      { dx: 10, dy: 0, anchor: 'start' },
      { dx: 6, dy: 16, anchor: 'end' },
    ];
    const spot = room.settle(spots, (each) => boxAt(frame.at(year, value), words, each));
    return { ...spot, year, value, words, className: 'halo' };
  });
}

/** The values of the years before the last; where not all have room the ends and extremes first, where years are close they alone. */
export function pointLabels({ series }: Trend, frame: Frame, room: Room): readonly Label[] {
  const before = series.known.slice(0, -1);
  const byValue = series.known.toSorted((a, b) => a.value - b.value);
  const first = [before[0], byValue[0], byValue.at(-1)].filter(
    (point) => point !== undefined && before.includes(point),
  ) as readonly KnownPoint[];
  const others = frame.areClose ? [] : before.toReversed();
  const drafts = [...new Set([...first, ...others])].map((point): Draft => {
    const { year, value } = point;
    return { year, value, words: written(point), className: 'strong halo' };
  });
  const spots = bestFirst(NEAR, drafts, frame, room);
  return drafts.flatMap((draft) => ifFree(draft, spots, frame, room));
}

/** The spot that is free beside the most points first: numbers along a line stand on one side of it. */
function bestFirst(
  spots: readonly [Spot, ...Spot[]],
  drafts: readonly Draft[],
  { at }: Frame,
  room: Room,
): readonly [Spot, ...Spot[]] {
  const cost = (spot: Spot) =>
    drafts.reduce(
      (sum, { year, value, words }) => sum + room.cost(boxAt(at(year, value), words, spot)),
      0,
    );
  const costs = new Map(spots.map((spot) => [spot, cost(spot)]));
  return spots.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0)) as [Spot, ...Spot[]];
}

const NEAR: readonly [Spot, ...Spot[]] = [
  { dx: 0, dy: -14, anchor: 'middle' },
  { dx: 0, dy: 15, anchor: 'middle' },
  { dx: 3, dy: -13, anchor: 'start' },
  { dx: -3, dy: -13, anchor: 'end' },
  { dx: 3, dy: 14, anchor: 'start' },
  { dx: -3, dy: 14, anchor: 'end' },
];
