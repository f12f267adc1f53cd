/** Births of each year by order, in three lightness steps, labelled beside the last year. */
import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { figure, inSigns, number, observed, withUnit } from '../format.ts';
import type { Births, BirthYear } from '../model/birth.ts';
import type { Series } from '../model/series.ts';
import { WIDE } from './drawing.ts';
import { HATCH, hatch, reasonHeight } from './hatch.ts';
import { AXIS, inked, stroked } from './ink.ts';
import { markLabel } from './mark-label.ts';
import { TICK, widthOf } from './spot.ts';
import { barBreakMarks, breaksOf } from './territory.ts';
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
  readonly padding: number;
  /** From one year to the next, and of its bar. */
  readonly pitch: number;
  readonly bar: number;
  readonly top: number;
}

const PARTS = [
  { name: 'Con thứ nhất (tính ra)', className: 'fill-accent', key: 'first' },
  { name: 'Con thứ hai', className: 'fill-accent-mid', key: 'second' },
  { name: 'Con thứ ba trở lên', className: 'fill-light', key: 'third' },
] as const;

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

function sheetOf(total: Series, top: number, width: number, areParted: boolean): Layout {
  const wide = width === WIDE;
  const right = areParted ? (wide ? 172 : 90) : 2;
  const padding = wide ? 0.32 : 0.18;
  const pitch = (width - right - 2) / total.points.length;
  const head = HEAD + (breaksOf(total).length > 0 ? BREAK : 0);
  return {
    ...{ width, right, padding, pitch, top, head },
    bar: pitch * (1 - padding),
    height: wide ? 360 : 300,
  };
}

export function birthsChart({ years, total }: Births, width: number): Plot.PlotOptions {
  const counted = years.filter((each): each is Counted => typeof each.total === 'number');
  const silent = years.filter((each) => typeof each.total !== 'number');
  const areParted = counted.some(({ first }) => first !== null);
  const segments = counted.flatMap((each) =>
    segmentsOf(each, areParted ? 'fill-context' : 'fill-accent'),
  );
  const top = max(counted, (each) => each.total) || 1;
  const sheet = sheetOf(total, top, width, areParted);
  const { measure } = total.indicator;
  return {
    width,
    height: sheet.height,
    marginLeft: 2,
    marginRight: sheet.right,
    marginTop: sheet.head,
    marginBottom: FOOT,
    x: {
      type: 'band',
      domain: years.map((each) => each.year),
      paddingInner: sheet.padding,
      paddingOuter: 0.05,
    },
    y: { domain: [0, top], axis: null },
    marks: [
      hatch,
      Plot.axisX(
        thinned(years, sheet.pitch, ({ year }) => String(year), TICK).map(({ year }) => year),
        { ...AXIS, tickFormat: String },
      ),
      ...barBreakMarks(total, sheet.pitch),
      ...barMarks(segments, measure),
      ...silentMarks(silent, sheet),
      ...(areParted ? partMarks(segments, sheet) : []),
      ...sumMarks(counted, sheet, measure),
      Plot.ruleY([0], stroked('stroke-text')),
    ],
  };
}

const middle = (segment: Segment): number => (segment.from + segment.to) / 2;
const isTall = (segment: Segment, { height, head, top }: Layout): boolean =>
  ((segment.to - segment.from) / top) * (height - head - FOOT) >= 18;

function barMarks(segments: readonly Segment[], unit: string) {
  return [...Map.groupBy(segments, ({ className }) => className)].map(([className, alike]) =>
    Plot.rect(alike, {
      ariaLabel: (segment: Segment) =>
        markLabel(
          `Năm ${segment.year}, ${segment.name.toLocaleLowerCase('vi')}`,
          withUnit(segment.size, unit),
        ),
      x: 'year',
      y1: 'from',
      y2: 'to',
      insetTop: 0.5,
      ...inked(`${className} ${className === 'fill-light' ? 'stroke-accent' : 'stroke-none'}`),
    }),
  );
}

/** Hatched, with the reason below the hatching. */
function silentMarks(silent: readonly BirthYear[], { top, bar, height, head }: Layout) {
  const reason = ({ total }: BirthYear) => wrap(figure(total), bar).join('\n');
  const perPixel = top / (height - head - FOOT);
  return [
    Plot.barY(silent, {
      ariaLabel: ({ year, total }: BirthYear) => markLabel(`Năm ${year}`, figure(total)),
      x: 'year',
      y1: (each: BirthYear) => reasonHeight(reason(each)) * perPixel,
      y2: top,
      fill: HATCH,
      className: 'unknown-year',
    }),
    Plot.text(silent, {
      x: 'year',
      y: 0,
      dy: -4,
      text: reason,
      lineAnchor: 'bottom',
      lineHeight: 1.15,
      className: 'halo',
    }),
  ];
}

/** The size of each part inside it, and beside the last year the names of its parts. */
function partMarks(segments: readonly Segment[], sheet: Layout) {
  const fits = (segment: Segment) =>
    isTall(segment, sheet) && widthOf(segment.size) <= sheet.bar + 2;
  const inside = (names: readonly string[], className: string) =>
    Plot.text(
      segments.filter((segment) => fits(segment) && names.includes(segment.className)),
      { x: 'year', y: middle, text: 'size', className },
    );
  const lastYear = segments.at(-1)?.year;
  const label = (segment: Segment) =>
    wrap(
      fits(segment) ? segment.name : `${segment.name} (${segment.year}: ${segment.size})`,
      sheet.right - 6,
    ).join('\n');
  return [
    inside(['fill-accent'], 'on-accent'),
    inside(['fill-accent-mid'], 'on-accent-mid'),
    inside(['fill-light'], 'strong'),
    Plot.text(
      segments.filter(({ year }) => year === lastYear),
      {
        frameAnchor: 'right',
        y: middle,
        text: label,
        dx: 8,
        textAnchor: 'start',
        lineHeight: 1.2,
        className: 'halo',
      },
    ),
  ];
}

/** The whole of each year, as printed, above its bar and those that its number reaches over. */
function sumMarks(counted: readonly Counted[], { pitch }: Layout, unit: string) {
  const sum = ({ row, total }: Counted) => inSigns({ ...row, value: total });
  const above = (each: Counted) => {
    const reach = Math.round(widthOf(sum(each)) / 2 / pitch);
    const under = counted.filter(({ year }) => Math.abs(year - each.year) <= reach);
    return max(under, ({ total }) => total);
  };
  return [
    Plot.text(thinned(counted, pitch, sum), {
      ariaLabel: ({ year, row }: Counted) =>
        markLabel(`Năm ${year}, tổng số`, withUnit(observed(row) ?? '', unit)),
      x: 'year',
      y: above,
      text: sum,
      dy: -10,
      className: 'strong',
    }),
  ];
}
