/** How a figure is written in a box of an official form. */
import { decimalsOf, type Figure, number } from '../format.ts';

/** Each by an example of it: plain, two digits at least, a percentage, thousands in groups. */
export const NUMBER_STYLES = ['3', '03', '100%', '1.234'] as const;
export type FormNumberStyle = (typeof NUMBER_STYLES)[number];

const SIGNS: Readonly<Record<Exclude<Figure, number | 'not-reported'>, string>> = {
  mark: 'X',
  none: '-',
  'no-data': 'KCSL',
  'not-applicable': 'KAD',
};

/** The figure as the reader takes it back; what was not reported leaves the box blank. */
export function formNumber(value: Figure, style: FormNumberStyle, decimals?: number): string {
  if (value === 'not-reported') return '';
  if (typeof value !== 'number') return SIGNS[value];
  const grouped = number(value, Math.max(decimals ?? 0, decimalsOf(value))).replace('−', '-');
  if (style === '1.234') return grouped;
  const plain = grouped.replaceAll('.', '');
  if (style === '100%') return `${plain}%`;
  return style === '03' && /^[1-9]$/.test(plain) ? `0${plain}` : plain;
}

/** What a blank box of the style has printed in it. */
export const printedIn = (style: FormNumberStyle): string => (style === '100%' ? '%' : '');
