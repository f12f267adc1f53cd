/** A drawing laid out in px, without scales or axes: boxes, and words where they stand. */
import * as Plot from '@observablehq/plot';
import { inked } from './ink.ts';

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** A line of words about its middle. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly className: string;
  /** Which end of them stands at `x`; the start where it is not said. */
  readonly anchor?: 'start' | 'end';
  /** The figure in words, where they stand for one. */
  readonly label?: string;
}

export function canvas(width: number, height: number, marks: Plot.Markish[]): Plot.PlotOptions {
  const axis = { type: 'identity', axis: null } as const;
  return { width, height, margin: 0, x: axis, y: axis, marks };
}

/** Boxes of one class, and of what `options` change. */
export const boxMark = <T extends Box>(
  boxes: readonly T[],
  className: string,
  options: Plot.RectOptions = {},
) =>
  Plot.rect(boxes, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    ...inked(className),
    ...options,
  });

/** Words of one class and end as one mark each. */
export function wordMarks(words: readonly TextLine[]) {
  const alike = Map.groupBy(
    words,
    ({ className, anchor, label }) => `${className}|${anchor}|${label !== undefined}`,
  );
  return [...alike.values()].map((group) => {
    const [first] = group as [TextLine, ...TextLine[]];
    return Plot.text(group, {
      x: 'x',
      y: 'y',
      text: 'text',
      textAnchor: first.anchor ?? 'start',
      className: first.className,
      ...(first.label === undefined ? {} : { ariaLabel: 'label' }),
    });
  });
}
