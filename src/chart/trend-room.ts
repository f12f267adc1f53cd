/** What a trend draws besides words, and room for words between it. */
import { range } from 'd3-array';
import { isNext } from './next-point.ts';
import { unknownWords } from './read-out.ts';
import { around, type Box, boxAt, Room, type Spot } from './spot.ts';
import { breaksOf } from './territory.ts';
import type { Frame, Trend } from './trend-frame.ts';

type Position = readonly [x: number, y: number];

/** Words for what is drawn at `value` in `year`. */
export interface Draft {
  readonly year: number;
  readonly value: number;
  readonly words: string;
  readonly className: string;
}

/** They and where they stand beside it. */
export type Label = Draft & Spot;

/** Room around points, diamonds, lines, and the years without a figure. */
export function roomOf({ series, reference, targets }: Trend, frame: Frame): Room {
  const { at, width, top, bottom, left, right, low } = frame;
  const room = new Room({ left: left - 8, right: width, top: top - 16, bottom });
  const places = series.known.map(({ year, value }) => at(year, value));
  room.take(
    ...places.map((place) => around(place, 5)),
    ...series.apart.map(({ year, value }) => around(at(year, value), 6)),
    ...targets.map(({ to, value }) => around(at(to, value), 7)),
    ...series.known.slice(1).flatMap((point, n) => {
      const [from, to] = [places[n], places[n + 1]];
      return from && to && isNext(series.known[n], point) ? along(from, to) : [];
    }),
    ...breaksOf(series).map(({ year }) => {
      const [x] = at(year - 0.5, low);
      return { left: x - 1, right: x + 1, top: top - 8, bottom };
    }),
  );
  for (const { year, value } of series.points)
    if (typeof value !== 'number')
      room.take(boxAt(at(year, low), unknownWords(value, width), BOTTOM), {
        left: at(year - 0.5, low)[0],
        right: at(year + 0.5, low)[0],
        top,
        bottom,
      });
  if (reference) {
    const y = at(series.points[0]?.year ?? 0, reference.value)[1];
    room.take({ left, right, top: y - 1, bottom: y + 1 });
  }
  return room;
}

/** The bracket from the newest figure to the level. */
export function takeBracket({ series, reference }: Trend, { at }: Frame, room: Room): void {
  const last = series.known.at(-1);
  if (last && reference)
    room.take(...along(at(last.year, last.value), at(last.year, reference.value)));
}

const BOTTOM = { dx: 0, dy: -14, anchor: 'middle' } as const;

/** A line as small boxes, one after the other. */
function along([x1, y1]: Position, [x2, y2]: Position): Box[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  return range(steps).map((step) => {
    const part = (step + 0.5) / steps;
    return around([x1 + (x2 - x1) * part, y1 + (y2 - y1) * part], 2);
  });
}

/** The words at the first of the spots that is free; none where none is. */
export function ifFree(
  draft: Draft,
  spots: readonly [Spot, ...Spot[]],
  { at }: Frame,
  room: Room,
): readonly Label[] {
  const { year, value, words } = draft;
  const spot = room.settleIfFree(spots, (each) => boxAt(at(year, value), words, each));
  return spot ? [{ ...draft, ...spot }] : [];
}
