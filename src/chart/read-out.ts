/** A mark's figure: in signs beside it, in words for the reader who points at it. */

import { figure, inSigns, observed, rangeInWords, statusMark, withUnit } from '../format.ts';
import type { Interval } from '../model/interval.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';
import { WIDE } from './drawing.ts';
import { markLabel } from './mark-label.ts';
import { wrap } from './wrap.ts';

/** `2,03`, `≥3.046`. */
export const written = ({ value, row }: KnownPoint): string => inSigns({ ...row, value });

/** What a band around a line is. */
export const INTERVAL = 'khoảng tin cậy 95%';

/** `Năm 2024: 2,03 con/phụ nữ, sơ bộ, khoảng tin cậy 95%: 1,89–2,18`, `Năm 2025: chưa có`. */
export const pointInWords =
  ({ indicator }: Series, intervals: readonly Interval[] = []) =>
  ({ year, value, row, territory }: Point): string => {
    if (typeof value !== 'number') return markLabel(`Năm ${year}`, figure(value));
    const level = withUnit(observed(row) ?? figure(value), indicator.measure);
    const isOld = territory === 'before' || territory === 'after';
    const interval = intervals.find((each) => each.year === year);
    const marks = [
      statusMark(row.status),
      isOld && 'theo địa giới cũ',
      interval && `${INTERVAL}: ${rangeInWords(interval, row.decimals)}`,
    ];
    return markLabel(`Năm ${year}`, [level, ...marks].filter(Boolean).join(', '));
  };

/** Why a year has no figure, in as many lines as its column needs. */
export const unknownWords = (value: Point['value'], width: number): string =>
  wrap(figure(value), width < WIDE ? 44 : 60).join('\n');

/** `Năm 2030: 2,1 con/phụ nữ, mục tiêu giai đoạn`. */
export const targetInWords =
  ({ indicator }: Series) =>
  (target: NumberedTarget): string => {
    const level = observed({ ...target, bound: target.comparator }) ?? '';
    return markLabel(`Năm ${target.to}`, `${withUnit(level, indicator.measure)}, ${target.kind}`);
  };
