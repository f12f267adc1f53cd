/**
 * Where the parts of a small drawing stand. The page that is built and the reader's browser, which
 * puts other units into the same drawing, take it from here.
 */

/** A place on one axis, and what stands there. */
export type Mark = readonly [at: number, text: string];

/** What all drawings that stand beside each other share. */
export interface Frame {
  readonly ticks: readonly Mark[];
  readonly years: readonly Mark[];
  readonly reference: Reference | null;
}

/** The level that the indicator is held against: its line, and its name above and below the line's end. */
export interface Reference {
  readonly at: number;
  readonly words: readonly Mark[];
}

/** One unit's own marks. */
export interface Trace {
  /** From year to year; a year without a figure breaks it. */
  readonly line: string;
  /** What chance alone may have made of it. */
  readonly band: string;
  /** The years that lack one. */
  readonly gaps: string;
  /** The last figure, at its dot. */
  readonly end: readonly [x: number, y: number, text: string];
}

export const PANEL = { width: 280, height: 180 } as const;

/** Where the figures are drawn. */
export const BOX = { left: 44, right: 268, top: 36, bottom: 156 } as const;

/** Where what is measured and the mark of the simulated stand, above; where the years stand, below. */
export const LINES = { top: 14, bottom: 174 } as const;

/** Where the words of a tick end, and how far below its line their baseline is. */
export const TICK = { x: 36, below: 4 } as const;

const across = (y: number): string => `M${BOX.left},${y}H${BOX.right}`;

/** The path of the grid. */
export const gridOf = ({ ticks }: Frame): string => ticks.map(([y]) => across(y)).join('');

/** The path of the level; empty without one. */
export const levelOf = ({ reference }: Frame): string => (reference ? across(reference.at) : '');

/** A dot at each vertex of a line: a stroke without length, its cap round. */
export const dotsOf = (line: string): string => line.replace(/[ML]([^ML]+)/g, 'M$1h0');
