/**
 * A drawing laid out in px: boxes, lines, and words where they stand. What needs no scale is written as it is: a
 * mark with channels Plot asks for longer than it draws it.
 */
import type { Markish, PlotOptions, RenderFunction } from '@observablehq/plot';
import { type Attributes, elementOf, type Piece } from './element.ts';
import { type Box, boxPath, linePath, px, rectOf } from './joint-path.ts';

export type { Box };

/** A box that is a figure says it in words. */
export interface Shape extends Box {
  readonly label?: string;
}

export interface TextLine {
  readonly x: number;
  readonly y: number;
  /** Of a line or several. */
  readonly text: string;
  readonly className: string;
  /** Which end of them stands at `x`; the start where it is not said. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What of them stands at `y`; the middle where it is not said. */
  readonly lineAnchor?: 'top' | 'bottom';
  /** From line to line, in em. */
  readonly lineHeight?: number;
  /** The figure in words, where they stand for one. */
  readonly label?: string;
}

export function canvas(width: number, height: number, marks: Markish[]): PlotOptions {
  return { width, height, margin: 0, marks };
}

type Mark = RenderFunction | null;

/** What is of one look; null where there is nothing. */
const markOf = (look: Attributes, pieces: readonly Piece[]): Mark =>
  pieces.length === 0
    ? null
    : (...[, , , , { document }]) => elementOf(document, ['g', look, pieces]);

const INKED = { stroke: 'currentColor' } as const;

/** Boxes of one class; those without words of their own as one path. */
export function boxMark(boxes: readonly Shape[], className: string, look: Attributes = {}) {
  const areApart = boxes.length < 2 || boxes.some(({ label }) => label !== undefined);
  const pieces = areApart ? boxes.map(rect) : [path(boxPath(boxes))];
  return markOf({ class: className, ...INKED, ...look }, pieces);
}

/** Lines of one class. */
export function lineMark(lines: readonly Box[], className: string, look: Attributes = {}) {
  const pieces = lines.length < 2 ? lines.map(line) : [path(linePath(lines))];
  return markOf({ class: className, ...INKED, ...look }, pieces);
}

const rect = ({ label, ...box }: Shape): Piece => ['rect', { ...rectOf(box), 'data-label': label }];

const line = ({ x1, x2, y1, y2 }: Box): Piece => [
  'line',
  { x1: px(x1), x2: px(x2), y1: px(y1), y2: px(y2) },
];

const path = (d: string): Piece => ['path', { d }];

/** Words of one class and end as one mark each. */
export function wordMarks(lines: readonly TextLine[]): readonly Mark[] {
  const alike = Map.groupBy(
    lines.filter(({ text }) => text !== ''),
    ({ className, anchor, label }) => `${className}|${anchor}|${label !== undefined}`,
  );
  return [...alike.values()].map((group) => {
    const [{ className, anchor = 'start' }] = group as [TextLine, ...TextLine[]];
    const end = anchor === 'middle' ? undefined : anchor;
    return markOf({ class: className, 'text-anchor': end }, group.map(words));
  });
}

/** Set as Plot sets them. */
function words({ x, y, text, label, lineAnchor, lineHeight = 1 }: TextLine): Piece {
  const lines = text.split('\n');
  const place = { transform: `translate(${px(x)},${px(y)})`, 'data-label': label };
  const foot = em(footOf(lines.length, lineAnchor) * lineHeight);
  if (lines.length === 1) return ['text', { y: foot, ...place }, text];
  const tspans = lines.map((line, at): Piece => {
    const down = at === 0 ? { y: foot } : { dy: em(lineHeight) };
    return ['tspan', { x: 0, ...down }, line];
  });
  return ['text', place, tspans];
}

/** How far below `y` the first of some lines has its foot, in lines. */
function footOf(lines: number, anchor: TextLine['lineAnchor']): number {
  if (anchor === 'top') return 0.71;
  return anchor === 'bottom' ? 1 - lines : (1.64 - lines) / 2;
}

const em = (value: number) => (value === 0 ? undefined : `${Math.round(100 * value) / 100}em`);
