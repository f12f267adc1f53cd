/** Periods as a sentence needs them: number and word joined by a no-break space. */
import { capital, NBSP, period } from '../format.ts';

/** In the middle of a sentence: `năm 2024`, `quý III/2024`, `giai đoạn 2020–2024`, `ngày 31/12/2025`. */
export function inPeriod(of: string): string {
  return period(of).replace(/(?<=\d) | (?=[\dIV])/g, NBSP);
}

/** At its start: `Năm 2024`, `Quý III/2024`, and of a day `Đến ngày 31/12/2025`. */
export function when(of: string): string {
  const words = inPeriod(of);
  return words.startsWith('ngày') ? `Đến ${words}` : capital(words);
}

/** That a figure is not final, behind it: ` (số sơ bộ)`; of a final one nothing. */
export function firmness({ status }: { readonly status: string }): string {
  return status === 'sơ bộ' || status === 'ước tính' ? ` (số ${status})` : '';
}

/** First and last year: `năm 2024`, `từ năm 2022 đến năm 2024`. */
export function fromTo(first: number, last: number): string {
  const from = `năm${NBSP}${first}`;
  return first === last ? from : `từ ${from} đến năm${NBSP}${last}`;
}
