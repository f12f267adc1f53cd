/** A figure with the bound that its document gives it: `trên 5.646`, `từ 1 đến 2`, `ít nhất 1`. */
import { type Figure, figure, number } from '../format.ts';

interface Observed {
  readonly value: Figure;
  readonly upper: Figure;
  readonly bound: string | null;
  readonly decimals: number;
  /** What the document prints behind the stroke: 11 of `2/11`. */
  readonly outOf?: Figure;
}

const BOUNDS: Readonly<Record<string, string>> = {
  '>': 'trên ',
  '≥': 'ít nhất ',
  '<': 'dưới ',
  '≤': 'không quá ',
  khoảng: 'khoảng ',
};

/** The number with its bound; null where there is no number. */
export function observed({ value, upper, bound, decimals, outOf }: Observed): string | null {
  if (value === 'mark') return figure(value);
  if (typeof value !== 'number') return null;
  const written = number(value, decimals);
  if (typeof upper === 'number') return `từ ${written} đến ${number(upper)}`;
  const whole = typeof outOf === 'number' ? `/${number(outOf)}` : '';
  return `${BOUNDS[bound ?? '='] ?? ''}${written}${whole}`;
}
