/** A mark's figure in words, for the reader who points at it. */
import { figure, withUnit } from '../format.ts';
import type { Point, Series } from '../model/series.ts';
import type { NumberedTarget } from '../model/target.ts';

/** `Năm 2024: 2,03 con/phụ nữ, sơ bộ`, `Năm 2025: chưa có`. */
export const pointInWords =
  ({ indicator }: Series) =>
  ({ year, value, row }: Point): string => {
    if (typeof value !== 'number') return `Năm ${year}: ${figure(value)}`;
    const status = row.status === 'chính thức' ? '' : `, ${row.status}`;
    return `Năm ${year}: ${withUnit(figure(value, row.decimals), indicator.unit)}${status}`;
  };

/** `Năm 2030: 2,1 con/phụ nữ, mục tiêu giai đoạn`. */
export const targetInWords =
  ({ indicator }: Series) =>
  ({ to, value, decimals, kind }: NumberedTarget): string =>
    `Năm ${to}: ${withUnit(figure(value, decimals), indicator.unit)}, ${kind}`;
