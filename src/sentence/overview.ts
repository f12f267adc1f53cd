/** What opens the page of a city: its one message, and the three cards below it. */
import {
  capital,
  kindsInWords,
  millions,
  NBSP,
  number,
  observed,
  placeInSentence,
} from '../format.ts';
import type { Audience, Child } from '../model/children.ts';
import { percentOf, wholeOf } from '../model/coverage-sum.ts';
import { meets } from '../model/judgement.ts';
import type { Model } from '../model/model.ts';
import type { Overview } from '../model/overview.ts';

import { sideOf } from './interval.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { unitHeading } from './unit.ts';

/** From which share of silent units on the headline speaks of them. */
const MANY_SILENT = 0.1;

/** Fertility first, then the worst of the rest: training below its target, silent units, money that is left. */
export function overviewHeading(model: Model, overview: Overview): Sentence {
  const { children, profile } = overview;
  if (!children) return unitHeading(model, profile);
  const first = fertilityClause(overview);
  const rest = worst(overview);
  if (first === null)
    return rest
      ? say`${capital(placeInSentence(profile.unit.name))}: ${rest}`
      : unitHeading(model, profile);
  return rest ? say`${first}; ${rest}` : first;
}

function fertilityClause({ unit, fertility, children }: Overview): Sentence | null {
  const place = capital(placeInSentence(unit.name));
  if (!fertility) {
    const year = children?.year;
    return year ? say`${place} không có số liệu về mức sinh năm${NBSP}${String(year)}` : null;
  }
  const { now, judgement, reference, interval } = fertility;
  const value = printed(observed(now.row) ?? '');
  const year = `năm${NBSP}${now.year}`;
  if (judgement?.verdict === 'met' || judgement?.verdict === 'not-met')
    return say`${place} ${judgement.verdict === 'met' ? 'đạt' : 'chưa đạt'} chỉ tiêu mức sinh ${year} (${value})`;
  const isAbout =
    reference && interval && sideOf(interval, reference.value, now.row.decimals) === 'around';
  if (isAbout && now.value !== reference.value)
    return say`${capital(year)}, mức sinh của ${placeInSentence(unit.name)} là ${value}, xấp xỉ mức sinh thay thế`;
  if (!reference)
    return say`${capital(year)}, mức sinh của ${placeInSentence(unit.name)} là ${value}${NBSP}con/phụ${NBSP}nữ`;
  const reaches = now.value >= reference.value ? 'đạt' : 'chưa đạt';
  return say`${capital(year)}, ${placeInSentence(unit.name)} ${reaches} mức sinh thay thế: ${value}${NBSP}con/phụ${NBSP}nữ`;
}

function worst({ children }: Overview): Sentence | null {
  if (!children) return null;
  const { audiences, units, budget } = children;
  const short = audiences.filter(isShort);
  if (short.length > 0) {
    const open = short.every(({ sum, target }) => target !== null && target.to > sum.year);
    return say`đào tạo ${open ? 'chưa tới' : 'dưới'} mục tiêu`;
  }
  const silent = units.filter(isSilent).length;
  if (silent > 0 && silent >= MANY_SILENT * units.length)
    return say`${figure(`${number(silent)}${NBSP}${kindsInWords(units.map(({ unit }) => unit))}`)} chưa báo cáo`;
  if (budget && budget.unused > 0)
    return say`còn ${figure(`${millions(budget.unused)}${NBSP}triệu đồng`)} chưa sử dụng`;
  return audiences.some(({ target }) => target !== null) ? say`đạt mục tiêu đào tạo` : null;
}

const isSilent = ({ status }: Child): boolean => status?.word === 'silent';

/** Whether the whole lies below its target. */
export const isShort = ({ sum, target }: Audience): boolean => {
  const whole = wholeOf(sum);
  return whole !== null && target !== null && meets(target, percentOf(whole) ?? 0, '%') === false;
};
