/** What the first page says, from the unit that each theme leads with. */
import { NBSP, number, placeInSentence } from '../format.ts';
import type { Leads } from '../model/lead.ts';
import type { Model } from '../model/model.ts';
import { referenceLevel } from '../model/target.ts';
import { budgetLevel } from './budget.ts';
import { pointsInWords } from './data.ts';
import { fertilityLevel, missingYears } from './fertility.ts';
import { bare, type Finding } from './finding.ts';
import { certainty } from './interval.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { trainingHeading } from './theme.ts';
import { trainingLevel } from './training.ts';

/** The one finding of the site: of fertility where there is one, else of training, else of money. */
export function homeHeading(model: Model, lead: Leads): Sentence {
  const { fertility, coverage, budget } = lead;
  if (fertility?.fertility) {
    const targets = model.targets(fertility.unit, fertility.fertility.indicator.code);
    return fertilityLevel(fertility.fertility, fertility.intervals, referenceLevel(targets));
  }
  if (coverage) return say`${trainingLevel(coverage)}.`;
  if (budget?.budget) return say`${budgetLevel(budget.budget)}.`;
  return say`Chưa có số liệu nào được công bố.`;
}

/** How many of the units have figures. */
export const unitsHeading = (some: number, all: number): Sentence =>
  say`${figure(`${number(some)} trong ${number(all)}${NBSP}đơn vị`)} đã có số liệu`;

/** The other findings: how sure the first is, training, money, what is missing, what does not agree. */
export function homeFindings(
  model: Model,
  { fertility, coverage, budget }: Leads,
): readonly Finding[] {
  const rates = fertility?.fertility;
  const reference = rates && referenceLevel(model.targets(fertility.unit, rates.indicator.code));
  const sure = fertility && certainty(fertility, reference ?? undefined);
  const silent = rates
    ? missingYears(
        rates,
        `mức sinh của ${placeInSentence(rates.unit.name)} `,
        model.units.successors(rates.unit),
      )
    : null;
  const portraits = model.units.all.map((unit) => model.portrait(unit));
  const points = pointsInWords(model.review.toCheck.length, model.flags.noted);
  return [
    ...bare(sure),
    ...bare(coverage && trainingHeading(portraits.filter((each) => each.coverage.length > 0))),
    ...bare(budget?.budget ? say`${budgetLevel(budget.budget)}.` : null),
    ...(silent ? [{ status: 'no-data' as const, sentence: silent }] : []),
    ...(points
      ? [
          {
            status: 'to-check' as const,
            sentence: say`Cần đối chiếu ${points}, ghi cạnh số liệu liên quan.`,
          },
        ]
      : []),
  ];
}
