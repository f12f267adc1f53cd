import { plainWords } from './fold.ts';

/** The years that words name as theirs: neither the end of a programme, nor the date of a paper. */
export function yearsIn(words: string): string[] {
  const text = plainWords(words).replace(/\bngay \d+ (?:thang )?\d+ (?:nam )?\d{4}/g, '');
  return [
    ...text.matchAll(/(?<!den )\b(?:nam|nien do|nam bao cao|thoi ky(?= \d+$)) ((?:19|20)\d\d)\b/g),
  ].map(([, year = '']) => year);
}
