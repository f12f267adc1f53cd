/** One square is one person: who has learnt a course, of how many, and who asks for it. */
import type { PlotOptions } from '@observablehq/plot';
import { figure, number, type Shown, type ShownIn, withUnit, writtenIn } from '../format.ts';
import type { CourseResult, Coverage } from '../model/coverage.ts';
import { boxMark, canvas, lineMark, type TextLine, wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { hatchedMarks } from './hatch.ts';
import { markLabel } from './mark-label.ts';
import { type Block, demands, type Kind, learners, type Square } from './people.ts';
import { wrap } from './wrap.ts';

const LINE = 17;

type ShownOf = ShownIn<CourseResult['row'], 'trained' | 'demand'>;

/** Where the columns stand: a number ends where its squares begin. On a phone the name stands above. */
interface Grid {
  readonly nameWidth: number;
  readonly learnt: Omit<Block, 'y'>;
  readonly demand: Omit<Block, 'y'>;
  readonly above: boolean;
  readonly heads: readonly (readonly [x: number, y: number, text: string])[];
}

const DIGIT = 8;

/** A long number takes its room from the squares beside it. */
function gridOf({ results }: Pick<Coverage, 'results'>, width: number): Grid {
  const longest = Math.max(...results.map((result) => fraction(result)?.length ?? 0));
  const numbers = Math.max(width < WIDE ? 42 : 54, longest * DIGIT + 10);
  if (width < WIDE) {
    const perLine = Math.floor((166 - numbers) / 11);
    const heads = [
      [0, 12, 'Đã học/thuộc diện,'],
      [0, 29, 'mỗi ô một người'],
      [180, 12, 'Đăng ký'],
      [180, 29, 'đến 2030'],
    ] as const;
    const demand = { x: 204, perLine: 10, pitch: 11 };
    return {
      nameWidth: 312,
      learnt: { x: numbers, perLine, pitch: 11 },
      demand,
      above: true,
      heads,
    };
  }
  const heads = [
    [0, 12, 'Lớp'],
    [272, 12, 'Đã học/thuộc diện, mỗi ô một người'],
    [584, 12, 'Đăng ký đến 2030'],
  ] as const;
  const learnt = { x: 272 + numbers, perLine: Math.floor((292 - numbers) / 13), pitch: 13 };
  return {
    nameWidth: 250,
    learnt,
    demand: { x: 616, perLine: 10, pitch: 13 },
    above: false,
    heads,
  };
}

/** `7/10`, `3/?` where the form prints no total; null where it does not say how many have learnt. */
function fraction({ row }: CourseResult): string | null {
  if (typeof row.trained !== 'number') return null;
  if (row.eligible === 'not-applicable') return number(row.trained);
  return `${number(row.trained)}/${typeof row.eligible === 'number' ? number(row.eligible) : '?'}`;
}

/** A figure's number before its squares, or the words for why it is not there in their place. */
function numberWords(text: string | null, value: Shown, x: number, y: number): TextLine {
  const at = { y: y + 6, className: 'tick strong' };
  return text === null
    ? { ...at, x, text: figure(value), className: 'tick' }
    : { ...at, x: x - 8, text, anchor: 'end' };
}

/** `Tập huấn. Đã học: 7 người, trên 10 người thuộc diện`. */
function learntLabel({ course, row }: CourseResult, shown: ShownOf): string {
  const { eligible } = row;
  const of =
    typeof eligible === 'number' ? `, trên ${withUnit(number(eligible), 'người')} thuộc diện` : '';
  return markLabel(`${course.name}. Đã học`, counted(shown(row, 'trained'), 'người') + of);
}

const demandLabel = ({ course, row }: CourseResult, shown: ShownOf): string =>
  markLabel(`${course.name}. Đăng ký đến năm 2030`, counted(shown(row, 'demand'), 'lượt học'));

const counted = (value: Shown, noun: string): string =>
  typeof value === 'number' ? withUnit(number(value), noun) : figure(value);

interface Row {
  readonly squares: readonly Square[];
  readonly words: readonly TextLine[];
  readonly bottom: number;
}

function layOutRow(result: CourseResult, grid: Grid, top: number, shown: ShownOf): Row {
  const { course, row } = result;
  const lines = wrap(course.name, grid.nameWidth);
  const name = lines.map((text, at): TextLine => {
    return { x: 0, y: top + at * LINE + 6, text, className: 'name' };
  });
  const y = grid.above ? top + lines.length * LINE + 3 : top;
  const eligible = typeof row.eligible === 'number' ? row.eligible : null;
  const squares = [
    ...(typeof row.trained === 'number'
      ? learners(row.trained, eligible, { ...grid.learnt, y })
      : []),
    ...(typeof row.demand === 'number' ? demands(row.demand, { ...grid.demand, y }) : []),
  ];
  const demanded = typeof row.demand === 'number' ? number(row.demand) : null;
  const numbers = [
    {
      ...numberWords(fraction(result), shown(row, 'trained'), grid.learnt.x, y),
      label: learntLabel(result, shown),
    },
    {
      ...numberWords(demanded, shown(row, 'demand'), grid.demand.x, y),
      label: demandLabel(result, shown),
    },
  ];
  const ends = [...squares.map(({ y2 }) => y2), y + 12];
  if (!grid.above) ends.push(top + lines.length * LINE - 4);
  return { squares, words: [...name, ...numbers], bottom: Math.max(...ends) + 12 };
}

function layOut({ results }: Coverage, width: number, shown: ShownOf) {
  const grid = gridOf({ results }, width);
  const heads = grid.heads.map(([x, y, text]): TextLine => ({ x, y, text, className: 'strong' }));
  const rows: Row[] = [];
  let height = grid.above ? 44 : 28;
  for (const result of results) {
    const row = layOutRow(result, grid, height + 12, shown);
    rows.push(row);
    height = row.bottom;
  }
  return {
    squares: rows.flatMap((row) => row.squares),
    words: [...heads, ...rows.flatMap((row) => row.words)],
    rules: rows.map(({ bottom }) => ({ x1: 0, x2: width, y1: bottom, y2: bottom })),
    height,
  };
}

const CLASSES: Readonly<Record<Exclude<Kind, 'unknown'>, string>> = {
  open: 'fill-none stroke-accent',
  trained: 'fill-accent stroke-none',
  demand: 'fill-none stroke-text',
};

function squareMarks(squares: readonly Square[]) {
  const of = (kind: Kind) => squares.filter((square) => square.kind === kind);
  const plain = Object.entries(CLASSES).map(([kind, className]) =>
    boxMark(of(kind as Kind), className),
  );
  return [...plain, ...hatchedMarks(of('unknown'), 'unknown')];
}

export function trainingChart(
  coverage: Coverage,
  width: number,
  shown: ShownOf = writtenIn,
): PlotOptions {
  const { squares, words, rules, height } = layOut(coverage, width, shown);
  return canvas(width, height, [
    lineMark(rules, 'stroke-rule'),
    ...squareMarks(squares),
    ...wordMarks(words),
  ]);
}
