/** The words of a trend: each at the place where it meets the least of the others. */
import * as Plot from '@observablehq/plot';
import { difference, number } from '../format.ts';
import type { NumberedTarget } from '../model/target.ts';
import { WIDE } from './drawing.ts';
import { written } from './read-out.ts';
import { around, boxAt, Room, type Spot } from './spot.ts';
import { breaksOf } from './territory.ts';
import type { Frame, Trend } from './trend-frame.ts';

const HEADLINE = 22;
const ABOVE: Spot = { dx: 0, dy: -13, anchor: 'middle' };

const SHORT_KINDS: Readonly<Record<NumberedTarget['kind'], string>> = {
  'chỉ tiêu giao năm': 'được giao',
  'dự kiến': 'dự kiến',
  'mục tiêu giai đoạn': 'mục tiêu',
  'mức tham chiếu': 'tham chiếu',
  'đăng ký': 'đăng ký',
};

/** What is drawn at `value` in `year`, its words and where they stand beside it. */
interface Label extends Spot {
  readonly year: number;
  readonly value: number;
  readonly words: string;
  readonly className: string;
}

/** All words but those of the axes, the most telling placed first. */
export function labelMarks(trend: Trend, targets: readonly NumberedTarget[], frame: Frame) {
  const room = roomOf(trend, targets, frame);
  const labels = [
    ...headline(trend, frame, room),
    ...referenceLabel(trend, frame, room),
    ...gapLabel(trend, frame, room),
    ...targetLabels(trend, targets, frame, room),
    ...breakLabels(trend, frame, room),
    ...bandLabel(trend, frame, room),
  ];
  return labels.map((label) =>
    Plot.text([label], {
      x: 'year',
      y: 'value',
      text: 'words',
      dx: label.dx,
      dy: label.dy,
      textAnchor: label.anchor,
      lineHeight: 1.2,
      className: label.className,
    }),
  );
}

/** What cannot move: points, diamonds, the values of the years before the last. */
function roomOf(
  { series }: Trend,
  targets: readonly NumberedTarget[],
  { at, width, top, bottom, left }: Frame,
): Room {
  const room = new Room({ left, right: width, top: top - 16, bottom });
  for (const point of [...series.known, ...series.apart])
    room.take(around(at(point.year, point.value), 6));
  for (const target of targets) room.take(around(at(target.to, target.value), 6));
  for (const point of series.known.slice(0, -1))
    room.take(boxAt(at(point.year, point.value), written(point), ABOVE));
  return room;
}

/** The one number that the chart is about. */
function headline({ series, reference }: Trend, frame: Frame, room: Room): readonly Label[] {
  const last = series.known.at(-1);
  if (!last) return [];
  const away = !reference || last.value <= reference.value ? 22 : -22;
  const spots = [away, -away].flatMap((dy): Spot[] => [
    { dx: 8, dy, anchor: 'middle' },
    { dx: 10, dy, anchor: 'start' },
    { dx: -10, dy, anchor: 'end' },
  ]) as [Spot, ...Spot[]];
  const { year, value } = last;
  const words = written(last);
  const spot = room.settle(spots, (each) => boxAt(frame.at(year, value), words, each, HEADLINE));
  return [{ ...spot, year, value, words, className: 'headline halo' }];
}

/** The level named on its line, where the line is free. */
function referenceLabel({ reference, targets }: Trend, frame: Frame, room: Room): readonly Label[] {
  if (!reference) return [];
  const same = targets.find((target) => target.value === reference.value);
  const words = `Mức sinh thay thế ${number(reference.value, reference.decimals)}`;
  const more = same ? [`${words}, cũng là ${SHORT_KINDS[same.kind]} ${same.to}`] : [];
  const { left, right, firstYear, at } = frame;
  const [x] = at(firstYear, reference.value);
  const spots = [-9, 11].flatMap((dy): Spot[] => [
    { dx: left - x + 2, dy, anchor: 'start' },
    { dx: right - x - 2, dy, anchor: 'end' },
  ]) as [Spot, ...Spot[]];
  const toBox = (text: string) => (spot: Spot) => boxAt(at(firstYear, reference.value), text, spot);
  const draft = { year: firstYear, value: reference.value, className: 'strong halo' };
  for (const text of more) {
    const spot = room.settleIfFree(spots, toBox(text));
    if (spot) return [{ ...draft, ...spot, words: text }];
  }
  return [{ ...draft, ...room.settle(spots, toBox(words)), words }];
}

/** The distance in words beside its bracket; none where they find no room. */
function gapLabel({ series, reference }: Trend, frame: Frame, room: Room): readonly Label[] {
  const last = series.known.at(-1);
  if (!last || !reference || last.value === reference.value) return [];
  const height = Math.abs(
    frame.at(last.year, last.value)[1] - frame.at(last.year, reference.value)[1],
  );
  if (height < 24) return [];
  const decimals = Math.max(last.row.decimals, reference.decimals);
  const gap = difference(last.value, reference.value, decimals);
  const words = `${gap < 0 ? 'thấp hơn' : 'cao hơn'} ${number(Math.abs(gap), decimals)}`;
  const value = (last.value + reference.value) / 2;
  const { year } = last;
  const spots: [Spot, ...Spot[]] = [
    { dx: -6, dy: 0, anchor: 'end' },
    { dx: 6, dy: 0, anchor: 'start' },
    { dx: -6, dy: 14, anchor: 'end' },
    { dx: -6, dy: -14, anchor: 'end' },
  ];
  const spot = room.settleIfFree(spots, (each) => boxAt(frame.at(year, value), words, each));
  return spot ? [{ ...spot, year, value, words, className: 'attention halo' }] : [];
}

/** The targets to be named, where their words find room; the others are read in the table. */
function targetLabels(
  { reference, named }: Trend,
  targets: readonly NumberedTarget[],
  frame: Frame,
  room: Room,
): readonly Label[] {
  return targets
    .filter((target) => target.value !== reference?.value && (named?.includes(target) ?? true))
    .flatMap(({ value, decimals, kind, to: year }) => {
      const parts = [number(value, decimals), SHORT_KINDS[kind]];
      const words = parts.join(frame.width < WIDE ? '\n' : ' ');
      const spot = room.settleIfFree(BESIDE, (each) => boxAt(frame.at(year, value), words, each));
      return spot ? [{ ...spot, year, value, words, className: 'halo' }] : [];
    });
}

const BESIDE: readonly [Spot, ...Spot[]] = [
  { dx: 10, dy: 0, anchor: 'start' },
  { dx: 10, dy: 14, anchor: 'start' },
  { dx: 10, dy: -14, anchor: 'start' },
  { dx: 0, dy: 20, anchor: 'middle' },
  { dx: 0, dy: -20, anchor: 'middle' },
];

/** Each change of territory named at its line, above or below; of the last resort over what is there. */
function breakLabels({ series }: Trend, frame: Frame, room: Room): readonly Label[] {
  const { firstYear, lastYear, low, high, at } = frame;
  const half = (at(lastYear, low)[0] - at(firstYear, low)[0]) / (lastYear - firstYear || 1) / 2;
  return breaksOf(series)
    .filter(({ words }) => words !== '')
    .map(({ year, words }) => {
      const spots = [high, low].flatMap((value) => {
        const dy = value === high ? 8 : -8;
        return [
          { value, dx: -half - 6, dy, anchor: 'end' as const },
          { value, dx: -half + 6, dy, anchor: 'start' as const },
        ];
      }) as [Spot & { value: number }, ...(Spot & { value: number })[]];
      const spot = room.settle(spots, (each) => boxAt(at(year, each.value), words, each));
      return { ...spot, year, words, className: 'halo' };
    });
}

/** The band named at its edge, where that is free. */
function bandLabel({ intervals = [] }: Trend, frame: Frame, room: Room): readonly Label[] {
  const candidates = intervals.flatMap(({ year, lower, upper }) =>
    (['start', 'middle', 'end'] as const).flatMap((anchor) => [
      { year, value: lower, dx: 0, dy: 12, anchor },
      { year, value: upper, dx: 0, dy: -9, anchor },
    ]),
  );
  const [first, ...rest] = candidates;
  if (!first) return [];
  const words = 'khoảng tin cậy 95%';
  const spot = room.settleIfFree([first, ...rest], (each) =>
    boxAt(frame.at(each.year, each.value), words, each),
  );
  return spot ? [{ ...spot, words, className: 'halo' }] : [];
}
