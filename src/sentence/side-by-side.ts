/** What units laid side by side say of one indicator. */
import {
  capital,
  date,
  figure as figureText,
  list,
  type Missing,
  missing,
  NBSP,
  number,
  observed,
  placeInSentence,
  withUnit,
} from '../format.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import { areApart, type Compared, comparedIn, type SideBySide } from '../model/side-by-side.ts';
import { nameInSentence } from './indicator.ts';
import { rangeInWords } from './interval.ts';
import { figure, plain, type Sentence, say } from './sentence.ts';
import { groundInWords } from './territory.ts';
import { marks, softness } from './when.ts';

/** What a comparison may find, with `{year}` and the like where its units' figures and names go. */
export interface Headings {
  readonly range: Sentence;
  /** What follows a range in whose middle some units cannot be ranked. */
  readonly middle: Sentence;
  /** The lowest and the highest cannot be ranked: neither is named. */
  readonly unranked: Sentence;
  readonly same: Sentence;
  readonly one: Sentence;
  readonly none: Sentence;
  readonly empty: Sentence;
}

const UNRANKED = 'chưa đủ cơ sở để xếp hạng';

export function headingsOf({ indicator }: Pick<SideBySide, 'indicator'>): Headings {
  const name = nameInSentence(indicator.name);
  const start = `Năm${NBSP}{year}, ${name} của`;
  const units = `{count}${NBSP}đơn vị`;
  const low = figure('{low}');
  const high = figure(withUnit('{high}', indicator.unit));
  return {
    range: say`${start} ${units} từ ${low} ({lowest}) đến ${high} ({highest})`,
    middle: say`; ${UNRANKED} {unclear}${NBSP}đơn vị ở giữa`,
    unranked: say`${start} ${units} từ ${low} đến ${high}{status}; ${UNRANKED}`,
    same: say`${start} ${units} cùng là ${high}{status}`,
    one: say`${start} {place} là ${high}`,
    none: say`Các đơn vị được chọn chưa có ${name} của cùng một năm`,
    empty: say`Chưa chọn đơn vị nào để so sánh ${name}`,
  };
}

/** The lowest and the highest of the last year that two of the units report, named where chance has not made them so. */
export function comparisonHeading(side: SideBySide, chosen: readonly Series[]): Sentence {
  const headings = headingsOf(side);
  const found = comparedIn(side, chosen);
  const [least, most] = [found[0], found.at(-1)];
  if (!least || !most) return headings.none;
  const between = found.slice(1, -1);
  const unclear = between.filter((each) =>
    found.some((other) => other !== each && !areApart(side, each, other)),
  );
  const words = wordsOf(found, least, most, unclear.length);
  if (least.point.value === most.point.value) return filled(headings.same, words);
  if (!areApart(side, least, most)) return filled(headings.unranked, words);
  const rest = unclear.length > 0 ? headings.middle : [];
  return filled(say`${headings.range}${rest}`, words);
}

/** What fills a heading. That all figures are preliminary is said once, beside the year. */
function wordsOf(found: readonly Compared[], least: Compared, most: Compared, unclear: number) {
  const kinds = new Set(found.map(({ point }) => softness(point.row)));
  const [all = ''] = kinds.size === 1 ? kinds : [];
  const some = all ? '' : ([...kinds].find(Boolean) ?? '');
  const named = ({ unit, point }: Compared) =>
    [placeInSentence(unit.name), all ? '' : softness(point.row)].filter(Boolean).join(', ');
  return {
    year: yearInWords(least.point.year, all),
    count: number(found.length),
    low: levelInWords(least.point),
    lowest: named(least),
    high: levelInWords(most.point),
    highest: named(most),
    unclear: number(unclear),
    status: some ? ` (có ${some})` : '',
  };
}

const yearInWords = (year: number, soft: string): string => `${year}${soft ? ` (${soft})` : ''}`;

/** The last figure of a unit, as the name of its drawing says it. */
export function lastInWords(side: SideBySide, { unit, known }: Series): string {
  const last = known.at(-1) as KnownPoint;
  const words = {
    year: `${last.year}${marks(last)}`,
    place: placeInSentence(unit.name),
    high: levelInWords(last),
  };
  return plain(filled(headingsOf(side).one, words));
}

/** `Khoảng tin cậy 95% năm 2025: 1,46–3,23; dao động lớn vì ít trẻ sinh (27 trẻ)`; nothing where it is not known. */
export function certaintyInWords({ intervals }: SideBySide, { unit, known }: Series): string {
  const last = known.at(-1) as KnownPoint;
  const interval = intervals?.get(unit.code)?.find(({ year }) => year === last.year);
  if (!interval) return '';
  const range = rangeInWords(interval, last.row.decimals);
  const noise = interval.isWide
    ? `; dao động lớn vì ít trẻ sinh (${number(interval.births)}${NBSP}trẻ)`
    : '';
  return `Khoảng tin cậy 95% năm${NBSP}${last.year}: ${range}${noise}`;
}

/** Its number as a heading says it. */
export const levelInWords = ({ value, row }: KnownPoint): string => number(value, row.decimals);

function filled(sentence: Sentence, words: Readonly<Record<string, string>>): Sentence {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, key) => words[key] ?? '');
  return sentence.map((part) =>
    typeof part === 'string' ? put(part) : { ...part, figure: put(part.figure) },
  );
}

/** Since when and until when a unit exists, where that is known: `lập ngày 01/07/2025`. */
export const spanInWords = ({ unit: { validFrom, validTo } }: Series): string =>
  [validFrom && `lập ngày${NBSP}${date(validFrom)}`, validTo && `đến ngày${NBSP}${date(validTo)}`]
    .filter(Boolean)
    .join(', ');

/** `Tổng tỷ suất sinh, con/phụ nữ, 2020–2025`. */
export function sideInWords({ indicator, years }: SideBySide): string {
  const [first, last] = [years[0], years.at(-1)];
  const span = first === last ? String(first) : `${first}–${last}`;
  return [indicator.name, indicator.unit, span].join(', ');
}

/** The tier that units are chosen of: `Cấp xã`. */
export const groupInWords = ({ tier }: SideBySide): string => capital(tier);

/** A figure of a year as its cell says it, with a status that is not the usual one, or why there is none. */
export function cellInWords(point: Point | undefined, absent: Missing): string {
  if (!point) return missing(absent);
  const { row, value } = point;
  const written = observed(row) ?? figureText(value);
  const marks = [row.status === 'chính thức' ? '' : row.status, groundInWords(point.territory)];
  const said = marks.filter(Boolean).join(', ');
  return said ? `${written} (${said})` : written;
}

/** More names than this are counted. */
const NAMED = 12;

/** Who of the tier reports nothing of it; null where all report. */
export function silentInWords({ silent, all, tier }: SideBySide): string | null {
  if (silent.length === 0) return null;
  const rest = silent.length - NAMED;
  const names = silent.slice(0, NAMED).map((unit) => unit.name);
  const named = list(rest > 0 ? [...names, `${number(rest)}${NBSP}đơn vị khác`] : names);
  return `${number(silent.length)} trong ${number(silent.length + all.length)}${NBSP}đơn vị ${tier} chưa có số liệu này: ${named}.`;
}

/** Baseline, band and hatching, as a reader must know them. */
export const panelsSubtitle = ({ intervals }: SideBySide, fromZero: boolean): string =>
  [
    `Các hình dùng chung một thang đo${fromZero ? '' : '; trục dọc không bắt đầu từ 0'}.`,
    ...(intervals === null ? [] : [bandInWords([...intervals.values()].flat().length > 0)]),
    'Phần gạch chéo là năm chưa có số liệu.',
  ].join(' ');

const bandInWords = (isKnown: boolean): string =>
  isKnown
    ? 'Dải quanh đường là khoảng tin cậy 95% do trang này tính; các đơn vị có khoảng tin cậy chồng lên nhau chưa đủ cơ sở để xếp hạng.'
    : 'Chưa có số trẻ sinh ra và số phụ nữ để tính khoảng tin cậy, nên các đơn vị không được xếp hạng.';
