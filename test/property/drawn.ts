/** Cells of tables as offices draw them, each with the figure that must be published of it. */
import type { Random } from './random.ts';

/** A cell, and what it is: `is` names the figure that is published of it, `value` how much. */
export interface Drawn {
  readonly text: string;
  readonly is?: string;
  readonly value?: number;
  /** A name or a code that is looked up. */
  readonly named?: boolean;
}

export interface Table {
  readonly dataset: 'so-lieu' | 'kinh-phi' | 'dao-tao';
  readonly rows: readonly (readonly Drawn[])[];
  readonly merges: readonly string[];
}

export const plain = (cells: readonly string[]): Drawn[] => cells.map((text) => ({ text }));
export const SOURCE = plain(['Nguồn', 'BC']);
export const said = (header: string, value: string): Drawn[] => [
  { text: header },
  { text: value, named: true },
];

/** As in the catalogue of `test/reader/office.ts`, with figures that the checks believe. */
export const COUNTS = [
  { code: 'SO-SINH', name: 'Số trẻ sinh ra trong năm', from: 300 },
  { code: 'PN-15-49', name: 'Số phụ nữ trong độ tuổi sinh đẻ', from: 11_100 },
  { code: 'DAN-SO', name: 'Dân số bình quân', from: 44_200 },
] as const;
export type Count = (typeof COUNTS)[number];

export const named = ({ code, name }: Count, random: Random): Drawn => ({
  text: random.pick([code, name]),
  named: true,
});

/** Of an observation: its unit, indicator, period and group. */
export function figure(value: number, keys: readonly string[], text = spelt(value)): Drawn {
  const [unit = '', indicator = '', period = '', group = ''] = keys;
  return { text, value, is: ['observation', 'value', unit, indicator, period, group].join('|') };
}

export const planned = (value: number, unit: string, indicator: string, year: string): Drawn => ({
  ...{ text: spelt(value), value },
  is: ['target', 'value', `KH-${unit}-${indicator}-${year}`].join('|'),
});

export const spelt = (value: number): string => String(value).replace('.', ',');
export const near = (from: number, random: Random): number =>
  from + random.below(Math.ceil(from / 10));
export const running = (at: number): Drawn => ({ text: String(at + 1) });

export const COMMUNES = ['99001', '99002'] as const;
export const NAMES = { '99001': 'Xã Ví Dụ Một', '99002': 'Phường Ví Dụ Hai' } as const;
