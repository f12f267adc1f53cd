/** The finding that opens a theme page, over all units that report it. */
import { NBSP, number, share } from '../format.ts';
import { latestForms } from '../model/coverage.ts';
import type { Model, Portrait } from '../model/model.ts';
import { latest } from '../model/series.ts';
import { referenceLevel } from '../model/target.ts';
import { budgetLevel } from './budget.ts';
import { fertilityLevel } from './fertility.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { trainingLevel } from './training.ts';

const units = (count: number) => figure(`${number(count)}${NBSP}đơn vị`);

/** One unit: its level. Several: how many lie below the reference level. */
export function fertilityHeading(model: Model, portraits: readonly Portrait[]): Sentence {
  const known = portraits.flatMap(({ unit, fertility }) => {
    const now = fertility && latest(fertility);
    return fertility && now
      ? [{ unit, fertility, now, reference: referenceLevel(model.targets(unit, 'TFR')) }]
      : [];
  });
  const [only] = known;
  if (!only) return say`Chưa có đơn vị nào báo cáo mức sinh.`;
  if (known.length === 1) return fertilityLevel(only.fertility, only.reference);
  const judged = known.filter(({ reference }) => reference);
  const below = judged.filter(({ now, reference }) => now.value < (reference?.value ?? 0));
  if (judged.length === 0) return say`${units(known.length)} có số liệu về mức sinh.`;
  if (below.length === 0)
    return say`Không có đơn vị nào trong ${units(judged.length)} có số liệu có mức sinh thấp hơn mức sinh thay thế.`;
  const some = figure(`${number(below.length)}/${number(judged.length)}${NBSP}đơn vị`);
  return say`Mức sinh của ${some} có số liệu thấp hơn mức sinh thay thế.`;
}

/** One unit: its forms. Several: how many courses have learners. */
export function trainingHeading(portraits: readonly Portrait[]): Sentence {
  const reporting = portraits.filter((portrait) => portrait.coverage.length > 0);
  const forms = reporting.flatMap((portrait) => latestForms(portrait.coverage));
  const [only] = forms;
  if (!only) return say`Chưa có đơn vị nào báo cáo đào tạo.`;
  if (forms.length === 1) return say`${trainingLevel(only)}.`;
  const results = forms.flatMap((form) => form.results);
  const learnt = results.filter(
    ({ row }) => typeof row.trained === 'number' && row.trained > 0,
  ).length;
  const share = figure(`${number(learnt)}/${number(results.length)}${NBSP}lớp`);
  return say`Theo báo cáo của ${units(reporting.length)}, ${share} đã có người học.`;
}

/** One unit: its use. Several: the share used of all that was given. */
export function budgetHeading(portraits: readonly Portrait[]): Sentence {
  const budgets = portraits.flatMap((portrait) => portrait.budget ?? []);
  const [only] = budgets;
  if (!only) return say`Chưa có đơn vị nào báo cáo kinh phí.`;
  if (budgets.length === 1) return say`${budgetLevel(only)}.`;
  const total = (key: 'allocated' | 'used') => budgets.reduce((sum, each) => sum + each[key], 0);
  if (total('allocated') === 0) return say`Chưa có đủ số liệu về kinh phí được giao.`;
  return say`${units(budgets.length)} đã sử dụng ${figure(share(total('used'), total('allocated')))} kinh phí được giao.`;
}

const LEADS = {
  'muc-sinh':
    'Tổng tỷ suất sinh, số trẻ sinh ra và mục tiêu, ghi đúng như báo cáo; năm chưa có số liệu được để trống.',
  'dao-tao':
    'Số người đã học, số thuộc diện và số đăng ký của từng lớp. Biểu nào không ghi tổng số thì tỷ lệ được chép đúng như biểu, không dùng để đánh giá.',
  'kinh-phi':
    'Kinh phí được giao và đã sử dụng theo hạng mục và năm, kèm lý do chưa sử dụng như báo cáo ghi.',
} as const;

/** What a theme page holds and how to read it. */
export function leadOf(theme: keyof typeof LEADS): string {
  return LEADS[theme];
}
