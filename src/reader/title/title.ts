/** What the titles above a table say of its figures: a plan, an estimate, a part of a year, another unit. */

import { isWholeYear } from '../../dataset/period.ts';
import { capital, period } from '../../format.ts';
import { columnLetter } from '../../problem/problem.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import { partOfYear } from '../../table/period-cell.ts';
import type { HeaderFault } from '../cell/fault.ts';
import { isOfWanted, isWide } from '../cell/meaning.ts';
import { hasMoney, strangeMoney } from '../cell/money-unit.ts';
import { statusHead } from '../head/status-head.ts';
import {
  ASKED,
  askedIn,
  type Claim,
  claimsIn,
  isOtherPart,
  plannedIn,
  plannedMoney,
  planWord,
  untrainedIn,
} from './claim.ts';
import { covered } from './extent.ts';
import { partNamed, yearsNamed } from './named.ts';
import { forOthers, ofOther } from './owner.ts';
import { strangeWords } from './title-word.ts';
import { ofOtherDay, ofOtherYear } from './title-year.ts';
import { type Contradiction, isOfResults, type Titled } from './titled.ts';

/** What comes after what a report is of: “Báo cáo 9 tháng và nhiệm vụ quý IV năm 2026”. */
const TO_COME =
  /^((?:báo cáo|kết quả|sơ kết|tổng kết|đánh giá|tình hình) .*?)(?:[,;:–-]| và) ?(?:triển khai )?(?:phương hướng|nhiệm vụ|kế hoạch công tác)(?!\p{L}).*?((?: năm \d{4})?)$/iu;

/** A title without that; where no time stands before it, what follows is what it is of: “Kết quả thực hiện nhiệm vụ 9 tháng”. */
function withoutNext(text: string): string {
  const [, own = '', year = ''] = TO_COME.exec(text) ?? [];
  return /tháng|quý|năm/i.test(own) ? own + year : text;
}

/** Whether a title says on a row of its own what comes after what the row above it is of. */
export function isNext({ times }: Titled, above: readonly string[], words: string): boolean {
  const all = `${above.find(Boolean)}, ${words}`;
  return (
    /^(?:phương hướng|nhiệm vụ)/i.test(words) &&
    withoutNext(all) !== all &&
    isOtherPart(partNamed(words) ?? '', times)
  );
}

/** Where the name of a sheet stands, which of words that nothing accounts for may have all that do not narrow. */
export const SHEET = 'tên trang tính';

/**
 * A title's own fault, or none. A note above a table, or the name of its file, which it says is `where` it stands, may
 * have words of its own beside what it contradicts.
 */
export function titleFault(
  table: Titled,
  words: string,
  [row, at]: readonly [row: number, at: number],
  where?: string,
): HeaderFault[] {
  const text = tidy(words);
  const own = withoutNext(text);
  const isSheet = where === SHEET;
  const found =
    contradiction(table, own) ?? (where && !isSheet ? null : strange(table, own, isSheet));
  if (!found) return [];
  return [faultOf(table, { text, where, ...found }, [row, at])];
}

function faultOf(
  table: Titled,
  { text, where, says, word, isSure }: Contradiction & { text: string; where?: string | undefined },
  [row, at]: readonly [row: number, at: number],
): HeaderFault {
  const code = isSure ? 'title-contradicts' : 'title-differs';
  const facts = {
    ...{ value: text.slice(0, 120), says, word, dataset: table.dataset.name, where },
    ...statusHead(table.slots, says, text),
    own: saidAs(table, { says, word }, text),
  };
  return { code, row, letter: columnLetter(at), header: null, facts };
}

/** How the table would say of its figures what its title says: the period, or the one group, that they are of. */
function saidAs(
  { dataset, preamble, slots, times }: Titled,
  { says, word }: Pick<Contradiction, 'says' | 'word'>,
  text: string,
): string | undefined {
  if (says === 'part') {
    const [year = ''] = [...yearsNamed(text), ...times];
    const part = partOfYear(partNamed(text) ?? word, year.slice(0, 4));
    return part ? capital(period(part)) : undefined;
  }
  const { breakdown } = dataset.columns;
  const isPlace = says === 'place';
  if (!breakdown || hasGroups(preamble, slots) || !(isPlace || says === 'group')) return undefined;
  const name = isPlace ? placeNamed(text, word) : word;
  const own = name === name.toUpperCase() ? name.toLowerCase() : name;
  const first = isPlace ? /(?<!\p{L})\p{L}/gu : /^./u;
  return `${breakdown.header};${own.replace(first, (letter) => letter.toUpperCase())}`;
}

/** Whether a table says the group of its figures. */
const hasGroups = (...said: readonly (readonly { readonly key: string }[])[]): boolean =>
  said.flat().some(({ key }) => key === 'breakdown');

/** A place below a commune with all of its name: “THÔN ĐÔNG HẢI NĂM 2024”. */
const placeNamed = (text: string, word: string): string =>
  word + (NAME_BEHIND.exec(text.split(word)[1] ?? '')?.[0] ?? '');
const NAME_BEHIND =
  /^(?: (?!N(?:ĂM|ăm)|TRONG|X[Ãã]|P(?:HƯỜNG|hường)|QUÝ|T(?:HÁNG|ÍNH))\p{Lu}\p{L}*)*/u;

/** What is wrong with the words alone of a title between two tables. */
export function wordFault(table: Titled, words: string, row: number): HeaderFault | null {
  const text = tidy(words);
  const found = strange(table, withoutNext(text));
  return found && faultOf(table, { text, ...found }, [row, 0]);
}

/** What a title says that nothing accounts for. */
function strange(table: Titled, text: string, isSheet = false): Contradiction | null {
  const { dataset, around } = table;
  const word =
    dataset.figures.length > 0
      ? (strangeMoney(dataset, around, text) ?? strangeWords(table, text, isSheet))
      : undefined;
  return word === undefined ? null : { says: 'words', word, isSure: true };
}

/** What words say of all figures that their table does not; null where they say the same, or nothing. */
export const contradiction = (table: Titled, text: string): Contradiction | null =>
  planned(table, text) ??
  counted(table, text) ??
  claimed(table, text) ??
  toldOf(table, text) ??
  ofOtherYear(table, text) ??
  ofOtherDay(table, text) ??
  ofOther(table, text) ??
  forOthers(table, text);

function planned(table: Titled, text: string): Contradiction | null {
  const { dataset, slots } = table;
  if (dataset.time === 'to') return table.around.wanted?.title(table, text) ?? null;
  if (dataset.figures.length === 0) return null;
  // A table that says of each column whether it was planned or done needs no title for that.
  const wide = slots.filter(isWide);
  if (wide.length > 0 && wide.every(({ holds }) => holds !== null)) return null;
  const words = plainWords(text);
  const isMoney = hasMoney(dataset);
  const bare = claimsIn(text).find((each) => /^(?:plan|estimate)$/.test(each.says))?.says;
  const has = (wanted: string) => slots.some(({ key }) => key === wanted);
  const isAsked = askedIn(words) || (!has('eligible') && untrainedIn(words));
  const undone = dataset.time === 'asOf' && !has('demand') && isAsked ? 'plan' : null;
  const says = isMoney ? plannedMoney(words) : (plannedIn(words) ?? bare ?? undone);
  if (says === 'plan') {
    // What money was given is a plan itself, also beside what was spent of it.
    if (isMoney && !ASKED.test(words) && (isOfWanted(slots) || !isOfResults(dataset, slots)))
      return null;
    return { says, word: planWord(words), isSure: mayPlan(table, text) };
  }
  const isSaid = hasStatus(table) || slots.some(({ holds }) => holds === 'estimate');
  return says === null || isSaid ? null : { says, word: 'ước', isSure: mayBeOf(table, text) };
}

/** What was spent is not what was given, and who learns is counted in people. */
function counted(table: Titled, text: string): Contradiction | null {
  const figures = new Set(table.slots.map(({ key }) => key));
  const words = plainWords(text);
  const isSpent = SPENT.test(words);
  const [own, other] = isSpent ? ['used', 'allocated'] : ['allocated', 'used'];
  const isOne =
    isSpent !== GIVEN.test(words) && (isSpent || !/\b(?:su dung|thuc hien|chi)\b/.test(words));
  if (isOne && figures.has(other) && !figures.has(own))
    return {
      says: 'fund',
      word: `kinh phí ${isSpent ? 'đã sử dụng' : 'giao'}`,
      isSure: mayBeOf(table, text),
    };
  const [word] = (table.dataset.time === 'asOf' && COURSES.exec(text)) || [];
  return word ? { says: 'words', word, isSure: true } : null;
}

const SPENT = /\b(?:quyet toan|giai ngan|thuc chi|da (?:su dung|chi))\b/;
const GIVEN = /\b(?:giao|phan bo|du toan)\b/;
const COURSES = /(?:đvt|đơn vị(?: tính)?)[\s:]+(?:số )?(?:lớp|khóa|buổi|cuộc|đợt)(?!\p{L})/iu;

/** Whether figures may be what a title says was planned: until a day nobody has learnt what is planned after it. */
function mayPlan(table: Titled, text: string): boolean {
  const isUntil = table.dataset.time === 'asOf';
  const isLater = (year: string) => table.times.every((each) => each.slice(0, 4) < year);
  return mayBeOf(table, text) || (isUntil && yearsNamed(text).some(isLater));
}

/** Whether a table says how sure its figures are, and not of all of them that they are. */
const hasStatus = ({ preamble, slots }: Pick<Titled, 'preamble' | 'slots'>): boolean =>
  slots.some((slot) => slot.key === 'status' || slot.status === 'sơ bộ') ||
  preamble.some(({ key, text }) => key === 'status' && !/^chính thức$/i.test(text));

/** Whether a title's years are among those of the table; so they may be where one does not say them. */
function mayBeOf({ times: known }: Titled, text: string): boolean {
  const named = yearsNamed(text);
  return (
    named.length === 0 ||
    known.length === 0 ||
    known.some((one) => named.some((year) => one.includes(year)))
  );
}

/** What a title claims of figures of which the table says something else, or nothing. */
function claimed(table: Titled, text: string): Contradiction | null {
  if (table.dataset.figures.length === 0) return null;
  const claim = claimsIn(text).find((each) => isUntold(table, each, text));
  if (!claim) return null;
  if (claim.says === 'part' && isOfOtherPart(claim.word, text, table.times))
    return { says: 'period', word: claim.word, isSure: true };
  // A change is from another year than its own, and so is a sum of years.
  const isOfTable = /^(?:change|years)$/.test(claim.says) || mayBeOf(table, text);
  const isSure = claim.says === 'incomplete' ? toldOf(table, text) !== null : isOfTable;
  return { ...claim, isSure };
}

/** What a sentence says of all figures of a table that does not say how firm they are. */
function toldOf(table: Titled, text: string): Contradiction | null {
  const says = hasStatus(table) ? null : covered(table, text);
  return says === null || says === 'undone' ? null : { says, word: text, isSure: true };
}

function isUntold(table: Titled, { says, word }: Claim, text: string): boolean {
  const { dataset, times, slots, preamble, rowsSay } = table;
  const isParted = hasGroups(preamble, slots);
  // “Phân tổ: Thôn Đông” tells of that place, and of no other.
  if (says === 'place')
    return !(
      isParted &&
      rowsSay.words.some((each) =>
        [word, placeNamed(text, word)].some((name) => plainWords(each).endsWith(plainWords(name))),
      )
    );
  const isYear = times.some(isWholeYear);
  if (says === 'part')
    return (
      !isOfWhole(times, word, text) &&
      ((isYear && !times.some(isPartOrDay)) || isOfOtherPart(word, text, times))
    );
  if (says === 'plan' || says === 'estimate') return false;
  if (says === 'preliminary') return 'status' in dataset.columns && !hasStatus(table);
  // Who was trained was so in all years before a day.
  if (says === 'years') return isYear && times.length === 1 && dataset.time === 'period';
  // Between two times there may be a change, of which the table holds both ends.
  if (says === 'change')
    return times.length < 2 || (!word.endsWith('cung ky') && plainWords(text).startsWith(word));
  return says !== 'group' || !(isParted || slots.some(({ breakdown }) => breakdown !== null));
}

/** Another part than those of the table; what was counted since January is no last quarter. */
const isOfOtherPart = (word: string, text: string, times: readonly string[]): boolean =>
  isOtherPart(word, times) ||
  (/(?<!và )lũy kế (?:từ|đến|tính)/i.test(text) &&
    times.every((each) => /-(?:Q[2-4]|M(?!01))/.test(each)));

/** “Quý IV và cả năm 2025”; “tính đến 10/01/2026”, when all of the year before was counted. */
function isOfWhole(times: readonly string[], word: string, text: string): boolean {
  const [day = text] = /\d{1,2}\D{1,9}\d{1,2}$/.exec(word) ?? [];
  const year = text.split(`${day}/`)[1]?.slice(0, 4) ?? '';
  return /(?:và|,) cả năm/i.test(text) || times.every((each) => each < year);
}

const isPartOrDay = (period: string): boolean => period.includes('-');
