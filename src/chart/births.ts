/** Births of each year by order, in three lightness steps, labelled beside the last year. */
import type { PlotOptions } from '@observablehq/plot';
import { max } from 'd3-array';
import { figure, inSigns, number, observed, withUnit } from '../format.ts';
import type { Births, BirthYear } from '../model/birth.ts';
import type { Series } from '../model/series.ts';
import { boxMark, canvas, lineMark, type TextLine, wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { hatchedMarks, reasonHeight } from './hatch.ts';
import { markLabel } from './mark-label.ts';
import { TICK, widthOf } from './spot.ts';
import { breakMarks, breaksOf } from './territory.ts';
import { thinned } from './thinning.ts';
import { wrap } from './wrap.ts';

interface Segment {
  readonly year: number;
  readonly name: string;
  readonly className: string;
  readonly from: number;
  readonly to: number;
  /** In words. */
  readonly size: string;
}

/** A year whose total is a number. */
interface Counted extends BirthYear {
  readonly total: number;
}

/** What stands where, px. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  readonly right: number;
  /** From one year to the next, and of its bar. */
  readonly pitch: number;
  readonly bar: number;
  /** Where a bar begins, and how high a count stands. */
  readonly left: (year: number) => number;
  readonly above: (count: number) => number;
}

const PARTS = [
  { name: 'Con thứ nhất (tính ra)', className: 'fill-accent', key: 'first' },
  { name: 'Con thứ hai', className: 'fill-accent-mid', key: 'second' },
  { name: 'Con thứ ba trở lên', className: 'fill-light', key: 'third' },
] as const;

/** Beside the bars. */
const LEFT = 2;

/** For the sums, for the words of a change of territory above them, for the years. */
const [HEAD, BREAK, FOOT] = [32, 14, 30];

/** Upwards: first, second, third and later; a year with only its total is one bar. */
function segmentsOf(each: Counted, whole: string): Segment[] {
  const { year, total, first, row } = each;
  if (first === null) {
    const size = observed(row) ?? '';
    return [{ year, name: 'Tổng số', className: whole, from: 0, to: total, size }];
  }
  let from = 0;
  return PARTS.map(({ name, className, key }) => {
    const count = each[key] as number;
    from += count;
    return { year, name, className, from: from - count, to: from, size: number(count) };
  });
}

function sheetOf(total: Series, most: number, width: number, areParted: boolean): Layout {
  const wide = width === WIDE;
  const right = width - (areParted ? (wide ? 172 : 90) : 2);
  const padding = wide ? 0.32 : 0.18;
  const years = total.points.map(({ year }) => year);
  // Whole pixels: what is left of the room is left on both sides.
  const pitch = Math.floor((right - LEFT) / (years.length - padding + 0.1));
  const first = LEFT + Math.round((right - LEFT - pitch * (years.length - padding)) / 2);
  const head = HEAD + (breaksOf(total).length > 0 ? BREAK : 0);
  const height = wide ? 360 : 300;
  const floor = height - FOOT;
  return {
    ...{ width, height, head, right, pitch },
    bar: Math.round(pitch * (1 - padding)),
    left: (year) => first + years.indexOf(year) * pitch,
    above: (count) => floor * (1 - count / most) + head * (count / most),
  };
}

export function birthsChart({ years, total }: Births, width: number): PlotOptions {
  const counted = years.filter((each): each is Counted => typeof each.total === 'number');
  const silent = years.filter((each) => typeof each.total !== 'number');
  const areParted = counted.some(({ first }) => first !== null);
  const segments = counted.flatMap((each) =>
    segmentsOf(each, areParted ? 'fill-context' : 'fill-accent'),
  );
  const sheet = sheetOf(total, max(counted, (each) => each.total) || 1, width, areParted);
  const { height, head, right, pitch, bar, left } = sheet;
  const floor = height - FOOT;
  const named = thinned(years, pitch, ({ year }) => String(year), TICK).map(
    ({ year }): TextLine => {
      const place = { x: middleOf(year, sheet), y: floor + 9, lineAnchor: 'top' } as const;
      return { ...place, text: String(year), className: 'tick', anchor: 'middle' };
    },
  );
  const { measure } = total.indicator;
  const between = (year: number) => left(year) - (pitch - bar) / 2;
  return canvas(width, height, [
    ...wordMarks(named),
    ...breakMarks(total, between, { top: head, bottom: floor, words: head - 38 }),
    ...barMarks(segments, sheet, measure),
    ...silentMarks(silent, sheet),
    ...(areParted ? partMarks(segments, sheet) : []),
    ...sumMarks(counted, sheet, measure),
    lineMark([{ x1: LEFT, x2: right, y1: floor, y2: floor }], 'stroke-text'),
  ]);
}

const middleOf = (year: number, { left, bar }: Layout): number => left(year) + bar / 2;

/** The middle of a part, and its height. */
const centre = ({ from, to }: Segment, { above }: Layout): number => above((from + to) / 2);
const heightOf = ({ from, to }: Segment, { above }: Layout): number => above(from) - above(to);

function barMarks(segments: readonly Segment[], { left, above, bar }: Layout, unit: string) {
  return [...Map.groupBy(segments, ({ className }) => className)].map(([className, alike]) =>
    boxMark(
      alike.map(({ year, name, from, to, size }) => ({
        x1: left(year),
        x2: left(year) + bar,
        // Half a pixel between two parts.
        y1: Math.min(above(to) + 0.5, above(from)),
        y2: above(from),
        label: markLabel(`Năm ${year}, ${name.toLocaleLowerCase('vi')}`, withUnit(size, unit)),
      })),
      `${className} ${className === 'fill-light' ? 'stroke-accent' : 'stroke-none'}`,
    ),
  );
}

/** Hatched, with the reason below the hatching. */
function silentMarks(silent: readonly BirthYear[], sheet: Layout) {
  const { bar, height, head, left } = sheet;
  const floor = height - FOOT;
  const years = silent.map(({ year, total }) => {
    const reason = wrap(figure(total), bar).join('\n');
    const label = markLabel(`Năm ${year}`, figure(total));
    const box = {
      x1: left(year),
      x2: left(year) + bar,
      y1: head,
      y2: floor - reasonHeight(reason),
    };
    return { ...box, year, reason, label };
  });
  const reasons = years.map(({ year, reason }): TextLine => {
    const place = { x: middleOf(year, sheet), y: floor - 4, anchor: 'middle' } as const;
    const set = { ...place, lineAnchor: 'bottom', lineHeight: 1.15 } as const;
    return { ...set, text: reason, className: 'halo' };
  });
  return [...hatchedMarks(years, 'unknown-year'), ...wordMarks(reasons)];
}

/** Of words within a part. */
const INSIDE: Readonly<Record<string, string>> = {
  'fill-accent': 'on-accent',
  'fill-accent-mid': 'on-accent-mid',
  'fill-light': 'strong',
};

/** The size of each part inside it, and beside the last year the names of its parts. */
function partMarks(segments: readonly Segment[], sheet: Layout) {
  const { right, width, bar } = sheet;
  const fits = (segment: Segment) =>
    heightOf(segment, sheet) >= 18 && widthOf(segment.size) <= bar + 2;
  const sizes = segments.filter(fits).flatMap((segment): TextLine[] => {
    const className = INSIDE[segment.className];
    const place = { x: middleOf(segment.year, sheet), y: centre(segment, sheet) };
    return className ? [{ ...place, text: segment.size, className, anchor: 'middle' }] : [];
  });
  const last = segments.at(-1)?.year;
  const names = segments
    .filter(({ year }) => year === last)
    .map((segment): TextLine => {
      const { name, year, size } = segment;
      const said = fits(segment) ? name : `${name} (${year}: ${size})`;
      const text = wrap(said, width - right - 6).join('\n');
      const place = { x: right + 8, y: centre(segment, sheet), lineHeight: 1.2 };
      return { ...place, text, className: 'halo' };
    });
  return wordMarks([...sizes, ...names]);
}

/** The whole of each year, as printed, above its bar and those that its number reaches over. */
function sumMarks(counted: readonly Counted[], sheet: Layout, unit: string) {
  const { pitch, above } = sheet;
  const sum = ({ row, total }: Counted) => inSigns({ ...row, value: total });
  const highest = (each: Counted) => {
    const reach = Math.round(widthOf(sum(each)) / 2 / pitch);
    const under = counted.filter(({ year }) => Math.abs(year - each.year) <= reach);
    return max(under, ({ total }) => total) ?? 0;
  };
  const sums = thinned(counted, pitch, sum).map((each): TextLine => {
    const { year, row } = each;
    const place = { x: middleOf(year, sheet), y: above(highest(each)) - 10 };
    const label = markLabel(`Năm ${year}, tổng số`, withUnit(observed(row) ?? '', unit));
    return { ...place, text: sum(each), className: 'strong', anchor: 'middle', label };
  });
  return wordMarks(sums);
}
