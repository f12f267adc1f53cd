/** Births per 1.000 women below a line of the total fertility rate, a bar a year under the years of the line. */
import * as Plot from '@observablehq/plot';
import { number } from '../format.ts';
import type { BirthRate } from '../model/birth-rate.ts';
import { inked } from './ink.ts';
import { markLabel } from './mark-label.ts';
import { thinned } from './thinning.ts';
import { wrap } from './wrap.ts';

/** Where the line above stands, px, and what values it spans. */
interface Line {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly low: number;
  readonly high: number;
  readonly years: { readonly pitch: number };
}

/** What it is, and that no report prints it. */
export const BIRTH_RATE = 'số trẻ sinh ra trên 1.000 phụ nữ 15–49 tuổi';
const TITLE = 'Số trẻ sinh ra trên 1.000 phụ nữ 15–49 tuổi (số tính ra)';

/** px: below the years of the line, of a line of the title, for the numbers, of the highest bar. */
const [GAP, LINE, NUMBERS, BAR] = [10, 17, 18, 44];

const titleFor = (width: number): readonly string[] => wrap(TITLE, width);

/** What it adds to the height of a drawing, px. */
export const birthRateHeight = (rates: readonly BirthRate[], width: number): number =>
  rates.length === 0 ? 0 : GAP + LINE * titleFor(width).length + NUMBERS + BAR;

const written = ({ rate }: BirthRate): string => number(Number(rate.toFixed(1)), 1);

/** `Năm 2024: 63,9 trẻ trên 1.000 phụ nữ 15–49 tuổi (số tính ra)`. */
const inWords = (each: BirthRate): string =>
  markLabel(`Năm ${each.year}`, `${written(each)} trẻ trên 1.000 phụ nữ 15–49 tuổi (số tính ra)`);

/** Drawn on the scales of the line, whose values go on below its years. */
export function birthRateMarks(rates: readonly BirthRate[], line: Line) {
  if (rates.length === 0) return [];
  const { width, height, left, top, bottom, low, high, years } = line;
  const at = (y: number) => low + ((bottom - y) / (bottom - top)) * (high - low);
  const most = Math.max(...rates.map(({ rate }) => rate));
  const above = ({ rate }: BirthRate) => at(height - 2 - (rate / most) * BAR);
  const half = Math.min(0.36, 20 / years.pitch);
  return [
    Plot.text([titleFor(width).join('\n')], {
      frameAnchor: 'top-left',
      dx: -left,
      dy: height - birthRateHeight(rates, width) + GAP - top,
      text: (words: string) => words,
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: LINE / 13,
      className: 'name',
    }),
    Plot.rect(rates, {
      ariaLabel: inWords,
      x1: ({ year }: BirthRate) => year - half,
      x2: ({ year }: BirthRate) => year + half,
      y1: at(height - 2),
      y2: above,
      ...inked('fill-accent-mid stroke-none'),
    }),
    Plot.text(thinned(rates, years.pitch, written), {
      x: 'year',
      y: above,
      dy: -9,
      text: written,
      className: 'strong halo',
    }),
  ];
}
