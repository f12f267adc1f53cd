/** One rate of many units: a small panel each, all on one scale, with the reference level in each. */
import * as Plot from '@observablehq/plot';
import { extent } from 'd3-array';
import type { Series } from '../model/series.ts';
import { WIDE } from './drawing.ts';
import { written } from './read-out.ts';

export interface Multiples {
  /** Each with a number, in the order of the panels. */
  readonly series: readonly Series[];
  readonly reference: number | null;
}

const PANEL_HEIGHT = 95;
/** For the name and the latest value. */
const HEAD = 41;

export function multiplesChart({ series, reference }: Multiples, width: number): Plot.PlotOptions {
  const perLine = width < WIDE ? 3 : 6;
  const panels = series.map((each, at) => {
    return { each, fx: at % perLine, fy: Math.floor(at / perLine), last: each.known.at(-1) };
  });
  const points = panels.flatMap(({ each, fx, fy }) =>
    each.points.map(({ year, value, territory }) => {
      return { fx, fy, year, territory, value: typeof value === 'number' ? value : Number.NaN };
    }),
  );
  const levels = reference === null ? [] : panels;
  const known = points.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const [low = 0, high = 1] = extent([...known, ...(reference === null ? [] : [reference])]);
  const [first = 0, last = 1] = extent(points.map(({ year }) => year));
  return {
    width,
    height: PANEL_HEIGHT * Math.ceil(series.length / perLine),
    margin: 0,
    x: { domain: [first, last], axis: null, insetLeft: 3, insetRight: 8 },
    y: { domain: [low, high], axis: null, insetTop: HEAD, insetBottom: 12 },
    fx: { axis: null, padding: 0.06 },
    fy: { axis: null, padding: 0 },
    marks: [
      Plot.ruleY(levels, {
        fx: 'fx',
        fy: 'fy',
        y: () => reference,
        className: 'stroke-context',
        stroke: 'currentColor',
      }),
      Plot.lineY(points, {
        fx: 'fx',
        fy: 'fy',
        x: 'year',
        y: 'value',
        z: 'territory',
        className: 'stroke-accent',
        stroke: 'currentColor',
        strokeWidth: 2,
      }),
      Plot.dot(panels, {
        fx: 'fx',
        fy: 'fy',
        x: ({ last: point }) => point?.year,
        y: ({ last: point }) => point?.value,
        r: 3,
        className: 'fill-accent stroke-none',
        fill: 'currentColor',
      }),
      Plot.text(panels, {
        fx: 'fx',
        fy: 'fy',
        frameAnchor: 'top-left',
        dy: 5,
        text: ({ each }) => each.unit.name,
      }),
      Plot.text(panels, {
        fx: 'fx',
        fy: 'fy',
        frameAnchor: 'top-left',
        dy: 21,
        text: ({ last: point }) => (point ? `${written(point)} (${point.year})` : ''),
        className: 'strong',
      }),
    ],
  };
}
