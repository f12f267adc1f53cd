/** What moved at a place since the year before, a sentence each: told, not judged. */
import { capital, list, NBSP, number } from '../format.ts';
import type { Change } from '../model/change.ts';
import { type ChildChange, isChange, type Movement, type SummedBirths } from '../model/movement.ts';
import { inferredInBrief } from './budget.ts';
import { stepOf } from './change.ts';
import { amountInWords, tierInWords } from './children.ts';
import { countInWords, namesInWords } from './count.ts';
import { unproven } from './interval.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { firmness, yearOf } from './when.ts';

/** A sentence whose first clause carries the change. */
export interface Told {
  readonly first: Sentence;
  readonly rest: Sentence;
}

/** A rate that moved by no more of itself is called almost the same. */
const ALMOST = 0.01;

/** `Số trẻ sinh ra tăng 56, mức sinh gần như không đổi`: of a rate only what its test lets one say. */
export function movementHeading(movement: Movement): Sentence {
  const { births: all } = movement;
  const rate = rateClause(movement);
  const first = isChange(all) ? say`Số trẻ sinh ra ${stepInWords(all, '')}` : sumClause(movement);
  if (first) return rate ? say`${first}, mức${NBSP}sinh ${rate}` : first;
  if (rate) return say`Mức${NBSP}sinh ${rate}`;
  return toldOf(movement)[0]?.first ?? say`${otherTerritory(movement)}`;
}

/** `Số trẻ sinh ra của 9 trong 12 đơn vị tăng 56`. */
function sumClause({ summed }: Movement): Sentence | null {
  if (!summed) return null;
  const { before, now, count } = summed;
  return say`Số trẻ sinh ra của ${countInWords(count)} ${sizeInWords(now - before, '', 0)}`;
}

function rateClause({ fertility: rate }: Movement): Sentence | null {
  if (!isChange(rate)) return null;
  const { before, isChance } = rate;
  const step = stepOf(rate);
  if (step === 0 || isChance === false) return stepInWords(rate, 'con');
  if (Math.abs(step) <= ALMOST * before.value) return say`gần như không đổi`;
  return isChance ? say`chưa thay đổi rõ` : null;
}

/** `tăng 56 trẻ`, `giảm 0,06 con`, `không đổi`. */
function stepInWords(change: Change, unit: string): Sentence {
  return sizeInWords(
    stepOf(change),
    unit,
    Math.max(change.before.row.decimals, change.now.row.decimals),
  );
}

function sizeInWords(step: number, unit: string, decimals: number): Sentence {
  if (step === 0) return say`không đổi`;
  const size = figure(`${number(Math.abs(step), decimals)}${unit && NBSP}${unit}`);
  return say`${step > 0 ? 'tăng' : 'giảm'}${NBSP}${size}`;
}

/** At most five sentences: births, fertility, the sex ratio, money left, the units below. */
export function movementInWords(movement: Movement): readonly Told[] {
  const all = toldOf(movement);
  const ofTerritory = [movement.births, movement.fertility, movement.sexRatio];
  return ofTerritory.includes('other-territory')
    ? [...all, { first: [], rest: say`${otherTerritory(movement)}.` }]
    : all;
}

const toldOf = (movement: Movement): readonly Told[] =>
  [births, fertility, money, extremes, sexRatio].flatMap((of) => of(movement) ?? []);

/** Which of its figures the year before cannot be held against, as the territory has changed. */
function otherTerritory({ year, births: all, fertility: rate, sexRatio: ratio }: Movement): string {
  const names = [
    ...(all === 'other-territory' ? ['số trẻ sinh ra'] : []),
    ...(rate === 'other-territory' ? ['mức sinh'] : []),
    ...(ratio === 'other-territory' ? ['tỷ số giới tính khi sinh'] : []),
  ];
  return `${capital(list(names))} năm${NBSP}${year} không so được với năm${NBSP}${year - 1} vì địa giới khác`;
}

const written = ({ value, row }: Change['now']): string => number(value, row.decimals);

/** `, năm 2024 là 3.267`. */
const earlier = ({ before }: Change): string => `, ${yearOf(before)} là ${written(before)}`;

function births({ births: all, summed, laterBirths, year }: Movement): Told | null {
  if (summed) return sumInWords(summed, year);
  if (!isChange(all)) return null;
  const { now } = all;
  const later = isChange(laterBirths)
    ? say`; con thứ ba trở lên ${stepInWords(laterBirths, 'trẻ')}, là ${written(laterBirths.now)}`
    : [];
  return {
    first: say`Có ${printed(`${written(now)}${NBSP}trẻ`)} sinh ra`,
    rest: say`${firmness(now.row)}${earlier(all)}${later}.`,
  };
}

/** Of the same units in both years: nothing is said of those that lack one. */
function sumInWords({ before, now, count }: SummedBirths, year: number): Told {
  const of = count.others.length > 0 ? ', cộng các đơn vị có số của cả hai năm' : '';
  return {
    first: say`${capital(countInWords(count))} có ${figure(`${number(now)}${NBSP}trẻ`)} sinh ra`,
    rest: say`${of}, năm${NBSP}${String(year - 1)} là ${figure(number(before))}.`,
  };
}

function fertility({ fertility: rate }: Movement): Told | null {
  if (!isChange(rate)) return null;
  return {
    first: say`Mức sinh là ${printed(written(rate.now))}`,
    rest: say`${firmness(rate.now.row)}${earlier(rate)}${NBSP}con/phụ${NBSP}nữ${certainty(rate)}.`,
  };
}

function sexRatio({ sexRatio: ratio }: Movement): Told | null {
  if (!isChange(ratio)) return null;
  return {
    first: say`Tỷ số giới tính khi sinh là ${printed(written(ratio.now))}`,
    rest: say`${firmness(ratio.now.row)}${earlier(ratio)} bé trai/100${NBSP}bé gái${certainty(ratio)}.`,
  };
}

/** What the test says of a rate that moved; nothing where there is none. */
function certainty(change: Change): string {
  const step = stepOf(change);
  if (step === 0 || change.isChance === null) return '';
  return change.isChance
    ? `; ${unproven(step)}`
    : `; đủ cơ sở để nói là ${step > 0 ? 'tăng' : 'giảm'}`;
}

function money({ unit, unused, below, year }: Movement): Told | null {
  if (!unused) return null;
  const { before, now, uses } = unused;
  const ours = inferredInBrief(uses);
  const inferred = ours ? ` (${ours})` : '';
  const name = `Kinh phí${below.length > 0 ? ` cấp ${tierInWords(unit)}` : ''} chưa sử dụng`;
  const left = figure(amountInWords(now));
  if (amountInWords(before) === amountInWords(now))
    return { first: say`${name} không đổi`, rest: say`, ${left}${inferred}.` };
  const step = figure(amountInWords(Math.abs(now - before)));
  return {
    first: say`${name} ${now > before ? 'tăng' : 'giảm'} ${step}`,
    rest: say`, năm${NBSP}${String(year)} còn ${left}${inferred}.`,
  };
}

function extremes({ below, otherTerritory: others }: Movement): Told | null {
  if (below.length < 2) return null;
  const steps = below.map(({ step }) => step);
  const [most, least] = [Math.max(...steps), Math.min(...steps)];
  const by = (step: number) => figure(`${number(Math.abs(step))}${NBSP}trẻ`);
  const ground =
    others > 0 ? `; không so ${number(others)}${NBSP}đơn vị vì địa giới đã thay đổi` : '';
  const fall = say`${namesOf(below, least)} giảm nhiều nhất, bớt ${by(least)}`;
  const only = (word: string, step: number) => ({
    first: say`${capital(namesOf(below, step))} có số trẻ sinh ra ${word} nhiều nhất`,
    rest: say`, ${step > 0 ? 'thêm' : 'bớt'} ${by(step)}`,
  });
  if (most > 0) {
    const { first, rest } = only('tăng', most);
    return { first, rest: least < 0 ? say`${rest}; ${fall}${ground}.` : say`${rest}${ground}.` };
  }
  if (least === 0) return null;
  const { first, rest } = only('giảm', least);
  return { first, rest: say`${rest}${ground}.` };
}

const namesOf = (below: readonly ChildChange[], step: number): string =>
  namesInWords(below.filter((each) => each.step === step).map(({ unit }) => unit));
