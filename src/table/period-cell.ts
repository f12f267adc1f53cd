/** What the text of one cell may mean in time: a date, a year, a period. */

import { twoDigits } from '../format/two-digits.ts';
import { date } from '../format.ts';
import type { Code } from '../problem/catalogue.ts';
import { tidy, typed } from './fold.ts';

/** A date as `2025-12-31`, or the date that was probably meant, or null for no date at all. */
export type DateReading = { readonly iso: string } | { readonly meant: string | null };

function isDay(year: number, month: number, day: number): boolean {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What four digits may be as a year. */
export const YEARS = { first: 1900, last: 2100 } as const;

const isYear = (year: number): boolean => year >= YEARS.first && year <= YEARS.last;

export function readDate(text: string): DateReading {
  const body = typed(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(body);
  const viet = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(body);
  const [year, month, day] = iso
    ? [iso[1] ?? '', Number(iso[2]), Number(iso[3])]
    : [viet?.[4] ?? '', Number(viet?.[3]), Number(viet?.[1])];
  const full = Number(year.length === 2 ? `20${year}` : year);
  if (isDay(full, month, day))
    return year.length === 4
      ? { iso: `${year}-${twoDigits(month)}-${twoDigits(day)}` }
      : { meant: `${twoDigits(day)}/${twoDigits(month)}/${full}` };
  if (isDay(full, day, month)) return { meant: `${twoDigits(month)}/${twoDigits(day)}/${full}` };
  return { meant: isSerial(body) ? serialDay(Number(body)) : null };
}

/** A day as a spreadsheet counts it, between 2009 and 2064: `46022`. */
export function isSerial(text: string): boolean {
  return /^[45]\d{4}$/.test(text);
}

const serialDay = (serial: number): string =>
  date(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));

/**
 * The year that a day under the header “Năm” may stand for: `01/01/2024`, or `16/07/1905`, which
 * is 2024 where a spreadsheet took it for the number of a day.
 */
export function yearOfDay(period: string): string | null {
  const year = /^(\d{4})-01-01$/.exec(period)?.[1];
  if (year) return year;
  const serial = Date.parse(period) / 86_400_000 - Date.UTC(1899, 11, 30) / 86_400_000;
  return /^1905-\d\d-\d\d$/.test(period) && isYear(serial) ? String(serial) : null;
}

/** Why a text is no year, day or period. */
export type PeriodFault = Extract<Code, 'year-invalid' | 'year-range' | 'date-invalid'>;

/** Four digits, or what is wrong with it and the year that was probably meant. */
export type YearReading =
  | { readonly year: string }
  | { readonly code: PeriodFault; readonly meant: string | null };

export function readYear(text: string): YearReading {
  const body = typed(text).replace(/^(?:cả\s+)?năm\s*/i, '');
  if (/^\d{4}$/.test(body)) return { year: body };
  const grouped = /^([12])[.,](\d{3})$/.exec(body) ?? /^([12]\d{3})[.,]0+$/.exec(body);
  const meant = grouped ? grouped[1] + (grouped[2] ?? '') : withFullYear(body);
  return { code: 'year-invalid', meant: isYear(Number(meant)) ? meant : null };
}

/** How sure figures say they are; null where they do not. */
export type Sureness = 'sơ bộ' | 'chính thức' | null;

/** A period in canonical form (`2024`, `2020/2025`, `2024-Q3`, `2024-H1`, `2024-9M`, `2024-M03`, `2025-12-31`); with how sure it says it is. */
export type PeriodReading =
  | { readonly period: string; readonly status: Sureness }
  | { readonly code: PeriodFault; readonly meant: string | null };

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** Between a part of a year and its year: `/`, `-`, a space, `năm`. */
const OF = String.raw` ?(?:[/-]| ) ?(?:năm ?)?(?<year>\d{4})$`;
const pattern = (words: string): RegExp => new RegExp(`^${words}${OF}`, 'i');

/** The parts of a year in full, and what stands for each behind the year. */
const PARTS: readonly (readonly [RegExp, (part: string) => string])[] = [
  [
    pattern('quý (?<part>I{1,3}|IV|0?[1-4])'),
    (part) => `Q${QUARTERS.indexOf(part) + 1 || Number(part)}`,
  ],
  [pattern('tháng\\.? ?(?<part>0?[1-9]|1[0-2])'), (part) => `M${twoDigits(Number(part))}`],
  [pattern('(?:0?6|sáu) ?tháng(?: đầu(?: năm)?)?'), () => 'H1'],
  [pattern('(?:0?6|sáu) ?tháng cuối(?: năm)?'), () => 'H2'],
  [pattern('(?:0?9|chín) ?tháng(?: đầu(?: năm)?)?'), () => '9M'],
];

/** A quarter; by one letter only before its year, for “Q.3” may be a district. */
const QUARTER = /\bq(?:[uú][yýií]|(?=\W*\w+\W+(?:năm )?\d{4}))\.? ?(?=(?:i{1,3}|iv|0?[1-4])\b)/gi;
const MONTH = /(?<![\p{L}\d])t\.? ?(?=[01]?\d(?!\d))/giu;
/** So many months; “Biểu 3 TH” is no count of them. */
const MONTHS = /(?<=(?<![\d.,])\d\d?) ?t(?:h(?= (?:đầu|cuối)|[/-]\d))?(?!\p{L})/giu;

/** Words with all parts of a year in full: “Q.IV/2025”, “Quí 4”, “T12”, “9T2025”, “6 TH đầu năm”. */
export const partsInFull = (words: string): string =>
  tidy(words.replace(QUARTER, 'quý ').replace(MONTH, 'tháng ').replace(MONTHS, ' tháng '));

/** The period of a text in canonical form; null for any other text. */
export function periodIn(text: string): string | null {
  const found = readPeriod(text);
  return 'period' in found ? found.period : null;
}

/** What a part of a year is of a year that stands elsewhere: “Quý I” below 2025; null for other words. */
export function partOfYear(words: string, year: string): string | null {
  if (/\d{4}/.test(words)) return null;
  if (/^cả năm$/i.test(typed(words))) return year;
  const found = periodIn(`${words} năm ${year}`);
  return found === year ? null : found;
}

/** Whether words are a part of some year, or the whole of it: “Quý I”, “6 tháng”, “Cả năm”. */
export const isPartOfYear = (words: string): boolean => partOfYear(words, '2025') !== null;

/** `Prel. 2016`, `Sơ bộ 2016`, `2016 (sơ bộ)`. */
const PRELIMINARY = /^(?:prel\.?|sơ bộ) ?(?=\S)| ?\((?:sơ bộ|prel\.?)\)$/i;
/** `2016 (chính thức)`. */
const OFFICIAL = /^chính thức ?(?=\S)| ?\(chính thức\)$/i;

/** With the year in full, where words end in two digits or in letters for some: `Quý I/24`, `2O24`; null for all others. */
export function withFullYear(text: string): string | null {
  const body = typed(text);
  const digits = body.replace(/(?<![\p{L}\d])2[\doOlI]{3}$/u, (year) =>
    year.replace(/o/gi, '0').replace(/[lI]/g, '1'),
  );
  if (digits !== body) return digits;
  const isShort = /(?<!\d)[0-3]\d$/.test(body) && /\p{L}/u.test(body);
  return isShort ? body.replace(/..$/, '20$&') : null;
}

export function readPeriod(text: string): PeriodReading {
  const written = typed(text).replace(/[‒–—−]/g, '-');
  const said = written.replace(OFFICIAL, '');
  const body = said.replace(PRELIMINARY, '');
  const status = body !== said ? 'sơ bộ' : said !== written ? 'chính thức' : null;
  const found = (period: string): PeriodReading => {
    if (period.match(/\d{4}/g)?.map(Number).every(isYear)) return { period, status };
    return { code: 'year-range', meant: null };
  };
  const range = /^(?:giai đoạn|năm)? ?(\d{4}) ?- ?(\d{4})$/i.exec(body);
  if (range?.[1] && range[2] && range[1] < range[2]) return found(`${range[1]}/${range[2]}`);
  const part = PARTS.map(([pattern, of]) => {
    const parts = pattern.exec(partsInFull(body))?.groups;
    return parts?.year && `${parts.year}-${of(parts.part?.toUpperCase() ?? '')}`;
  }).find(Boolean);
  if (part) return found(part);
  if (isSerial(body) || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(body)) {
    const day = readDate(body);
    if ('iso' in day) return found(day.iso);
    return { code: 'date-invalid', meant: day.meant };
  }
  const year = readYear(body);
  if ('year' in year) return found(year.year);
  const full = withFullYear(body);
  return full !== null && periodIn(full) !== null ? { ...year, meant: full } : year;
}
