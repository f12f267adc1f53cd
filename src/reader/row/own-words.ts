/** What words in a table and below it say of its figures: that they were planned, are expected, are thousands. */
import { isWholeYear } from '../../dataset/period.ts';
import { plainKey, plainWords, tidy } from '../../table/fold.ts';
import { partOfYear } from '../../table/period-cell.ts';
import { Fault } from '../cell/fault.ts';
import { hamletIn } from '../cell/hamlet.ts';
import { isPlan, isWide, type Slot } from '../cell/meaning.ts';
import { hasMoney, moneyFactor, strangeMoney } from '../cell/money-unit.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import { isRelative } from '../cell/relative-time.ts';
import { measuresIn, scaleIn } from '../cell/scale.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import type { Layout } from '../column/layout.ts';
import { statusHead } from '../head/status-head.ts';
import {
  CHANGE,
  claimAtStart,
  claimOf,
  isUndone,
  ONLY,
  plannedIn,
  UNDONE,
  yearOf,
} from '../title/claim.ts';
import { covered } from '../title/extent.ts';
import { partNamed, unitCalled, unitsNamed, yearsNamed } from '../title/named.ts';
import { isOfUnit, isUnitAlone } from '../title/owner.ts';
import { timesOf } from '../title/table-times.ts';
import { contradiction } from '../title/title.ts';
import { isOfResults } from '../title/titled.ts';
import type { Context } from './context.ts';

type Where = 'row' | 'cell' | 'footnote';

export type Table = Pick<Context, 'dataset' | 'form' | 'around'>;

/** What is told of words that say of figures what their table does not. */
export function contradicts(
  { dataset, form }: Table,
  where: Where,
  claim: string,
  words = '',
): Fault {
  // What was not done is no more than planned.
  const says = claim === 'undone' ? 'plan' : claim;
  const facts = { where, says, dataset: dataset.name, ...statusHead(form.slots, says, words) };
  return new Fault('words-contradict', facts);
}

/** What is wrong with a heading of what was planned, or is expected: “Kế hoạch”, “năm 2025 là số ước”; null for all others. */
export function wordsFault(table: Table, words: string): Fault | null {
  const text = withoutNumber(words);
  // “Số kế hoạch” and “Sở Kế hoạch” fold to the same.
  const plain = plainWords(text.replace(/số:? (?=kế hoạch)/giu, ''));
  const says =
    (plain.startsWith('muc tieu') ? null : plannedIn(plain)) ?? claimOf(text)?.says ?? '';
  // A heading is over all of a row's figures, be some of them planned.
  const isOfAll = table.form.slots.filter(isWide).every(isPlan);
  return !/^(?:plan|estimate)$/.test(says) || isSaidOf(table, says, words, isOfAll)
    ? null
    : contradicts(table, 'row', says, words);
}

/** Whether the table says of its figures that they are planned or expected, or they cannot be else. */
const isSaidOf = (
  { dataset, form }: Table,
  holds: string,
  words: string,
  isOfAll = true,
): boolean =>
  !isOfResults(dataset, form.slots) ||
  isKnown(form, holds, isOfAll) ||
  isOfGiven(form.slots, words);

/** What is wrong with a heading that gives the rows below it what their columns do not: “Quý I”, “ĐVT: %”. */
export function headingFault(table: Table, words: string): Fault | null {
  const { dataset, form } = table;
  const heading = [tidy(words).replace(/ ?:$/, ''), withoutNumber(words)];
  if (heading.some((each) => isPart(table, each))) return contradicts(table, 'row', 'part');
  const years = form.slots.flatMap(({ period }) => period?.slice(0, 4) ?? []);
  const isOther = (year: string) => years.length > 0 && !years.includes(year);
  if (heading.some(isRelative) || yearsNamed(words).some(isOther))
    return contradicts(table, 'row', 'time', words);
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
  if (isNamed || [UNDONE, CHANGE].some((each) => each.test(plainWords(words))))
    return contradicts(table, 'row', 'other');
  const says = claimOf(withoutNumber(words))?.says ?? '';
  const isOtherClaim =
    says === 'preliminary'
      ? !isKnown(form, 'estimate', true)
      : /^(?:mean|example|years)$/.test(says);
  return isOtherClaim ? contradicts(table, 'row', says) : null;
}

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
const isOfGiven = (slots: readonly Slot[], words: string): boolean =>
  slots.some(({ key }) => key === 'allocated') && /\b(?:du toan|giao)\b/.test(plainWords(words));

/** Whether words name a measure in which the table does not say that its figures are counted. */
export function isOtherMeasure({ dataset, form, around }: Table, words: string): boolean {
  const { factor, scale, slots } = form;
  if (dataset.figures.length === 0 && dataset.name !== 'muc-tieu') return false;
  if (strangeMoney(dataset, around, words)) return true;
  if (!hasMoney(dataset))
    return scale === null && slots.every((slot) => slot.scale === null) && scaleIn(words) !== null;
  const own = new Set([factor, ...slots.map((slot) => slot.factor)]);
  return [words, ...measuresIn(words)].some((measure) => {
    const other = moneyFactor(measure);
    return other !== null && !own.has(other);
  });
}

/** How a line below a table begins that is of all its figures, not of one: “Các số trên là …”. */
const OF_ALL =
  /^(?:(?:đây|là|các|những|số|liệu|biểu|bảng|lớp|trên|đều|cột|năm|\d{4}) ){2,}(?<=(?:liệu|trên|là|\d) )|^(?=(?:(?:chưa|thiếu|tính đến) |(?:phạm vi|thôn|(?:nhóm )?đối tượng|trường|thời gian) ?:))/iu;

const NOTE =
  /^(?:[*†¹²³]|\([*\d]+\)|\(?(?:chỉ|không) (?:tính|gồm)|ghi chú|chú thích|lưu ý|chú ý|số\s|năm \d{4}(?::| (?:là|mới|tính)\s))/i;

/**
 * What is wrong with the words of a row below the data, of which nothing but that is told; `isSaid` of words that
 * would say something of all rows below them: “Kỳ: 9 tháng 2025”; `hasCounts` asks whether some row is no rate.
 */
export function footnoteFault(
  table: Table,
  cells: readonly string[],
  isSaid: boolean,
  hasCounts: () => boolean,
): Fault | null {
  // A note in brackets says no less.
  const words = cells
    .map(tidy)
    .filter(Boolean)
    .join(': ')
    .replace(/^\(([^()]{4,})\)\.?$/, '$1');
  const told = (says: string) => contradicts(table, 'footnote', says, words);
  if (isOtherMeasure(table, words)) return told('scale');
  const bare = words.replace(/^(?:[*†¹²³]+|\([*\d]+\)|(?!xã )\p{L}+ \p{L}+ ?:)[ :]*/iu, '');
  const own = withoutUnit(table.around, bare) || bare;
  const isOfOne = own !== bare;
  const [, , lacking = ''] = WITHOUT.exec(own) ?? [];
  const covers = covered({ ...table, ...table.form }, bare);
  if (covers || hamletIn(lacking) || partNamed(lacking) || /^khu /i.test(lacking))
    return told(covers ?? 'incomplete');
  const isRounded = ROUNDED.test(plainWords(own));
  if (isRounded && !table.form.slots.some(({ key }) => key === 'bound') && hasCounts())
    return told('round');
  const note = own.replace(/^[^.:]{1,80} là (?=số )/, '');
  const isOfAll = (each: string) => !isOfOne && (OF_ALL.test(each) || isOfUnitAlone(table, each));
  const ofAll = isSaid ? words : [words, note].find(isOfAll);
  const text = (ofAll ?? note).replace(OF_ALL, '').replace(/\.$/, '').replace(IDLE, '');
  const said = timesOf({ ...table.form, dataset: table.dataset }, []);
  // One unit's figures may be taken from a year that the table has for all.
  const isTaken = isOfOne && /(?<!\p{L})(?:lấy|dùng) /iu.test(text);
  const times = isOfOne ? table.form.times : said;
  const year = yearOf(text);
  // Who has learnt until a day has done so in all years before it.
  const isSince = table.dataset.time === 'asOf' && / từ (?:năm )?\d/i.test(text);
  const isOf = (each: string) => year !== null && each.includes(year);
  const isOther = isTaken ? !times.every(isOf) : times.length > 0 && !times.some(isOf);
  if (year !== null && !isSince && isOther) return told('time');
  if (ofAll === undefined && !isOfOne && !NOTE.test(words)) return null;
  const [, word = '', some = ''] = table.dataset.time === 'asOf' ? (WITHOUT.exec(text) ?? []) : [];
  if (PEOPLE.test(some) && unitsNamed(table.around, some).length === 0)
    return new Fault('title-differs', {
      ...{ says: 'incomplete', word: word.toLowerCase(), where: 'lời dưới bảng' },
    });
  const says = isUndone(text) ? 'plan' : saidOfAll(table, text, ofAll !== undefined);
  return says ? told(says.replace(/^(?:year|period)$/, 'time')) : null;
}

/** Who learns: that some of them could not is told beside the figures, as in a title; a place or a time is asked about. */
const PEOPLE =
  /^(?:(?:các|những|số|\d+) )*(?:người|cộng tác viên|ctv|cán bộ|viên chức|nhân viên|học viên|trường hợp)/i;

/** All but for what follows, as a part of a unit: “chưa có số liệu tổ dân phố 5 và 6”. */
const WITHOUT = /^((?:chưa|thiếu|không)(?: \p{L}+){0,2} (?:số|liệu|tính|gồm|kể)) (.*)/iu;

/** Rounded counts; rates always are. */
const ROUNDED = /^(?:(?:cac|so|lieu|dan|tren|da|duoc) )*lam tron\b/;

/**
 * Words around what claims something: “số kế hoạch”, which would be an office, “chỉ tiêu do UBND tỉnh giao”, “chưa báo
 * cáo, lấy bằng năm 2024”.
 */
const IDLE =
  /số (?=kế hoạch)|chưa (?:(?:có|nộp|gửi) )?(?:báo cáo|số liệu)(?:,| nên) |(?<=ước |lấy )bằng |(?<=^chỉ tiêu )(?:được |do [^,;:]{1,40} )(?=giao)/giu;

/** A note without the units that it is of: “Riêng xã Đồng Tiến là số 9 tháng”, “NH03 dùng số liệu năm 2024”. */
function withoutUnit(around: Surroundings, note: string): string {
  const words = note.replace(/^(?:(?:riêng|số|liệu|của|các|tại|ở|và) )+/i, '').split(' ');
  const isUnit = (name: string) =>
    !!around.catalogues.get('don-vi')?.has(name) || unitCalled(around, name).length > 0;
  const first = (end: number) =>
    words
      .slice(0, end)
      .join(' ')
      .replace(/[,;:]$/, '');
  for (let end = Math.min(words.length - 1, 8); end > 0; end -= 1)
    if (isUnit(first(end))) return withoutUnit(around, words.slice(end).join(' '));
  return isUnit(words.join(' ')) ? '' : note;
}

/** “Không tính phường Sông Trăng” is of that as well. */
const LESS = /^(?:không|chưa) /i;

function isOfUnitAlone({ around }: Table, words: string): boolean {
  const rest = words.replace(LESS, '');
  return isOfUnit(rest) && isUnitAlone(around, rest);
}

/** What words claim of all figures: of a note, which may be of one, only what it says besides nothing else. */
function saidOfAll(table: Table, text: string, isOfAll: boolean): string | undefined {
  const found = contradiction({ ...table, ...table.form }, text);
  if (!found) return undefined;
  const { says, isSure } = found;
  const clauses = text.split(/[:;()]/);
  const value = clauses.at(-1) ?? '';
  const isPlanned = /^(?:plan|estimate)$/.test(says);
  const isAlone =
    says === 'unit'
      ? isUnitAlone(table.around, value.replace(LESS, ''))
      : ONLY.test(text) ||
        / tính (?:từ|đến) /.test(text) ||
        text.split(/[:;()]|, /).some((each) => claimOf(each)) ||
        (isPlanned && isSure && claimAtStart(value));
  const isTold = isOfAll
    ? isAlone ||
      /^(?:preliminary|incomplete|year|period)$/.test(says) ||
      (value !== text && !/^(?:plan|estimate|change|unit)$/.test(says))
    : isAlone && (says !== 'preliminary' || claimOf(text) !== null);
  return isTold && !(isPlanned && isSaidOf(table, says, text)) ? says : undefined;
}
