/** The units in which forms print money. */
import type { Dataset } from '../../dataset/dataset.ts';
import { plainKey, tidy } from '../../table/fold.ts';
import type { Surroundings } from './surroundings.ts';

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

/** Whether no line of a budget is of so many units: they are đồng, most likely. */
export const isTooMuch = (value: number, factor: number): boolean =>
  factor >= 1_000_000 && value > 1_000_000;

/** Whether any figure of a table is money. */
export const hasMoney = ({ columns }: Pick<Dataset, 'columns'>): boolean =>
  Object.values(columns).some(({ kind }) => kind === 'money');

/** The unit of money that words name, beside figures of which none is money: “Kinh phí (triệu đồng)”. */
export function strangeMoney(dataset: Dataset, around: Surroundings, words: string) {
  if (hasMoney(dataset)) return undefined;
  const parts = [words, ...words.split(/[,:;()]/)].map(tidy);
  // “Thôn Đông” is none, nor is “d)”.
  const isMoney = (each: string) =>
    /..(?:đồng|dong|[đd])$/i.test(` ${each}`) && moneyFactor(each) !== null;
  return parts.find((each) => isMoney(each) && !around.isMeasure?.(each));
}
