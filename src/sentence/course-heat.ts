/** Where training of one audience lacks most, course by course, and why a unit has no share. */
import { missing, NBSP, number, placeInSentence, type Silence } from '../format.ts';
import type { Audience, Children } from '../model/children.ts';
import {
  type CourseCoverage,
  percentOf,
  type TrainedOf,
  trainedOf,
  type UnitCoverage,
  wholeOf,
} from '../model/coverage-sum.ts';
import type { NumberedTarget } from '../model/target.ts';
import { coverageInWords } from './children.ts';
import { roundedBeside } from './judgement.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { levelInWords } from './target.ts';
import { inSentence } from './training.ts';

/** How far a share is from its target: met, then by fewer than 20, up to 45, more points; null without a target. */
export type Gap = 0 | 1 | 2 | 3;

export function gapOf(sum: TrainedOf, target: NumberedTarget | null, isMet: boolean): Gap | null {
  const percent = percentOf(sum);
  if (percent === null || target === null) return null;
  if (isMet) return 0;
  const missing = target.value - percent;
  if (missing < NEAR) return 1;
  return missing <= FAR ? 2 : 3;
}

/** Points below a target that are told apart. */
const [NEAR, FAR] = [20, 45];

/** What each shade means. */
export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  0: 'đạt',
  1: `thiếu dưới ${NEAR} điểm`,
  2: `thiếu ${NEAR} đến ${FAR} điểm`,
  3: `thiếu trên ${FAR} điểm`,
};

/** A share without its sign, for a cell of many. */
export function shareInCell(sum: TrainedOf, target: NumberedTarget | null): string {
  const percent = percentOf(sum);
  if (percent === null) return '–';
  return number(target === null ? Math.round(percent) : roundedBeside(percent, target.value, 0));
}

/** A course's name for the head of a column: the short one, else its first words, at most 16 characters. */
export function shortName({ course }: CourseCoverage): string {
  if (course.short) return course.short;
  const words = course.name
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/);
  const kept = words.reduce(
    (all, word) => (`${all} ${word}`.trim().length <= 16 ? `${all} ${word}`.trim() : all),
    '',
  );
  return kept || (words[0] ?? '');
}

/** `Tuyến xã: thiếu nhất là “Cử nhân”, mới 10/36 người`. */
export function heatHeading({ audience, sum, target }: Audience): Sentence {
  const known = sum.courses.flatMap((each) => (each.sum ? [{ ...each, sum: each.sum }] : []));
  const [weakest] = known.toSorted((a, b) => (percentOf(a.sum) ?? 0) - (percentOf(b.sum) ?? 0));
  if (!weakest) return say`${audience}: không biểu nào ghi đủ số đã học và số thuộc diện`;
  const share = percentOf(weakest.sum) ?? 0;
  if (target && share > target.value)
    return say`${audience}: mọi lớp đều trên ${number(target.value)}%`;
  const of = figure(`${number(weakest.sum.trained)}/${number(weakest.sum.eligible)}${NBSP}người`);
  return say`${audience}: thấp nhất là “${shortName(weakest)}”, ${of}`;
}

/** Why a unit has no share: one cell over all its courses. */
export function whyInWords({ why, older }: UnitCoverage, silence: Silence): string {
  const word = missing(silence);
  if (why === 'older-form') {
    const year = older?.asOf.slice(0, 4) ?? '';
    const parts = older?.results.flatMap((result) => trainedOf(result) ?? []) ?? [];
    const trained = parts.reduce((all, part) => all + part.trained, 0);
    const eligible = parts.reduce((all, part) => all + part.eligible, 0);
    const before =
      eligible > 0
        ? ` (năm${NBSP}${year}: ${number(trained)}/${number(eligible)})`
        : ` (mới có đến năm${NBSP}${year})`;
    return `${word} số của năm${before}`;
  }
  return why === 'no-form' ? 'không có biểu' : `${word} số đã học và số thuộc diện`;
}

/** `Đào tạo ở thành phố Mẫu: tuyến xã 57,9%, cộng tác viên 61,0%; mục tiêu trên 80%`. */
export function trainingRowsHeading({ parent, audiences }: Children): Sentence {
  const place = placeInSentence(parent.name);
  const known = audiences.flatMap((each) => {
    const total = wholeOf(each.sum);
    return total ? [{ ...each, total }] : [];
  });
  if (known.length === 0) {
    const trained = audiences.map(({ audience, sum }) => {
      const all = sum.units.flatMap(({ form }) => form?.results ?? []);
      const count = all.reduce(
        (total, { row }) => total + (typeof row.trained === 'number' ? row.trained : 0),
        0,
      );
      return `${number(count)}${NBSP}lượt ${inSentence(audience)}`;
    });
    return say`Đào tạo ở ${place}: ${figure(trained.join(', '))} đã học; báo cáo không ghi tổng số thuộc diện`;
  }
  const parts = known.map(
    ({ audience, total, target }, at) =>
      say`${at > 0 ? ', ' : ''}${inSentence(audience)} ${figure(coverageInWords(total, target?.value ?? null))}`,
  );
  const start = parts.reduce((all, part) => say`${all}${part}`, say`Đào tạo ở ${place}: `);
  const levels = new Set(known.map(({ target }) => target && levelInWords(target, '%')));
  const [level] = levels;
  return level && levels.size === 1 ? say`${start}; mục tiêu ${level}` : start;
}
