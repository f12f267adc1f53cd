/** A figure that is written with its unit, in the unit of its column: `500000 đồng` in thousands is 500. */
import type { Column } from '../../dataset/column.ts';
import { measureKey } from '../../dataset/measure.ts';
import { type Measured, readNumber } from '../../table/number-cell.ts';
import { moneyFactor } from './money-unit.ts';
import { scaleOf } from './scale.ts';

/** What one is in a column: so many đồng, or so many of a measure; null where it is not known. */
export type OwnUnit =
  | { readonly money: number | null }
  | { readonly factor: number; readonly measure: string | null };

/** What a column of counts counts, as the words on it begin: “Số người đã học.” */
export const countedIn = ({ description }: Column): string | null =>
  /^(?:tổng )?số (\S+)/i.exec(description)?.[1] ?? null;

/**
 * What to write for it: the number as it stands where the units are the same, another where it is
 * whole and certain; null for all else, as people in a column of money or `15‰` in one of percent.
 */
export function inOwnUnit({ number, unit }: Measured, own: OwnUnit): string | null {
  const reading = readNumber(number);
  const ratio = 'money' in own ? moneyRatio(unit, own.money) : measureRatio(unit, own);
  // Two numbers, perhaps.
  if (ratio === null || reading.kind !== 'number' || reading.spaces === 'pair') return null;
  if (ratio === 1) return number;
  const converted = Number((reading.value * ratio).toPrecision(15));
  return Number.isSafeInteger(converted) ? String(converted) : null;
}

function moneyRatio(unit: string, own: number | null): number | null {
  const written = moneyFactor(unit);
  return written === null || own === null ? null : written / own;
}

function measureRatio(
  unit: string,
  { factor, measure }: Extract<OwnUnit, { factor: number }>,
): number | null {
  const scale = scaleOf(unit);
  const bare = scale === null ? unit : unit.replace(/^\S+ ?/, '');
  const isOwn = measure !== null && measureKey(bare) === measureKey(measure);
  return isOwn ? (scale?.factor ?? 1) / factor : null;
}
