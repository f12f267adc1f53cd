/** What units laid side by side say of one indicator. */
import {
  capital,
  figure as figureText,
  list,
  NBSP,
  number,
  placeInSentence,
  withUnit,
} from '../format.ts';
import type { Point, Series } from '../model/series.ts';
import type { SideBySide } from '../model/side-by-side.ts';
import { nameInSentence } from './indicator.ts';
import { observed } from './observed.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { when } from './when.ts';

/** The lowest and the highest of the last year that two of the units report. */
export function comparisonHeading({ indicator }: SideBySide, chosen: readonly Series[]): Sentence {
  const years = Map.groupBy(
    chosen.flatMap(({ unit, known }) => known.map((point) => ({ unit, point }))),
    ({ point }) => point.year,
  );
  const year = Math.max(0, ...[...years].filter(([, of]) => of.length > 1).map(([each]) => each));
  const found = (years.get(year) ?? []).toSorted((a, b) => a.point.value - b.point.value);
  const [least, most] = [found[0], found.at(-1)];
  const name = nameInSentence(indicator.name);
  if (!least || !most) return say`Chưa có hai đơn vị cùng cấp cùng báo cáo ${name} để so sánh`;
  const level = ({ point }: typeof least) => figure(number(point.value, point.row.decimals));
  const high = figure(withUnit(number(most.point.value, most.point.row.decimals), indicator.unit));
  const units = `${number(found.length)}${NBSP}đơn vị`;
  if (least.point.value === most.point.value)
    return say`${when(String(year))}, ${name} của ${units} cùng là ${high}`;
  const [low, top] = [least, most].map(({ unit }) => placeInSentence(unit.name));
  return say`${when(String(year))}, ${name} của ${units} từ ${level(least)} (${low ?? ''}) đến ${high} (${top ?? ''})`;
}

/** `Tổng tỷ suất sinh, con/phụ nữ, 2020–2025`. */
export function sideInWords({ indicator, years }: SideBySide): string {
  const [first, last] = [years[0], years.at(-1)];
  const span = first === last ? String(first) : `${first}–${last}`;
  return [indicator.name, indicator.unit, span].join(', ');
}

/** The tier that units are chosen of: `Cấp xã`. */
export const groupInWords = ({ tier }: SideBySide): string => capital(tier);

/** A figure of a year as its cell says it, with a status that is not the usual one. */
export function cellInWords(point: Point | undefined): string {
  if (!point) return 'không nêu';
  const { row, value } = point;
  const written = observed(row) ?? figureText(value);
  return row.status === 'chính thức' ? written : `${written} (${row.status})`;
}

/** More names than this are counted. */
const NAMED = 12;

/** Who of the tier reports nothing of it; null where all report. */
export function silentInWords({ silent, all, tier }: SideBySide): string | null {
  if (silent.length === 0) return null;
  const rest = silent.length - NAMED;
  const names = silent.slice(0, NAMED).map((unit) => unit.name);
  const named = list(rest > 0 ? [...names, `${number(rest)}${NBSP}đơn vị khác`] : names);
  return `${number(silent.length)} trong ${number(silent.length + all.length)}${NBSP}đơn vị ${tier} chưa có số liệu này: ${named}.`;
}

/** Baseline and hatching, as a reader must know them. */
export const panelsSubtitle = ({ indicator }: SideBySide): string =>
  [
    `Đơn vị tính: ${indicator.unit}. Các hình dùng chung một thang đo`,
    indicator.kind === 'số đếm' ? '.' : '; trục đứng không bắt đầu từ 0.',
    ' Phần gạch chéo là năm chưa có số liệu.',
  ].join('');
