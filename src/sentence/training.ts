/** What a training form says, never judged by a total that it does not print. */
import { capital, list, NBSP, number, placeInSentence, share } from '../format.ts';
import { type CourseResult, type Coverage, latestForms, sumOf } from '../model/coverage.ts';
import type { CoverageSum } from '../model/coverage-sum.ts';
import { type TrainedOf, totalOf, trainedOf } from '../model/coverage-sum.ts';
import { countInWords } from './count.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { when } from './when.ts';

const count = (value: number, noun: string) => figure(`${number(value)}${NBSP}${noun}`);

/** What does not apply is no course of the unit's. */
const appliedOf = ({ results }: Coverage): readonly CourseResult[] =>
  results.filter(({ row }) => row.trained !== 'not-applicable');

const sumOfForm = (form: Coverage): TrainedOf | null =>
  totalOf(appliedOf(form).flatMap((result) => trainedOf(result) ?? []));

const learnersOf = (form: Coverage) => sumOf(appliedOf(form).map(({ row }) => row.trained));

/** `46,3%` and `25/54`; of nobody no share. */
const shareInWords = ({ trained, eligible }: TrainedOf): string =>
  eligible === 0 ? 'không có ai thuộc diện' : share(trained, eligible);

const fractionInWords = ({ trained, eligible }: TrainedOf): string =>
  `${number(trained)}/${number(eligible)}`;

const NO_TOTAL = 'báo cáo không ghi tổng số thuộc diện';

/** What is counted over so many courses: who takes two of them counts twice, of one course they are people. */
export const learnersNoun = (courses: number): string => (courses > 1 ? 'lượt người' : 'người');

/** How many places of the form's courses were taken, of how many; where it gives no total, that it does not. */
export function trainingLevel(form: Coverage): Sentence {
  const { said, lack } = trainingSaid(form);
  return lack === null ? said : say`${said}; ${lack}`;
}

/** The same in two: what the form says, and why no share of it is told; null where one is, or nothing is known. */
export function trainingSaid(form: Coverage): {
  readonly said: Sentence;
  readonly lack: string | null;
} {
  const { unit, audience, asOf } = form;
  const place = placeInSentence(unit.name);
  const all = appliedOf(form).length;
  const courses = `${all > 1 ? 'các ' : ''}lớp dành cho ${inSentence(audience)}`;
  const whole = (said: Sentence) => ({ said, lack: null });
  if (all === 0)
    return whole(say`Các lớp dành cho ${inSentence(audience)} không áp dụng với ${place}`);
  const people = learnersNoun(all);
  const start = say`${when(asOf)}, ${place}`;
  const sum = sumOfForm(form);
  if (sum?.eligible === 0) return whole(say`${start} không có ai thuộc diện học ${courses}`);
  if (sum)
    return whole(
      say`${start} có ${figure(shareInWords(sum))} số ${people} thuộc diện đã học ${courses} (${fractionInWords(sum)})`,
    );
  const learners = learnersOf(form);
  if (learners.count === 0)
    return whole(say`Không có số liệu về số người đã học ${courses} của ${place}`);
  const said =
    learners.sum === 0
      ? say`${start} chưa có người học ${courses}`
      : say`${start} có ${learners.count === 1 ? printed(`${number(learners.sum)}${NBSP}${people}`) : count(learners.sum, people)} đã học ${courses}`;
  return { said, lack: form.hasTotals ? 'chưa đủ số liệu để tính tỷ lệ' : NO_TOTAL };
}

/** `Cộng tác viên` → `cộng tác viên`; a body or an abbreviation keeps its capital. */
export function inSentence(audience: string): string {
  const isName = /^(Ban|Hội|Sở|Ủy ban|Chi cục|Trung tâm) |^\p{Lu}{2}/u.test(audience);
  return isName ? audience : audience.charAt(0).toLocaleLowerCase('vi') + audience.slice(1);
}

/** The same over the latest form of each audience of one unit: `tuyến xã 46,3% (25/54), cộng tác viên 52% (65/125)`. */
export function trainingOverall(forms: readonly Coverage[]): Sentence {
  const newest = latestForms(forms);
  const [first] = newest;
  if (!first) return say`Không có số liệu về đào tạo`;
  if (newest.length === 1) return trainingLevel(first);
  const place = placeInSentence(first.unit.name);
  if (newest.every((form) => appliedOf(form).length === 0))
    return say`Các lớp đào tạo không áp dụng với ${place}`;
  const told = newest.filter((form) => learnersOf(form).count > 0);
  if (told.length === 0) return say`Không có số liệu về số người đã học các lớp của ${place}`;
  const isOneTime = newest.every(({ asOf }) => asOf === first.asOf);
  const start = isOneTime ? say`${when(first.asOf)}, ${place}` : say`${capital(place)}`;
  if (told.every((form) => sumOfForm(form) === null))
    return say`${start} có ${figure(list(told.map(learnersInWords)))} đã học; ${NO_TOTAL}`;
  return say`${start} có số lượt người đã học: ${figure(list(told.map(audienceInWords)))}`;
}

/** `55 lượt cộng tác viên`. */
const learnersInWords = (form: Coverage): string =>
  `${number(learnersOf(form).sum)}${NBSP}lượt ${inSentence(form.audience)}`;

function audienceInWords(form: Coverage): string {
  const sum = sumOfForm(form);
  const words = sum
    ? `${shareInWords(sum)} (${fractionInWords(sum)})`
    : `${number(learnersOf(form).sum)}${NBSP}lượt`;
  return `${inSentence(form.audience)} ${words}`;
}

/** The units below one: `Đào tạo ở thành phố Mẫu, năm 2025: tuyến xã 57,9% (276/477 lượt người, từ 9 trong 12 đơn vị), …`. */
export function trainingBelow(sums: readonly CoverageSum[]): Sentence {
  const [first] = sums;
  if (!first) return say`Không có số liệu về đào tạo`;
  const isOneYear = sums.every(({ year }) => year === first.year);
  const place = placeInSentence(first.parent.name);
  const start = `Đào tạo ở ${place}${isOneYear ? `, năm${NBSP}${first.year}` : ''}`;
  return say`${start}: ${figure(list(sums.map((sum) => sumInWords(sum, !isOneYear))))}`;
}

function sumInWords({ audience, sum, count: units, year }: CoverageSum, dated: boolean): string {
  const name = `${inSentence(audience)}${dated ? ` năm${NBSP}${year}` : ''}`;
  if (!sum) return `${name} không ghi tổng số thuộc diện`;
  const from = `từ ${countInWords(units)}`;
  return `${name} ${shareInWords(sum)} (${fractionInWords(sum)}${NBSP}lượt người, ${from})`;
}

/** The courses without a learner, by name: `3 lớp cộng tác viên chưa có người học: …`, a sentence an audience. */
export const withoutLearners = (forms: readonly Coverage[]): readonly Sentence[] =>
  latestForms(forms).flatMap(({ audience, results }) => {
    const names = results
      .filter(({ row }) => row.trained === 0)
      .map(({ course }) => `“${course.name}”`);
    const all = say`${count(names.length, 'lớp')} ${inSentence(audience)}`;
    return names.length > 0 ? [say`${all} chưa có người học: ${names.join('; ')}.`] : [];
  });

/** `10 lớp`; null for one course, under whose name the report may speak of several classes. */
export function courseCount({ results }: Coverage): string | null {
  return results.length > 1 ? `${number(results.length)}${NBSP}lớp` : null;
}

/** `25/54`, the places taken of all; null where the form does not tell how many there are. */
export function trainingFraction(form: Coverage): string | null {
  const sum = sumOfForm(form);
  return sum && fractionInWords(sum);
}

/** For a cell, over the forms of the latest date: `46,3%` of `25/54`; `45/?` where no form gives totals; null where none says. */
export function learntShortly(
  forms: readonly Coverage[],
): { readonly figure: string; readonly of: string } | null {
  const newest = latestForms(forms).filter(({ asOf }, _, [first]) => asOf === first?.asOf);
  const sum = totalOf(newest.flatMap((form) => sumOfForm(form) ?? []));
  if (sum) return { figure: shareInWords(sum), of: fractionInWords(sum) };
  const learners = sumOf(newest.flatMap((form) => appliedOf(form).map(({ row }) => row.trained)));
  return learners.count === 0 ? null : { figure: `${number(learners.sum)}/?`, of: 'thiếu tổng' };
}

/** Why the shares of a form are shown and not judged; null where it prints totals. */
export function withoutTotals(coverage: Coverage): string | null {
  if (coverage.hasTotals) return null;
  const shares = coverage.results.some(({ row }) => typeof row.percent === 'number');
  return shares
    ? 'Báo cáo không ghi tổng số người thuộc diện; tỷ lệ được chép đúng như báo cáo, không dùng để đánh giá.'
    : 'Báo cáo không ghi tổng số người thuộc diện.';
}
