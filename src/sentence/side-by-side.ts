/** What units laid side by side say of one indicator. */

import {
  capital,
  date,
  listOf,
  missing,
  NBSP,
  number,
  observed,
  placeInSentence,
  rangeInWords,
  type Silence,
  spanOf,
  statusMark,
  withUnit,
} from '../format.ts';
import type { KnownPoint, Point, Series } from '../model/series.ts';
import type { SideBySide } from '../model/side-by-side.ts';
import type { Headings } from './comparison-heading.ts';
import { nameInSentence } from './indicator.ts';
import { FEW_MARK, noiseInWords } from './interval.ts';
import { printed, say } from './sentence.ts';
import { territoryInWords } from './territory.ts';
import { marks } from './when.ts';

const UNRANKED = 'chưa đủ cơ sở để xếp hạng';

/** A name longer than this, in letters, would take a heading more than three lines on a phone: it opens the lead. */
const LONG = 36;

export function headingsOf({ indicator }: Pick<SideBySide, 'indicator'>): Headings {
  const { name, measure } = indicator;
  const isLong = name.length > LONG;
  const start = isLong ? `Năm${NBSP}{year}` : `${name.replace(/ trong năm$/, '')} năm${NBSP}{year}`;
  const about = (words: string) => (isLong ? `${name}: ${words}` : capital(words));
  const units = `{count}${NBSP}đơn vị`;
  const low = printed('{low}');
  const high = printed(withUnit('{high}', measure));
  return {
    range: {
      heading: say`${start}: từ ${low} đến ${high}`,
      lead: about(`trong ${units}, thấp nhất là {lowest}, cao nhất là {highest}{soft}`),
    },
    middle: `; ${UNRANKED} {unclear}${NBSP}đơn vị ở giữa`,
    unranked: {
      heading: say`${start}: từ ${low} đến ${high}`,
      lead: about(`${units}, ${UNRANKED}{soft}{some}`),
    },
    same: {
      heading: say`${start}: cùng là ${high}`,
      lead: about(`${units}{soft}{some}`),
    },
    one: {
      heading: say`${start}, {place}: ${high}`,
      lead: about(`1${NBSP}đơn vị{soft}`),
    },
    none: {
      heading: say`Các đơn vị được chọn không có số của cùng một năm`,
      lead: name,
    },
    empty: { heading: say`Chưa chọn đơn vị nào để so sánh`, lead: name },
  };
}

/** The last figure of a unit, as the name of its drawing says it. */
export function lastInWords({ indicator }: SideBySide, { unit, known }: Series): string {
  const last = known.at(-1) as KnownPoint;
  const level = withUnit(levelInWords(last), indicator.measure);
  const name = nameInSentence(indicator.name);
  const place = placeInSentence(unit.name);
  return `Năm${NBSP}${last.year}${marks(last)}, ${name} của ${place} là ${level}`;
}

/** `Khoảng tin cậy 95% năm 2025: 1,46–3,23; dao động lớn vì ít trẻ sinh (27 trẻ)`; nothing where it is not known. */
export function certaintyInWords({ intervals }: SideBySide, { unit, known }: Series): string {
  const last = known.at(-1) as KnownPoint;
  const interval = intervals?.get(unit.code)?.find(({ year }) => year === last.year);
  if (!interval) return '';
  const range = rangeInWords(interval, last.row.decimals);
  return `Khoảng tin cậy 95% năm${NBSP}${last.year}: ${range}${noiseInWords(interval)}`;
}

/** Its number as a heading says it. */
export const levelInWords = ({ value, row }: KnownPoint): string => number(value, row.decimals);

/** Since when and until when a unit exists, where that is known: `lập ngày 01/07/2025`. */
export const spanInWords = ({ unit: { validFrom, validTo } }: Series): string =>
  [validFrom && `lập ngày${NBSP}${date(validFrom)}`, validTo && `đến ngày${NBSP}${date(validTo)}`]
    .filter(Boolean)
    .join(', ');

/** `Tổng tỷ suất sinh, con/phụ nữ, 2020–2025`. */
export function sideInWords({ indicator, years }: SideBySide): string {
  return [indicator.name, indicator.measure, spanOf(years)].join(', ');
}

/** The tier that units are chosen of: `Cấp xã`. */
export const groupInWords = ({ tier }: SideBySide): string => capital(tier);

/** A figure of a year as its cell says it, with what is not usual of it, or why there is none. */
export function cellInWords(point: Point | undefined, silence: Silence, isFew = false): string {
  if (!point) return missing(silence);
  const { row } = point;
  const written = observed(row) ?? missing(silence);
  const marks = [statusMark(row.status), territoryInWords(point.territory), isFew ? FEW_MARK : ''];
  const said = marks.filter(Boolean).join(', ');
  return said ? `${written} (${said})` : written;
}

/** More names than this are counted. */
const NAMED = 12;

/** Who of the tier reports nothing of it; null where all report. */
export function silentInWords({ silent }: Pick<SideBySide, 'silent'>): string | null {
  if (silent.length === 0) return null;
  const named = listOf(
    silent.map((unit) => unit.name),
    NAMED,
    'đơn vị',
  );
  return `Trang không có số liệu này của: ${named}.`;
}

/** Baseline, band and hatching, as a reader must know them. */
export const panelsSubtitle = ({ intervals }: SideBySide, fromZero: boolean): string =>
  [
    `Các hình dùng chung một thang đo${fromZero ? '' : '; trục dọc không bắt đầu từ 0'}.`,
    ...(intervals === null ? [] : [bandInWords([...intervals.values()].flat().length > 0)]),
    'Phần gạch chéo là năm không có số liệu.',
  ].join(' ');

const bandInWords = (isKnown: boolean): string =>
  isKnown
    ? 'Dải quanh đường là khoảng tin cậy 95% do trang này tính, rộng hơn thang đo thì cắt ở mép; các đơn vị có khoảng tin cậy chồng lên nhau chưa đủ cơ sở để xếp hạng.'
    : 'Chưa đủ số liệu để tính khoảng tin cậy, nên các đơn vị không được xếp hạng.';
