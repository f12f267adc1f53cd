/** How sure a rate is, in words. The limits are computed by the site, never printed by a report. */
import { difference, list, NBSP, number, rangeInWords } from '../format.ts';
import { FEW, isFertility } from '../model/evidence.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Interval } from '../model/interval.ts';
import type { Profile } from '../model/model.ts';
import { isExact, type KnownPoint, latest } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { figure, limits, type Sentence, say, without } from './sentence.ts';

type Sure = Pick<Profile, 'fertility' | 'intervals' | 'isContradicted'>;

/**
 * The interval of the latest rate beside the reference level; where the rate contradicts its births the distance
 * alone, and why there is no interval. Null where neither can be said.
 */
export function certainty(
  { fertility, intervals, isContradicted }: Sure,
  reference: NumberedTarget | undefined,
): Sentence | null {
  const now = fertility && latest(fertility);
  if (!now) return null;
  const interval = intervals.find(({ year }) => year === now.year);
  if (!interval) return isContradicted ? contradicted(now, reference) : null;
  const { decimals } = now.row;
  const range = limits(rangeInWords(interval, decimals));
  const start = say`Khoảng tin cậy 95% (trang này tính) là ${range}`;
  const against = reference
    ? `, ${SIDES[sideOf(interval, reference.value, decimals)]} mức sinh thay thế${NBSP}${number(reference.value, reference.decimals)}`
    : '';
  return say`${start}${against}${noiseInWords(interval)}.`;
}

/** What the mark of a rate on so few says. */
export const FEW_MARK = `≤${NBSP}${FEW}${NBSP}trẻ`;

/** That a rate rests on so few that chance weighs much; nothing where it does not. */
export const noiseInWords = ({ isWide, on, noun }: Interval): string =>
  isWide
    ? `; dao động lớn vì ít ${noun === 'trẻ' ? 'trẻ sinh' : noun} (${number(on)}${NBSP}${noun})`
    : '';

function contradicted(now: KnownPoint, reference: NumberedTarget | undefined): Sentence {
  const why = say`${without('không tính khoảng tin cậy')} vì tổng tỷ suất sinh không đi cùng số trẻ sinh ra`;
  const away = reference && isExact(now) ? distance(now, reference) : null;
  return away ? say`Mức sinh ${away}; trang này ${why}.` : say`Trang này ${why}.`;
}

/** `thấp hơn mức sinh thay thế 0,07 con`; null where it is that level. */
function distance(now: KnownPoint, reference: NumberedTarget): Sentence | null {
  const decimals = Math.max(now.row.decimals, reference.decimals);
  const gap = difference(now.value, reference.value, decimals);
  if (gap === 0) return null;
  const size = figure(`${number(Math.abs(gap), decimals)}${NBSP}con`);
  return say`${gap < 0 ? 'thấp' : 'cao'} hơn mức sinh thay thế ${size}`;
}

/** What is said of a change that chance alone may have made; never in a heading. */
export const unproven = (step: number): string =>
  `chưa đủ cơ sở để nói là ${step > 0 ? 'tăng' : 'giảm'}`;

/** Where an interval lies, by its limits as they are written: the words never contradict the figures beside them. */
export function sideOf(
  { lower, upper }: Interval,
  level: number,
  decimals: number,
): 'below' | 'above' | 'around' {
  if (Number(upper.toFixed(decimals)) < level) return 'below';
  return Number(lower.toFixed(decimals)) > level ? 'above' : 'around';
}

const SIDES = { below: 'nằm hẳn dưới', above: 'nằm hẳn trên', around: 'gồm cả' } as const;

/** What the table's line of intervals says of itself: who computed them, and when chance weighs much. */
export function intervalsNote({
  fertility,
  intervals,
}: Pick<Profile, 'fertility' | 'intervals'>): string {
  const wide = intervals.filter(({ isWide }) => isWide).map(({ year }) => String(year));
  if (wide.length === 0) return 'trang này tính';
  const isAlways = wide.length > 1 && wide.length === fertility?.known.length;
  const when = isAlways ? 'mọi năm' : `năm${NBSP}${list(wide)}`;
  return `trang này tính; ${when} dao động lớn vì ít trẻ sinh`;
}

/** How the band of a chart is made, and what it takes for granted; null where there is none. */
export function intervalNote(
  indicator: Pick<Indicator, 'code'>,
  [first]: readonly Interval[],
): string | null {
  if (!first) return null;
  const start = 'Dải quanh đường là khoảng tin cậy 95% do trang này tính, không có trong báo cáo';
  const all = `coi như mọi ${first.noun} của năm đều đã được thống kê`;
  if (first.law === 'binomial')
    return `${start}: khoảng Wilson của tỷ lệ, tính trên số ${first.noun} của năm; ${all}.`;
  const ages = isFertility(indicator) ? ' và tuổi của phụ nữ phân bố gần như nhau qua các năm' : '';
  return `${start}: trị số nhân với giới hạn Poisson của số trẻ sinh ra trong năm, chia cho số trẻ đó; ${all}${ages}.`;
}
