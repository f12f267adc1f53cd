/** What the text of one cell may mean as a figure: a number, or a kind of missing. */
import type { Missing } from '../format.ts';
import type { Code } from '../problem/catalogue.ts';
import { tidy, typed } from './fold.ts';
import { readDate } from './period-cell.ts';

/** How a file writes numbers: Vietnamese `14.555.200` and `2,03`, or English `14,555,200` and `2.03`. */
export type NumberStyle = 'vi' | 'en';

/**
 * What spaces between digits are: groups of thousands; perhaps two numbers, `703 749`; or a tear, a
 * line break or several spaces, which no number has within.
 */
export type Spaces = 'groups' | 'pair' | 'torn';

/** Why a text is no number. */
type NumberFault = Extract<
  Code,
  | 'number-invalid'
  | 'number-scientific'
  | 'number-is-date'
  | 'number-bad-grouping'
  | 'spreadsheet-error'
  | 'unit-in-cell'
>;

export type NumberReading =
  /** One meaning. `proves` says which style the cell could only have been written in. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly proves: NumberStyle | null;
      /** Whether a `%` follows it. */
      readonly percent: boolean;
      readonly spaces?: Spaces;
    }
  /** One separator and three digits: `2.500` is 2500 or 2,5. `whole` is the first meaning. */
  | {
      readonly kind: 'ambiguous';
      readonly whole: number;
      readonly separator: '.' | ',';
      readonly percent: boolean;
    }
  | {
      readonly kind: 'fault';
      readonly code: NumberFault;
      readonly suggestion: string | null;
      /** Of a number with a unit; what it is in its column's own only the column knows. */
      readonly measured?: Measured;
    };

/** A number as it is written, and the words of its unit: `500000`, `đồng`. */
export interface Measured {
  readonly number: string;
  readonly unit: string;
}

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
export const MOST_DIGITS = 15;
/** Words that stray into a column of numbers may be long: they are not looked through. */
export const LONGEST_NUMBER = 200;

/** A number cell, in every way of writing that the contract accepts; a trailing `%` is understood. */
export function readNumber(text: string): NumberReading {
  if (text.length > LONGEST_NUMBER)
    return { kind: 'fault', code: 'number-invalid', suggestion: null };
  const written = typed(text).replace(/[−‒–]/g, '-');
  const cleaned = written.replace(/ ?%$/, '');
  const percent = cleaned !== written;
  const sign = cleaned.startsWith('-') ? '-' : '';
  const body = cleaned.replace(/^[-+] ?/, '');
  const isSpaced = /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(body);
  if (isSpaced) {
    const closed = sign + body.replaceAll(' ', '') + (percent ? '%' : '');
    return spaced(readNumber(closed), text);
  }
  if (/^\d[\d.,]*$/.test(body) && body.replace(/^0+|[.,]/g, '').length > MOST_DIGITS)
    return { kind: 'fault', code: 'number-invalid', suggestion: null };
  if (/^\d+$/.test(body)) return plain(sign, body, null, percent);
  const single = /^(\d+)([.,])(\d+)$/.exec(body);
  if (single) return oneSeparator(sign, single, percent);
  if (/^(?!0+\.|.*,000$)\d{1,3}(\.\d{3})+(,\d+)?$/.test(body))
    return plain(sign, body.replaceAll('.', '').replace(',', '.'), 'vi', percent);
  if (/^(?!0+,|.*\.000$)\d{1,3}(,\d{3})+(\.\d+)?$/.test(body))
    return plain(sign, body.replaceAll(',', ''), 'en', percent);
  return notANumber(sign, body, TEAR.test(text));
}

/** One space between two numbers that both begin as numbers do. */
const MAY_BE_TWO = /^[-+−‒– ]*[1-9１-９][\d０-９]{0,2} [1-9１-９][\d０-９]{2}[ %％]*$/;
/** Between two numbers; a group `044` begins none. */
const TEAR = /(?<=[\d０-９])(?:\s{2,}|[\t-\r\u2028\u2029])(?=[1-9１-９])/;

/**
 * Of two figures side by side and one in groups a group `044` tells, for its file; and a space that
 * only programs write, for its own cell.
 */
function spaced(reading: NumberReading, text: string): NumberReading {
  if (reading.kind !== 'number') return reading;
  if (TEAR.test(text)) return { ...reading, spaces: 'torn' };
  if (!/[\d０-９][ \t\r\n]/.test(text.trim())) return reading;
  return { ...reading, spaces: MAY_BE_TWO.test(text.trim()) ? 'pair' : 'groups' };
}

/** The numbers that such a cell may hold: `703 749`, or those beside a tear. */
export function sideBySide(text: string): readonly string[] {
  const digits = text
    .trim()
    .replace(/[%％]$/, '')
    .trimEnd();
  return digits.split(TEAR.test(digits) ? TEAR : ' ').map(tidy);
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
  [, whole = '', mark = '', rest = '']: RegExpExecArray,
  percent: boolean,
): NumberReading {
  const separator = mark === ',' ? ',' : '.';
  const couldGroup = rest.length === 3 && whole.length <= 3 && !/^0+$/.test(whole);
  if (couldGroup)
    return { kind: 'ambiguous', whole: Number(sign + whole + rest), separator, percent };
  return plain(sign, `${whole}.${rest}`, separator === ',' ? 'vi' : 'en', percent);
}

/** Of a number as an example: `1.234,5` is the Vietnamese way, `1,234.5` the English one. */
export function styleOf(example: string): NumberStyle | null {
  const reading = readNumber(example);
  return reading.kind === 'number' ? reading.proves : null;
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

function notANumber(sign: string, text: string, isTorn: boolean): NumberReading {
  const fault = (code: NumberFault, suggestion: string | null = null) =>
    ({ kind: 'fault', code, suggestion: suggestion === null ? null : sign + suggestion }) as const;
  if (isSpreadsheetError(text)) return fault('spreadsheet-error');
  if (/^\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) return fault('number-scientific');
  if (isDate(text)) return fault('number-is-date');
  if (/^\d[\d., ]*$/.test(text)) return fault('number-bad-grouping');
  const unit = /^(\d[\d., ]*?) ?(\p{L}{2}[\p{L}\d /]*|đ|‰)$/u.exec(
    // As it is spoken: 42tr970.
    text.replace(/^(\d+) ?tr ?(\d{3})$/, '$1,$20 trđ'),
  );
  if (unit) {
    const [, number = '', words = ''] = unit;
    // Of two numbers before one unit neither is the figure.
    if (isTorn) return fault('unit-in-cell');
    return { ...fault('unit-in-cell'), measured: { number: sign + number, unit: words } };
  }
  const lookalike = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  // No number begins with a zero: `O1780` lost more than a digit.
  const hasDigit = /\d/.test(text) && /^(?!0\d)\d[\d.,]*$/.test(lookalike);
  return fault('number-invalid', hasDigit || /^o+$/i.test(text) ? lookalike : null);
}
