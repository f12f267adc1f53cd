/** What the strips of many units show: their rates, their training, their money. */
import type { Strip } from '../chart/strip.ts';
import { kindsInWords, NBSP, number, observed } from '../format.ts';
import type { Child, Children } from '../model/children.ts';
import { percentOf, type TrainedOf, wholeOf } from '../model/coverage-sum.ts';
import type { Model } from '../model/model.ts';
import { moneyShare, sumShare, usedShare, wholeName } from '../sentence/children.ts';
import { levelInWords } from '../sentence/target.ts';

export interface StripWords {
  readonly id: string;
  readonly title: string;
  /** `87/100 đơn vị`: of how many the figure is known. */
  readonly count: string;
  readonly description: string;
  readonly strip: Strip;
}

interface Titled extends Strip {
  readonly id: string;
  readonly title: string;
}

/** The dots of the units that have a figure. */
type DotsOf = (value: (child: Child) => number | null) => Strip['dots'];

const percent = (value: number): string => `${number(Math.round(value))}%`;

/** One for each figure that at least two units have. */
export function stripsOf(
  model: Model,
  children: Children,
  first: ReadonlySet<string>,
): readonly StripWords[] {
  const { units } = children;
  const dotsOf: DotsOf = (value) =>
    units.flatMap((child) => {
      const found = value(child);
      return found === null ? [] : [{ value: found, isStrong: first.has(child.unit.code) }];
    });
  const strips = [
    rateStrip(model, children, dotsOf),
    ...trainingStrips(children, dotsOf),
    moneyStrip(children, dotsOf),
  ];
  return strips
    .filter(({ dots }) => dots.length > 1)
    .map(({ id, title, ...strip }) => {
      const count = `${number(strip.dots.length)}/${number(units.length)}${NBSP}đơn vị`;
      return { id, title, count, description: describe(strip, count), strip };
    });
}

const nameOf = ({ parent }: Children): string => wholeName(parent).replace(/^Toàn./, '');

function rateStrip(model: Model, children: Children, dotsOf: DotsOf): Titled {
  const { parent, year, reference } = children;
  const rate = model.profile(parent).fertility?.known.find((point) => point.year === year);
  return {
    id: 'dai-muc-sinh',
    title: `Mức sinh năm${NBSP}${year ?? ''}, con/phụ nữ`,
    dots: dotsOf((child) => child.rate?.value ?? null),
    level: reference && {
      value: reference.value,
      words: `thay thế ${number(reference.value, 1)}`,
    },
    whole: rate ? { value: rate.value, words: `${nameOf(children)} ${observed(rate.row)}` } : null,
    ticks: (value) => number(value, 2),
  };
}

const trainingStrips = (children: Children, dotsOf: DotsOf): readonly Titled[] =>
  children.audiences.map(({ audience, sum, target }, at) => ({
    id: `dai-dao-tao-${at + 1}`,
    title: `Đào tạo: ${audience}`,
    dots: dotsOf((child) => {
      const found = child.training[at]?.coverage.sum;
      return found ? percentOf(found) : null;
    }),
    level: target && { value: target.value, words: levelInWords(target, '%') ?? '' },
    whole: wholePercent(wholeOf(sum), nameOf(children)),
    ticks: percent,
  }));

const moneyStrip = ({ units, budget }: Children, dotsOf: DotsOf): Titled => ({
  id: 'dai-kinh-phi',
  title: `Kinh phí đã sử dụng năm${NBSP}${budget?.year ?? ''}`,
  dots: dotsOf((child) => moneyShare(child.money)),
  level: null,
  whole: budget && {
    value: usedShare(budget) ?? 0,
    words: `${kindsInWords(units.map(({ unit }) => unit))} ${sumShare(budget)}`,
  },
  ticks: percent,
});

function wholePercent(sum: TrainedOf | null, name: string) {
  const value = sum && percentOf(sum);
  return value === null
    ? null
    : { value, words: `${name} ${number(Number(value.toFixed(1)), 1)}%` };
}

/** From the lowest to the highest, for those who do not see the dots. */
function describe({ dots, ticks, level, whole }: Strip, count: string): string {
  const values = dots.map(({ value }) => value).toSorted((a, b) => a - b);
  const ends = [values[0], values[Math.floor(values.length / 2)], values.at(-1)].map((value) =>
    ticks(value ?? 0),
  );
  const parts = [level?.words, whole?.words].filter(Boolean).join('; ');
  return `${count}: thấp nhất ${ends[0]}, ở giữa ${ends[1]}, cao nhất ${ends[2]}${parts && `; ${parts}`}.`;
}
