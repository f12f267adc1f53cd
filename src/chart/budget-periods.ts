/** Money by year, all lines together: the outline was allocated, the fill was used. */
import type { PlotOptions } from '@observablehq/plot';
import { max } from 'd3-array';
import { capital, millions, money, period, share, shortPeriod } from '../format.ts';
import type { BudgetPeriod } from '../model/budget-use.ts';
import { boxMark, canvas, type TextLine, wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { markLabel } from './mark-label.ts';

const BAR = 18;
const LEFT = 42;

/** How far the years are apart, and the room beside the longest bar for its words. */
const SIZES = { narrow: { pitch: 42, room: 96 }, wide: { pitch: 34, room: 260 } } as const;

/** Where what follows the share begins. */
const AFTER_SHARE = 60;

/** `sử dụng 144,0, còn 9,0`; `sử dụng hết 168,3`. */
function usedInWords({ allocated, used, unused, over }: BudgetPeriod): string {
  if (over.length > 0) return `sử dụng ${millions(used)}, giao ${millions(allocated)}`;
  return unused === 0
    ? `sử dụng hết ${millions(used)}`
    : `sử dụng ${millions(used)}, còn ${millions(unused)}`;
}

const shareOf = ({ allocated, unused, over }: BudgetPeriod): string =>
  allocated === 0 || over.length > 0 ? '' : share(allocated - unused, allocated);

/** For those who hear the bar: both amounts in full. */
const labelOf = (each: BudgetPeriod): string =>
  markLabel(
    capital(period(each.period)),
    [`giao ${money(each.allocated)}`, `sử dụng ${money(each.used)}`, shareOf(each)]
      .filter(Boolean)
      .join(', '),
  );

/** The words of one bar, about its middle: beside it, on a phone in two lines. */
function wordsBeside(each: BudgetPeriod, end: number, y: number, isWide: boolean): TextLine[] {
  const [said, x] = [shareOf(each), end + 8];
  const strong = { x, text: said, className: 'strong' };
  if (isWide) {
    const after = said ? x + AFTER_SHARE : x;
    return [
      { ...strong, y },
      { x: after, y, text: usedInWords(each), className: 'amount' },
    ];
  }
  const both = {
    x,
    text: `${millions(each.used)}/${millions(each.allocated)}`,
    className: 'amount',
  };
  return said
    ? [
        { ...strong, y: y - 8 },
        { ...both, y: y + 8 },
      ]
    : [{ ...both, y }];
}

export function budgetPeriodsChart(all: readonly BudgetPeriod[], width: number): PlotOptions {
  const isWide = width >= WIDE;
  const { pitch, room } = SIZES[isWide ? 'wide' : 'narrow'];
  const most = max(all, ({ allocated, used }) => Math.max(allocated, used)) || 1;
  const x2 = (value: number) => LEFT + (value / most) * (width - LEFT - room);
  const rows = all.map((each, at) => {
    const y1 = 4 + at * pitch + (pitch - BAR) / 2;
    return { each, box: { x1: LEFT, y1, y2: y1 + BAR }, y: y1 + BAR / 2, label: labelOf(each) };
  });
  const words = rows.flatMap(({ each, y }): TextLine[] => [
    { x: 0, y, text: shortPeriod(each.period), className: 'tick strong' },
    ...wordsBeside(each, x2(Math.max(each.allocated, each.used)), y, isWide),
  ]);
  const outlines = rows.map(({ each, box, label }) => ({ ...box, x2: x2(each.allocated), label }));
  const fills = rows.map(({ each, box }) => ({ ...box, x2: x2(each.used) }));
  return canvas(width, all.length * pitch + 8, [
    boxMark(outlines, 'fill-none stroke-text'),
    boxMark(fills, 'fill-accent stroke-none'),
    ...wordMarks(words),
  ]);
}
