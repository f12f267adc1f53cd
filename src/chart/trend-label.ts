/** The words of a trend: each at the place where it meets the least of the others and of the lines. */
import { difference, inSigns, number } from '../format.ts';
import type { KnownPoint } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { written } from './read-out.ts';
import { boxAt, HEADLINE, type Room, type Spot, widthOf } from './spot.ts';
import type { Frame, Trend } from './trend-frame.ts';
import { type Draft, ifFree, type Label, roomOf, takeBracket } from './trend-room.ts';

const SHORT_KINDS: Readonly<Record<NumberedTarget['kind'], string>> = {
  'chỉ tiêu giao năm': 'được giao',
  'dự kiến': 'dự kiến',
  'mục tiêu giai đoạn': 'mục tiêu',
  'mức tham chiếu': 'tham chiếu',
  'đăng ký': 'đăng ký',
};

/** All words but those of the axes, the most telling placed first. */
export function labelMarks(trend: Trend, frame: Frame) {
  const room = roomOf(trend, frame);
  const newest = headline(trend, frame, room);
  takeBracket(trend, frame, room);
  const labels = [
    ...newest,
    ...gapLabel(trend, frame, room),
    ...referenceLabels(trend, frame, room),
    ...apartLabels(trend, frame, room),
    ...targetLabels(trend, frame, room),
    ...pointLabels(trend, frame, room),
    ...bandLabel(trend, frame, room),
  ];
  return wordMarks(
    labels.map(({ year, value, dx, dy, anchor, words, className }) => {
      const [x, y] = frame.at(year, value);
      return { x: x + dx, y: y + dy, anchor, text: words, className, lineHeight: 1.2 };
    }),
  );
}

/** The one number that the chart is about, within the column of its year: the bracket may pass behind it. */
function headline({ series, reference }: Trend, frame: Frame, room: Room): readonly Label[] {
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
function apartLabels({ series }: Trend, frame: Frame, room: Room): readonly Label[] {
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
function pointLabels({ series }: Trend, frame: Frame, room: Room): readonly Label[] {
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

/** The level named on its line, with the target that it is too: in as many words as there is room for. */
function referenceLabels(trend: Trend, frame: Frame, room: Room): readonly Label[] {
  const { series, reference, targets } = trend;
  if (!reference) return [];
  const level = number(reference.value, reference.decimals);
  const name = `Mức sinh thay thế ${level}`;
  const same = targets.findLast((target) => target.value === reference.value);
  const place = { year: series.points[0]?.year ?? 0, value: reference.value };
  const placed = (words: string) =>
    ifFree(
      { ...place, words, className: 'strong halo' },
      alongLine(words, place, frame),
      frame,
      room,
    );
  if (same) {
    const also = `cũng là ${SHORT_KINDS[same.kind]} ${same.to}`;
    for (const words of [`${name}, ${also}`, `${name},\n${also}`]) {
      const label = placed(words);
      if (label.length > 0) return label;
    }
  }
  const ofTarget = same ? besideDiamond(same, SHORT_KINDS[same.kind], frame, room) : [];
  const label = placed(name);
  if (label.length > 0) return [...label, ...ofTarget];
  const words = `Thay thế ${level}`;
  const toBox = (spot: Spot) => boxAt(frame.at(place.year, place.value), words, spot);
  const spot = room.settle(alongLine(words, place, frame), toBox);
  return [{ ...place, ...spot, words, className: 'strong halo' }, ...ofTarget];
}

/** Above a level line and below it, from its left end to its right one. */
function alongLine(
  words: string,
  { year, value }: Pick<Label, 'year' | 'value'>,
  { left, right, at }: Frame,
): readonly [Spot, ...Spot[]] {
  const [x] = at(year, value);
  const free = right - left - widthOf(words) - 4;
  const places = [0, 1, 0.25, 0.5, 0.75].map((part) => left - x + 2 + Math.round(part * free));
  const away = 8 * (words.split('\n').length - 1);
  return [-10 - away, 11 + away].flatMap((dy) =>
    places.map((dx): Spot => ({ dx, dy, anchor: 'start' })),
  ) as [Spot, ...Spot[]];
}

/** The distance in words beside its bracket, in two lines where one has no room. */
function gapLabel({ series, reference }: Trend, frame: Frame, room: Room): readonly Label[] {
  const last = series.known.at(-1);
  if (!last || !reference || last.value === reference.value || last.row.bound !== '=') return [];
  const decimals = Math.max(last.row.decimals, reference.decimals);
  const gap = difference(last.value, reference.value, decimals);
  const parts = [gap < 0 ? 'thấp hơn' : 'cao hơn', number(Math.abs(gap), decimals)];
  const value = (last.value + reference.value) / 2;
  const beyond = frame.at(last.year, reference.value)[1] - frame.at(last.year, value)[1];
  const far = Math.round(beyond + (gap < 0 ? -10 : 12));
  const spots = [0, 14, -14, far].flatMap((dy): Spot[] => [
    { dx: -6, dy, anchor: 'end' },
    { dx: 6, dy, anchor: 'start' },
  ]) as [Spot, ...Spot[]];
  const draft = { year: last.year, value, className: 'strong halo' };
  const inOne = ifFree({ ...draft, words: parts.join(' ') }, spots, frame, room);
  if (inOne.length > 0) return inOne;
  return ifFree({ ...draft, words: parts.join('\n') }, spots, frame, room);
}

/** The targets to be named; the others are read in the table. */
function targetLabels(trend: Trend, frame: Frame, room: Room): readonly Label[] {
  const { reference, targets, named = targets } = trend;
  return targets
    .filter((target) => target.value !== reference?.value && named.includes(target))
    .flatMap((target) => {
      const parts = [inSigns({ ...target, bound: target.comparator }), SHORT_KINDS[target.kind]];
      const words = parts.join(frame.width < WIDE ? '\n' : ' ');
      return besideDiamond(target, words, frame, room);
    });
}

function besideDiamond(
  { to: year, value }: NumberedTarget,
  words: string,
  frame: Frame,
  room: Room,
): readonly Label[] {
  const beyond = Math.max(10, frame.years.pitch / 2 + 4);
  const spots = [
    ...[0, 14, -14].map((dy): Spot => ({ dx: 10, dy, anchor: 'start' })),
    ...[0, 14, -14].map((dy): Spot => ({ dx: beyond, dy, anchor: 'start' })),
    ...[20, -20].map((dy): Spot => ({ dx: 0, dy, anchor: 'middle' })),
    { dx: -10, dy: 0, anchor: 'end' },
  ] as readonly Spot[] as readonly [Spot, ...Spot[]];
  return ifFree({ year, value, words, className: 'halo' }, spots, frame, room);
}

/** The band named at its edge. */
function bandLabel({ intervals = [] }: Trend, { at }: Frame, room: Room): readonly Label[] {
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
    boxAt(at(each.year, each.value), words, each),
  );
  return spot ? [{ ...spot, words, className: 'halo' }] : [];
}
