/** What the total fertility rate of a unit says. */
import {
  capital,
  date,
  difference,
  list,
  NBSP,
  number,
  observed,
  placeInSentence,
  unended,
  withUnit,
} from '../format.ts';
import { obstacleTo } from '../model/change.ts';
import type { Interval } from '../model/interval.ts';
import type { Profile } from '../model/model.ts';
import { comparable, isExact, type KnownPoint, latest, type Series } from '../model/series.ts';
import type { NumberedTarget, Target } from '../model/target.ts';
import { isUnclear } from '../model/trend.ts';
import type { Unit } from '../model/unit-tree.ts';
import { sideOf, unproven } from './interval.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { kindInWords } from './target.ts';
import { firmness, fromTo, inPeriod, marks, when, yearOf } from './when.ts';

export { targetInWords } from './target.ts';

const written = ({ row }: KnownPoint) => observed(row) ?? '';

/** The latest level and on which side of the reference level it lies; about it where that is within a sound interval. */
export function fertilityLevel(
  series: Series,
  intervals: readonly Interval[],
  reference: NumberedTarget | undefined,
): Sentence {
  return say`${level(series, intervals, reference)}.`;
}

function level(
  series: Series,
  intervals: readonly Interval[] = [],
  reference?: NumberedTarget,
): Sentence {
  const now = latest(series) ?? series.apart.at(-1);
  const place = placeInSentence(series.unit.name);
  if (!now) return say`Không có số liệu về mức sinh của ${place}`;
  const value = say`${printed(withUnit(written(now), series.indicator.measure))}${marks(now)}`;
  const verdict = reference && isExact(now) ? againstReference(now, reference) : null;
  const plainly = say`${opening(now)}, mức sinh của ${place} là ${value}`;
  if (!reference || !verdict) return plainly;
  const interval = intervals.find(({ year }) => year === now.year);
  const isAbout =
    interval &&
    now.value !== reference.value &&
    sideOf(interval, reference.value, now.row.decimals) === 'around';
  if (isAbout) return say`${plainly}, xấp xỉ mức sinh thay thế`;
  return say`${opening(now)}, ${verdict(place)} mức sinh thay thế: ${value}`;
}

function opening({ year, row }: KnownPoint): string {
  return row.status === 'tổng điều tra'
    ? `Theo tổng điều tra ${inPeriod(String(year))}`
    : when(String(year));
}

/** The arithmetic of the figure as it is reported. */
function againstReference(now: KnownPoint, reference: NumberedTarget) {
  const decimals = Math.max(now.row.decimals, reference.decimals);
  const gap = difference(now.value, reference.value, decimals);
  if (gap < 0) return (place: string) => `${place} chưa đạt`;
  return (place: string) => `mức sinh của ${place} ${gap === 0 ? 'đúng bằng' : 'cao hơn'}`;
}

/** How the yearly figures of the last territory moved; no way is named that they do not tell from chance. */
export function fertilityTrend(series: Series, intervals: readonly Interval[]): Sentence {
  const known = comparable(series);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last || obstacleTo(last, first)) return level(series);
  const place = placeInSentence(series.unit.name);
  const span = capital(fromTo(first.year, last.year));
  const now = printed(withUnit(written(last), series.indicator.measure));
  const steps = known.slice(1).map((point, at) => point.value - (known[at]?.value ?? 0));
  const everyYear = last.year - first.year === steps.length;
  if (first.value === last.value)
    return everyYear && steps.every((step) => step === 0)
      ? say`${span}, mức sinh của ${place} giữ nguyên ở mức ${now}${marks(last)}`
      : say`${level(series)}, bằng ${yearOf(first)}`;
  if (isUnclear(intervals, known)) {
    const year = `năm${NBSP}${last.year}`;
    return say`${span}, mức sinh của ${place} chưa rõ xu hướng; ${year} là ${now}${marks(last)}`;
  }
  const rises = last.value > first.value;
  const steady =
    everyYear && steps.length > 1 && steps.every((step) => (rises ? step > 0 : step < 0));
  const verb = `${rises ? 'tăng' : 'giảm'}${steady ? ' liên tục' : ''}`;
  const from = say`${printed(written(first))}${firmness(first.row)}`;
  const to = say`${rises ? 'lên' : 'xuống'} ${now}${marks(last)}`;
  return say`${span}, mức sinh của ${place} ${verb} từ ${from} ${to}`;
}

/** The change since the year before and since the first, with what they do not prove; null without an earlier year. */
export function fertilityChange({
  fertility,
  intervals,
}: Pick<Profile, 'fertility' | 'intervals'>): Sentence | null {
  const known = fertility ? comparable(fertility) : [];
  const [first, before, now] = [known[0], known.at(-2), known.at(-1)];
  if (!fertility || !first || !before || !now) return null;
  const since = [...new Set([...(before.year === now.year - 1 ? [before] : []), first])];
  const earlier = since.filter((point) => obstacleTo(now, point) === null);
  if (earlier.length === 0) return null;
  const isOpen = (point: KnownPoint) =>
    point.value !== now.value && isUnclear(intervals, known.slice(known.indexOf(point)));
  const ways = new Set(earlier.map((point) => Math.sign(now.value - point.value)));
  const always = ways.size === 1 && earlier.every(isOpen);
  const [one, other] = earlier.map((point) => {
    const note = !always && isOpen(point) ? ` (${unproven(now.value - point.value)})` : '';
    return say`${changeSince(point, now)}${note}`;
  });
  const change = other ? say`${one ?? ''} và ${other}` : (one ?? []);
  const note = always ? `, ${other ? 'đều ' : ''}${unproven(now.value - first.value)}` : '';
  return say`Mức sinh${firmness(now.row)} ${change}${note}.`;
}

/** `tăng 0,07 con so với năm 2023`. */
function changeSince(before: KnownPoint, now: KnownPoint): Sentence {
  const decimals = Math.max(before.row.decimals, now.row.decimals);
  const gap = difference(now.value, before.value, decimals);
  const when = `so với ${yearOf(before)}`;
  if (gap === 0) return say`không đổi ${when}`;
  const size = figure(`${number(Math.abs(gap), decimals)}${NBSP}con`);
  return say`${gap > 0 ? 'tăng' : 'giảm'} ${size} ${when}`;
}

const SILENCE = {
  'not-reported': (years: string, about: string) => `Không có số liệu ${about}${years}`,
  'no-data': (years: string) => `Báo cáo ghi “không có số liệu” cho ${years}`,
  none: (years: string) => `Báo cáo ghi “-” cho ${years}`,
  'not-applicable': (years: string) => `Báo cáo ghi “không áp dụng” cho ${years}`,
} as const;

/** That a unit was dissolved within the year, which no report of it can tell whole; null where it was not. */
function endedWithin(
  { name, validTo }: Unit,
  year: number,
  successors: readonly Unit[],
): string | null {
  if (!validTo || validTo >= `${year}-12-31` || validTo < `${year}-01-01`) return null;
  const until = `có hiệu lực đến ngày${NBSP}${date(validTo)}`;
  const names = list(successors.map((unit) => placeInSentence(unit.name)));
  const after = successors.length > 0 ? `; đơn vị kế thừa là ${names}` : '';
  return `${capital(placeInSentence(name))} ${until}, không có kỳ báo cáo cả năm${NBSP}${year}${after}.`;
}

/**
 * Years that the reports name without a figure, a sentence for each kind; null when there is none.
 * Of a unit that is no more, those that took over are named where they are given.
 */
export function missingYears(
  series: Series,
  about = '',
  successors: readonly Unit[] = [],
): Sentence | null {
  const sentences = Object.entries(SILENCE).flatMap(([kind, words]) => {
    const found = series.points.filter((point) => point.value === kind).map(({ year }) => year);
    const endOf = (year: number) =>
      kind === 'not-reported' ? endedWithin(series.unit, year, successors) : null;
    const ended = found.flatMap((year) => endOf(year) ?? []);
    const years = found.filter((year) => endOf(year) === null);
    if (years.length === 0) return ended;
    const silence = `${words(`${years.length > 1 ? 'các ' : ''}năm${NBSP}${list(years.map(String))}`, about)}.`;
    return [silence, ...ended];
  });
  return sentences.length === 0 ? null : say`${sentences.join(' ')}`;
}

/** How to read the chart of a series: where its axis begins, and what its diamonds are, where targets are drawn. */
export function trendSubtitle(
  { indicator }: Series,
  targets: readonly Target[],
  isFromZero: boolean,
): string {
  const axis = `Trục dọc ${isFromZero ? '' : 'không '}bắt đầu từ 0.`;
  const start = `${indicator.name}, ${indicator.measure}. ${axis}`;
  const kinds = [...new Set(targets.map(({ kind }) => kindInWords(kind)))];
  return kinds.length === 0 ? start : `${start} Hình thoi là ${list(kinds)}, không phải kết quả.`;
}

/** Words that begin a note and are no name. */
const COMMON = /^(?:Kết quả|Số|Báo cáo|Theo|Biểu|Bảng|Các|Văn bản|Mức|Dòng|Tính|Gồm)(?=\s)/u;

/** What is to be known of the numbers that stand apart, each with its year: `Năm 2019: kết quả tổng điều tra.` */
export function apartNotes({ apart }: Series): readonly string[] {
  return apart.flatMap(({ year, row }) => {
    if (row.note === null) return [];
    const note = row.note.replace(COMMON, (word) => word.toLocaleLowerCase('vi'));
    return `${when(String(year))}: ${unended(note)}.`;
  });
}
