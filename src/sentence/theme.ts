/** The finding that opens a theme page, over all units that report it. */
import { capital, NBSP, number } from '../format.ts';
import { topmost } from '../model/comparison.ts';
import { countOf } from '../model/count.ts';
import { latestForms } from '../model/coverage.ts';
import { audiencesBelow, coverageSumOf } from '../model/coverage-sum.ts';
import type { Model, Profile } from '../model/model.ts';
import { byEnd } from '../model/period.ts';
import { latest } from '../model/series.ts';
import { referenceLevel } from '../model/target.ts';
import { SCREENING, type ThemeKey } from '../model/theme.ts';
import { activityHeading } from './activity.ts';
import { birthsLevel } from './birth.ts';
import { budgetLevel, budgetUnused, usage } from './budget.ts';
import { countWithPlace, namesInWords } from './count.ts';
import { fertilityLevel, fertilityTrend } from './fertility.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { sharesHeading } from './share.ts';
import { trainingBelow, trainingLevel, trainingOverall } from './training.ts';

const units = (count: number) => figure(`${number(count)}${NBSP}đơn vị`);

/** One unit: its level. Several below one: how many of them lie below the reference level. */
export function fertilityHeading(model: Model, profiles: readonly Profile[]): Sentence {
  const reporting = profiles.filter(({ fertility }) => fertility && latest(fertility));
  const known = reporting.flatMap((profile) => {
    const { unit, fertility } = profile;
    const now = fertility && latest(fertility);
    if (!now) return [];
    const reference = referenceLevel(model.targets(unit, fertility.indicator.code));
    return [{ unit, fertility, intervals: profile.intervals, now, reference }];
  });
  const [only] = known;
  if (!only) return say`Không có đơn vị nào báo cáo mức sinh.`;
  if (known.length === 1) return fertilityLevel(only.fertility, only.intervals, only.reference);
  const year = Math.max(...known.map(({ now }) => now.year));
  const newest = known.filter(({ now }) => now.year === year);
  const count = countOf(
    model.units,
    newest.map(({ unit }) => unit),
    String(year),
  );
  const some = newest.filter(({ unit }) => count?.some.includes(unit));
  if (!count || some.length < 2 || some.some(({ reference }) => !reference))
    return say`Có số liệu về mức sinh của ${figure(namesInWords(known.map(({ unit }) => unit)))}.`;
  const below = some.filter(({ now, reference }) => now.value < (reference?.value ?? 0)).length;
  const start = say`Năm${NBSP}${String(year)}, ${countWithPlace(count)} có số liệu`;
  if (below === some.length) return say`${start}, đều có mức sinh thấp hơn mức sinh thay thế.`;
  if (below === 0) return say`${start}, không đơn vị nào có mức sinh thấp hơn mức sinh thay thế.`;
  return say`${start}; ${units(below)} có mức sinh thấp hơn mức sinh thay thế.`;
}

/** One unit: its forms. A unit over those that report: their coverage. Several others: who reports. */
export function trainingHeading(model: Model, profiles: readonly Profile[]): Sentence {
  const all = profiles.filter(({ coverage }) => coverage.length > 0);
  const periods = all.flatMap(({ coverage }) => coverage.map(({ asOf }) => asOf));
  const [period = ''] = periods.toSorted((a, b) => byEnd(b, a));
  const count = countOf(
    model.units,
    all.map(({ unit }) => unit),
    period,
  );
  if (count && count.some.length > 1) {
    const { parent } = count;
    const sums = audiencesBelow(model, parent).flatMap(
      (audience) => coverageSumOf(model, parent, audience) ?? [],
    );
    return say`${trainingBelow(sums)}.`;
  }
  const reporting = topmost(all);
  const [only] = reporting;
  if (!only) return say`Không có đơn vị nào báo cáo đào tạo.`;
  const newest = reporting.filter(({ coverage }) => coverage.some(({ asOf }) => asOf === period));
  const [first] = newest;
  return newest.length === 1 && first
    ? say`${trainingOverall(first.coverage.filter(({ asOf }) => asOf === period))}.`
    : say`Có số liệu về đào tạo của ${figure(namesInWords(reporting.map(({ unit }) => unit)))}.`;
}

/** One unit: its use. Several, none below another: the share used of all that was given. */
export function budgetHeading(profiles: readonly Profile[]): Sentence {
  const reporting = topmost(profiles.filter(({ budget }) => budget !== null));
  const budgets = reporting.flatMap(({ budget }) => budget ?? []);
  const [only] = budgets;
  if (!only) return say`Không có đơn vị nào báo cáo kinh phí.`;
  if (budgets.length === 1) return say`${budgetLevel(only)}.`;
  const counted = reporting.filter(({ budget }) => (budget?.allocated ?? 0) > 0);
  const [first, second] = counted.flatMap(({ budget }) => budget ?? []);
  if (!first)
    return say`Có số liệu về kinh phí của ${figure(namesInWords(budgets.map(({ unit }) => unit)))}.`;
  if (!second) return say`${budgetLevel(first)}.`;
  const start = say`${figure(capital(namesInWords(counted.map(({ unit }) => unit))))} đã sử dụng`;
  return say`${usage(
    start,
    counted.flatMap(({ budget }) => budget ?? []),
  )}.`;
}

interface ThemeWords {
  /** The finding that opens its page. */
  readonly heading: (model: Model, profiles: readonly Profile[]) => Sentence;
  /** What its page holds and how to read it. */
  readonly lead: string;
  /** What else a message about its page says, where one unit alone reports it. */
  readonly more: (profile: Profile) => readonly (Sentence | null)[];
  /** What its page is of, for those who look for it. */
  readonly about: string;
}

const WORDS: Readonly<Record<ThemeKey, ThemeWords>> = {
  'muc-sinh': {
    heading: fertilityHeading,
    lead: 'Tổng tỷ suất sinh, số trẻ sinh ra và mục tiêu, ghi đúng như báo cáo; năm không có số được nói rõ vì sao.',
    more: ({ fertility, intervals, births }) => [
      fertility && fertilityTrend(fertility, intervals),
      births && say`${birthsLevel(births)}`,
    ],
    about: 'Tổng tỷ suất sinh, số trẻ sinh ra và mục tiêu theo từng đơn vị.',
  },
  'dao-tao': {
    heading: trainingHeading,
    lead: 'Số người đã học, số thuộc diện và số đăng ký của từng lớp. Biểu nào không ghi tổng số thì tỷ lệ được chép đúng như biểu, không dùng để đánh giá.',
    more: ({ coverage }) => latestForms(coverage).map((form) => say`${trainingLevel(form)}`),
    about: 'Số đã học, số thuộc diện và nhu cầu đăng ký theo từng lớp, từng đơn vị.',
  },
  'kinh-phi': {
    heading: (_, profiles) => budgetHeading(profiles),
    lead: 'Kinh phí được giao và đã sử dụng theo hạng mục và năm, kèm lý do chưa sử dụng như báo cáo ghi.',
    more: ({ budget }) => [budget && say`${budgetUnused(budget)}`],
    about: 'Kinh phí giao, sử dụng và lý do chưa sử dụng theo hạng mục, năm và đơn vị.',
  },
  'sang-loc': {
    heading: (model, profiles) => sharesHeading(model, profiles, SCREENING),
    lead: 'Tỷ lệ bà mẹ mang thai và tỷ lệ trẻ sinh ra được sàng lọc, đặt cạnh mức văn bản ghi cho từng năm (giao, dự kiến), ghi đúng như báo cáo. Báo cáo không nêu mẫu số.',
    more: () => [],
    about: 'Tỷ lệ sàng lọc trước sinh, sơ sinh và mục tiêu theo từng năm, từng đơn vị.',
  },
  'hoat-dong': {
    heading: (model, profiles) =>
      activityHeading(
        profiles,
        model.data.task.filter(({ unit }) => model.units.get(unit)),
      ),
    lead: 'Hội nghị, giám sát, truyền thông, dịch vụ, cán bộ và cộng tác viên, ghi đúng như báo cáo; ô trống, dấu “-” và số 0 được giữ khác nhau.',
    more: () => [],
    about: 'Truyền thông, bộ máy, dịch vụ, hội nghị, giám sát và thời hạn báo cáo.',
  },
};

/** What is said of a theme over all units that report it. */
export const wordsOf = ({ key }: { readonly key: ThemeKey }): ThemeWords => WORDS[key];
