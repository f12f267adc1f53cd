/** Which way the fertility of the units below one went over the years, where their births tell it from chance. */
import { capital, kindsInWords, placeInSentence } from '../format.ts';
import { obstacleTo } from '../model/change.ts';
import type { Child, Children } from '../model/children.ts';
import { comparable, type KnownPoint } from '../model/series.ts';
import { type Trend, trendIn } from '../model/trend.ts';
import { namesOf } from './fertility-rows.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { fromTo } from './when.ts';

interface Course {
  readonly unit: Child['unit'];
  readonly known: readonly KnownPoint[];
  readonly trend: Trend;
}

const WAYS = [
  ['rises', 'tăng'],
  ['falls', 'giảm'],
] as const;

/**
 * `Từ năm 2020 đến năm 2025, mức sinh của phường Mẫu 10 có xu hướng tăng; các đơn vị khác chưa rõ xu hướng`; null where
 * no unit has two years that can be compared.
 */
export function fertilityTrends(children: Children): Sentence | null {
  const courses = children.units.flatMap((child) => courseOf(child, children) ?? []);
  if (courses.length === 0) return null;
  const years = courses.flatMap(({ known }) => known.map(({ year }) => year));
  const span = capital(fromTo(Math.min(...years), Math.max(...years)));
  const ways = WAYS.flatMap(([trend, word]) => {
    const names = courses
      .filter((each) => each.trend === trend)
      .map(({ unit }) => placeInSentence(unit.name));
    return names.length > 0 ? [say`của ${figure(namesOf(names))} có xu hướng ${word}`] : [];
  });
  const [first, second] = ways;
  if (!first)
    return say`${span}, mức sinh các ${kindsInWords(courses.map(({ unit }) => unit))} chưa rõ xu hướng`;
  const start = say`${span}, mức sinh ${first}${second ? say`, ${second}` : []}`;
  const isAll = courses.every(({ trend }) => trend !== 'unclear');
  return isAll ? start : say`${start}; các đơn vị khác chưa rõ xu hướng`;
}

/** Null where there are not two years to compare. */
function courseOf({ unit, profile }: Child, { level }: Children): Course | null {
  const known = profile.fertility ? comparable(profile.fertility) : [];
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last || obstacleTo(last, first)) return null;
  const found = trendIn(profile.intervals, known, level);
  // Their two ends must show it too.
  const isSeen = found === (last.value > first.value ? 'rises' : 'falls');
  return { unit, known, trend: found && isSeen ? found : 'unclear' };
}
