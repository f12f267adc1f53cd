import {
  capital,
  difference,
  list,
  NBSP,
  number,
  observed,
  placeInSentence,
  withUnit,
} from '../format.ts';
import { obstacleTo } from '../model/change.ts';
import { isQuestion } from '../model/flag.ts';
import type { Indicator, IndicatorRecord, UnitReport } from '../model/indicator.ts';
import type { Interval } from '../model/interval.ts';
import type { Series } from '../model/series.ts';
import type { Target } from '../model/target.ts';
import { territoryIn } from '../model/territory.ts';
import { isUnclear } from '../model/trend.ts';
import type { Unit, UnitTree } from '../model/unit-tree.ts';
import { unitsInWords } from './count.ts';
import { figure, plain, printed, type Sentence, say } from './sentence.ts';
import { inPeriod, isUndated, isUnprinted, marks, UNDATED, when, yearOf } from './when.ts';

type Row = NonNullable<UnitReport['latest']>;

/**
 * For the middle of a sentence: `tổng tỷ suất sinh`; an acronym and a body keep their capitals. What a form asks to fill in
 * is no name: `Chiến dịch… (cung cấp dịch vụ)` is `chiến dịch cung cấp dịch vụ`, `Khóa học (ghi từng khóa học)` `khóa học`.
 */
export function nameInSentence(name: string): string {
  const said = name.replace(/ \(ghi [^()]*\)$/u, '').replace(/ ?… ?\(([^…]+)\)$/u, ' $1');
  const isName = /^\p{Lu}[\p{Lu}\d]|^(?:Ban|Sở|Ủy ban|Chi cục|Trung tâm) \p{Lu}/u.test(said);
  return isName ? said : said.charAt(0).toLocaleLowerCase('vi') + said.slice(1);
}

/** A count with what is counted: `13 cuộc truyền thông lồng ghép`, `trên 5.646 người nghe`. */
export function counted({ name, measure }: Indicator, row: Row): Sentence {
  const written = observed(row) ?? '';
  const [, rest] = /^(?:Tổng số|Số) (.+)$/u.exec(name) ?? [];
  const noun = measure.replace(/\/.*$/s, '');
  if (rest !== undefined) {
    if (!`${rest} `.startsWith(`${noun} `)) return say`${printed(written)}${NBSP}${rest}`;
    return say`${printed(`${written}${NBSP}${noun}`)}${rest.slice(noun.length)}`;
  }
  const isSaid = name.toLocaleLowerCase('vi').includes(noun) || measure === 'dấu X';
  if (isSaid) return say`${printed(written)} ở dòng “${name}”`;
  return say`${printed(`${written}${NBSP}${noun}`)} ${nameInSentence(name)}`;
}

/** A number of people that is not named as one: `Dân số bình quân` is so many people, and not so many people of it. */
const isSize = ({ name, measure }: Indicator): boolean =>
  measure === 'người' && !/^(?:Tổng số|Số) /u.test(name);

/** `Năm 2024, báo cáo của thành phố Cao Bằng ghi 13 cuộc …`; of a rate or a size `…, tổng tỷ suất sinh của … là 2,03 con/phụ nữ`. */
export function reported(indicator: Indicator, unit: Unit, row: Row): Sentence {
  const place = placeInSentence(unit.name);
  const name = nameInSentence(indicator.name);
  const mark = marks({ row, territory: territoryIn(unit, row.period) });
  if (isUndated(row)) return undated(indicator, place, row);
  const start = when(row.period);
  if (row.value === 'mark')
    return say`${start}, báo cáo của ${place} ${isUnprinted(row) ? 'ghi' : 'đánh dấu'} có ${name}${mark}`;
  if (isUnprinted(row))
    return say`${start}, báo cáo của ${place} không in con số; suy ra ${figure(plain(counted(indicator, row)))}${mark}`;
  const isCount = indicator.kind === 'số đếm' || indicator.kind === 'dấu X';
  if (isCount && !isSize(indicator))
    return say`${start}, báo cáo của ${place} ghi ${counted(indicator, row)}${mark}`;
  const level = withUnit(observed(row) ?? '', indicator.measure);
  // What is asked about is the report's word, not a fact.
  return isQuestion(row.note)
    ? say`${start}, báo cáo của ${place} ghi ${name} là ${printed(level)}${mark}`
    : say`${start}, ${name} của ${place} là ${printed(level)}${mark}`;
}

/** `Báo cáo của thành phố Cao Bằng không ghi kỳ, nêu 83 băng rôn đã treo`: the period of the row is ours. */
function undated(indicator: Indicator, place: string, row: Row): Sentence {
  const start = `Báo cáo của ${place} ${UNDATED}, nêu`;
  if (indicator.kind === 'số đếm' && !isSize(indicator))
    return say`${start} ${counted(indicator, row)}`;
  const level = withUnit(observed(row) ?? '', indicator.measure);
  return say`${start} ${nameInSentence(indicator.name)} là ${printed(level)}`;
}

/** The change of the last year against the year before, where they may be compared, and tell one; else nothing. */
export function changeFrom(series: Series | null, intervals: readonly Interval[] = []): Sentence {
  const [before, now] = series?.known.slice(-2) ?? [];
  if (!series || !before || !now || before.year !== now.year - 1) return [];
  if (obstacleTo(now, before)) return [];
  const decimals = Math.max(before.row.decimals, now.row.decimals);
  const change = difference(now.value, before.value, decimals);
  const earlier = yearOf(before);
  if (change === 0) return say`, bằng ${earlier}`;
  if (isUnclear(intervals, [before, now])) return [];
  const amount = number(Math.abs(change), decimals);
  const words = series.indicator.measure === '%' ? `${amount}${NBSP}điểm phần trăm` : amount;
  return say`, ${change > 0 ? 'tăng' : 'giảm'} ${figure(words)} so với ${earlier}`;
}

/** The finding that opens an indicator's page. */
export function indicatorHeading(
  { indicator, reports, newest }: IndicatorRecord,
  units: UnitTree,
): Sentence {
  const name = nameInSentence(indicator.name);
  if (!newest?.latest)
    return reports.length > 0
      ? say`Báo cáo có dòng “${indicator.name}” nhưng không có con số nào.`
      : say`Không có số liệu về ${name}.`;
  const { unit, latest, lines, series, intervals } = newest;
  const real = reports.filter((each) => each.simulated === newest.simulated && each.latest);
  if (real.length > 1) {
    const have = real.filter((each) => each.latest?.period === latest.period);
    const who = unitsInWords(
      units,
      have.map((each) => each.unit),
      latest.period,
    );
    return say`${capital(inPeriod(latest.period))}, ${figure(who)} có số liệu về ${name}.`;
  }
  const place = placeInSentence(unit.name);
  if (latest.breakdown !== null) {
    const isOfOne = lines.every(({ rows }) => rows.some(({ period }) => period === latest.period));
    const start = isOfOne ? `${when(latest.period)}, báo cáo` : 'Báo cáo';
    return say`${start} của ${place} ghi ${name} theo ${figure(`${number(lines.length)}${NBSP}nhóm`)}.`;
  }
  return say`${reported(indicator, unit, latest)}${isLast(series, latest) ? changeFrom(series, intervals) : []}.`;
}

const isLast = (series: Series | null, row: Row) => series?.known.at(-1)?.row === row;

/** How many of the catalogue's indicators have figures. */
export function catalogueHeading(records: readonly IndicatorRecord[]): Sentence {
  const some = records.filter(({ newest }) => newest !== null).length;
  return say`${figure(`${number(some)} trong ${number(records.length)}${NBSP}chỉ tiêu`)} của danh mục đã có số liệu.`;
}

/** The same of one theme: `Mức sinh: 7 trong 9 chỉ tiêu đã có số liệu`. */
export function themeHeading(theme: string, records: readonly IndicatorRecord[]): Sentence {
  const some = records.filter(({ newest }) => newest !== null).length;
  const all = number(records.length);
  if (some === 0) return say`${theme}: ${figure(`${all}${NBSP}chỉ tiêu`)}, không có số liệu`;
  if (some < records.length)
    return say`${theme}: ${figure(`${number(some)} trong ${all}${NBSP}chỉ tiêu`)} đã có số liệu`;
  return say`${theme}: ${figure(`${all}${NBSP}chỉ tiêu`)}, ${some > 1 ? 'đều ' : ''}đã có số liệu`;
}

/** Every year's figure, for those who do not see the chart. */
export function seriesDescription({ indicator, unit, points }: Series): string {
  const words = points.map(({ year, value, row }) => {
    const said = observed(row) ?? SILENCE[value as keyof typeof SILENCE] ?? 'để trống';
    return `${year}: ${said}`;
  });
  return `${indicator.name} (${indicator.measure}) của ${placeInSentence(unit.name)}. ${words.join('; ')}.`;
}

const SILENCE = {
  'not-reported': 'để trống',
  none: 'báo cáo ghi “-”',
  'no-data': 'không có số liệu',
  'not-applicable': 'không áp dụng',
} as const;

/** How the catalogue says that units may be put together. */
export function aggregationInWords(
  aggregation: string | null,
  nameOf: (code: string) => string,
): string {
  const [, by] = /^bình quân theo (.+)$/.exec(aggregation ?? '') ?? [];
  if (by) return `bình quân theo “${nameInSentence(nameOf(by.trim()))}”`;
  return aggregation === 'cộng' ? 'cộng số của các đơn vị' : 'không gộp giữa các đơn vị';
}

/** Whether results are judged, as the catalogue says. */
export function directionInWords({ direction }: Indicator): string {
  return {
    tăng: 'trang coi tăng là tiến tới mục tiêu',
    giảm: 'trang coi giảm là tiến tới mục tiêu',
    'giữ quanh mức': 'giữ quanh mức mục tiêu',
    'không đánh giá': 'chỉ ghi lại, không đánh giá',
  }[direction];
}

/** The other names that forms use for it. */
export const aliasesInWords = ({ aliases }: Indicator): string =>
  list(aliases.map((name) => `“${name}”`));

/** How to read the drawing of a count over the years, in squares or as bars. */
export function yearlySubtitle({ indicator }: Series, inSquares: boolean): string {
  const name = `${indicator.name}, theo năm.`;
  return inSquares
    ? `${name} Mỗi ô là một ${indicator.measure}.`
    : `${name} Thang đo bắt đầu từ 0.`;
}

/** The heading over a table of many units. */
export const matrixHeading = ({ name }: Indicator): Sentence =>
  say`Số liệu về ${nameInSentence(name)} của từng đơn vị`;

/** How the indicator is counted and put together. */
export function methodHeading({ measure, aggregation }: Indicator): Sentence {
  const isAdded = aggregation === 'cộng';
  const together = isAdded ? 'cộng được giữa các đơn vị' : 'không cộng giữa các đơn vị';
  return measure === 'dấu X'
    ? say`Ghi dấu vào năm có; ${together}`
    : say`Đơn vị tính là ${printed(measure)}; số ${together}`;
}

/** How many levels documents set for the indicator, and how many entries print none. */
export function levelsHeading(targets: readonly Target[]): Sentence {
  const some = targets.filter(({ value }) => typeof value === 'number').length;
  const none = targets.length - some;
  const silent = figure(`${number(none)}${NBSP}nội dung`);
  if (some === 0) return say`Văn bản nêu ${silent}, không ghi mức`;
  const start = say`Văn bản ghi ${figure(`${number(some)}${NBSP}mức`)}`;
  return none === 0 ? start : say`${start}, còn ${silent} không ghi mức`;
}
