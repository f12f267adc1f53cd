/** The units in which forms print money. */
import { plainKey } from '../../table/fold.ts';

const UNIT = /^(?:(1000|nghin|ngan|ngh)|(1000000|trieu|tr)|(t[yi]))?(?:dong|d|vnd)$/;

/** Đồng in one of a money unit's words (`triệu đồng`, `ĐVT: 1.000đ`, `tính bằng nghìn VNĐ`), or null. */
export function moneyFactor(words: string): number | null {
  const unit = words.replace(
    /^[([\s]*(?:đơn vị(?: tính| tiền)?|đvt|(?:được )?tính (?:bằng|theo))(?: là)?(?= |:|$)/iu,
    '',
  );
  const found = UNIT.exec(plainKey(unit));
  if (!found) return null;
  const [, thousand, million, milliard] = found;
  return thousand ? 1_000 : million ? 1_000_000 : milliard ? 1_000_000_000 : 1;
}

/** Words without such a unit in brackets behind them, or that are no more than it: `Kinh phí (triệu đồng)`. */
export function withoutMoney(words: string): { words: string; factor: number | null } {
  const own = moneyFactor(words);
  if (own !== null) return { words: '', factor: own };
  const [bracket = '', inner = ''] = / ?\(([^()]*)\)$/.exec(words) ?? [];
  const factor = moneyFactor(inner);
  return { words: factor === null ? words : words.slice(0, -bracket.length), factor };
}

/** The unit in words: `1000000` → `triệu đồng`. */
export function moneyUnit(factor: number): string {
  return { 1: 'đồng', 1000: 'nghìn đồng', 1000000: 'triệu đồng' }[factor] ?? 'tỷ đồng';
}
