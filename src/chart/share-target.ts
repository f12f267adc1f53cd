/** Shares year by year in frames from 0 to 100 %, each with a line where the target of its year stands. */
import type { PlotOptions } from '@observablehq/plot';
import { type Box, boxMark, canvas, type TextLine, wordMarks } from './canvas.ts';
import { WIDE } from './drawing.ts';
import { markLabel } from './mark-label.ts';
import { wrap } from './wrap.ts';

export interface ShareBar {
  readonly year: number;
  /** Percent; null where it is not known. */
  readonly share: number | null;
  readonly level: number | null;
  /** What stands beside it. */
  readonly words: string;
}

export interface ShareBars {
  readonly name: string;
  readonly bars: readonly ShareBar[];
}

const BAR = 16;
const LINE = 17;
const ROW = 24;
/** How far the line of a target stands out of its frame, px. */
const OUT = 3;

/** Where the frames begin and end, and where the words stand, px. */
const columnsOf = (width: number) =>
  width === WIDE ? { bar: 48, end: 448, words: 464 } : { bar: 40, end: 138, words: 147 };

export function shareTargetChart(all: readonly ShareBars[], width: number): PlotOptions {
  const { bar, end, words: beside } = columnsOf(width);
  const at = (percent: number) => bar + (Math.min(percent, 100) / 100) * (end - bar);
  const boxes = { frame: [] as Box[], share: [] as Box[], level: [] as Box[] };
  const words: TextLine[] = [];
  let y = 0;
  for (const { name, bars } of all) {
    for (const text of wrap(name, width, 'strong')) {
      words.push({ x: 0, y: y + LINE / 2, text, className: 'strong' });
      y += LINE;
    }
    y += 6;
    for (const { year, share, level, words: text } of bars) {
      const [y1, y2, middle] = [y, y + BAR, y + BAR / 2];
      boxes.frame.push({ x1: bar, x2: end, y1, y2 });
      if (share) boxes.share.push({ x1: bar, x2: at(share), y1, y2 });
      if (level !== null)
        boxes.level.push({ x1: at(level), x2: at(level), y1: y1 - OUT, y2: y2 + OUT });
      words.push({ x: 0, y: middle, text: String(year), className: 'tick' });
      words.push({
        x: beside,
        y: middle,
        text,
        className: 'name',
        label: markLabel(`${name}, ${year}`, text),
      });
      y += ROW;
    }
    y += 10;
  }
  return canvas(width, y, [
    boxMark(boxes.share, 'fill-accent stroke-none'),
    boxMark(boxes.frame, 'fill-none stroke-context'),
    boxMark(boxes.level, 'fill-none stroke-text', { 'stroke-width': 2 }),
    ...wordMarks(words),
  ]);
}
