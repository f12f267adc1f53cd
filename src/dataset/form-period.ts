/** Which period a box takes: one that the form names, or one seen from that which the form is made for. */
import { readPeriod } from '../table/period-cell.ts';
import { THIS_PERIOD, YEAR_BEFORE } from './official-form.ts';
import { yearBefore } from './period.ts';

/** What a form calls a period is one, or the period asked for, or that of the year before. */
export type FormPeriod = { readonly period: string } | typeof THIS_PERIOD | typeof YEAR_BEFORE;

/** Null for words that name no period. */
export function readFormPeriod(words: string): FormPeriod | null {
  if (words === THIS_PERIOD || words === YEAR_BEFORE) return words;
  const found = readPeriod(words);
  return 'period' in found ? { period: found.period } : null;
}

/** The period in canonical form; null where the asked one has none of the year before. */
export function periodOf(of: FormPeriod, asked: string): string | null {
  if (typeof of === 'object') return of.period;
  return of === THIS_PERIOD ? asked : yearBefore(asked);
}
