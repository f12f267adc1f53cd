/** A unit's money by line and year. */
import { budgetChart } from '../chart/budget.ts';
import { shortPeriod } from '../format.ts';
import type { Model, Portrait } from '../model/model.ts';
import { slug } from '../model/unit-tree.ts';
import { budgetUnused, largestUnused, unusedReason } from '../sentence/budget.ts';
import { budgetDescription } from '../sentence/description.ts';
import { plain } from '../sentence/sentence.ts';
import { sourcesInWords } from '../sentence/source.ts';
import { type Exhibit, joined } from './exhibit.ts';

/** Null where no report says what was allocated or used. */
export function budgetExhibit(model: Model, portrait: Portrait): Exhibit | null {
  const { unit, budget, simulated } = portrait;
  if (!budget) return null;
  const periods = budget.uses.map((use) => shortPeriod(use.row.period)).toSorted();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const span = first === last ? first : `${first}–${last}`;
  const most = largestUnused(budget);
  return {
    id: `kinh-phi-${unit.code}`,
    file: `${slug(unit)}-kinh-phi`,
    place: unit.name,
    span,
    finding: budgetUnused(budget),
    label: `Kinh phí giao và sử dụng, ${unit.name}`,
    description: budgetDescription(budget),
    subtitle: joined(
      most && plain(unusedReason(most)),
      'Khung là số được giao, phần tô là số đã sử dụng.',
    ),
    caption: joined(
      `${unit.name}, ${span}.`,
      sourcesInWords(model.sources(budget.uses.map((use) => use.row))),
    ),
    simulated,
    chart: (width) => budgetChart(budget, width),
  };
}
