/** Figures that cannot be beside those that they are a part of, whatever the year before was. */
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf, placesInWords } from '../dataset/place.ts';
import { ROLES } from '../dataset/role.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';

/** A part of the people, and the most that it can be of them. No country had 100 births per 1.000 people. */
const OF_PEOPLE: readonly { readonly of: string; readonly most: number; readonly words: string }[] =
  [
    { of: ROLES.births, most: 1 / 10, words: 'không thể quá một phần mười số dân' },
    { of: ROLES.women, most: 1 / 2, words: 'không thể quá một nửa số dân' },
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
const MOST_OF_ANY = Math.min(...MOST_PEOPLE.values());
/** Boys for 100 girls: 1,121 and 1121 are 112,1 with its comma lost or moved. */
const SEX_RATIO = [10, 1_000] as const;
/** Births per 1.000 people; one for ten thousand people is no year of any unit, 0,0148 is 14,8 of one. */
const BIRTH_RATE = [0.1, 100] as const;

export function checkImpossible(data: Data, observations: Observations): Problem[] {
  const parents = new Map(data.unit.map(({ code, parent }) => [code, parent]));
  const parentOf = (unit: string) => parents.get(unit) ?? null;
  return [
    ...data.indicator.flatMap((indicator) => beyondAll(indicator, observations)),
    ...overLevel(data, observations),
    ...OF_PEOPLE.flatMap((limit) => overPeople(data, observations, limit)),
    ...data.indicator
      .filter(({ kind, aggregation }) => kind === 'số đếm' && aggregation === 'cộng')
      .flatMap((indicator) => overWhole(observations, indicator, parentOf)),
  ];
}

/** The least and the most that figures of an indicator can be, with words for it; null where nothing is known. */
function limitsOf({
  code,
  kind,
  measure,
  numerator,
  denominator,
}: Indicator): readonly [number, number, () => string] | null {
  if (kind === 'số đếm')
    return [-Infinity, MOST_COUNTED, () => `không thể quá ${number(MOST_COUNTED)}`];
  if (code === ROLES.sexRatio)
    return [...SEX_RATIO, () => 'số bé trai trên 100 bé gái, ví dụ 112,1'];
  if (measure !== '‰' || numerator !== ROLES.births || denominator !== ROLES.people) return null;
  return [...BIRTH_RATE, () => `số trẻ sinh ra trên 1.000 dân, ví dụ 14,8`];
}

function beyondAll(indicator: Indicator, observations: Observations): Problem[] {
  const limits = limitsOf(indicator);
  if (!limits) return [];
  const [least, most, why] = limits;
  const isBeyond = (value: number) => value !== 0 && (value < least || value > most);
  const found = observations.having(['indicator', indicator.code], 'value', isBeyond);
  return Array.from(found, (row) => impossible(row, indicator, why(), null));
}

/** More people than a unit of its level has: thousands written as what they are, or the other way round. */
function overLevel(data: Data, observations: Observations): Problem[] {
  const levels = new Map(data.unit.map(({ code, level }) => [code, level]));
  const people = data.indicator.filter(({ code }) => code === ROLES.people);
  const isMany = (value: number) => value > MOST_OF_ANY && value <= MOST_COUNTED;
  return people.flatMap((indicator) =>
    Array.from(observations.having(['indicator', indicator.code], 'value', isMany), (row) => {
      const level = levels.get(row.unit) ?? '';
      const most = MOST_PEOPLE.get(level) ?? MOST_COUNTED;
      if ((row.value as number) <= most) return [];
      const why = `không ${level} nào có quá ${number(most)} người; xem lại đơn vị tính của biểu`;
      return [impossible(row, indicator, why, null)];
    }).flat(),
  );
}

function overPeople(
  data: Data,
  observations: Observations,
  { of, most, words }: (typeof OF_PEOPLE)[number],
): Problem[] {
  const indicator = data.indicator.find(({ code }) => code === of);
  const people = ['indicator', () => ROLES.people] as const;
  const over = observations.pairs(['indicator', of], people, 'value', isOver(most));
  return [...over].flatMap(([row, all]) => {
    if (!indicator || all.bound !== '=' || (row.bound !== '=' && row.bound !== '>')) return [];
    const why = `${words}, biểu ghi ${number(all.value as number)} người`;
    return [impossible(row, indicator, why, all)];
  });
}

/** Whether a figure is more than that part of the one beside it. */
const isOver =
  (part: number) =>
  (own: number, whole: number): boolean =>
    own > whole * part;

function overWhole(
  observations: Observations,
  indicator: Indicator,
  parentOf: (unit: string) => string | null,
): Problem[] {
  const ofIndicator = ['indicator', indicator.code] as const;
  const over = observations.pairs(ofIndicator, ['unit', parentOf], 'value', isOver(1));
  return [...over].flatMap(([row, whole]) => {
    if (whole.bound !== '=') return [];
    const facts = {
      ...factsOf(row, indicator, whole),
      range: `từ ${number(whole.value as number)} trở xuống, số của đơn vị cấp trên`,
    };
    return [problem('implausible', placeOf(row, 'value'), facts, observationSubject(row))];
  });
}

const factsOf = (row: Observation, { name }: Indicator, other: Observation | null) => ({
  value: number(row.value as number, row.decimals),
  name,
  also: other ? placesInWords([other], row) : undefined,
});

function impossible(
  row: Observation,
  indicator: Indicator,
  why: string,
  other: Observation | null,
): Problem {
  const facts = { ...factsOf(row, indicator, other), why };
  return problem('number-range', placeOf(row, 'value'), facts, observationSubject(row));
}
