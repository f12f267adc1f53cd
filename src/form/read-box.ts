/** What somebody wrote into a box of a form. */
import type { Figure } from '../format.ts';
import { tidy } from '../table/fold.ts';
import { readMissing, readNumber } from '../table/number-cell.ts';
import type { BoxAddress } from './filled-form.ts';

export type BoxReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly value: Figure; readonly decimals: number }
  /** Money of which it cannot be told how much it is: kept as it is written. */
  | { readonly kind: 'printed' }
  | { readonly kind: 'unread'; readonly reason: string };

/** Nothing, the dots of a line to write on, or the `%` that the form prints. */
const BLANK = /^(?:[.…_]{4,}|…{2,})?\s*%?$/;
/** Less than this is no amount in đồng. */
const LEAST_MONEY = 100_000;

export function readBox(written: string, { table, figure }: BoxAddress): BoxReading {
  const text = tidy(written);
  if (BLANK.test(text)) return { kind: 'blank' };
  if (table === 'muc-tieu')
    return { kind: 'unread', reason: 'ô cộng nhiều lớp; ghi số ở từng lớp' };
  if (/^x$/i.test(text)) return { kind: 'figure', value: 'mark', decimals: 0 };
  const missing = readMissing(text);
  if (missing !== null) return { kind: 'figure', value: missing, decimals: 0 };
  const found = readNumber(text);
  const isMoney = table === 'kinh-phi' && figure !== 'percent';
  switch (found.kind) {
    case 'number':
      if (found.percent && figure !== 'percent' && table === 'dao-tao')
        return { kind: 'unread', reason: 'tỷ lệ đứng ở cột số đếm' };
      if (isMoney && found.value > 0 && found.value < LEAST_MONEY) return { kind: 'printed' };
      return { kind: 'figure', value: found.value, decimals: found.decimals };
    case 'ambiguous':
      if (isMoney && figure === 'printed') return { kind: 'printed' };
      return { kind: 'unread', reason: 'số đọc được theo hai cách' };
    case 'fault':
      return { kind: 'unread', reason: 'không đọc được là số' };
  }
}
