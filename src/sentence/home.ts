/** What the first page says, from the unit that each theme leads with. */
import { capital, list, NBSP, number, placeInSentence } from '../format.ts';
import type { Leads } from '../model/lead.ts';
import type { Model } from '../model/model.ts';
import { referenceLevel } from '../model/target.ts';
import { budgetLevel } from './budget.ts';
import { fertilityLevel } from './fertility.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { trainingLevel } from './training.ts';

interface Finding {
  readonly status: 'no-data' | 'to-check' | null;
  readonly sentence: Sentence;
}

/** The one finding of the site: of fertility where there is one, else of training, else of money. */
export function homeHeading(model: Model, lead: Leads): Sentence {
  const { fertility, coverage, budget } = lead;
  if (fertility?.fertility) {
    const targets = model.targets(fertility.unit, fertility.fertility.indicator.code);
    return fertilityLevel(fertility.fertility, referenceLevel(targets));
  }
  if (coverage) return say`${trainingLevel(coverage)}.`;
  if (budget?.budget) return say`${budgetLevel(budget.budget)}.`;
  return say`Chưa có số liệu nào được công bố.`;
}

/** How many of the units have figures. */
export const unitsHeading = (some: number, all: number): Sentence =>
  say`${figure(`${number(some)} trong ${number(all)}${NBSP}đơn vị`)} đã có số liệu`;

/** The other findings: training, money, what is missing, what does not agree. */
export function homeFindings(
  model: Model,
  { fertility, coverage, budget }: Leads,
): readonly Finding[] {
  const silent = (fertility?.fertility?.points ?? [])
    .filter((point) => point.value === 'not-reported')
    .map((point) => String(point.year));
  const open = model.review.toCheck.length;
  return [
    ...(coverage ? [{ status: null, sentence: say`${trainingLevel(coverage)}.` }] : []),
    ...(budget?.budget ? [{ status: null, sentence: say`${budgetLevel(budget.budget)}.` }] : []),
    ...(silent.length > 0 && fertility
      ? [
          {
            status: 'no-data' as const,
            sentence: say`${capital(placeInSentence(fertility.unit.name))} chưa có số liệu về mức sinh ${silent.length > 1 ? 'các ' : ''}năm${NBSP}${list(silent)}.`,
          },
        ]
      : []),
    ...(open > 0
      ? [
          {
            status: 'to-check' as const,
            sentence: say`${figure(`${number(open)}${NBSP}điểm`)} cần đối chiếu, được ghi cạnh số liệu liên quan.`,
          },
        ]
      : []),
  ];
}
