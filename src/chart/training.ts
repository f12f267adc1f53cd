/** Ô li: one square is one person. Who has learnt a course, of how many, and who asks for it. */
import * as Plot from '@observablehq/plot';
import { number } from '../format.ts';
import type { CourseResult, Coverage } from '../model/coverage.ts';
import { WIDE } from './drawing.ts';
import { HATCH, hatch } from './hatch.ts';
import { wrap } from './wrap.ts';

/** Above this many people a row is a bar and no longer squares. */
const MOST_SQUARES = 120;
const PITCH = 13;
const SIDE = 11;
const LINE = 17;

type Kind = 'trained' | 'open' | 'unknown' | 'demand';

interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly kind: Kind;
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly className: string;
  readonly anchor: 'start' | 'end';
}

/** Where the columns stand; on a phone the name stands above the squares. */
interface Grid {
  readonly name: { readonly x: number; readonly width: number };
  readonly squares: { readonly x: number; readonly perLine: number };
  readonly numbers: number;
  readonly demand: { readonly x: number; readonly perLine: number };
  readonly above: boolean;
}

const GRIDS: Readonly<Record<'narrow' | 'wide', Grid>> = {
  wide: {
    name: { x: 0, width: 268 },
    squares: { x: 292, perLine: 20 },
    numbers: 616,
    demand: { x: 640, perLine: 12 },
    above: false,
  },
  narrow: {
    name: { x: 0, width: 340 },
    squares: { x: 0, perLine: 12 },
    numbers: 206,
    demand: { x: 226, perLine: 9 },
    above: true,
  },
};

/** `count` squares of one kind from a start, line by line; a bar when they are too many. */
function squaresOf(
  count: number,
  kind: Kind,
  from: number,
  at: { x: number; y: number; perLine: number },
): Square[] {
  return Array.from({ length: count }, (_, index) => {
    const place = from + index;
    return {
      x: at.x + (place % at.perLine) * PITCH,
      y: at.y + Math.floor(place / at.perLine) * PITCH,
      width: SIDE,
      kind,
    };
  });
}

function barOf(
  trained: number,
  eligible: number,
  at: { x: number; y: number; perLine: number },
): Square[] {
  const whole = at.perLine * PITCH;
  const part = (trained / Math.max(eligible, trained)) * whole;
  return [
    { x: at.x, y: at.y, width: whole, kind: 'open' },
    { x: at.x, y: at.y, width: part, kind: 'trained' },
  ];
}

function learners({ row }: CourseResult, at: { x: number; y: number; perLine: number }): Square[] {
  const trained = typeof row.trained === 'number' ? row.trained : null;
  const eligible = typeof row.eligible === 'number' ? row.eligible : null;
  if (trained === null) return squaresOf(3, 'unknown', 0, at);
  if (Math.max(trained, eligible ?? 0) > MOST_SQUARES)
    return barOf(trained, eligible ?? trained, at);
  const done = squaresOf(trained, 'trained', 0, at);
  if (eligible === null) return [...done, ...squaresOf(1, 'unknown', trained, at)];
  return [...done, ...squaresOf(eligible - trained, 'open', trained, at)];
}

const fraction = ({ row }: CourseResult) => {
  const part = typeof row.trained === 'number' ? number(row.trained) : '?';
  return `${part}/${typeof row.eligible === 'number' ? number(row.eligible) : '?'}`;
};

interface Layout {
  readonly squares: Square[];
  readonly words: Words[];
  readonly rules: number[];
  readonly height: number;
}

function layOut({ results }: Coverage, grid: Grid): Layout {
  const out: Layout & { height: number } = {
    squares: [],
    words: heads(grid),
    rules: [],
    height: grid.above ? 44 : 28,
  };
  for (const result of results) {
    const top = out.height + 12;
    const lines = wrap(result.course.name, grid.name.width);
    lines.forEach((text, at) => {
      out.words.push({
        x: grid.name.x,
        y: top + at * LINE + 6,
        text,
        className: 'name',
        anchor: 'start',
      });
    });
    const y = grid.above ? top + lines.length * LINE + 3 : top;
    const demanded = typeof result.row.demand === 'number' ? result.row.demand : null;
    const drawn = [
      ...learners(result, { ...grid.squares, y }),
      ...squaresOf(Math.min(demanded ?? 0, MOST_SQUARES), 'demand', 0, { ...grid.demand, y }),
    ];
    out.squares.push(...drawn);
    out.words.push({
      x: grid.numbers,
      y: y + 6,
      text: fraction(result),
      className: 'tick strong',
      anchor: 'end',
    });
    if (drawn.every((square) => square.kind !== 'demand'))
      out.words.push({
        x: grid.demand.x,
        y: y + 6,
        text: demanded === 0 ? '0' : 'chưa có',
        className: 'tick',
        anchor: 'start',
      });
    const bottom = Math.max(
      ...drawn.map((square) => square.y + SIDE),
      grid.above ? 0 : top + lines.length * LINE - 4,
      y + 12,
    );
    out.height = bottom + 12;
    out.rules.push(out.height);
  }
  return out;
}

function heads(grid: Grid): Words[] {
  const head = (x: number, y: number, text: string, anchor: 'start' | 'end'): Words => ({
    x,
    y,
    text,
    anchor,
    className: 'strong',
  });
  if (!grid.above)
    return [
      head(grid.name.x, 12, 'Lớp', 'start'),
      head(grid.squares.x, 12, 'Mỗi ô là một người đã học', 'start'),
      head(grid.numbers, 12, 'Đã học/thuộc diện', 'end'),
      head(grid.demand.x, 12, 'Đăng ký đến 2030', 'start'),
    ];
  return [
    head(0, 12, 'Mỗi ô là một người', 'start'),
    head(0, 29, 'Đã học / thuộc diện', 'start'),
    head(grid.demand.x, 12, 'Đăng ký', 'start'),
    head(grid.demand.x, 29, 'đến 2030', 'start'),
  ];
}

const CLASSES: Readonly<Record<Kind, string>> = {
  trained: 'fill-accent stroke-none',
  open: 'fill-none stroke-accent',
  unknown: 'unknown',
  demand: 'fill-none stroke-text',
};

export function trainingChart(coverage: Coverage, width: number): Plot.PlotOptions {
  const { squares, words, rules, height } = layOut(
    coverage,
    width === WIDE ? GRIDS.wide : GRIDS.narrow,
  );
  const x2 = (square: Square) => square.x + square.width;
  const y2 = (square: Square) => square.y + SIDE;
  const of = (kind: Kind) => squares.filter((square) => square.kind === kind);
  const wordMarks = [
    ...Map.groupBy(words, (word) => `${word.className}|${word.anchor}`).values(),
  ].map((group) =>
    Plot.text(group, {
      x: 'x',
      y: 'y',
      text: 'text',
      textAnchor: group[0]?.anchor ?? 'start',
      className: group[0]?.className ?? '',
    }),
  );
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      hatch,
      Plot.ruleY(rules, { x1: 0, x2: width, className: 'stroke-rule', stroke: 'currentColor' }),
      ...(['open', 'trained', 'demand'] as const).map((kind) =>
        Plot.rect(of(kind), {
          x1: 'x',
          x2,
          y1: 'y',
          y2,
          className: CLASSES[kind],
          fill: 'currentColor',
          stroke: 'currentColor',
        }),
      ),
      Plot.rect(of('unknown'), { x1: 'x', x2, y1: 'y', y2, fill: HATCH, className: 'unknown' }),
      ...wordMarks,
    ],
  };
}
