/** The units in which forms print money. */
import { plainKey } from '../table/fold.ts';

const IN_DONG: Readonly<Record<string, number>> = {
  dong: 1,
  vnd: 1,
  d: 1,
  nghindong: 1_000,
  ngandong: 1_000,
  trieudong: 1_000_000,
  trd: 1_000_000,
  trdong: 1_000_000,
  tydong: 1_000_000_000,
  tidong: 1_000_000_000,
};

/** Đồng in one of a money unit's words (`triệu đồng`, `ĐVT: 1.000 đồng`), or null. */
export function moneyFactor(words: string): number | null {
  const unit = words
    .replace(/^\(?\s*(đơn vị( tính| tiền)?|đvt)\s*:?/i, '')
    .replace(/1[.,]?000[.,]?000 ?đ/i, 'triệu đ')
    .replace(/1[.,]?000 ?đ/i, 'nghìn đ');
  const key = plainKey(unit);
  return IN_DONG[key === 'nghind' ? 'nghindong' : key === 'trieud' ? 'trieudong' : key] ?? null;
}

/** The unit in words: `1000000` → `triệu đồng`. */
export function moneyUnit(factor: number): string {
  return { 1: 'đồng', 1000: 'nghìn đồng', 1000000: 'triệu đồng' }[factor] ?? 'tỷ đồng';
}
