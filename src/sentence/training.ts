/** What a training form says, never judged by a total that it does not print. */
import { capital, NBSP, number, placeInSentence } from '../format.ts';
import {
  type CourseResult,
  type Coverage,
  type Learnt,
  latestForms,
  learnt,
  sumOf,
} from '../model/coverage.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { when } from './when.ts';

const count = (value: number, noun: string) => figure(`${number(value)}${NBSP}${noun}`);

/** How many courses of the form have learners, and how many have none. */
export function trainingLevel(coverage: Coverage): Sentence {
  const { unit, audience, asOf, results } = coverage;
  const place = placeInSentence(unit.name);
  const start = say`${when(asOf)}, ${place}`;
  const audienceInWords = `dành cho ${inSentence(audience)}`;
  const found = learnt([coverage]);
  if (found.all === 0) return say`Các lớp ${audienceInWords} không áp dụng với ${place}`;
  const courses = found.all === 1 ? 'lớp' : count(found.all, 'lớp');
  if (found.unknown + found.dash === found.all)
    return say`Chưa có số liệu về số người đã học ${courses} ${audienceInWords} của ${place}`;
  if (found.all === 1) return oneCourse(start, results, audienceInWords);
  return learntInWords(start, found, ` ${audienceInWords}`);
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

/** `… đã có người học ở 8/10 lớp dành cho tuyến xã; 2 lớp chưa có người học, 1 lớp chưa có số liệu`. */
export function learntInWords(start: Sentence, found: Learnt, whom: string): Sentence {
  if (found.some === found.all)
    return say`${start} đã có người học ở cả ${count(found.all, 'lớp')}${whom}`;
  if (found.none === found.all)
    return say`${start} chưa có người học ở lớp nào trong ${count(found.all, 'lớp')}${whom}`;
  const of = (some: number) => figure(`${number(some)}/${number(found.all)}${NBSP}lớp`);
  const head =
    found.some > 0
      ? say`${start} đã có người học ở ${of(found.some)}${whom}`
      : say`${start} chưa có người học ở ${of(found.none)}${whom}`;
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
export function inSentence(audience: string): string {
  const isName = /^(Ban|Hội|Sở|Ủy ban|Chi cục|Trung tâm) |^\p{Lu}{2}/u.test(audience);
  return isName ? audience : audience.charAt(0).toLocaleLowerCase('vi') + audience.slice(1);
}

/** The same over the latest form of each audience of one unit. */
export function trainingOverall(forms: readonly Coverage[]): Sentence {
  const newest = latestForms(forms);
  const [first] = newest;
  if (!first) return say`Chưa có số liệu về đào tạo`;
  if (newest.length === 1) return trainingLevel(first);
  const found = learnt(newest);
  const place = placeInSentence(first.unit.name);
  if (found.all === 0) return say`Các lớp đào tạo không áp dụng với ${place}`;
  if (found.some + found.none === 0)
    return say`Chưa có số liệu về số người đã học các lớp của ${place}`;
  const isOneTime = newest.every(({ asOf }) => asOf === first.asOf);
  const start = isOneTime ? say`${when(first.asOf)}, ${place}` : say`${capital(place)}`;
  return learntInWords(start, found, '');
}

/** What is still asked for, as a heading: over the courses that say so; null when none does. */
export function demandHeading(coverage: Coverage): Sentence | null {
  const demands = coverage.results.map(({ row }) => row.demand);
  const { sum, count: said } = sumOf(demands);
  if (said === 0) return null;
  if (sum === 0) return say`Đơn vị không đăng ký nhu cầu học đến năm${NBSP}2030`;
  const silent = demands.filter(
    (demand) => demand === 'not-reported' || demand === 'no-data',
  ).length;
  const start = say`Đơn vị đăng ký ${count(sum, 'lượt học')} đến năm${NBSP}2030`;
  return silent === 0 ? start : say`${start}; ${count(silent, 'lớp')} chưa ghi nhu cầu`;
}

/** The same as a sentence. */
export function trainingDemand(coverage: Coverage): Sentence | null {
  const demand = demandHeading(coverage);
  return demand && say`${demand}.`;
}

/** `10 lớp`; null for one course, under whose name the report may speak of several classes. */
export function courseCount({ results }: Coverage): string | null {
  return results.length > 1 ? `${number(results.length)}${NBSP}lớp` : null;
}

/** For a cell: `13/16 lớp`, of a report that names one course `118 người`; null where none says. */
export function learntShortly(forms: readonly Coverage[]): string | null {
  const found = learnt(forms);
  if (found.some + found.none === 0) return null;
  if (found.all > 1) return `${found.some}/${found.all}${NBSP}lớp`;
  const trained = latestForms(forms).flatMap(({ results }) =>
    results.map(({ row }) => row.trained),
  );
  return `${number(sumOf(trained).sum)}${NBSP}người`;
}

/** Why the shares of a form are shown and not judged; null where it prints totals. */
export function withoutTotals(coverage: Coverage): string | null {
  if (coverage.hasTotals) return null;
  const shares = coverage.results.some(({ row }) => typeof row.percent === 'number');
  return shares
    ? 'Báo cáo không ghi tổng số người thuộc diện; tỷ lệ được chép đúng như báo cáo, không dùng để đánh giá.'
    : 'Báo cáo không ghi tổng số người thuộc diện.';
}
