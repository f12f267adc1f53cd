/** What a training form says, never judged by a total that it does not print. */
import { capital, NBSP, number, placeInSentence } from '../format.ts';
import { type CourseResult, type Coverage, latestForms, sumOf } from '../model/coverage.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { when } from './when.ts';

const count = (value: number, noun: string) => figure(`${number(value)}${NBSP}${noun}`);

/** How many courses have learners, have none, or do not say. What does not apply is left out. */
interface Tally {
  readonly all: number;
  readonly some: number;
  readonly none: number;
  readonly dash: number;
  readonly unknown: number;
}

function tally(results: readonly CourseResult[]): Tally {
  const trained = results
    .map(({ row }) => row.trained)
    .filter((value) => value !== 'not-applicable');
  const some = trained.filter((value) => typeof value === 'number' && value > 0).length;
  const none = trained.filter((value) => value === 0).length;
  const dash = trained.filter((value) => value === 'none').length;
  return {
    all: trained.length,
    some,
    none,
    dash,
    unknown: trained.length - some - none - dash,
  };
}

/** How many courses of the form have learners, and how many have none. */
export function trainingLevel(coverage: Coverage): Sentence {
  const { unit, audience, asOf, results } = coverage;
  const place = placeInSentence(unit.name);
  const start = say`${when(asOf)}, ${place}`;
  const audienceInWords = `dành cho ${inSentence(audience)}`;
  const found = tally(results);
  if (found.all === 0) return say`Các lớp ${audienceInWords} không áp dụng với ${place}`;
  const courses = found.all === 1 ? 'lớp' : count(found.all, 'lớp');
  if (found.unknown + found.dash === found.all)
    return say`Chưa có số liệu về số người đã học ${courses} ${audienceInWords} của ${place}`;
  if (found.all === 1) return oneCourse(start, results, audienceInWords);
  if (found.some === found.all)
    return say`${start} có người đã học cả ${courses} ${audienceInWords}`;
  if (found.none === found.all)
    return say`${start} chưa có người học lớp nào trong ${courses} ${audienceInWords}`;
  return withRest(start, found, ` ${audienceInWords}`);
}

function oneCourse(
  start: Sentence,
  results: readonly CourseResult[],
  audienceInWords: string,
): Sentence {
  const { sum } = sumOf(results.map(({ row }) => row.trained));
  return sum === 0
    ? say`${start} chưa có người học lớp ${audienceInWords}`
    : say`${start} có ${count(sum, 'người')} đã học lớp ${audienceInWords}`;
}

/** `… có người đã học 8/10 lớp dành cho tuyến xã; 2 lớp chưa có người học, 1 lớp chưa có số liệu`. */
function withRest(start: Sentence, found: Tally, whom: string): Sentence {
  const of = (some: number) => figure(`${number(some)}/${number(found.all)}${NBSP}lớp`);
  const head =
    found.some > 0
      ? say`${start} có người đã học ${of(found.some)}${whom}`
      : say`${start} chưa có người học ${of(found.none)}${whom}`;
  const rest = [
    ...(found.some > 0 && found.none > 0
      ? [say`${count(found.none, 'lớp')} chưa có người học`]
      : []),
    ...(found.dash > 0 ? [say`${count(found.dash, 'lớp')} được ghi “-”`] : []),
    ...(found.unknown > 0 ? [say`${count(found.unknown, 'lớp')} chưa có số liệu`] : []),
  ];
  return rest.reduce((sentence, part, at) => say`${sentence}${at === 0 ? ';' : ','} ${part}`, head);
}

/** `Cộng tác viên` → `cộng tác viên`; a body or an abbreviation keeps its capital. */
function inSentence(audience: string): string {
  const isName = /^(Ban|Hội|Sở|Ủy ban|Chi cục|Trung tâm) |^\p{Lu}{2}/u.test(audience);
  return isName ? audience : audience.charAt(0).toLocaleLowerCase('vi') + audience.slice(1);
}

/** What is still asked for, over the courses that say so; null when none does. */
export function trainingDemand(coverage: Coverage): Sentence | null {
  const demands = coverage.results.map(({ row }) => row.demand);
  const { sum, count: said } = sumOf(demands);
  if (said === 0) return null;
  if (sum === 0) return say`Đơn vị không đăng ký nhu cầu học đến năm${NBSP}2030.`;
  const silent = demands.filter(
    (demand) => demand === 'not-reported' || demand === 'no-data',
  ).length;
  const start = say`Đơn vị đăng ký ${count(sum, 'lượt học')} đến năm${NBSP}2030`;
  return silent === 0 ? say`${start}.` : say`${start}; ${count(silent, 'lớp')} chưa ghi nhu cầu.`;
}

/** Why the shares of a form are shown and not judged; null where it prints totals. */
export function withoutTotals(coverage: Coverage): string | null {
  if (coverage.hasTotals) return null;
  const shares = coverage.results.some(({ row }) => typeof row.percent === 'number');
  return shares
    ? 'Báo cáo không ghi tổng số người thuộc diện; tỷ lệ được chép đúng như báo cáo, không dùng để đánh giá.'
    : 'Báo cáo không ghi tổng số người thuộc diện.';
}

export function audienceTitle(audience: string): string {
  return capital(audience);
}

/** The same over the latest form of each audience of one unit. */
export function trainingOverall(forms: readonly Coverage[]): Sentence {
  const newest = latestForms(forms);
  const [first] = newest;
  if (!first) return say`Chưa có số liệu về đào tạo`;
  if (newest.length === 1) return trainingLevel(first);
  const found = tally(newest.flatMap((form) => form.results));
  const place = placeInSentence(first.unit.name);
  if (found.some + found.none === 0)
    return say`Chưa có số liệu về số người đã học các lớp của ${place}`;
  return withRest(say`${capital(place)}`, found, '');
}
