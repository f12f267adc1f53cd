/** The words of a trend: each at the place where it meets the least of the others and of the lines. */
import * as Plot from '@observablehq/plot';
import { difference, inSigns, number } from '../format.ts';
import type { NumberedTarget } from '../model/target.ts';
import { WIDE } from './drawing.ts';
import { boxAt, type Room, type Spot, widthOf } from './spot.ts';
import { breaksOf } from './territory.ts';
import type { Frame, Trend } from './trend-frame.ts';
import { apartLabels, headline, pointLabels } from './trend-point.ts';
import { ifFree, type Label, roomOf } from './trend-room.ts';

const SHORT_KINDS: Readonly<Record<NumberedTarget['kind'], string>> = {
  'chỉ tiêu giao năm': 'được giao',
  'dự kiến': 'dự kiến',
  'mục tiêu giai đoạn': 'mục tiêu',
  'mức tham chiếu': 'tham chiếu',
  'đăng ký': 'đăng ký',
};

/** All words but those of the axes, the most telling placed first. */
export function labelMarks(trend: Trend, targets: readonly NumberedTarget[], frame: Frame) {
  const room = roomOf(trend, targets, frame);
  const labels = [
    ...headline(trend, frame, room),
    ...gapLabel(trend, frame, room),
    ...referenceLabel(trend, frame, room),
    ...apartLabels(trend, frame, room),
    ...targetLabels(trend, targets, frame, room),
    ...pointLabels(trend, frame, room),
    ...breakLabels(trend, frame, room),
    ...bandLabel(trend, frame, room),
  ];
  const alike = Map.groupBy(
    labels,
    ({ dx, dy, anchor, className }) => `${dx} ${dy} ${anchor} ${className}`,
  );
  return [...alike.values()].map((group) => {
    const [{ dx, dy, anchor: textAnchor, className }] = group as [Label, ...Label[]];
    const at = { x: 'year', y: 'value', dx, dy, textAnchor };
    return Plot.text(group, { ...at, text: 'words', lineHeight: 1.2, className });
  });
}

/** The level named on its line, in as many words as the line has room for. */
function referenceLabel({ reference, targets }: Trend, frame: Frame, room: Room): readonly Label[] {
  if (!reference) return [];
  const level = number(reference.value, reference.decimals);
  const name = `Mức sinh thay thế ${level}`;
  const same = targets.find((target) => target.value === reference.value);
  const more = same ? [`${name}, cũng là ${SHORT_KINDS[same.kind]} ${same.to}`] : [];
  const [year, value, className] = [frame.firstYear, reference.value, 'strong halo'];
  for (const words of [...more, name]) {
    const draft = { year, value, words, className };
    const label = ifFree(draft, alongLine(words, frame), frame, room);
    if (label.length > 0) return label;
  }
  const words = `Thay thế ${level}`;
  const toBox = (spot: Spot) => boxAt(frame.at(year, value), words, spot);
  return [{ year, value, className, ...room.settle(alongLine(words, frame), toBox), words }];
}

/** Above a level line and below it, from its left end to its right one. */
function alongLine(
  words: string,
  { left, right, at, firstYear, low }: Frame,
): readonly [Spot, ...Spot[]] {
  const [x] = at(firstYear, low);
  const free = right - left - widthOf(words) - 4;
  const places = [0, 1, 0.25, 0.5, 0.75].map((part) => left - x + 2 + Math.round(part * free));
  return [-10, 11].flatMap((dy) =>
    places.map((dx): Spot => ({ dx, dy, anchor: 'start' })),
  ) as unknown as [Spot, ...Spot[]];
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
  const draft = { year: last.year, value, className: 'attention halo' };
  const inOne = ifFree({ ...draft, words: parts.join(' ') }, spots, frame, room);
  if (inOne.length > 0) return inOne;
  return ifFree({ ...draft, words: parts.join('\n') }, spots, frame, room);
}

/** The targets to be named; the others are read in the table. */
function targetLabels(
  { reference, named }: Trend,
  targets: readonly NumberedTarget[],
  frame: Frame,
  room: Room,
): readonly Label[] {
  return targets
    .filter((target) => target.value !== reference?.value && (named?.includes(target) ?? true))
    .flatMap((target) => {
      const { value, kind, to: year, comparator } = target;
      const parts = [inSigns({ ...target, bound: comparator }), SHORT_KINDS[kind]];
      const words = parts.join(frame.width < WIDE ? '\n' : ' ');
      return ifFree({ year, value, words, className: 'halo' }, BESIDE, frame, room);
    });
}

const BESIDE: readonly [Spot, ...Spot[]] = [
  { dx: 10, dy: 0, anchor: 'start' },
  { dx: 10, dy: 14, anchor: 'start' },
  { dx: 10, dy: -14, anchor: 'start' },
  { dx: 0, dy: 20, anchor: 'middle' },
  { dx: 0, dy: -20, anchor: 'middle' },
  { dx: -10, dy: 0, anchor: 'end' },
];

/** Each change of territory named at its line, above, below or between; of the last resort over what is there. */
function breakLabels({ series }: Trend, frame: Frame, room: Room): readonly Label[] {
  const { firstYear, lastYear, low, high, at } = frame;
  const isWide = frame.width === WIDE;
  const edge = isWide ? 10 : 18;
  const half = (at(lastYear, low)[0] - at(firstYear, low)[0]) / (lastYear - firstYear || 1) / 2;
  return breaksOf(series)
    .filter(({ words }) => words !== '')
    .map(({ year, words: inOne }) => {
      const words = isWide ? inOne : inOne.replace(/ (?=đến|từ)/, '\n');
      const spots = [1, 0, 0.8, 0.6, 0.4, 0.2].flatMap((part) => {
        const value = low + part * (high - low);
        const dy = part === 1 ? edge : part === 0 ? -edge : 0;
        return [
          { value, dx: -half - 6, dy, anchor: 'end' as const },
          { value, dx: -half + 6, dy, anchor: 'start' as const },
        ];
      }) as [Spot & { value: number }, ...(Spot & { value: number })[]];
      const spot = room.settle(spots, (each) => boxAt(at(year, each.value), words, each));
      return { ...spot, year, words, className: 'halo' };
    });
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
