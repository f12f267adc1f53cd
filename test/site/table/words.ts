/** How figures are written, for tests that must not ask the code which wrote the pages. */
import type { Figure } from '../../../src/format.ts';

/** `12345.6` → `12.345,6`, with exactly so many decimals where they are given. */
export function written(value: number, decimals?: number): string {
  const fixed =
    decimals === undefined ? String(Number(value.toFixed(10))) : value.toFixed(decimals);
  const [whole = '', rest] = fixed.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const isLess = value < 0 && /[1-9]/.test(fixed);
  return `${isLess ? '−' : ''}${grouped}${rest ? `,${rest}` : ''}`;
}

const MISSING: Readonly<Record<string, string>> = {
  'not-reported': 'để trống',
  none: '–',
  'no-data': 'không có số liệu',
  'not-applicable': 'không áp dụng',
  mark: '✓ có',
};

export const figureText = (value: Figure, decimals?: number): string =>
  typeof value === 'number' ? written(value, decimals) : (MISSING[value] ?? '');

const BOUNDS: Readonly<Record<string, string>> = {
  '>': 'trên ',
  '≥': 'ít nhất ',
  '<': 'dưới ',
  '≤': 'không quá ',
  khoảng: 'khoảng ',
  '=': '',
};

export interface Said {
  readonly value: Figure;
  readonly upper: Figure;
  readonly outOf: Figure;
  readonly bound: string | null;
  readonly decimals: number;
}

/** An observation: with its bound, as a range, or of a whole. */
export function saidText({ value, upper, outOf, bound, decimals }: Said): string {
  if (typeof value !== 'number') return figureText(value);
  const number = written(value, decimals);
  if (typeof upper === 'number') return `từ ${number} đến ${written(upper)}`;
  const of = typeof outOf === 'number' ? `/${written(outOf)}` : '';
  return `${BOUNDS[bound ?? '='] ?? ''}${number}${of}`;
}

const day = (iso: string): string => iso.split('-').reverse().join('/');
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** A period as the head of a row or column: `2024`, `2020–2024`, `quý III/2024`, `31/12/2025`. */
export function periodText(period: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return day(period);
  const part = /^(\d{4})-([QHM])(\d+)$/.exec(period);
  if (part?.[2] === 'Q') return `quý ${ROMAN[Number(part[3])]}/${part[1]}`;
  if (part?.[2] === 'H') return `6 tháng ${part[3] === '1' ? 'đầu' : 'cuối'} năm ${part[1]}`;
  if (part?.[2] === 'M') return `tháng ${Number(part[3])}/${part[1]}`;
  if (period.endsWith('-9M')) return `9 tháng đầu năm ${period.slice(0, 4)}`;
  return period.replace('/', '–');
}

/** A share in percent with one decimal. */
export const shareText = (part: number, whole: number): string =>
  `${written((100 * part) / whole, 1)}%`;

export const millionsText = (dong: number): string => written(Math.round(dong / 100_000) / 10, 1);
