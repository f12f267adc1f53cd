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
import type { SideBySide } from '../model/side-by-side.ts';
import { isOfOldTerritory } from '../model/territory.ts';
import { nameInSentence } from './indicator.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { groundInWords } from './territory.ts';
import { softness } from './when.ts';

/** What a comparison may find, with `{year}` and the like where its units' figures and names go. */
export interface Headings {
  readonly range: Sentence;
  readonly same: Sentence;
  readonly one: Sentence;
  readonly none: Sentence;
  readonly empty: Sentence;
}

export function headingsOf({ indicator }: SideBySide): Headings {
  const name = nameInSentence(indicator.name);
  const start = `Năm${NBSP}{year}, ${name} của`;
  const units = `{count}${NBSP}đơn vị`;
  const high = figure(withUnit('{high}', indicator.unit));
  return {
    range: say`${start} ${units} từ ${figure('{low}')} ({lowest}) đến ${high} ({highest})`,
    same: say`${start} ${units} cùng là ${high}{status}`,
    one: say`${start} {place} là ${high}{status}`,
    none: say`Các đơn vị được chọn chưa có ${name} của cùng một năm`,
    empty: say`Chưa chọn đơn vị nào để so sánh ${name}`,
  };
}

/** The lowest and the highest of the last year that two of the units report. */
export function comparisonHeading(side: SideBySide, chosen: readonly Series[]): Sentence {
  const headings = headingsOf(side);
  const years = Map.groupBy(
    chosen.flatMap(({ unit, known }) =>
      known
        .filter(({ territory }) => !isOfOldTerritory(territory))
        .map((point) => ({ unit, point })),
    ),
    ({ point }) => point.year,
  );
  const year = Math.max(0, ...[...years].filter(([, of]) => of.length > 1).map(([each]) => each));
  const found = (years.get(year) ?? []).toSorted((a, b) => a.point.value - b.point.value);
  const [least, most] = [found[0], found.at(-1)];
  if (!least || !most) return headings.none;
  const named = ({ unit, point }: typeof least) =>
    [placeInSentence(unit.name), softness(point.row)].filter(Boolean).join(', ');
  const soft = found.map(({ point }) => softness(point.row)).find(Boolean);
  return filled(least.point.value === most.point.value ? headings.same : headings.range, {
    year: String(year),
    count: number(found.length),
    low: levelInWords(least.point),
    lowest: named(least),
    high: levelInWords(most.point),
    highest: named(most),
    status: soft ? ` (có ${soft})` : '',
  });
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

/** Baseline and hatching, as a reader must know them. */
export const panelsSubtitle = ({ indicator }: SideBySide): string =>
  [
    `Đơn vị tính: ${indicator.unit}. Các hình dùng chung một thang đo`,
    indicator.kind === 'số đếm' ? '.' : '; trục dọc không bắt đầu từ 0.',
    ' Phần gạch chéo là năm chưa có số liệu.',
  ].join('');
