/** Births of each year by order, in three lightness steps, labelled beside the last year. */
import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { figure, number, withUnit } from '../format.ts';
import type { Births, BirthYear } from '../model/birth.ts';
import { WIDE } from './drawing.ts';
import { HATCH, hatch } from './hatch.ts';
import { wrap } from './wrap.ts';

interface Segment {
  readonly year: number;
  readonly name: string;
  readonly className: string;
  readonly from: number;
  readonly to: number;
}

const PARTS = [
  { name: 'Con thứ nhất (tính ra)', className: 'fill-accent', key: 'first' },
  { name: 'Con thứ hai', className: 'fill-accent-mid', key: 'second' },
  { name: 'Con thứ ba trở lên', className: 'fill-light', key: 'third' },
] as const;

/** Upwards: first, second, third and later; a year with only its total is one bar. */
function segmentsOf(each: BirthYear): Segment[] {
  const { year, total, first } = each;
  if (typeof total !== 'number') return [];
  if (first === null)
    return [{ year, name: 'Tổng số', className: 'fill-context', from: 0, to: total }];
  let from = 0;
  return PARTS.map(({ name, className, key }) => {
    const segment = { year, name, className, from, to: from + (each[key] as number) };
    from = segment.to;
    return segment;
  });
}

export function birthsChart({ years, total }: Births, width: number): Plot.PlotOptions {
  const wide = width === WIDE;
  const segments = years.flatMap(segmentsOf);
  const top = max(segments, (segment) => segment.to) ?? 1;
  const totals = years.filter((each) => typeof each.total === 'number');
  const silent = years.filter((each) => typeof each.total !== 'number');
  const lastYear = totals.at(-1)?.year;
  const named = segments.filter((segment) => segment.year === lastYear);
  const height = wide ? 360 : 300;
  const tall = (segment: Segment) => ((segment.to - segment.from) / top) * (height - 62) >= 18;
  const inside = (className: string) =>
    segments.filter((segment) => tall(segment) && segment.className === className);
  const size = (segment: Segment) => number(segment.to - segment.from);
  const { unit } = total.indicator;
  // A narrow bar has no room for a sign beside its sum: it stands above.
  const stacked = !wide && totals.some(({ row }) => row.bound !== '=');
  const sum = ({ total: value, row }: BirthYear) =>
    `${row.bound === '=' ? '' : `${row.bound}${stacked ? '\n' : ' '}`}${number(value as number)}`;
  const said = (segment: Segment) =>
    `Năm ${segment.year}, ${segment.name.toLocaleLowerCase('vi')}: ${withUnit(size(segment), unit)}`;
  const middle = (segment: Segment) => (segment.from + segment.to) / 2;
  const label = (segment: Segment) =>
    wrap(
      tall(segment) ? segment.name : `${segment.name} (${segment.year}: ${size(segment)})`,
      wide ? 168 : 84,
    ).join('\n');
  return {
    width,
    height,
    marginLeft: 2,
    marginRight: wide ? 172 : 90,
    marginTop: stacked ? 44 : 32,
    marginBottom: 30,
    x: {
      type: 'band',
      domain: years.map((each) => each.year),
      paddingInner: wide ? 0.32 : 0.18,
      paddingOuter: 0.05,
    },
    y: { domain: [0, top], axis: null },
    marks: [
      hatch,
      Plot.axisX({ label: null, tickSize: 0, tickFormat: String, className: 'tick' }),
      ...[...PARTS.map((part) => part.className), 'fill-context'].map((className) =>
        Plot.rect(
          segments.filter((segment) => segment.className === className),
          {
            ariaLabel: said,
            x: 'year',
            y1: 'from',
            y2: 'to',
            insetTop: 0.5,
            className: `${className} ${className === 'fill-light' ? 'stroke-accent' : 'stroke-none'}`,
            fill: 'currentColor',
            stroke: 'currentColor',
          },
        ),
      ),
      Plot.barY(silent, {
        ariaLabel: ({ year, total }: BirthYear) => `Năm ${year}: ${figure(total)}`,
        x: 'year',
        y1: 0,
        y2: top,
        fill: HATCH,
        className: 'unknown-year',
      }),
      Plot.text(inside('fill-accent'), {
        x: 'year',
        y: middle,
        text: size,
        className: 'on-accent',
      }),
      Plot.text([...inside('fill-accent-mid'), ...inside('fill-light')], {
        x: 'year',
        y: middle,
        text: size,
        className: 'strong',
      }),
      Plot.text(totals, {
        ariaLabel: ({ year, total: value }: BirthYear) =>
          `Năm ${year}, tổng số: ${withUnit(figure(value), unit)}`,
        x: 'year',
        y: 'total',
        text: sum,
        ...(stacked ? { dy: -4, lineAnchor: 'bottom', lineHeight: 1.15 } : { dy: -10 }),
        className: 'strong',
      }),
      Plot.text(silent, {
        x: 'year',
        y: 0,
        dy: -4,
        text: (each: BirthYear) => wrap(figure(each.total), wide ? 84 : 38).join('\n'),
        lineAnchor: 'bottom',
        lineHeight: 1.15,
        className: 'halo',
      }),
      Plot.text(named, {
        frameAnchor: 'right',
        y: middle,
        text: label,
        dx: 8,
        textAnchor: 'start',
        lineHeight: 1.2,
        className: 'halo',
      }),
      Plot.ruleY([0], { className: 'stroke-text', stroke: 'currentColor' }),
    ],
  };
}
