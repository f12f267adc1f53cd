/** The courses of a unit one below the other: who was trained, of how many, and how that stands to the target. */
import { NBSP, number, type Shown } from '../format.ts';
import { type CourseResult, type Coverage, latestForms } from '../model/coverage.ts';
import { percentOf, trainedOf } from '../model/coverage-sum.ts';
import type { Verdict } from '../model/judgement.ts';
import type { Model, Profile } from '../model/model.ts';
import { trainingShown } from '../model/silence.ts';
import { coverageInWords } from '../sentence/children.ts';
import { figure, type Sentence, say } from '../sentence/sentence.ts';
import { levelInWords } from '../sentence/target.ts';
import { inSentence, trainingOverall } from '../sentence/training.ts';
import { formJudgement } from './score-training.ts';

export interface CourseRow {
  readonly name: string;
  /** `1/6`, `39/?`; null where it is not known who was trained. */
  readonly fraction: string | null;
  /** Why not. */
  readonly silence: Shown | null;
  /** Percent, as it is shown and drawn; null where a number is missing. */
  readonly share: { readonly percent: number; readonly text: string } | null;
  /** Null where nothing is held against it. */
  readonly verdict: Verdict | null;
}

export interface CourseForm {
  readonly form: Coverage;
  /** `trên 80%`, and percent; null where the form is held against nothing. */
  readonly target: { readonly words: string | null; readonly level: number } | null;
  /** Those without both numbers first, then from the lowest share. */
  readonly rows: readonly CourseRow[];
}

/** The latest form of each audience. */
export const courseForms = (model: Model, { coverage }: Profile): readonly CourseForm[] =>
  latestForms(coverage).map((form) => {
    const judged = formJudgement(model, form);
    const level = judged && typeof judged.target.value === 'number' ? judged.target.value : null;
    const verdicts = new Map(judged?.courses.map(({ row, verdict }) => [row, verdict]));
    const rows = form.results.map((result) => {
      const verdict = level === null ? null : (verdicts.get(result.row) ?? null);
      return { ...rowOf(model, form, result, level), verdict };
    });
    return {
      form,
      target: judged && level !== null ? { words: levelInWords(judged.target, '%'), level } : null,
      rows: rows.toSorted((a, b) => (a.share?.percent ?? -1) - (b.share?.percent ?? -1)),
    };
  });

function rowOf(
  model: Model,
  { results }: Coverage,
  result: CourseResult,
  level: number | null,
): Omit<CourseRow, 'verdict'> {
  const { course, row } = result;
  const known = trainedOf(result);
  const percent = known && percentOf(known);
  const { trained, eligible } = row;
  const of = typeof eligible === 'number' ? number(eligible) : '?';
  const form = results.map((each) => each.row);
  return {
    name: course.name,
    fraction: typeof trained === 'number' ? `${number(trained)}/${of}` : null,
    silence: typeof trained === 'number' ? null : trainingShown(model, row, 'trained', form),
    share: known && percent !== null ? { percent, text: coverageInWords(known, level) } : null,
  };
}

/** `Đạt mục tiêu đào tạo: tuyến xã 2/9 lớp, cộng tác viên 0/5 lớp`; what all learnt, where nothing is judged. */
export function coursesHeading(forms: readonly CourseForm[]): Sentence {
  const judged = forms.flatMap(({ form, target, rows }) => {
    const told = rows.filter(({ verdict }) => verdict !== null && JUDGED.has(verdict));
    return target && told.length > 0 ? [{ form, target, told }] : [];
  });
  if (judged.length < forms.length || forms.length === 0)
    return trainingOverall(forms.map(({ form }) => form));
  const parts = judged.map(({ form, told }) => {
    const met = told.filter(({ verdict }) => verdict === 'met').length;
    return `${inSentence(form.audience)} ${number(met)}/${number(told.length)}${NBSP}lớp`;
  });
  return say`Đạt mục tiêu đào tạo: ${figure(parts.join(', '))}`;
}

const JUDGED: ReadonlySet<Verdict> = new Set(['met', 'not-met', 'ongoing']);
