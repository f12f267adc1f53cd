/** What the text of one cell may mean: a number, a date, a period, a kind of missing. */
import type { Missing } from '../format.ts';
import type { Code } from '../problem/catalogue.ts';

/** How a file writes numbers: Vietnamese `14.555.200` and `2,03`, or English `14,555,200` and `2.03`. */
export type NumberStyle = 'vi' | 'en';

export type NumberReading =
  /** One meaning. `proves` says which style the cell could only have been written in. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly proves: NumberStyle | null;
      /** Whether a `%` follows it. */
      readonly percent: boolean;
    }
  /** One separator and three digits: `2.500` is 2500 or 2,5. `whole` is the first meaning. */
  | {
      readonly kind: 'ambiguous';
      readonly whole: number;
      readonly separator: '.' | ',';
      readonly percent: boolean;
    }
  | { readonly kind: 'fault'; readonly code: Code; readonly suggestion: string | null };

const MISSING = new Map<string, Missing>([
  ['', 'not-reported'],
  ['-', 'none'],
  ['–', 'none'],
  ['—', 'none'],
  ['−', 'none'],
  ['không có', 'none'],
  ['..', 'no-data'],
  ['...', 'no-data'],
  ['…', 'no-data'],
  ['kcsl', 'no-data'],
  ['không có số liệu', 'no-data'],
  ['không áp dụng', 'not-applicable'],
  ['kad', 'not-applicable'],
]);

/** The kind of missing that a cell states, or null where it states something else. */
export function readMissing(text: string): Missing | null {
  return MISSING.get(typed(text).toLowerCase()) ?? MISSING.get(text.trim()) ?? null;
}

/**
 * Full-width characters and odd spaces as a keyboard would write them. Superscripts stay: the
 * mark of a footnote (`12²`) must not become a digit.
 */
function typed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A cell of nothing but up to 15 digits as its number; -1 for any other. */
export function readDigits(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** More digits than these do not fit a number without loss. */
const MOST_DIGITS = 15;
/** Words that stray into a column of numbers may be long: they are not looked through. */
const LONGEST_NUMBER = 200;

/** A number cell, in every way of writing that the contract accepts; a trailing `%` is understood. */
export function readNumber(text: string): NumberReading {
  if (text.length > LONGEST_NUMBER)
    return { kind: 'fault', code: 'number-invalid', suggestion: null };
  const written = typed(text).replace(/[−‒–]/g, '-');
  const cleaned = written.replace(/ ?%$/, '');
  const percent = cleaned !== written;
  const sign = cleaned.startsWith('-') ? '-' : '';
  const body = cleaned.replace(/^[-+] ?/, '');
  const digits = /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(body) ? body.replaceAll(' ', '') : body;
  if (/^\d[\d.,]*$/.test(digits) && digits.replace(/^0+|[.,]/g, '').length > MOST_DIGITS)
    return { kind: 'fault', code: 'number-invalid', suggestion: null };
  if (/^\d+$/.test(digits)) return plain(sign, digits, null, percent);
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (single) {
    const separator = single[2] === ',' ? ',' : '.';
    return oneSeparator(sign, single[1] ?? '', separator, single[3] ?? '', percent);
  }
  if (/^(?!0+\.)\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits))
    return plain(sign, digits.replaceAll('.', '').replace(',', '.'), 'vi', percent);
  if (/^(?!0+,)\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits))
    return plain(sign, digits.replaceAll(',', ''), 'en', percent);
  return notANumber(sign, body);
}

/** `text` has digits and at most a decimal point. */
function plain(
  sign: string,
  text: string,
  proves: NumberStyle | null,
  percent: boolean,
): NumberReading {
  const decimals = text.split('.')[1]?.length ?? 0;
  const value = Number(text);
  return { kind: 'number', value: sign && value !== 0 ? -value : value, decimals, proves, percent };
}

function oneSeparator(
  sign: string,
  whole: string,
  separator: '.' | ',',
  rest: string,
  percent: boolean,
): NumberReading {
  const couldGroup = rest.length === 3 && whole.length <= 3 && !/^0+$/.test(whole);
  if (couldGroup)
    return { kind: 'ambiguous', whole: Number(sign + whole + rest), separator, percent };
  return plain(sign, `${whole}.${rest}`, separator === ',' ? 'vi' : 'en', percent);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2})';
/** `02-Mar`, `Thg3-02`: what Excel makes of numbers that it takes for dates. */
const SHORT_DATE = new RegExp(
  `^\\d{1,2}[- ]${MONTH}$|^${MONTH}[- ]\\d{2,4}$|^\\d{1,2}/\\d{1,2}$`,
  'i',
);

function isDate(text: string): boolean {
  const day = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/.test(text) ? readDate(text) : { meant: null };
  return 'iso' in day || day.meant !== null || SHORT_DATE.test(text);
}

/** `#REF!`, `####`, `Err:502`: what a spreadsheet writes where it has no value. */
export function isSpreadsheetError(text: string): boolean {
  return /^#+$|^#[\p{Lu}/0]+[!?]?$|^err:\d+$/iu.test(text);
}

function notANumber(sign: string, text: string): NumberReading {
  const fault = (code: Code, suggestion: string | null = null): NumberReading => ({
    kind: 'fault',
    code,
    suggestion: suggestion === null ? null : sign + suggestion,
  });
  if (isSpreadsheetError(text)) return fault('spreadsheet-error');
  if (/^\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) return fault('number-scientific');
  if (isDate(text)) return fault('number-is-date');
  if (/^\d[\d., ]*$/.test(text)) return fault('number-bad-grouping');
  const unit = /^(\d[\d., ]*?) ?(\p{L}{2,}[\p{L}\d /]*|đ|‰)$/u.exec(text);
  if (unit) {
    const isMagnitude = /^(chục|trăm|nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ)( |đ|$)/i.test(unit[2] ?? '');
    const inner = isMagnitude ? null : readNumber(unit[1] ?? '');
    return fault('unit-in-cell', inner?.kind === 'number' ? (unit[1] ?? null) : null);
  }
  const lookalike = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  const hasDigit = /\d/.test(text) && /^\d[\d.,]*$/.test(lookalike);
  return fault('number-invalid', hasDigit || /^o+$/i.test(text) ? lookalike : null);
}

/** A date as `2025-12-31`, or the date that was probably meant, or null for no date at all. */
export type DateReading = { readonly iso: string } | { readonly meant: string | null };

const pad = (part: string | number) => String(part).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

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
      ? { iso: `${year}-${pad(month)}-${pad(day)}` }
      : { meant: `${pad(day)}/${pad(month)}/${full}` };
  return { meant: isDay(full, day, month) ? `${pad(month)}/${pad(day)}/${full}` : null };
}

/** A year 1900–2100, or what is wrong with it and the year that was probably meant. */
export type YearReading =
  | { readonly year: string }
  | { readonly code: Code; readonly meant: string | null };

export function readYear(text: string): YearReading {
  const body = typed(text).replace(/^năm\s*/i, '');
  if (/^\d{4}$/.test(body))
    return isYear(Number(body)) ? { year: body } : { code: 'year-range', meant: null };
  const grouped = /^([12])[.,](\d{3})$/.exec(body) ?? /^([12]\d{3})[.,]0+$/.exec(body);
  const meant = grouped ? grouped[1] + (grouped[2] ?? '') : null;
  return { code: 'year-invalid', meant: isYear(Number(meant)) ? meant : null };
}

/** A period in canonical form (`2024`, `2020/2025`, `2024-Q3`, `2024-H1`, `2025-12-31`); `preliminary` where it says so. */
export type PeriodReading =
  | { readonly period: string; readonly preliminary: boolean }
  | { readonly code: Code; readonly meant: string | null };

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** `Prel. 2016`, `Sơ bộ 2016`, `2016 (sơ bộ)`. */
const PRELIMINARY = /^(?:prel\.?|sơ bộ)\s*(?=\S)|\s*\((?:sơ bộ|prel\.?)\)$/i;

export function readPeriod(text: string): PeriodReading {
  const written = typed(text).replace(/[‒–—−]/g, '-');
  const body = written.replace(PRELIMINARY, '');
  const found = (period: string): PeriodReading => {
    if (yearsOf(period).every(isYear)) return { period, preliminary: body !== written };
    return { code: 'year-range', meant: null };
  };
  const range = /^(?:giai đoạn|năm)?\s*(\d{4})\s*-\s*(\d{4})$/i.exec(body);
  if (range?.[1] && range[2] && range[1] < range[2]) return found(`${range[1]}/${range[2]}`);
  const quarter = /^quý\s*(I{1,3}|IV|[1-4])\s*(?:\/|-|năm|\s)\s*(?:năm\s*)?(\d{4})$/i.exec(body);
  if (quarter?.[1]) {
    const roman = QUARTERS.indexOf(quarter[1].toUpperCase());
    return found(`${quarter[2]}-Q${roman >= 0 ? roman + 1 : quarter[1]}`);
  }
  const half = /^0?6 tháng (đầu|cuối) năm\s*(\d{4})$/i.exec(body);
  if (half) return found(`${half[2]}-H${half[1]?.toLowerCase() === 'đầu' ? 1 : 2}`);
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(body)) {
    const day = readDate(body);
    if ('iso' in day) return found(day.iso);
    return { code: 'date-invalid', meant: day.meant };
  }
  const year = readYear(body);
  return 'year' in year ? found(year.year) : year;
}

/** The first and last year that a canonical period touches. */
export function yearsOf(period: string): readonly [number, number] {
  const first = Number(period.slice(0, 4));
  return [first, period.charAt(4) === '/' ? Number(period.slice(5)) : first];
}

/** The first and last day of a canonical period, as `2024-01-01`. */
export function daysOf(period: string): readonly [string, string] {
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return [period, period];
  const [first, last] = yearsOf(period);
  const part = /-([QH])(\d)$/.exec(period);
  if (!part) return [`${first}-01-01`, `${last}-12-31`];
  const months = part[1] === 'Q' ? 3 : 6;
  const end = Number(part[2]) * months;
  const lastDay = new Date(Date.UTC(first, end, 0)).getUTCDate();
  return [`${first}-${pad(end - months + 1)}-01`, `${first}-${pad(end)}-${lastDay}`];
}
