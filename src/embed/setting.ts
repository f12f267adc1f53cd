/** How an embed is set, in px: its height follows from these without a browser, its style sheet is made of them. */
import type { Type } from './line-count.ts';

/** The widths that the gallery offers, and the narrowest that is reckoned with. */
export const WIDTHS = [320, 480, 640, 960] as const;

/** From these widths on the middle and the wide drawing are shown, and tables as tables. */
export const FROM = { middle: 560, wide: 800 } as const;

/** Within the frame: a line on the left edge is part of the space there. */
export const SPACE = { left: 12, right: 10, top: 12, bottom: 10 } as const;

/** Lines of words from top to bottom, with the space above each. */
export const TEXTS = {
  place: { size: 13, line: 20, weight: 'bold', above: 0 },
  title: { size: 18, line: 25, weight: 'bold', above: 4 },
  subtitle: { size: 13, line: 19, weight: 'regular', above: 4 },
  number: { size: 44, line: 52, weight: 'bold', above: 6 },
  line: { size: 14, line: 21, weight: 'regular', above: 2 },
  doubt: { size: 13, line: 19, weight: 'regular', above: 10 },
  computed: { size: 13, line: 19, weight: 'regular', above: 4 },
  source: { size: 13, line: 19, weight: 'regular', above: 8 },
  edition: { size: 13, line: 19, weight: 'regular', above: 6 },
} as const satisfies Readonly<Record<string, Type & { readonly above: number }>>;

export type Role = keyof typeof TEXTS;

/** The sign of what is made up, the drawing or table, the last row of links: height and space above. */
export const MARK = { height: 26, above: 6 } as const;
export const BODY = { above: 12 } as const;
export const FOOT = { height: 28, above: 8 } as const;

/** At most so wide are the drawings shown; their text is 13 px at their own width. */
export const DRAWN = {
  narrow: { width: 320, most: 346 },
  middle: { width: 592, most: 640 },
  wide: { width: 752, most: 812 },
} as const;

/** A table as a table: its heads, its first column, its other cells. */
export const CELLS = {
  head: { size: 12, line: 16, weight: 'regular' },
  name: { size: 13, line: 18, weight: 'bold' },
  cell: { size: 13, line: 18, weight: 'regular' },
  /** Below each other: a head above each figure. */
  label: { size: 12, line: 16, weight: 'regular' },
} as const satisfies Readonly<Record<string, Type>>;

/** Above and below a row, right of a cell, the line above a row, below what is said of a row. */
export const ROW = { pad: 6, gap: 10, rule: 1, note: 6 } as const;

/** So many cells stand beside each other where a table does not fit, if their words have room. */
export const BESIDE = [5, 3, 2] as const;

/** The share of the first column, in percent, by how many there are. */
export const firstShare = (columns: number): number =>
  [100, 100, 50, 40, 34, 30, 28][columns] ?? (columns > 9 ? 18 : 24);
