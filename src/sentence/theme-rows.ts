/** What opens a theme where units are compared below one: its finding over all of them, and who is missing. */
import { list, NBSP, number, placeInSentence } from '../format.ts';
import { type Audience, type Children, reaches } from '../model/children.ts';
import type { CoverageSum } from '../model/coverage-sum.ts';
import { funnelBelow } from '../model/funnel-below.ts';
import type { Model } from '../model/model.ts';
import { lackOf, silenceNow } from '../model/silence.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from '../model/theme.ts';
import type { Unit } from '../model/unit-tree.ts';
import { coverageInWords } from './children.ts';
import { countInWords } from './count.ts';
import { trainingRowsHeading, whyInWords } from './course-heat.ts';
import { fertilityRowsHeading, fertilityRowsLead } from './fertility-rows.ts';
import { moneyRowsHeading, moneyRowsLead } from './money-rows.ts';
import type { Sentence } from './sentence.ts';

export interface RowsWords {
  readonly heading: Sentence;
  readonly lead: string;
}

/** Null where the units have nothing of the theme to compare. */
export function themeRowsWords(model: Model, children: Children, theme: Theme): RowsWords | null {
  const { units, year, audiences, budget } = children;
  if (theme === FERTILITY && year !== null) {
    const [indicator] = units.flatMap(({ profile }) => profile.fertility?.indicator ?? []);
    const funnel = indicator ? funnelBelow(model, children.parent, indicator) : null;
    return {
      heading: fertilityRowsHeading(children, funnel),
      lead: fertilityRowsLead(children, funnel),
    };
  }
  if (theme === TRAINING && audiences.length > 0)
    return { heading: trainingRowsHeading(children), lead: trainingLead(children) };
  if (theme === BUDGET && budget)
    return { heading: moneyRowsHeading(children, budget), lead: moneyRowsLead(children, budget) };
  return null;
}

/** More units than these are counted by their reasons. */
const MOST_NAMES = 6;

/** `1 trong 9 đơn vị đủ số liệu đạt mục tiêu: xã Mẫu 01. … chưa tính được: xã Mẫu 03 (thiếu tổng …)`. */
function trainingLead({ units, audiences }: Children): string {
  const [first] = audiences;
  if (!first) return '';
  const judged = units.filter(({ training }) => training.some(({ coverage }) => coverage.sum));
  const met = judged.filter(({ training }) =>
    training.every((each) => !each.coverage.sum || reaches(each) === true),
  );
  const hasTarget = audiences.some(({ target }) => target !== null);
  const names = met.map(({ unit }) => placeInSentence(unit.name));
  const who = met.length > 0 && met.length <= MOST_NAMES ? `: ${list(names)}` : '';
  const scope = `trong ${number(judged.length)}${NBSP}đơn vị đủ số liệu`;
  const some = met.length === 0 ? `Chưa đơn vị nào ${scope}` : `${number(met.length)} ${scope}`;
  const start = hasTarget && judged.length > 0 ? `${some} đạt mục tiêu${who}.` : '';
  return [start, missingInWords(first, units)].filter(Boolean).join(' ');
}

/** `: 57,9%, 276/477 lượt người`. */
const sumInWords = ({ sum }: CoverageSum): string =>
  sum
    ? `: ${coverageInWords(sum, null)}, ${number(sum.trained)}/${number(sum.eligible)}${NBSP}lượt người`
    : '';

function missingInWords({ sum }: Audience, units: Children['units']): string {
  const silenceOf = (unit: Unit) =>
    silenceNow(
      units.find((child) => child.unit === unit)?.status ?? null,
      lackOf.learners(sum.audience),
    );
  const without = sum.units.filter((unit) => unit.sum === null);
  const held = sum.own?.sum ? sumInWords(sum) : '';
  const start = `Tỷ lệ ${held && `do ${placeInSentence(sum.parent.name)} báo cáo; `}cộng từ ${countInWords(sum.count)}${held}`;
  if (without.length === 0) return `${start}.`;
  const why = (unit: (typeof without)[number]) =>
    unit.why === 'no-total'
      ? 'thiếu tổng số thuộc diện'
      : whyInWords(unit, silenceOf(unit.unit)).replace(/ \([^()]*\)$/, '');
  if (without.length <= MOST_NAMES)
    return `${start}; chưa tính được: ${without.map((unit) => `${placeInSentence(unit.unit.name)} (${why(unit)})`).join(', ')}.`;
  const reasons = [...Map.groupBy(without, why)].map(
    ([reason, same]) => `${number(same.length)}${NBSP}đơn vị ${reason}`,
  );
  return `${start}; chưa tính được: ${list(reasons)}.`;
}
