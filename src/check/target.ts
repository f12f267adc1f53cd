/** What a target says, and its words as printed. */
import type { Data } from '../dataset/data.ts';
import type { Target } from '../dataset/target.ts';
import { number } from '../format.ts';
import type { Problem } from '../problem/problem.ts';
import { readNumber } from '../table/number-cell.ts';
import { fieldsDiffer } from './field.ts';

export const checkTargets = ({ target }: Data): Problem[] =>
  target.flatMap((row) => [...checkYears(row), ...checkWords(row)]);

function checkYears(row: Target): Problem[] {
  const { from, to, kind, value } = row;
  const isYearly = kind === 'chỉ tiêu giao năm' && typeof value === 'number';
  return isYearly && from < to ? [fieldsDiffer(row, 'kind', kind, `các năm ${from}–${to}`)] : [];
}

/** How words compare, and what they then are. */
const COMPARED =
  /(trên|hơn|vượt)|(dưới|(?:thấp|nhỏ|ít) hơn)|(ít nhất|tối thiểu|không (?:dưới|(?:thấp|nhỏ|ít) hơn))|(tối đa|không (?:quá|trên|vượt(?: quá)?|(?:(?:cao|lớn|nhiều) )?hơn))/
    .source;
const COMPARATORS = ['>', '<', '≥', '≤'] as const;
const NUMBER = /(\d[\d.,]*\d|\d)(?: (nghìn|triệu))?/.source;

interface Printed {
  readonly text: string;
  readonly value: number;
  /** Null where nothing stands before it. */
  readonly comparator: string | null;
}

/** “Trên 80%” is strict, and no 85. */
function checkWords(row: Target): Problem[] {
  const { value, upper, comparator } = row;
  const all = printedIn(row.asPrinted ?? '');
  if (typeof value !== 'number' || all.every((each) => each.comparator === null)) return [];
  const own = all.find((each) => each.value === value || each.value === upper);
  const compared = all.find((each) => each.comparator !== null);
  if (!own) return [fieldsDiffer(row, 'value', number(value), `“Nguyên văn”: “${compared?.text}”`)];
  const isAnother = own.comparator !== null && comparator !== own.comparator;
  return isAnother
    ? [fieldsDiffer(row, 'comparator', comparator ?? '', `“Nguyên văn”: “${own.text}”`)]
    : [];
}

function printedIn(words: string): Printed[] {
  const pattern = new RegExp(`(?:(?<!\\p{L})(?:${COMPARED}) )?${NUMBER}`, 'giu');
  return [...words.matchAll(pattern)].flatMap(([text, ...parts]) => {
    const [digits = '', scale] = parts.slice(COMPARATORS.length);
    const reading = readNumber(digits);
    if (reading.kind === 'fault') return [];
    const read = reading.kind === 'number' ? reading.value : reading.whole;
    const factor = { nghìn: 1_000, triệu: 1_000_000 }[scale?.toLowerCase() ?? ''] ?? 1;
    const at = parts.slice(0, COMPARATORS.length).findIndex(Boolean);
    return [{ text, value: read * factor, comparator: COMPARATORS[at] ?? null }];
  });
}
