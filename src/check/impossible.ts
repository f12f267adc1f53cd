/** Figures that cannot be beside those that they are a part of, whatever the year before was. */

import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { isUnknown, isWithinYear } from '../dataset/period.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { ROLES } from '../dataset/role.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import type { Unit } from '../dataset/unit.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { isImpossible, type Observations, observationSubject, yearBefore } from './observation.ts';

interface Share {
  readonly of: string;
  readonly whole: string;
  readonly most: number;
  readonly words: string;
}

const { births, people, women } = ROLES;
/** The most that some people can be of others. No country had 100 births per 1.000 people, or 300 per 1.000 women. */
const SHARES: readonly Share[] = [
  { of: births, whole: people, most: 1 / 10, words: 'một phần mười số dân' },
  { of: women, whole: people, most: 1 / 2, words: 'một nửa số dân' },
  { of: births, whole: women, most: 1 / 3, words: 'một phần ba số phụ nữ 15–49 tuổi' },
  { of: people, whole: women, most: 20, words: '20 lần số phụ nữ 15–49 tuổi' },
];

/** Of any count: more than there are people in any country but two. */
const MOST_COUNTED = 1_000_000_000;
/**
 * The people of a unit by its level: several times the most that any has, so that more is another
 * measure. Of other levels nothing is held.
 */
const MOST_PEOPLE: ReadonlyMap<string, number> = new Map([
  ...['tỉnh', 'thành phố trực thuộc trung ương'].map((each) => [each, 50_000_000] as const),
  ...['huyện', 'quận', 'thị xã', 'thành phố thuộc tỉnh'].map((each) => [each, 5_000_000] as const),
  ...['xã', 'phường', 'thị trấn', 'đặc khu'].map((each) => [each, 1_000_000] as const),
]);
/** Boys for 100 girls: 1,121 and 1121 are 112,1 with its comma lost or moved. */
const SEX_RATIO = [10, 1_000] as const;
/** Where many are born, it is near 100: 52,3 is the share of boys. */
const OF_MANY = [70, 150] as const;
const MANY = /^(?:quốc gia|vùng|tỉnh|thành phố)/;
/** Births per 1.000 people: 1,48 and 148 are 14,8 of one. */
const BIRTH_RATE = [3, 60] as const;
/** On an island of few hundred people, or of a month, it is what it likes. */
const OF_FEW = [0.1, 100] as const;

export function checkImpossible(data: Data, observations: Observations): Problem[] {
  const units = rowsByCode(data.unit);
  return [
    ...data.indicator.flatMap((indicator) => beyondAll(indicator, observations, units)),
    ...SHARES.flatMap((share) => overShare(data, observations, share)),
    ...data.indicator.flatMap((each) => (each.code === people ? vanished(each, observations) : [])),
  ];
}

type Limits = readonly [least: number, most: number, why: () => string];

/** Whether a figure is outside of what it can be. */
export const isBeyond = ([least, most]: readonly [number, number, ...unknown[]], value: number) =>
  value < least || value > most;

/** What figures of an indicator can be in units of a level in a period; null where nothing is known. */
export function limitsOf(indicator: Indicator, level: string, period: string): Limits | null {
  const { code, kind, measure, numerator, denominator } = indicator;
  const people = code === ROLES.people ? MOST_PEOPLE.get(level) : undefined;
  if (people) {
    const why = () =>
      `không ${level} nào có quá ${number(people)} người; xem lại đơn vị tính của biểu`;
    return [-Infinity, people, why];
  }
  if (kind === 'số đếm')
    return [-Infinity, MOST_COUNTED, () => `không thể quá ${number(MOST_COUNTED)}`];
  // What could not be read may be a month, and who could not an island.
  const isPart = isWithinYear(period) || isUnknown(period);
  if (code === ROLES.sexRatio) {
    const limits = MANY.test(level) && !isPart ? OF_MANY : SEX_RATIO;
    return [...limits, () => 'số bé trai trên 100 bé gái, ví dụ 112,1'];
  }
  if (measure !== '‰' || numerator !== ROLES.births || denominator !== ROLES.people) return null;
  const limits = level === 'đặc khu' || level === '' || isPart ? OF_FEW : BIRTH_RATE;
  return [...limits, () => `số trẻ sinh ra trên 1.000 dân, ví dụ 14,8`];
}

/** Whether a figure may be one of an indicator, whoever's it is. */
export const isPossible = (indicator: Indicator, value: number): boolean =>
  !isImpossible(indicator, value) &&
  !isBeyond(limitsOf(indicator, '', '') ?? [value, value], value);

function beyondAll(
  indicator: Indicator,
  observations: Observations,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  const levels = new Set(Array.from(units.values(), ({ level }) => level));
  const all = [...levels]
    .map((level) => limitsOf(indicator, level, ''))
    .filter((each) => each !== null);
  if (all.length === 0) return [];
  // Beyond those of some level: of which level the unit is, is asked of few rows.
  const least = Math.max(...all.map(([low]) => low));
  const most = Math.min(...all.map(([, high]) => high));
  const isOut = (value: number) => value !== 0 && (value < least || value > most);
  const found = observations.having(['indicator', indicator.code], 'value', isOut);
  return [...found].flatMap((row) => {
    const limits = limitsOf(indicator, units.get(row.unit)?.level ?? '', row.period);
    return limits && isBeyond(limits, row.value as number)
      ? [impossible(row, indicator, limits[2](), null)]
      : [];
  });
}

function overShare(data: Data, observations: Observations, share: Share): Problem[] {
  const { of, whole, most, words } = share;
  const least = whole === women ? 50 : 0;
  const indicator = data.indicator.find(({ code }) => code === of);
  const ofWhole = ['indicator', () => whole] as const;
  const over = observations.pairs(['indicator', of], ofWhole, 'value', isOver(most, least));
  return [...over, ...overYearBefore(observations, share)].flatMap(([row, all]) => {
    if (!indicator || all.bound !== '=' || (row.bound !== '=' && row.bound !== '>')) return [];
    const year = all.period === row.period ? '' : ` năm ${all.period}`;
    const why = `không thể quá ${words}, biểu ghi ${number(all.value as number)} người${year}`;
    return [impossible(row, indicator, why, all)];
  });
}

/** Where a year does not have the others, against those of the year before: so many that nobody moved there. */
function* overYearBefore(observations: Observations, { of, whole, most }: Share) {
  if (!observations.values('indicator').includes(whole)) return;
  const wholeOf = observations.beside('indicator', whole);
  const ago = ['period', yearBefore] as const;
  for (const [row, before] of observations.pairs(['indicator', of], ago, 'value', isOver(3))) {
    const all = wholeOf(before);
    if (typeof wholeOf(row)?.value === 'number' || !all) continue;
    if (isOver(most * 2)(row.value as number, Number(all.value))) yield [row, all] as const;
  }
}

/** People of whom the year before more were born than can be: 10 for the 10.000 that a program took for a fraction. */
function vanished(indicator: Indicator, observations: Observations): Problem[] {
  const birthsOf = observations.beside('indicator', births);
  const ago = ['period', yearBefore] as const;
  const isFew = (own: number, before: number) => isOver(3)(before, own);
  const fewer = observations.pairs(['indicator', indicator.code], ago, 'value', isFew);
  return [...fewer].flatMap(([row, before]) => {
    const born = birthsOf(before);
    if (born?.bound !== '=' || row.bound !== '=') return [];
    if (!isOver(1 / 5)(born.value as number, row.value as number)) return [];
    const why = `năm ${born.period} đã có ${number(born.value as number)} trẻ sinh ra`;
    return [impossible(row, indicator, why, born)];
  });
}

/** Whether a figure is more than that part of the one beside it, which may itself be none that can be, or too small to tell. */
const isOver =
  (part: number, least = 0) =>
  (own: number, whole: number): boolean =>
    whole >= least && own > whole * part;

function impossible(
  row: Observation,
  indicator: Indicator,
  why: string,
  other: Observation | null,
): Problem {
  const facts = {
    ...{ value: number(row.value as number, row.decimals), name: indicator.name, why },
    also: other ? placesInWords([other], row) : undefined,
  };
  return problem('number-range', placeOf(row, 'value'), facts, observationSubject(row));
}
