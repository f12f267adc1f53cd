/** Money by line and year: the outline was allocated, the fill was used, the words say why not all. */
import type { PlotOptions } from '@observablehq/plot';
import { max } from 'd3-array';
import {
  missing,
  money,
  type Shown,
  type ShownIn,
  share,
  shortPeriod,
  writtenIn,
} from '../format.ts';
import type { BudgetUse } from '../model/budget-use.ts';
import { boxMark, canvas, type TextLine, wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { markLabel } from './mark-label.ts';
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

type ShownOf = ShownIn<BudgetUse['row'], 'allocated' | 'used'>;

const amount = (value: Shown) =>
  typeof value === 'number' ? money(value) : value === 'mark' ? '✓' : missing(value);

function usedInWords({ row }: BudgetUse, shown: ShownOf): string {
  const { allocated, used } = row;
  const of =
    typeof allocated === 'number' && typeof used === 'number' && allocated > 0
      ? ` (${share(used, allocated)})`
      : '';
  return `sử dụng ${amount(shown(row, 'used'))}${of}`;
}

/** Given and used; in one where they are the same. A share of what nobody printed is none. */
function bothInWords(use: BudgetUse, shown: ShownOf): readonly string[] {
  const { row, inferred } = use;
  const { allocated, used } = row;
  const given = `giao ${amount(shown(row, 'allocated'))}`;
  const isWhole = typeof used === 'number' && used > 0 && used === allocated;
  if (inferred.allocated) {
    if (isWhole) return [`đã sử dụng ${money(used)}`];
    const spent = inferred.used ? 'không sử dụng' : `sử dụng ${amount(shown(row, 'used'))}`;
    return [`${given} (suy ra)`, spent];
  }
  return isWhole ? [`giao và ${usedInWords(use, shown)}`] : [given, usedInWords(use, shown)];
}

function unusedInWords({ unused, row }: BudgetUse): string | null {
  if (unused === null || unused <= 0) return null;
  return `chưa sử dụng ${money(unused)}${row.reason ? `: ${row.reason.replace(/\.$/, '')}` : ', báo cáo chưa ghi lý do'}`;
}

/** The same in one line, for the bar. */
const inWords = ({ line, row }: BudgetUse, both: readonly string[]): string =>
  markLabel(`${line.name.replace(/\.$/, '')}, ${shortPeriod(row.period)}`, both.join(', '));

/** Lines of a budget one below the other, and below each its bars. */
class Layout {
  readonly bars: Bar[] = [];
  readonly words: TextLine[] = [];
  readonly width: number;
  readonly #shown: ShownOf;
  y = 4;

  constructor(width: number, shown: ShownOf) {
    this.width = width;
    this.#shown = shown;
  }

  say(text: string, className: string, x = 0): void {
    for (const line of wrap(text, this.width - x, className === 'strong' ? 'strong' : 'regular')) {
      this.words.push({ x, y: this.y + 8, text: line, className });
      this.y += LINE;
    }
  }

  set(use: BudgetUse): void {
    const { period, allocated, used } = use.row;
    const both = bothInWords(use, this.#shown);
    const number = (value: typeof used) => (typeof value === 'number' ? value : 0);
    this.y += 10;
    const { y } = this;
    this.words.push({ x: 0, y: y + BAR / 2, text: shortPeriod(period), className: 'tick strong' });
    this.bars.push({
      label: inWords(use, both),
      y,
      allocated: number(allocated),
      used: number(used),
    });
    this.y += BAR + 6;
    for (const part of this.width < WIDE ? both : [both.join(', ')]) this.say(part, 'amount', LEFT);
    const unused = unusedInWords(use);
    if (unused) this.say(unused, 'name', LEFT);
  }
}

function layOut(uses: readonly BudgetUse[], layout: Layout): Layout {
  const lines = [...Map.groupBy(uses, ({ line }) => line.code).values()];
  for (const [at, own] of lines.entries()) {
    if (at > 0) layout.y += 22;
    layout.say(own[0]?.line.name ?? '', 'strong');
    for (const use of own) layout.set(use);
  }
  return layout;
}

export function budgetChart(
  uses: readonly BudgetUse[],
  width: number,
  shown: ShownOf = writtenIn,
): PlotOptions {
  const { bars, words, y: end } = layOut(uses, new Layout(width, shown));
  const most = max(bars, ({ allocated, used }) => Math.max(allocated, used)) || 1;
  const box = ({ y }: Bar, value: number) => {
    return { x1: LEFT, x2: LEFT + (value / most) * (width - LEFT - 2), y1: y, y2: y + BAR };
  };
  const outlines = bars.map((bar) => ({ ...box(bar, bar.allocated), label: bar.label }));
  const fills = bars.filter(({ used }) => used > 0).map((bar) => box(bar, bar.used));
  return canvas(width, end + 6, [
    boxMark(outlines, 'fill-none stroke-text'),
    boxMark(fills, 'fill-accent stroke-none'),
    ...wordMarks(words),
  ]);
}
