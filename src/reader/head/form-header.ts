/** Columns of official forms: results, what is expected, what was planned, and how they compare. */
import type { Dataset } from '../../dataset/dataset.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import { readPeriod, type Sureness } from '../../table/period-cell.ts';
import type { Holds } from '../cell/meaning.ts';

/** What a column of a form holds: `TH 2024`, `Ước TH 2025`, `KH 2025`, `Kế hoạch giao`. */
export interface FormHeader {
  readonly holds: Holds;
  /** In canonical form; null where the header says none. */
  readonly period: string | null;
  readonly status: Sureness;
}

const PLAN = '(?:kh|ke hoach|du kien|chi tieu kh|chi tieu ke hoach|muc tieu)';
const HOLDS: readonly (readonly [Holds, RegExp])[] = [
  [
    'result',
    /^(?:th|kq|(?:so |da )?(?:thuc hien|th)|ket qua(?: thuc hien| th| dat duoc)?|dat duoc)(?= |$)/,
  ],
  ['estimate', /^u(?:th|oc(?: tinh| th| thuc hien| dat)?)(?= |$)/],
  ['assigned', new RegExp(`^(?:(?:${PLAN}|chi tieu)(?: duoc)? )?giao(?= |$)`)],
  ['plan', new RegExp(`^(?:${PLAN}(?= |$)|phan dau(?= |$)|chi tieu(?= (?:nam )?\\d{4}$))`)],
];

/** What a header of a form says; null for any other, and for one that says more than this. */
export function formHeader(header: string): FormHeader | null {
  const text = header.replace(/(\p{L})(\d{4})$/u, '$1 $2');
  const [, year = '', behind = ''] = /^(?:nam )?(\d{4}) (\D+)$/.exec(plainWords(text)) ?? [];
  return held(behind === '' ? text : `${behind} ${year}`);
}

function held(header: string): FormHeader | null {
  const words = plainWords(header);
  for (const [holds, pattern] of HOLDS) {
    const found = pattern.exec(words)?.[0];
    if (found === undefined) continue;
    const rest = withoutWords(header, found.split(' ').length);
    if (/^(?:(?:cả )?năm)?$/i.test(rest)) return { holds, period: null, status: null };
    const reading = readPeriod(rest);
    return 'period' in reading ? { holds, ...reading } : null;
  }
  return null;
}

/** What follows the first words, as written: of a period the accents count. */
const withoutWords = (text: string, count: number): string =>
  tidy(text)
    .replace(new RegExp(`^(?:[^\\p{L}\\p{N}%]*[\\p{L}\\p{M}\\p{N}%]+){${count}}`, 'u'), '')
    .replace(/^[\s/:.,-]+/, '');

const COMPARISON =
  /^(?:ty le |ti le |% )*(?:(?:so|dat|hoan thanh) (?:sanh|voi|cung ky|nam truoc|kh|ke hoach)|giai ngan|(?:chenh lech|tang giam)(?! (?:nam )?\d{4}$)|(?:tang|giam) \d{4} \d{4}$)(?: |$)/;
/** How much of a plan was done: `TH/KH (%)`, `% so KH`, `Tỷ lệ đạt (%)`. */
const SHARE =
  /^(?:(?:ty le|ti le|dat|%|th|kh|so|voi|thuc hien|hoan thanh|ke hoach|chi tieu|giao|nam|\d{4})(?: |$))+$/;

/** Whether a header compares other columns, and so says nothing that they do not; shares of a plan where there is one. */
export function isComparison(header: string, hasPlan: boolean): boolean {
  const words = plainWords(header);
  const isShare = SHARE.test(words) && /%|\b(?:ty|ti) le\b/.test(words);
  return COMPARISON.test(words) || (hasPlan && (isShare || /(?:^| )con lai$/.test(words)));
}

/** Whether years may be columns of a table, and hold results alone: money has what was given as well. */
export const hasYears = ({ wide, figures }: Dataset): boolean =>
  wide.includes('period') && figures.length === 1;

/** Whether words begin as the head of a column of figures does, and no name of a unit: “Số sinh”. */
export const isCounted = (words: string): boolean =>
  /^(?:số|tổng|t[ỷỉ] (?:lệ|suất|số)|dân số|kinh phí)(?= |$)/i.test(words);
