/** Columns of official forms that hold no results of the table: comparisons, and years of a plan. */

import type { Dataset } from '../dataset/dataset.ts';
import { plainWords } from '../table/fold.ts';

/** What a column of a form holds: `TH 2024`, `Ước TH 2025`, `KH 2025`, `So sánh (%)`. */
export interface FormHeader {
  readonly holds: 'comparison' | 'result' | 'estimate' | 'plan';
  /** The header that the table knows: `Năm 2024`; null for a comparison. */
  readonly year: string | null;
}

const COMPARISON = /^(?:ty le |ti le |% )*(?:so (?:sanh|voi)|chenh lech|tang giam)(?: |$)/;

const HOLDS = [
  ['result', /^(?:th|thuc hien|ket qua|ket qua thuc hien)$/],
  ['estimate', /^uoc(?: th| thuc hien)?$/],
  ['plan', /^(?:kh|ke hoach|du kien|chi tieu|chi tieu kh|muc tieu)$/],
] as const;

const BEFORE_YEAR = /^(\D+?) ?(?:nam )?(\d{4})$/;
const BEHIND_YEAR = /^(?:nam )?(\d{4}) (\D+)$/;

/** What a header of a form says; null for any other. */
export function formHeader(header: string): FormHeader | null {
  const words = plainWords(header);
  if (COMPARISON.test(words)) return { holds: 'comparison', year: null };
  const before = BEFORE_YEAR.exec(words);
  const [word, year] = before?.slice(1) ?? BEHIND_YEAR.exec(words)?.slice(1).toReversed() ?? [];
  const holds = HOLDS.find(([, pattern]) => pattern.test(word ?? ''))?.[0];
  return holds === undefined ? null : { holds, year: `Năm ${year}` };
}

/** Whether years may be columns of a table, and hold results alone: money has what was given as well. */
export const hasYears = ({ wide, figures }: Dataset): boolean =>
  wide.includes('period') && figures.length === 1;
