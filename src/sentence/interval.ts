/** How sure a fertility rate is, in words. The limits are computed by the site, never printed by a report. */
import { list, NBSP, number } from '../format.ts';
import type { Interval } from '../model/interval.ts';
import type { Portrait } from '../model/model.ts';
import { latest } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { derived, type Sentence, say } from './sentence.ts';

/** `1,89–2,18`, with the decimals of the rate. */
export function rangeInWords({ lower, upper }: Interval, decimals: number): string {
  return [lower, upper].map((limit) => number(Number(limit.toFixed(decimals)), decimals)).join('–');
}

/** The interval of the latest rate beside the reference level; null where none can be computed. */
export function certainty(
  { fertility, intervals }: Pick<Portrait, 'fertility' | 'intervals'>,
  reference: NumberedTarget | undefined,
): Sentence | null {
  const now = fertility && latest(fertility);
  const interval = intervals.find(({ year }) => year === now?.year);
  if (!now || !interval) return null;
  const { decimals } = now.row;
  const range = derived(rangeInWords(interval, decimals));
  const start = say`Khoảng tin cậy 95% (trang này tính) là ${range}`;
  const against = reference
    ? `, ${SIDES[sideOf(interval, reference.value, decimals)]} mức sinh thay thế${NBSP}${number(reference.value, reference.decimals)}`
    : '';
  const noise = interval.isWide
    ? `; dao động lớn vì ít trẻ sinh (${number(interval.births)}${NBSP}trẻ)`
    : '';
  return say`${start}${against}${noise}.`;
}

/** What is said of a difference that chance alone may have made. */
export const BY_CHANCE = 'trong phạm vi dao động ngẫu nhiên';

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
}: Pick<Portrait, 'fertility' | 'intervals'>): string {
  const wide = intervals.filter(({ isWide }) => isWide).map(({ year }) => String(year));
  if (wide.length === 0) return 'trang này tính';
  const isAlways = wide.length > 1 && wide.length === fertility?.known.length;
  const when = isAlways ? 'mọi năm' : `năm${NBSP}${list(wide)}`;
  return `trang này tính; ${when} dao động lớn vì ít trẻ sinh`;
}

/** How the band of a chart is made; null where there is none. */
export function intervalNote({ intervals }: Pick<Portrait, 'intervals'>): string | null {
  if (intervals.length === 0) return null;
  return 'Dải quanh đường là khoảng tin cậy 95% do trang này tính, không có trong báo cáo: mức sinh nhân với giới hạn Poisson của số trẻ sinh ra trong năm, chia cho số trẻ đó.';
}
