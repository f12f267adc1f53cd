/** What words in a table and below it say of its figures: that they were planned, are expected, are thousands. */
import type { Dataset } from '../dataset/dataset.ts';
import { isWholeYear } from '../dataset/period.ts';
import { capital, period as inWords } from '../format.ts';
import { plainKey, plainWords, tidy } from '../table/fold.ts';
import { partOfYear } from '../table/period-cell.ts';
import { claimOf, claimsIn, plannedIn, yearOf } from './claim.ts';
import { Fault } from './fault.ts';
import { formHeader, isComparison } from './form-header.ts';
import type { Layout } from './layout.ts';
import { isPlan, isWide, type Slot } from './meaning.ts';
import { moneyFactor } from './money-unit.ts';
import { yearsNamed } from './named.ts';
import { withoutNumber } from './part-mark.ts';
import { isRelative } from './relative-time.ts';
import { measuresIn, scaleIn } from './scale.ts';
import { isOfResults, timesOf } from './title.ts';

type Where = 'row' | 'cell' | 'footnote';

export interface Table {
  readonly dataset: Dataset;
  readonly form: Layout;
}

/** What is told of words that say of figures what their table does not. */
export const contradicts = ({ dataset, form }: Table, where: Where, says: string): Fault =>
  new Fault('words-contradict', {
    ...{ where, says, dataset: dataset.name },
    head: headOf(form.slots, says),
  });

/** The head of a column of such figures, where years are columns: a row's status would be that of all its years. */
function headOf(slots: readonly Slot[], says: string): string | undefined {
  const last = slots
    .flatMap(({ period }) => period ?? [])
    .sort()
    .at(-1);
  if (!last || !/^(?:estimate|preliminary)$/.test(says)) return undefined;
  const time = inWords(last);
  return says === 'estimate' ? `Ước thực hiện ${time}` : `${capital(time)} (sơ bộ)`;
}

/** What is wrong with words that say nothing else: a heading “Kế hoạch”, a footnote “ước tính”; null for all others. */
export function wordsFault(table: Table, words: string, where: Where): Fault | null {
  const { dataset, form } = table;
  const text = withoutNumber(words)
    .replace(/^[*([–+-]+\s*/, '')
    .replace(/(?<![)\]:.])[)\]:.]+$/, '')
    .replace(/^số(?: liệu)? /i, '');
  const head = formHeader(text)?.holds ?? 'result';
  const holds = head === 'result' ? plannedBy(words, where) : head;
  // A heading is over all of a row's figures, be some of them planned.
  const isOfAll = where !== 'row' || form.slots.filter(isWide).every(isPlan);
  if (holds === 'result' || !isOfResults(dataset, form.slots)) return null;
  if (isKnown(form, holds, isOfAll) || isOfGiven(form.slots, words)) return null;
  return contradicts(table, where, holds === 'estimate' ? holds : 'plan');
}

const NOTE =
  /^(?:[*†¹²³]|\([*\d]+\)|ghi chú|chú thích|lưu ý|chú ý|số liệu |(?:số liệu )?năm \d{4}(?::| (?:là|mới|tính)\s))/i;

/** What a heading or a note says of the figures in more words: “năm 2025 là số kế hoạch”. */
function plannedBy(words: string, where: Where): 'plan' | 'estimate' | 'result' {
  if (where === 'footnote' && !NOTE.test(words)) return 'result';
  // “Số kế hoạch” and “Sở Kế hoạch” fold to the same.
  const plain = plainWords(withoutNumber(words.replace(/số:? (?=kế hoạch)/giu, '')));
  if (/^(?:\d+ )?(?:phan dau|du bao)\b/.test(plain)) return 'plan';
  return (/^muc tieu\b/.test(plain) ? null : plannedIn(plain)) ?? 'result';
}

/** What is wrong with a heading that gives the rows below it what their columns do not: “Quý I”, “ĐVT: %”. */
export function headingFault(table: Table, words: string): Fault | null {
  const { dataset, form } = table;
  const heading = [tidy(words).replace(/ ?:$/, ''), withoutNumber(words)];
  if (heading.some((each) => isPart(table, each))) return contradicts(table, 'row', 'part');
  const years = form.slots.flatMap(({ period }) => period?.slice(0, 4) ?? []);
  const isOther = (year: string) => years.length > 0 && !years.includes(year);
  if (heading.some(isRelative) || yearsNamed(words).some(isOther))
    return contradicts(table, 'row', 'time');
  if (isOtherMeasure(table, words)) return contradicts(table, 'row', 'scale');
  const keys = heading.map(plainKey);
  const isHead = (key: string) => {
    const { header, aliases = [] } = dataset.columns[key] ?? { header: '' };
    return [header, ...aliases].some((each) => keys.includes(plainKey(each)));
  };
  const named = dataset.figures.filter(isHead);
  const isNamed =
    named.length > 0 &&
    !form.slots.every(({ key }) => !dataset.figures.includes(key) || named.includes(key));
  if (
    isNamed ||
    OTHERS.test(plainWords(words)) ||
    heading.some((each) => isComparison(each, false))
  )
    return contradicts(table, 'row', 'other');
  return claimFault(table, withoutNumber(words), 'row');
}

/** “Số chưa được đào tạo”, “Lớp đăng ký mở”: what was not done. */
const OTHERS =
  /\bchua (?:duoc )?(?:dao tao|tap huan|hoc|mo|su dung(?! bien)|chi|giai ngan)\b|\bdang ky\b(?! (?:ket hon|khai sinh))/;

/** Whether words are a part of a year, beside figures of a whole one: “6 tháng”, “Số liệu tính đến 30/9”. */
function isPart({ dataset, form }: Table, words: string): boolean {
  if (/^cả năm$/i.test(words)) return false;
  if (partOfYear(words, '2000') === null && claimOf(words)?.says !== 'part') return false;
  const isYear = ({ key, header }: Slot) => key === 'period' && /^năm/i.test(header);
  return form.slots.some(isYear) || timesOf({ ...form, dataset }, []).some(isWholeYear);
}

/** Whether the table itself tells planned figures from others, or says how firm each is. */
function isKnown({ slots, preamble }: Layout, holds: string, isOfAll: boolean): boolean {
  if (holds !== 'estimate') return isOfAll && slots.some(isPlan);
  const hasStatus = [...slots, ...preamble].some(({ key }) => key === 'status');
  return hasStatus || (isOfAll && slots.some((slot) => slot.holds === holds));
}

/** Whether words are of money that was given, where a column has it. */
export const isOfGiven = (slots: readonly Slot[], words: string): boolean =>
  slots.some(({ key }) => key === 'allocated') && /\b(?:du toan|giao)\b/.test(plainWords(words));

/** Whether words name a measure in which the table does not say that its figures are counted. */
export function isOtherMeasure({ dataset, form }: Table, words: string): boolean {
  const { factor, scale, slots } = form;
  if (dataset.figures.length === 0) return false;
  if (Object.values(dataset.columns).every(({ kind }) => kind !== 'money'))
    return scale === null && slots.every((slot) => slot.scale === null) && scaleIn(words) !== null;
  const own = new Set([factor, ...slots.map((slot) => slot.factor)]);
  return [words, ...measuresIn(words)].some((measure) => {
    const other = moneyFactor(measure);
    return other !== null && !own.has(other);
  });
}

/** Whether a line below a table is of all its figures, not of one. */
const isOfAll = (note: string): boolean => /^số liệu/i.test(note);
/** What such a line may claim of them. */
const OF_ALL = /^(?:incomplete|preliminary)$/;

/** What is wrong with the words of a row below the data, of which nothing but that is told. */
export function footnoteFault(table: Table, cells: readonly string[]): Fault | null {
  const words = cells.map(tidy).filter(Boolean).join(' ');
  if (isOtherMeasure(table, words)) return contradicts(table, 'footnote', 'scale');
  const note = words.replace(/^(?:[*†¹²³]+|\([*\d]+\)|\p{L}+ \p{L}+ ?:)[ :]*/u, '');
  const planned = wordsFault(table, words, 'footnote');
  const times = timesOf({ ...table.form, dataset: table.dataset }, []);
  const isOther = (year: string) => times.length > 0 && !times.some((each) => each.includes(year));
  const years = yearsNamed(note);
  // What is planned for another year is none of these figures.
  if (years.length > 0 && years.every(isOther))
    return yearOf(note) === null ? null : contradicts(table, 'footnote', 'time');
  if (planned || !NOTE.test(words)) return planned;
  if (isPart(table, note)) return contradicts(table, 'footnote', 'part');
  const claim = isOfAll(note) && claimsIn(note).find(({ says }) => OF_ALL.test(says));
  return claim && !isKnown(table.form, 'estimate', true)
    ? contradicts(table, 'footnote', claim.says)
    : claimFault(table, note, 'footnote');
}

/** What is wrong with words that claim something else of the figures, and nothing besides. */
function claimFault(table: Table, words: string, where: Where): Fault | null {
  const { dataset, form } = table;
  const claim = claimOf(words)?.says ?? '';
  if (claim === 'plan' || claim === 'estimate')
    return isKnown(form, claim, true) ||
      isOfGiven(form.slots, words) ||
      !isOfResults(dataset, form.slots)
      ? null
      : contradicts(table, where, claim);
  // A line below the table may be of one of its figures.
  if (claim === 'preliminary')
    return where === 'footnote' || isKnown(form, 'estimate', true)
      ? null
      : contradicts(table, where, claim);
  const isOther =
    /^(?:mean|example|years)$/.test(claim) ||
    (where === 'footnote' && /^(?:place|group)$/.test(claim));
  return isOther ? contradicts(table, where, 'other') : null;
}
