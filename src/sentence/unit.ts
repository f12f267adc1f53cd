/** The one finding that opens a unit's page, and headings below that do not repeat it. */
import { capital, NBSP, placeInSentence } from '../format.ts';
import { type Children, childrenOf } from '../model/children.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Model, Profile } from '../model/model.ts';
import { byEnd, yearsOf } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { referenceLevel } from '../model/target.ts';
import type { Unit } from '../model/unit-tree.ts';
import { birthsLevel } from './birth.ts';
import { budgetLevel } from './budget.ts';
import { unitsInWords } from './count.ts';
import { fertilityLevel } from './fertility.ts';
import { reported } from './indicator.ts';
import { figure, plain, type Sentence, say } from './sentence.ts';
import { targetsLevel } from './target.ts';
import { trainingOverall } from './training.ts';
import { unitMessage } from './unit-message.ts';

/** How it stands to its targets and reports; else of the first theme that the unit has figures of, else of whatever figure it has; else its targets, or what it owes. */
export function unitHeading(model: Model, profile: Profile): Sentence {
  const { unit, fertility, births, coverage, budget, printed } = profile;
  const message = unitMessage(model, profile);
  if (message) return say`${message}.`;
  if (fertility && hasNumber(fertility)) {
    const targets = model.targets(unit, fertility.indicator.code);
    return fertilityLevel(fertility, profile.intervals, referenceLevel(targets));
  }
  if (births && hasNumber(births.total)) return say`${birthsLevel(births)}.`;
  if (coverage.some(hasLearners)) return say`${trainingOverall(coverage)}.`;
  if (budget && budget.counted.length > 0) return say`${budgetLevel(budget)}.`;
  const other = newestObservation(model, unit);
  if (other) return say`${other}.`;
  if (budget) return say`${budgetLevel(budget)}.`;
  if (printed)
    return say`Báo cáo của ${placeInSentence(unit.name)} có biểu kinh phí, không ghi là số giao hay số sử dụng.`;
  if (coverage.length > 0) return say`${trainingOverall(coverage)}.`;
  return withoutFigures(model, unit);
}

const hasLearners = ({ results }: Coverage): boolean =>
  results.some(({ row }) => typeof row.trained === 'number');

/** The newest figure of the unit that is no part of another; null where it has none. */
function newestObservation(model: Model, unit: Unit): Sentence | null {
  const said = model
    .observationsOf(unit.code)
    .filter((row) => typeof row.value === 'number' || row.value === 'mark')
    .toSorted(
      (a, b) =>
        Number(a.breakdown !== null) - Number(b.breakdown !== null) || byEnd(b.period, a.period),
    );
  const [row] = said;
  const indicator = model.data.indicator.find(({ code }) => code === row?.indicator);
  if (!row || !indicator) return null;
  return reported(indicator, unit, row);
}

/** “Chưa báo cáo” is said only of who owes. */
function withoutFigures(model: Model, unit: Unit): Sentence {
  const place = placeInSentence(unit.name);
  const below = childrenOf(model, unit);
  if (below) return say`${reportersBelow(model, below)}.`;
  if (model.reportStatus(unit)) return say`${capital(place)} chưa báo cáo số liệu nào.`;
  const targets = model.ownTargets(unit);
  if (targets.length === 0) return say`Trang không có số liệu của ${place}.`;
  const areReferences = targets.every(({ kind }) => kind === 'mức tham chiếu');
  const level = targetsLevel(unit, targets, model.data.indicator);
  return say`${level}; trang không có số liệu${areReferences ? '' : ' thực hiện'}.`;
}

/** Which of the units below have figures of the newest year of any. */
function reportersBelow({ units }: Model, below: Children): Sentence {
  const last = below.units.flatMap(({ unit, profile }) =>
    profile.latest ? [{ unit, year: yearsOf(profile.latest)[1] }] : [],
  );
  const year = Math.max(...last.map((each) => each.year));
  const some = last.filter((each) => each.year === year).map(({ unit }) => unit);
  const who = figure(capital(unitsInWords(units, some, String(year))));
  return say`${who} có số liệu năm${NBSP}${String(year)}`;
}

const hasNumber = ({ known, apart }: Series) => known.length + apart.length > 0;

/** What stands folded: the words of the scorecard above it are not said again. */
export const asReported = (what: string): string => `${capital(what)}, như báo cáo ghi`;

/** What a section holds, where its heading would say what the opening says. */
export const AS_REPORTED = {
  fertility: 'Tổng tỷ suất sinh theo năm, như báo cáo ghi',
  births: 'Số trẻ sinh ra theo năm, như báo cáo ghi',
  training: 'Số người đã học từng lớp, như báo cáo ghi',
  budget: 'Kinh phí giao và sử dụng theo hạng mục, như báo cáo ghi',
} as const;

/** A section's heading; another one, or only what the section holds, where the page's opening says the same. */
export function headingBelow(
  opening: Sentence | null | undefined,
  holds: string,
  heading: Sentence,
  instead: Sentence | null = null,
): Sentence {
  const isSaid = opening && plain(opening).replace(/\.$/, '') === plain(heading).replace(/\.$/, '');
  return isSaid ? (instead ?? say`${holds}`) : heading;
}
