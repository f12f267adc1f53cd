/** What is told beside a figure of a part of a year: told, not judged. */
import { difference, NBSP, number, share, withUnit } from '../format.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/record.ts';
import type { Plan, WithinYear } from '../model/within-year.ts';

/** `Tăng 12 trẻ (3,2%) so với cùng kỳ năm trước (365 trẻ). 7.917/13.496, đạt 58,7% kế hoạch năm, sau 9/12 tháng.` */
export function withinYearInWords(
  row: Observation,
  indicator: Pick<Indicator, 'kind' | 'measure'>,
  { before, plan }: WithinYear,
): string {
  return [before && againstBefore(row, before, indicator), plan && planInWords(plan)]
    .filter(Boolean)
    .join(' ');
}

function againstBefore(
  row: Observation,
  before: Observation,
  { kind, measure }: Pick<Indicator, 'kind' | 'measure'>,
): string {
  const [now, then] = [Number(row.value), Number(before.value)];
  const decimals = Math.max(row.decimals, before.decimals);
  const step = difference(now, then, decimals);
  const was = `cùng kỳ năm trước (${withUnit(number(then, before.decimals), measure)})`;
  if (step === 0) return `Bằng ${was}.`;
  const counted = measure === '%' ? `${NBSP}điểm phần trăm` : `${NBSP}${measure}`;
  const part = kind === 'số đếm' && then > 0 ? ` (${share(Math.abs(step), then)})` : '';
  const word = step > 0 ? 'Tăng' : 'Giảm';
  return `${word} ${number(Math.abs(step), decimals)}${counted}${part} so với ${was}.`;
}

const planInWords = ({ done, planned, months }: Plan): string =>
  `${number(done)}/${number(planned)}, đạt ${share(done, planned)} kế hoạch năm, sau ${months}/12${NBSP}tháng (${share(months, 12)} thời gian của năm).`;
