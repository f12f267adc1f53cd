/** Training in a scorecard: a row an audience, all courses of its latest form together. */
import { sectionId } from '../address.ts';
import { NBSP, number } from '../format.ts';
import { childrenOf } from '../model/children.ts';
import { type Coverage, latestForms } from '../model/coverage.ts';
import { percentOf, totalOf, trainedOf } from '../model/coverage-sum.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Model, Profile } from '../model/model.ts';
import { yearsOf } from '../model/period.ts';
import { lackOf, silenceNow } from '../model/silence.ts';
import { TRAINING } from '../model/theme.ts';
import type { Unit } from '../model/unit-tree.ts';
import { coverageInWords } from '../sentence/children.ts';
import { levelInWords } from '../sentence/target.ts';
import { inSentence, learnersNoun } from '../sentence/training.ts';
import { upTo } from '../sentence/when.ts';
import { trainingAbove } from './above.ts';
import { judgementOf, NOT_JUDGED, type ScoreRow, statusOf } from './score-row.ts';

/** What a form is held against: the first target of its audience whose years hold its own; null where none does. */
export function formJudgement(
  model: Model,
  { unit, audience, asOf }: Pick<Coverage, 'unit' | 'audience' | 'asOf'>,
): Judgement | null {
  const [year] = yearsOf(asOf);
  return judgementOf(
    model,
    unit,
    ({ target }) =>
      target.audience === audience && (target.from ?? year) <= year && year <= target.to,
  );
}

export function trainingRows(
  model: Model,
  profile: Profile,
  parent: Unit | null,
): readonly ScoreRow[] {
  const { unit, coverage } = profile;
  const [section] = TRAINING.sections(profile);
  const above = parent ? childrenOf(model, parent) : null;
  return latestForms(coverage).map(({ audience, asOf, results }) => {
    const sum = totalOf(results.flatMap((result) => trainedOf(result) ?? []));
    const judged = formJudgement(model, { unit, audience, asOf });
    const level = typeof judged?.target.value === 'number' ? judged.target.value : null;
    const percent = sum && percentOf(sum);
    const trained = results.flatMap(({ row }) =>
      typeof row.trained === 'number' ? row.trained : [],
    );
    const places = trained.reduce((all, each) => all + each, 0);
    const people = learnersNoun(results.length);
    const gap = level !== null && percent !== null ? Math.max(0, level - percent) : 0;
    return {
      name: `Đào tạo ${inSentence(audience)}`,
      href: section ? `#${sectionId(section, unit)}` : '#',
      figure: sum ? coverageInWords(sum, level) : trained.length > 0 ? `${number(places)}/?` : null,
      silence: silenceNow(model.reportStatus(unit), lackOf.learners(audience)),
      derived: true,
      fraction: sum && `${number(sum.trained)}/${number(sum.eligible)}`,
      of: sum
        ? `${NBSP}${people}, ${upTo(asOf)}`
        : `${people} đã học, báo cáo không ghi tổng số; ${upTo(asOf)}`,
      target: judged && levelInWords(judged.target, '%'),
      isReference: false,
      status:
        judged && sum
          ? statusOf(judged, gap > 0 ? number(Number(gap.toFixed(1)), 1) : '')
          : NOT_JUDGED,
      rows: results.map(({ row }) => row),
      line: null,
      bar: percent === null ? null : { share: percent, level },
      whole: trainingAbove(above?.audiences.find((each) => each.audience === audience)),
    };
  });
}
