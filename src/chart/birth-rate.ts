/** Births per 1.000 women below a line of the total fertility rate, a bar a year under the years of the line. */
import { number } from '../format.ts';
import type { BirthRate } from '../model/birth-rate.ts';
import { boxMark, type TextLine, wordMarks } from './canvas.ts';
import { markLabel } from './mark-label.ts';
import { thinned } from './thinning.ts';
import { wrap } from './wrap.ts';
import { placeOf, type YearAxis } from './year-axis.ts';

/** Of the drawing whose line stands above, and where its years do, px. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly years: YearAxis;
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

export function birthRateMarks(rates: readonly BirthRate[], { width, height, years }: Sheet) {
  if (rates.length === 0) return [];
  const floor = height - 2;
  const most = Math.max(...rates.map(({ rate }) => rate));
  const above = ({ rate }: BirthRate) => floor - (rate / most) * BAR;
  const half = Math.min(0.36, 20 / years.pitch);
  const bars = rates.map((each) => ({
    x1: placeOf(each.year - half, years),
    x2: placeOf(each.year + half, years),
    y1: above(each),
    y2: floor,
    label: inWords(each),
  }));
  const title: TextLine = {
    x: 0,
    y: height - birthRateHeight(rates, width) + GAP,
    text: titleFor(width).join('\n'),
    className: 'name',
    lineAnchor: 'top',
    lineHeight: LINE / 13,
  };
  const numbers = thinned(rates, years.pitch, written).map((each): TextLine => {
    const place = { x: placeOf(each.year, years), y: above(each) - 9, anchor: 'middle' } as const;
    return { ...place, text: written(each), className: 'strong halo' };
  });
  return [
    ...wordMarks([title]),
    boxMark(bars, 'fill-accent-mid stroke-none'),
    ...wordMarks(numbers),
  ];
}
