/** Money by line and year: the outline was allocated, the fill was used, the words say why not all. */
import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { type Figure, missing, money, share, shortPeriod } from '../format.ts';
import type { BudgetUse, BudgetUses } from '../model/budget-use.ts';
import { WIDE } from './drawing.ts';
import { wrap } from './wrap.ts';

const BAR = 18;
const LINE = 17;
const LEFT = 42;

interface Bar {
  readonly label: string;
  readonly y: number;
  readonly allocated: number;
  readonly used: number;
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly className: string;
}

const amount = (value: Figure) =>
  typeof value === 'number' ? money(value) : value === 'mark' ? '✓' : missing(value);

function usedInWords({ row }: BudgetUse): string {
  const { allocated, used } = row;
  const of =
    typeof allocated === 'number' && typeof used === 'number' && allocated > 0
      ? ` (${share(used, allocated)})`
      : '';
  return `sử dụng ${amount(used)}${of}`;
}

function unusedInWords({ unused, row }: BudgetUse): string | null {
  if (unused === null || unused <= 0) return null;
  return `chưa sử dụng ${money(unused)}${row.reason ? `: ${row.reason.replace(/\.$/, '')}` : ', báo cáo chưa ghi lý do'}`;
}

/** The same in one line, for the bar. */
const inWords = (use: BudgetUse): string =>
  [
    `${use.line.name.replace(/\.$/, '')}, ${shortPeriod(use.row.period)}: giao ${amount(use.row.allocated)}`,
    usedInWords(use),
  ].join(', ');

function layOut({ uses }: BudgetUses, width: number) {
  const bars: Bar[] = [];
  const words: Words[] = [];
  let y = 4;
  const say = (text: string, className: string, x = 0) => {
    for (const line of wrap(text, width - x, className === 'strong' ? 'strong' : 'regular')) {
      words.push({ x, y: y + 8, text: line, className });
      y += LINE;
    }
  };
  for (const [line, rows] of Map.groupBy(uses, (use) => use.line.code)) {
    if (line !== uses[0]?.line.code) y += 22;
    say(rows[0]?.line.name ?? line, 'strong');
    for (const use of rows) {
      y += 10;
      const number = (value: Figure) => (typeof value === 'number' ? value : 0);
      words.push({
        x: 0,
        y: y + BAR / 2,
        text: shortPeriod(use.row.period),
        className: 'tick strong',
      });
      bars.push({
        label: inWords(use),
        y,
        allocated: number(use.row.allocated),
        used: number(use.row.used),
      });
      y += BAR + 6;
      const both = [`giao ${amount(use.row.allocated)}`, usedInWords(use)];
      for (const part of width < WIDE ? both : [both.join(', ')]) say(part, 'amount', LEFT);
      const unused = unusedInWords(use);
      if (unused) say(unused, 'name', LEFT);
    }
  }
  return { bars, words, height: y + 6 };
}

export function budgetChart(budget: BudgetUses, width: number): Plot.PlotOptions {
  const { bars, words, height } = layOut(budget, width);
  const most = max(bars, (bar) => Math.max(bar.allocated, bar.used)) || 1;
  const end = (value: number) => LEFT + (value / most) * (width - LEFT - 2);
  const y2 = (bar: Bar) => bar.y + BAR;
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(bars, {
        ariaLabel: 'label',
        x1: LEFT,
        x2: (bar: Bar) => end(bar.allocated),
        y1: 'y',
        y2,
        className: 'fill-none stroke-text',
        fill: 'currentColor',
        stroke: 'currentColor',
      }),
      Plot.rect(
        bars.filter((bar) => bar.used > 0),
        {
          x1: LEFT,
          x2: (bar: Bar) => end(bar.used),
          y1: 'y',
          y2,
          className: 'fill-accent stroke-none',
          fill: 'currentColor',
          stroke: 'currentColor',
        },
      ),
      ...[...Map.groupBy(words, (word) => word.className)].map(([className, group]) =>
        Plot.text(group, { x: 'x', y: 'y', text: 'text', textAnchor: 'start', className }),
      ),
    ],
  };
}
