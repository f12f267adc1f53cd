/** The headline figures of a place, each with the rows of the data that it stands on. */
import type { BudgetUses } from '../model/budget-use.ts';
import type { FactRow } from '../model/fact.ts';
import type { Overview } from '../model/overview.ts';
import {
  type CardBar,
  type CardWords,
  fertilityCard,
  moneyCard,
  trainingCard,
} from '../sentence/card.ts';

export interface Card extends CardWords {
  /** None, or the first of the card's own figure. */
  readonly bars: readonly CardBar[];
  readonly rows: readonly FactRow[];
}

/** Fertility, training, money; `number` is null where there is no figure. */
export function cardsOf(overview: Overview): readonly [Card, Card, Card] {
  const { fertility } = overview;
  return [
    { ...fertilityCard(overview), bars: [], rows: fertility ? [fertility.now.row] : [] },
    { ...trainingCard(overview), rows: trainingFacts(overview) },
    { ...moneyCard(overview), rows: moneyFacts(overview) },
  ];
}

function trainingFacts({ children, forms }: Overview): readonly FactRow[] {
  const below = children?.audiences.flatMap(({ sum }) => sum.units.map(({ form }) => form)) ?? [];
  return [...forms, ...below].flatMap((form) => form?.results.map(({ row }) => row) ?? []);
}

function moneyFacts({ money, children }: Overview): readonly FactRow[] {
  const all: readonly BudgetUses[] = [money ?? [], children?.budget?.budgets ?? []].flat();
  return all.flatMap(({ counted }) => counted.map(({ row }) => row));
}
