/** What a target says, and its words as printed. */
import type { Course } from '../dataset/course.ts';
import type { Data } from '../dataset/data.ts';
import { measureKey } from '../dataset/measure.ts';
import { placeInWords, placeOf } from '../dataset/place.ts';
import type { Target } from '../dataset/target.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { nameKey } from '../table/fold.ts';
import { readNumber } from '../table/number-cell.ts';
import { fieldsDiffer } from './field.ts';
import { isBeyond, limitsOf } from './impossible.ts';

export const checkTargets = (data: Data): Problem[] => [
  ...data.target.flatMap((row) => [
    ...checkItem(row),
    ...checkMeasure(row, data),
    ...checkYears(row),
    ...checkWords(row),
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

/** How words compare, and what they then are. */
const COMPARED =
  /(trên|hơn|vượt)|(dưới|(?:thấp|nhỏ|ít) hơn)|(ít nhất|tối thiểu|không (?:dưới|(?:thấp|nhỏ|ít) hơn))|(tối đa|không (?:quá|trên|vượt(?: quá)?|(?:(?:cao|lớn|nhiều) )?hơn))/
    .source;
const COMPARATORS = ['>', '<', '≥', '≤'] as const;
const NUMBER = /(?<!thứ )(\d[\d.,]*\d|\d)(?: (nghìn|triệu))?(?: ?%)?(?: trở (lên|xuống))?/.source;
const FROM_HERE: Readonly<Record<string, string>> = { lên: '≥', xuống: '≤' };

interface Printed {
  readonly text: string;
  readonly value: number;
  /** Null where nothing stands beside it. */
  readonly comparator: string | null;
}

/** “Trên 80%” is strict, and no 85. */
function checkWords(row: Target): Problem[] {
  const { value, upper, comparator } = row;
  const all = printedIn(row.asPrinted ?? '');
  if (typeof value !== 'number' || all.every((each) => each.comparator === null)) return [];
  const own = all.find((each) => each.value === value || each.value === upper);
  const compared = all.find((each) => each.comparator !== null);
  if (!own) return [fieldsDiffer(row, 'value', number(value), `“Nguyên văn”: “${compared?.text}”`)];
  const isAnother = own.comparator !== null && comparator !== own.comparator;
  return isAnother
    ? [fieldsDiffer(row, 'comparator', comparator ?? '', `“Nguyên văn”: “${own.text}”`)]
    : [];
}

function printedIn(words: string): Printed[] {
  const pattern = new RegExp(`(?:(?<!\\p{L})(?:${COMPARED}) )?${NUMBER}`, 'giu');
  return [...words.matchAll(pattern)].flatMap(([text, ...parts]) => {
    const [digits = '', scale, direction = ''] = parts.slice(COMPARATORS.length);
    const reading = readNumber(digits);
    if (reading.kind === 'fault') return [];
    const read = reading.kind === 'number' ? reading.value : reading.whole;
    const factor = { nghìn: 1_000, triệu: 1_000_000 }[scale?.toLowerCase() ?? ''] ?? 1;
    const at = parts.slice(0, COMPARATORS.length).findIndex(Boolean);
    const comparator = COMPARATORS[at] ?? FROM_HERE[direction] ?? null;
    return [{ text, value: read * factor, comparator }];
  });
}
