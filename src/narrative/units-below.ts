/** What the figures of the units below say together, where two or more of them have some. */
import { NBSP, number } from '../format.ts';
import { countBelow } from '../model/count.ts';
import { latestForms } from '../model/coverage.ts';
import type { FactRow } from '../model/fact.ts';
import type { Profile } from '../model/model.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from '../model/theme.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { wordsOf } from '../sentence/theme.ts';
import { isWithin } from './period-model.ts';
import type { Asked, Statement } from './statement.ts';

type RowsOf = (profile: Profile) => readonly FactRow[];

const RATES: RowsOf = ({ fertility }) => fertility?.known.slice(-1).map(({ row }) => row) ?? [];
const FORMS: RowsOf = ({ coverage }) =>
  latestForms(coverage).flatMap(({ results }) => results.map(({ row }) => row));
const MONEY: RowsOf = ({ budget }) => budget?.uses.map(({ row }) => row) ?? [];

export const fertilityBelow = (asked: Asked): readonly Statement[] =>
  below(asked, FERTILITY, RATES);
export const trainingBelow = (asked: Asked): readonly Statement[] => below(asked, TRAINING, FORMS);
export const budgetBelow = (asked: Asked): readonly Statement[] => below(asked, BUDGET, MONEY);

function below(
  { model, unit, period }: Asked,
  theme: Theme & Parameters<typeof wordsOf>[0],
  rowsOf: RowsOf,
): readonly Statement[] {
  const { some, others, all } = countBelow(model.units, unit, period, (each) =>
    rowsOf(model.profile(each)).some((row) => isOf(row, period)),
  );
  if (some.length < 2) return [];
  const profiles = some.map((each) => model.profile(each));
  const sentence: Sentence = wordsOf(theme).heading(model, profiles);
  const names = others.map((each) => model.units.ownName(each));
  return [
    {
      sentence,
      rows: profiles.flatMap(rowsOf),
      below: some,
      computed: [`${number(some.length)} trong ${number(all.length)}${NBSP}đơn vị`],
      notes: names.length > 0 ? [`Chưa có số của ${names.join(', ')}.`] : [],
    },
  ];
}

const isOf = (row: FactRow, period: string): boolean =>
  ('period' in row && isWithin(row.period, period)) ||
  ('asOf' in row && isWithin(row.asOf, period));
