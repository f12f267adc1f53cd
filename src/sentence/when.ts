/** Periods as a sentence needs them: number and word joined by a no-break space. */
import { capital, NBSP, period, shortPeriod } from '../format.ts';
import type { Territory } from '../model/territory.ts';
import { territoryInWords } from './territory.ts';

/** In the middle of a sentence: `năm 2024`, `quý III/2024`, `giai đoạn 2020–2024`, `ngày 31/12/2025`. */
export function inPeriod(of: string): string {
  return period(of).replace(/(?<=\d) | (?=[\dIV])/g, NBSP);
}

/** At its start: `Năm 2024`, `Quý III/2024`, and of a day `Đến ngày 31/12/2025`. */
export function when(of: string): string {
  const words = inPeriod(of);
  return words.startsWith('ngày') ? `Đến ${words}` : capital(words);
}

/** What a report counts learners over, or up to: `năm 2024`, `đến 31/12/2025`. */
export const upTo = (of: string): string =>
  inPeriod(of).startsWith('ngày') ? `đến${NBSP}${shortPeriod(of)}` : inPeriod(of);

/** What stands beside a period that the report does not print. */
export const UNDATED = 'không ghi kỳ';

/** Whether the period of a figure is ours, not its report's. */
export const isUndated = ({ dated }: { readonly dated: string }): boolean => dated === 'không';

/** Whether the figure itself is ours: its report says it in words alone. */
export const isUnprinted = ({ stated }: { readonly stated: string }): boolean => stated === 'không';

interface Row {
  readonly status: string | null;
}

/** `số sơ bộ`, `số ước tính` of a figure that may still change; of a final one nothing. */
export const softness = ({ status }: Row): string =>
  status === 'sơ bộ' || status === 'ước tính' ? `số ${status}` : '';

/** The same behind the figure: ` (số sơ bộ)`. */
export const firmness = (row: Row): string => (softness(row) ? ` (${softness(row)})` : '');

/** The same of a point, and that it is of the old territory: ` (số sơ bộ, theo địa giới cũ)`. */
export function marks({
  row,
  territory,
}: {
  readonly row: Row;
  readonly territory: Territory;
}): string {
  const words = [softness(row), territoryInWords(territory)].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** The year of a figure that another is held against: `năm 2024`, `năm 2024 (số sơ bộ)`. */
export const yearOf = ({ year, row }: { readonly year: number; readonly row: Row }): string =>
  `${inPeriod(String(year))}${firmness(row)}`;

/** First and last year: `năm 2024`, `từ năm 2022 đến năm 2024`. */
export function fromTo(first: number, last: number): string {
  const from = `năm${NBSP}${first}`;
  return first === last ? from : `từ ${from} đến năm${NBSP}${last}`;
}
