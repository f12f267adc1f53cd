/** Which period a box takes: one that the form names, or one seen from that which the form is made for. */
import { periodIn } from '../table/period-cell.ts';
import { SINCE_JANUARY, THIS_PERIOD, YEAR_BEFORE } from './official-form.ts';
import { isWholeYear, sinceJanuary, yearBefore } from './period.ts';

/** As seen from the period that a form is made for. */
const SEEN = {
  [THIS_PERIOD]: (asked: string) => asked,
  [SINCE_JANUARY]: (asked: string) => (isWholeYear(asked) ? asked : sinceJanuary(asked)),
  [YEAR_BEFORE]: yearBefore,
} as const;
type Seen = keyof typeof SEEN;

export const SEEN_PERIODS = Object.keys(SEEN) as readonly Seen[];

/** What a form calls a period is one, or one seen from that asked for. */
export type FormPeriod = { readonly period: string } | Seen;

/** Null for words that name no period. */
export function readFormPeriod(words: string): FormPeriod | null {
  const seen = SEEN_PERIODS.find((each) => each === words);
  if (seen !== undefined) return seen;
  const period = periodIn(words);
  return period === null ? null : { period };
}

/** The period in canonical form; null where there is none, as the year before of a range. */
export const periodOf = (of: FormPeriod, asked: string): string | null =>
  typeof of === 'object' ? of.period : SEEN[of](asked);
