/** One rate of many units: a small panel each, all on one scale, with the reference level in each. */
import * as Plot from '@observablehq/plot';
import { extent } from 'd3-array';
import type { KnownPoint, Series } from '../model/series.ts';
import { WIDE } from './drawing.ts';
import { filled, stroked } from './ink.ts';
import { written } from './read-out.ts';
import { wrap } from './wrap.ts';

export interface Multiples {
  /** Each with a number, in the order of the panels. */
  readonly series: readonly Series[];
  readonly reference: number | null;
  /** The codes of the units whose latest value few births make unsure. */
  readonly unsure?: ReadonlySet<string>;
}

/** For a line of a name, for the latest value, for the drawing and for the years below it, px. */
const [NAME, VALUE, DRAWING, YEARS] = [16, 28, 42, 21];

/** How many stand side by side, the most that leave each name a line, and else the fewest. */
const PER_LINE = { narrow: [3, 2], wide: [6, 4] } as const;

interface Panel {
  readonly series: Series;
  readonly last: KnownPoint | undefined;
  readonly name: string;
  readonly isUnsure: boolean;
  readonly fx: number;
  readonly fy: number;
}

function panelsOf({ series: all, unsure = new Set() }: Multiples, width: number): readonly Panel[] {
  const [most, fewest] = PER_LINE[width < WIDE ? 'narrow' : 'wide'];
  const names = (perLine: number) =>
    all.map(({ unit }) => wrap(unit.name, (width / perLine) * 0.94).join('\n'));
  const perLine = names(most).some((name) => name.includes('\n')) ? fewest : most;
  return all.map((series, at) => ({
    series,
    last: series.known.at(-1),
    name: names(perLine)[at] ?? '',
    isUnsure: unsure.has(series.unit.code),
    fx: at % perLine,
    fy: Math.floor(at / perLine),
  }));
}

/** From the lowest to the highest of all values and the reference level. */
function scaleOf({ series, reference }: Multiples): readonly [number, number] {
  const values = series.flatMap(({ known }) => known.map(({ value }) => value));
  const [low = 0, high = 1] = extent(reference === null ? values : [...values, reference]);
  return [low, high];
}

/** Whether the panels begin at zero. */
export const isFromZero = (multiples: Multiples): boolean => scaleOf(multiples)[0] === 0;

export function multiplesChart(multiples: Multiples, width: number): Plot.PlotOptions {
  const { series, reference } = multiples;
  const panels = panelsOf(multiples, width);
  const head = VALUE + NAME * headLines(panels);
  const [first = 0, last = 1] = extent(
    series.flatMap((each) => each.points),
    ({ year }) => year,
  );
  const lines = 1 + Math.max(...panels.map(({ fy }) => fy));
  return {
    width,
    height: (head + DRAWING + YEARS) * lines,
    margin: 0,
    x: { domain: [first, last], axis: null, insetLeft: 3, insetRight: 8 },
    y: { domain: scaleOf(multiples), axis: null, insetTop: head, insetBottom: YEARS },
    fx: { axis: null, padding: 0.06 },
    fy: { axis: null, padding: 0 },
    marks: [...lineMarks(panels, reference), ...wordMarks(panels, [first, last])],
  };
}

const PLACE = { fx: 'fx', fy: 'fy' };

function lineMarks(panels: readonly Panel[], reference: number | null) {
  const points = panels.flatMap(({ series, fx, fy }) =>
    series.points.map(({ year, value, territory }) => {
      return { fx, fy, year, territory, value: typeof value === 'number' ? value : Number.NaN };
    }),
  );
  return [
    Plot.ruleY(reference === null ? [] : panels, {
      ...PLACE,
      y: () => reference,
      ...stroked('stroke-context'),
    }),
    Plot.lineY(points, {
      ...PLACE,
      x: 'year',
      y: 'value',
      z: 'territory',
      ...stroked('stroke-accent'),
      strokeWidth: 2,
    }),
    Plot.dot(panels, {
      ...PLACE,
      x: ({ last }: Panel) => last?.year,
      y: ({ last }: Panel) => last?.value,
      r: 3,
      ...filled('fill-accent stroke-none'),
    }),
  ];
}

/** Lines for the longest name, and one for the word of doubt where any needs it. */
const headLines = (panels: readonly Panel[]): number =>
  nameLines(panels) + (panels.some(({ isUnsure }) => isUnsure) ? 1 : 0);

const nameLines = (panels: readonly Panel[]): number =>
  Math.max(...panels.map(({ name }) => name.split('\n').length));

/** Name and latest value above each, and below the last of the first column the years of all. */
function wordMarks(panels: readonly Panel[], years: readonly [number, number]) {
  const lowest = panels.filter(({ fx }) => fx === 0).slice(-1);
  const head = { ...PLACE, frameAnchor: 'top-left' } as const;
  const anchors = ['bottom-left', 'bottom-right'] as const;
  return [
    Plot.text(panels, { ...head, dy: 2, lineHeight: 1.25, lineAnchor: 'top', text: 'name' }),
    Plot.text(panels, {
      ...head,
      dy: (nameLines(panels) - 1) * NAME + 24,
      text: ({ last: point }: Panel) => (point ? `${written(point)} (${point.year})` : ''),
      className: 'strong',
    }),
    Plot.text(
      panels.filter(({ isUnsure }) => isUnsure),
      {
        ...head,
        dy: nameLines(panels) * NAME + 26,
        text: () => 'dao động lớn',
        className: 'tick',
      },
    ),
    ...years.map((year, at) =>
      Plot.text(lowest, {
        ...PLACE,
        frameAnchor: anchors[at] ?? 'bottom-right',
        text: () => String(year),
        className: 'tick',
      }),
    ),
  ];
}
