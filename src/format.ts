/**
 * Every number, date, period and missing kind as Vietnamese text. Nothing else in the project
 * decides how a figure is written.
 */

/** Why a figure is not there. Four kinds, never zero, never mixed. */
export type Missing = 'not-reported' | 'none' | 'no-data' | 'not-applicable';

/** What a cell for a figure may hold: a number, the mark “X” of a form, or a kind of missing. */
export type Figure = number | 'mark' | Missing;

export const NBSP = '\u00a0';

/** By decimals: who writes numbers with so many. */
const writers: Record<number, (value: number) => string> = {};

/** A name or a reason for the middle of a sentence: without the marks that end it. */
export const unended = (words: string): string => words.replace(/(?<![.:;,\s])[.:;,\s]+$/, '');

/** The decimals that a number needs to be written without loss (at most 10). */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = value.toFixed(10).replace(/(?<!0)0+$/, '');
  return text.length - text.indexOf('.') - 1;
}

/** `a − b` without the noise of binary fractions, to the decimals that will be shown. */
export function difference(a: number, b: number, decimals: number): number {
  return Number((a - b).toFixed(decimals));
}

/** `14555200` → `14.555.200`; `2.03` → `2,03`; with `decimals` exactly so many, else as many as needed. */
export function number(value: number, decimals = decimalsOf(value)): string {
  writers[decimals] ??= writer(decimals);
  return writers[decimals](value);
}

function writer(decimals: number): (value: number) => string {
  const format = new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // Neither −0 nor −0,001 in two decimals is less than nothing.
    signDisplay: 'negative',
  });
  // Of the numbers that a site writes few differ.
  const written = new Map<number, string>();
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    const text = format.format(value).replace('-', '−');
    written.set(value, text);
    return text;
  };
}

/** Đồng in full, unit joined: `42.970.000 đồng`. */
export function money(dong: number): string {
  return `${number(dong)}${NBSP}đồng`;
}

/** Triệu đồng with one decimal, the measure of leaders; the tables of a unit have the đồng. */
export const millions = (dong: number): string => number(Math.round(dong / 100_000) / 10, 1);

/**
 * A computed share as a percentage with one decimal, so that a column has one form: `33,9%`, `50,0%`. What is not
 * all or nothing is never rounded to it.
 */
export function share(part: number, whole: number): string {
  const text = `${number(Math.round((part / whole) * 1000) / 10, 1)}%`;
  if (text === '100,0%' && part !== whole) return `${part < whole ? 'gần' : 'hơn'}${NBSP}100%`;
  return text === '0,0%' && part > 0 ? `chưa đến${NBSP}0,1%` : text;
}

/** A number with its unit: `%` follows at once, any other after a no-break space. */
export function withUnit(text: string, unit: string): string {
  return unit === '%' ? `${text}%` : `${text}${NBSP}${unit}`;
}

/**
 * Why a reader finds no figure. What was not reported is one of six things: the unit owes it; the cell of its form is
 * blank; its form has no such cell; nobody reports it; the unit was not there yet, or not any more.
 */
export type Silence =
  | Exclude<Missing, 'not-reported'>
  | 'owed'
  | 'blank'
  | 'no-cell'
  | 'absent'
  | 'not-yet'
  | 'ended';

/** What a source says of a figure that it does not give. */
const UNGIVEN: Readonly<Record<Exclude<Missing, 'not-reported'> | 'blank', string>> = {
  blank: 'để trống',
  none: '–',
  'no-data': 'không có số liệu',
  'not-applicable': 'không áp dụng',
};

const SILENCE: Readonly<Record<Silence, string>> = {
  ...UNGIVEN,
  owed: 'chưa có',
  'no-cell': 'biểu không có',
  absent: 'không có',
  'not-yet': 'chưa thành lập',
  ended: 'đã sắp xếp lại',
};

/** What stands on the page where a figure is missing. */
export const missing = (kind: Silence): string => SILENCE[kind];

/** A figure that a reader is shown. */
export type Shown = number | 'mark' | Silence;

/** A figure as its source alone shows it: what it does not say is left blank there. */
export const asWritten = <T extends Figure>(value: T): Exclude<T, 'not-reported'> | 'blank' =>
  value === 'not-reported' ? 'blank' : (value as Exclude<T, 'not-reported'>);

/** What a reader is shown of a row: a figure, or why it is not there. */
export type ShownIn<Row, Key extends string> = (row: Row, key: Key) => Shown;

/** The same as the row alone shows it. */
export const writtenIn = <Key extends string>(
  row: Readonly<Record<Key, Figure>>,
  key: Key,
): Shown => asWritten(row[key]);

/** A figure as its source alone gives it, or does not. */
export function inSource(value: Figure, decimals?: number): string {
  if (typeof value === 'number') return number(value, decimals);
  const written = asWritten(value);
  return written === 'mark' ? '✓ có' : UNGIVEN[written];
}

/** A figure, or why it is not there; what its source alone does not say is left blank there. */
export const figure = (value: Figure | Silence, decimals?: number): string =>
  isSilence(value) ? missing(value) : inSource(value, decimals);

const isSilence = (value: Figure | Silence): value is Silence => value in SILENCE;

/** A figure as its document gives it: exactly, with a bound, as a range, or of a whole. */
export interface Given {
  readonly value: Figure;
  readonly upper: Figure;
  readonly bound: string | null;
  readonly decimals: number;
  /** What the document prints behind the stroke: 11 of `2/11`. */
  readonly outOf?: Figure;
}

const BOUNDS: Readonly<Record<string, string>> = {
  '>': 'trên ',
  '≥': 'ít nhất ',
  '<': 'dưới ',
  '≤': 'không quá ',
  khoảng: 'khoảng ',
};

/** The number with its bound in words: `trên 5.646`, `từ 1 đến 2`; null where there is no number. */
export function observed(given: Given): string | null {
  const { value, upper, bound, decimals } = given;
  if (value === 'mark') return figure(value);
  if (typeof value !== 'number') return null;
  const written = number(value, decimals);
  if (typeof upper === 'number') return `từ ${written} đến ${number(upper)}`;
  return `${BOUNDS[bound ?? '='] ?? ''}${written}${outOf(given)}`;
}

/** The same in signs, where words have no room: `>5.646`, `1–2`; a number alone where no more is said. */
export function inSigns(given: Given & { readonly value: number }): string {
  const { value, upper, bound, decimals } = given;
  const written = number(value, decimals);
  if (typeof upper === 'number') return `${written}–${number(upper)}`;
  const sign = bound === 'khoảng' ? `${bound}${NBSP}` : (bound ?? '').replace('=', '');
  return `${sign}${written}${outOf(given)}`;
}

const outOf = ({ outOf: whole }: Given): string =>
  typeof whole === 'number' ? `/${number(whole)}` : '';

/** The status that stands beside a figure; null for an official one, or where its source gives none. */
export const statusMark = (status: string | null): string | null =>
  status === 'chính thức' ? null : status;

/** `2025-12-31` → `31/12/2025`. */
export function date(iso: string): string {
  return iso.split('-').reverse().join('/');
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

const MONTHS: Readonly<Record<string, string>> = {
  H1: '6 tháng đầu',
  H2: '6 tháng cuối',
  '9M': '9 tháng đầu',
};

/** A period in words for the middle of a sentence: `năm 2024`, `quý III/2024`, `tháng 3/2024`, `giai đoạn 2020–2024`, `ngày 31/12/2025`. */
export function period(period: string): string {
  if (/^\d{4}$/.test(period)) return `năm ${period}`;
  const range = /^(\d{4})\/(\d{4})$/.exec(period);
  if (range) return `giai đoạn ${range[1]}–${range[2]}`;
  const [year, part = ''] = period.split('-', 2);
  if (part.startsWith('Q')) return `quý ${ROMAN[Number(part[1])]}/${year}`;
  if (part.startsWith('M')) return `tháng ${Number(part.slice(1))}/${year}`;
  if (part in MONTHS) return `${MONTHS[part]} năm ${year}`;
  return `ngày ${date(period)}`;
}

/** A period as a column head or axis tick: `2024`, `31/12/2025`. */
export function shortPeriod(text: string): string {
  return period(text).replace(/^(năm|ngày|giai đoạn) /, '');
}

/** From when to when: `2020–2024`, of one year `2024`; '' of none. */
export function spanOf(periods: readonly (number | string)[]): string {
  const [first, last] = [periods[0], periods.at(-1)].map((each) => String(each ?? ''));
  return first === last ? `${first}` : `${first}–${last}`;
}

/** First letter upper case; the rest as it is. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** At most so many of them, and how many more: `a, b và 3 đơn vị khác`. */
export function listOf(items: readonly string[], most: number, noun: string): string {
  const rest = items.length - most;
  const others = `${number(rest)}${NBSP}${noun} khác`;
  return list(rest > 0 ? [...items.slice(0, most), others] : items);
}

/** `a`, `a và b`, `a, b và c`. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

/** The word for its kind that a place's name begins with. */
const KIND_OF_PLACE = /^(Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường|Đặc khu)(?= )/;

/** A unit's name inside a sentence: `Thành phố Cao Bằng` → `thành phố Cao Bằng`, `Việt Nam` stays. */
export function placeInSentence(name: string): string {
  return name.replace(KIND_OF_PLACE, (kind) => kind.toLocaleLowerCase('vi'));
}

/** A unit's name without the word for its kind: `Thành phố Cao Bằng` → `Cao Bằng`. */
export function bareName(name: string): string {
  return name.replace(KIND_OF_PLACE, '').trimStart();
}

/** `xã, phường` of units of these levels; `đơn vị` of others. */
export function kindsInWords(units: readonly { readonly level: string }[]): string {
  const order = ['xã', 'phường', 'thị trấn', 'đặc khu'];
  const levels = new Set(units.map(({ level }) => level));
  const known = order.filter((level) => levels.has(level));
  return known.length === levels.size ? known.join(', ') : 'đơn vị';
}

/** `1,89–2,18`, with the decimals of the rate. */
export function rangeInWords(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  decimals: number,
): string {
  return [lower, upper].map((limit) => number(Number(limit.toFixed(decimals)), decimals)).join('–');
}
