/** What a target says, and its words as printed. */
import type { Course } from '../dataset/course.ts';
import type { Data } from '../dataset/data.ts';
import { measureKey } from '../dataset/measure.ts';
import { placeInWords, placeOf } from '../dataset/place.ts';
import type { Target } from '../dataset/target.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { nameKey } from '../table/fold.ts';
import { fieldsDiffer } from './field.ts';
import { isBeyond, limitsOf } from './impossible.ts';
import { levelsIn, type PrintedLevel, yearOfLevel } from './printed-level.ts';

export const checkTargets = (data: Data): Problem[] => [
  ...data.target.flatMap((row) => [
    ...checkItem(row),
    ...checkMeasure(row, data),
    ...checkYears(row),
    ...checkWords(row, data),
    ...checkAudience(row, data),
    ...checkLevel(row, data),
  ]),
  ...checkTwice(data.target),
];

/** A level is of something, be it words: “250 câu lạc bộ”. */
const checkItem = (row: Target): Problem[] =>
  (row.indicator ?? row.audience ?? row.asPrinted) === null
    ? [
        problem('value-required', placeOf(row, 'indicator'), {
          header: 'Mã chỉ tiêu” hoặc “Đối tượng',
        }),
      ]
    : [];

/** Those who are trained are a share of their audience. */
function checkMeasure(row: Target, { indicator }: Data): Problem[] {
  const { measure, audience } = row;
  const wanted = indicator.find(({ code }) => code === row.indicator);
  const { measure: expected, name } = wanted ?? { measure: '%', name: audience ?? '' };
  return measure === null || measureKey(measure) === measureKey(expected)
    ? []
    : [problem('measure-mismatch', placeOf(row, 'measure'), { value: measure, expected, name })];
}

/** The courses that a target is measured by are those of its audience, which may be several: “viên chức và cộng tác viên”. */
function checkAudience(row: Target, { course }: Data): Problem[] {
  const { audience, courses } = row;
  if (audience === null) return [];
  const isOwn = (each: Course) => nameKey(audience).includes(nameKey(each.audience));
  const other = course.find((each) => courses.includes(each.code) && !isOwn(each));
  return other
    ? [fieldsDiffer(row, 'audience', audience, `lớp ${other.code} (${other.audience})`)]
    : [];
}

/** A level that is none anywhere, as the “0,1” by which a rate is to fall. */
function checkLevel(row: Target, { indicator, unit }: Data): Problem[] {
  const wanted = indicator.find(({ code }) => code === row.indicator);
  const level = unit.find(({ code }) => code === row.unit)?.level ?? '';
  const limits = wanted && limitsOf(wanted, level, '');
  if (!limits || typeof row.value !== 'number' || !isBeyond(limits, row.value)) return [];
  const [, , why] = limits;
  const facts = { value: number(row.value, row.decimals), name: wanted.name, why: why() };
  return [problem('number-range', placeOf(row, 'value'), facts)];
}

/** One document wants one thing once. */
function checkTwice(rows: readonly Target[]): Problem[] {
  const told = rows.filter(({ value }) => typeof value === 'number');
  const same = Map.groupBy(told, ({ unit, indicator, audience, courses, comparator, ...row }) =>
    JSON.stringify([
      ...[unit, indicator, audience, courses, comparator, row.upper, row.below],
      ...[row.from, row.to, row.kind, row.source, row.asPrinted, row.note],
    ]),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ value }) => first && value !== first.value)
      .map((row) => {
        const other = first as Target;
        const said = `${placeInWords(other, row)}: “${number(other.value as number)}”`;
        return fieldsDiffer(row, 'value', number(row.value as number), said);
      }),
  );
}

function checkYears(row: Target): Problem[] {
  const { from, to, kind, value } = row;
  const isYearly = kind === 'chỉ tiêu giao năm' && typeof value === 'number';
  return isYearly && from !== null && from < to
    ? [fieldsDiffer(row, 'kind', kind, `các năm ${from}–${to}`)]
    : [];
}

/** Words before a level that was reached, and before none that is to be: “thực hiện được ít nhất 85%”. */
const DONE =
  /^(?!.*(?<!\p{L})(?:phấn đấu|(?:mục|chỉ) tiêu|duy trì|bằng|mức|từ|như|hơn|so với)(?!\p{L})).*(?:đã (?:thực hiện|đạt)|thực hiện được(?! *[≥>]))(?!\p{L})/iu;
/** Before one that nobody assigned. */
const REGISTERED = /^(?!.*giao).*(?<!\p{L})đăng ký(?! (?:kết hôn|khai sinh))(?!\p{L})/iu;

/** “Trên 80%” is strict, and no 85; “tăng 2%” is no level; and what is to be by 2030 need not be in 2026. */
function checkWords(row: Target, data: Data): Problem[] {
  const { value, comparator, asPrinted, to, kind } = row;
  if (typeof value !== 'number' || asPrinted === null) return [];
  const printed = (words: string) => `“Nguyên văn”: “${words}”`;
  const { own, other } = levelOf(row, levelsIn(asPrinted), data);
  if (!own && other) return [fieldsDiffer(row, 'value', number(value), printed(other.text))];
  if (own && own.comparator !== null && comparator !== own.comparator)
    return [fieldsDiffer(row, 'comparator', comparator ?? '', printed(own.text))];
  const clause =
    asPrinted
      .slice(0, own?.from)
      .split(/[,;:(]|\. /)
      .at(-1) ?? '';
  const words = printed(clause + (own?.text ?? ''));
  if (own && DONE.test(`${clause} ${own.comparator}`))
    return [fieldsDiffer(row, 'value', number(value), words)];
  if (own && kind === 'chỉ tiêu giao năm' && REGISTERED.test(clause))
    return [fieldsDiffer(row, 'kind', kind, words)];
  const time = yearOfLevel(asPrinted, own);
  // An earlier one may be what it starts from: “từ 1,94 năm 2024 lên 2,1”.
  return time !== null && Number(time.slice(-4)) > to
    ? [fieldsDiffer(row, 'to', String(to), printed(time))]
    : [];
}

/** The one that is a row's value; where none is, another that its words print. */
function levelOf(
  { value, upper, indicator: code }: Target,
  all: readonly PrintedLevel[],
  { indicator }: Data,
) {
  // Some are changes themselves: “Chỉ tiêu điều chỉnh mức sinh”.
  const name = indicator.find((each) => each.code === code)?.name ?? '';
  const isOfChange = /tăng|giảm|điều chỉnh/i.test(name);
  const same = all.filter((each) => each.value === value || each.value === upper);
  return {
    own: same.find((each) => isOfChange || !each.isChange),
    other: same[0] ?? all.find((each) => each.isLevel),
  };
}
