import { expect, test } from 'vitest';
import { indicatorOwing, owingOf } from '../../src/model/owing.ts';
import { ACTIVITY, BUDGET, FERTILITY, TRAINING } from '../../src/model/theme.ts';
import { cityModel, codes, moneys, observations, trainings } from '../city.ts';

const model = cityModel(
  {
    ...observations('99001;TFR;2025;2,0', '99002;SO-SINH;2025;9'),
    ...trainings(
      '99001;TX-2;31/12/2025;10;8',
      '99002;TX-2;31/12/2025;10;8',
      '99003;TX-2;31/12/2025;1;1',
    ),
    ...moneys('99001;2025;HM-2.5;5000000;5000000', '99002;2025;HM-2.5;5000000;'),
  },
  { datasets: ['so-lieu', 'dao-tao', 'kinh-phi'], from: 2025 },
);
const lacking = (counts: ReturnType<typeof owingOf>) => counts.map(({ others }) => codes(others));

test('of a theme those are told that owe its figure and lack it', () => {
  expect(lacking(owingOf(model, FERTILITY))).toEqual(['99002 99003']);
  expect(lacking(owingOf(model, TRAINING))).toEqual([]);
  expect(lacking(owingOf(model, BUDGET))).toEqual(['99003']);
  expect(lacking(owingOf(model, ACTIVITY))).toEqual([]);
});

test('of an indicator too, and nobody where it is not asked', () => {
  const [births] = model.data.indicator.filter(({ code }) => code === 'SO-SINH');
  expect(births && lacking(indicatorOwing(model, births))).toEqual(['99001 99003']);
  const silent = cityModel(observations('99001;TFR;2025;2,0'));
  expect(owingOf(silent, FERTILITY)).toEqual([]);
});
