/** What is known of a target: its distance and pace, and why it is not judged. A judgement itself is a status. */
import { date, decimalsOf, difference, list, NBSP, number } from '../format.ts';
import type {
  CourseJudgement,
  Judgement,
  Reason,
  TrainingStanding,
  Verdict,
} from '../model/judgement.ts';
import type { Pace } from '../model/pace.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit-tree.ts';
import { fromCount } from './count.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { equalTo, standingInWords } from './standing.ts';
import { fromTo, inPeriod } from './when.ts';

const REASONS: Readonly<Record<Reason, string | null>> = {
  'no-measure': null,
  'no-level': null,
  reference: 'Mức để so sánh, không phải mục tiêu được giao.',
  'unjudged-indicator': 'Chỉ tiêu này không dùng để đánh giá.',
  'no-comparison': 'Văn bản không ghi cần cao hơn, thấp hơn hay bằng mức này.',
  'not-exact': 'Kết quả không phải là con số chính xác.',
  ended: null,
  'no-total': 'Báo cáo không ghi tổng số người thuộc diện.',
};

/** Why a target with a result is not judged; null where it is, or where the status says it itself. */
export function reasonInWords({ reason, target }: Judgement): string | null {
  if (reason === 'no-comparison' && target.comparator === 'khoảng')
    return 'Văn bản ghi “khoảng”, không ghi ngưỡng đạt.';
  return reason && REASONS[reason];
}

/** That the unit ends before the target does, and who is to reach it is open; null where it does not. */
export function endInWords(unit: Unit, { kind, to }: Target): string | null {
  if (kind === 'mức tham chiếu' || !unit.validTo || Number(unit.validTo.slice(0, 4)) >= to)
    return null;
  return `Đơn vị có hiệu lực đến ngày${NBSP}${date(unit.validTo)}, trước năm${NBSP}${to}.`;
}

/** The latest result and its distance, of training that of all its courses together; null without any. */
export function resultInWords(judgement: Judgement): Sentence | null {
  const { verdict, courses, coverage, standing } = judgement;
  if (coverage) return coverageInWords(judgement, coverage);
  if (courses.length > 0) return coursesInWords(courses);
  const words = standingInWords(standing);
  if (!words || verdict !== 'no-data') return words && say`${words}.`;
  return say`Gần nhất: ${words}.`;
}

/** `57,9%, 276/477 lượt người, từ 9 trong 12 đơn vị (năm 2025), thấp hơn 22,1 điểm phần trăm. 2 lớp đạt và 8 lớp chưa đạt.` */
function coverageInWords({ target, courses }: Judgement, coverage: TrainingStanding): Sentence {
  const { share, distance } = courseShare(coverage, target) ?? {};
  const shown = share ?? `${number(Number(coverage.share.toFixed(1)))}%`;
  const start = say`${figure(shown)}, ${sumInWords(coverage)} (${inPeriod(String(coverage.year))})`;
  const all = distance ? say`${start}, ${distance}.` : say`${start}.`;
  return courses.length > 1 ? say`${all} ${coursesInWords(courses)}` : all;
}

/** `276/477 lượt người, từ 9 trong 12 đơn vị`; of a unit's own form without the units. */
export function sumInWords({ trained, eligible, count }: TrainingStanding): string {
  const sum = `${number(trained)}/${number(eligible)}${NBSP}lượt người`;
  return count ? `${sum}, ${fromCount(count)}` : sum;
}

function coursesInWords(courses: readonly CourseJudgement[]): Sentence {
  const byVerdict = Map.groupBy(courses, ({ verdict }) => STATE[verdict]);
  const counts = STATES.flatMap((state) => {
    const some = byVerdict.get(state)?.length ?? 0;
    return some > 0 ? [`${number(some)}${NBSP}lớp ${state}`] : [];
  });
  return say`${figure(list(counts))}.`;
}

/** The pace that the due year asks for, and the pace so far; both a year, in the unit of the results. */
export function paceInWords({ pace, standing, coverage, target }: Judgement): string | null {
  if (!pace) return null;
  const isShare = coverage !== null || standing?.indicator.measure === '%';
  const decimals = Math.max(standing?.point.row.decimals ?? 0, target.decimals) + 1;
  const unit = isShare ? `${NBSP}điểm phần trăm` : '';
  const amount = (change: number) => `${number(Number(Math.abs(change).toFixed(decimals)))}${unit}`;
  const isNext = pace.due === pace.last.year + 1;
  const needed = `${verb(pace.needed, decimals)} ${isNext ? '' : 'bình quân '}${amount(pace.needed)}${isNext ? '' : ' mỗi năm'}`;
  const start = `Để bằng mức này vào năm${NBSP}${pace.due} cần ${needed}`;
  const past = pastInWords(pace, decimals, amount);
  return past ? `${start}; ${past}.` : `${start}.`;
}

/** Null of one result. */
function pastInWords(
  { first, last, soFar, needed }: Pace,
  decimals: number,
  amount: (change: number) => string,
): string | null {
  if (!first || soFar === null) return null;
  const span = fromTo(first.year, last.year);
  if (Number(soFar.toFixed(decimals)) === 0) return `${span} gần như không thay đổi`;
  const past = `${span} đã ${verb(soFar, decimals)} bình quân ${amount(soFar)} mỗi năm`;
  if (soFar * needed < 0) return past;
  const gap = Number((Math.abs(soFar) - Math.abs(needed)).toFixed(decimals));
  if (gap === 0) return `${past}, bằng tốc độ cần có`;
  return `${past}, ${gap > 0 ? 'nhanh' : 'chậm'} hơn tốc độ cần có`;
}

const verb = (change: number, decimals: number): string =>
  Number(change.toFixed(decimals)) < 0 ? 'giảm' : 'tăng';

/** What a target's status is called in a count, in the order of counting. */
const STATES = [
  'đạt',
  'chưa đạt',
  'đang thực hiện',
  'thiếu số liệu',
  'không đánh giá',
  'chưa có cách đo',
] as const;

const STATE: Readonly<Record<Verdict, (typeof STATES)[number]>> = {
  met: 'đạt',
  'not-met': 'chưa đạt',
  ongoing: 'đang thực hiện',
  'no-data': 'thiếu số liệu',
  'not-judged': 'không đánh giá',
};

/** What a judgement is called in a sentence. */
export const stateOf = ({ verdict, reason }: Judgement): (typeof STATES)[number] =>
  reason === 'no-measure' ? 'chưa có cách đo' : STATE[verdict];

/** How the same target was met in the years before: `Các năm trước: đạt năm 2020–2022 và 2024; chưa đạt năm 2023.` */
export function earlierInWords(earlier: readonly Judgement[]): string | null {
  const byState = Map.groupBy(earlier, stateOf);
  const states = STATES.flatMap((state) => {
    const years = (byState.get(state) ?? []).map(({ target }) => target.to);
    return years.length > 0 ? [`${state} năm${NBSP}${list(runs(years))}`] : [];
  });
  if (states.length === 0) return null;
  return `${earlier.length > 1 ? 'Các năm' : 'Năm'} trước: ${states.join('; ')}.`;
}

/** Years as spans where three or more follow each other: `2020–2022`, `2024`. */
function runs(years: readonly number[]): readonly string[] {
  const sorted = years.toSorted((a, b) => a - b);
  // Years that follow each other are equally far from their places.
  const spans = [...Map.groupBy(sorted, (year) => year - sorted.indexOf(year)).values()];
  return spans.flatMap((span) =>
    span.length > 2 ? `${span[0]}–${span.at(-1)}` : span.map(String),
  );
}

/**
 * The share that a course is judged by, and its distance; the share is computed. The distance is that of the
 * share as it is shown, so that the two add up. Null where it is not judged.
 */
export function courseShare(
  { share }: Pick<CourseJudgement, 'share'>,
  target: Target,
): { readonly share: string; readonly distance: string } | null {
  const { value, decimals } = target;
  if (share === null || typeof value !== 'number') return null;
  const shown = roundedBeside(share, value, 1);
  const gap = difference(shown, value, Math.max(decimalsOf(shown), decimals));
  const points = `${oneOrMore(Math.abs(gap))}${NBSP}điểm phần trăm`;
  const distance = gap === 0 ? equalTo(target) : `${gap < 0 ? 'thấp' : 'cao'} hơn ${points}`;
  return { share: `${oneOrMore(shown)}%`, distance };
}

/** One decimal, as every computed share, or as many more as it has. */
const oneOrMore = (value: number): string => number(value, Math.max(1, decimalsOf(value)));

/** A share of people in percent, rounded; with as many decimals more as tell it from a level that it does not equal. */
export function roundedBeside(share: number, level: number, decimals: number): number {
  const rounded = Number(share.toFixed(decimals));
  const isApart = Math.sign(rounded - level) === Math.sign(difference(share, level, 9));
  return isApart || decimals === 9 ? rounded : roundedBeside(share, level, decimals + 1);
}
