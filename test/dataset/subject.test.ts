import { expect, test } from 'vitest';
import { datasets, factKeys } from '../../src/dataset/datasets.ts';
import { subjectOf } from '../../src/dataset/subject.ts';

test('the datasets that state something of a unit are those that declare what a row speaks of', () => {
  expect(factKeys).toEqual(['target', 'observation', 'training', 'budget', 'task']);
});

test('a row’s subject is its unit, its item and its period, as its dataset declares them', () => {
  const figure = { unit: '040', indicator: 'TFR', period: '2024', value: 2.03 };
  expect(subjectOf(datasets.observation, figure)).toEqual({
    dataset: 'so-lieu',
    unit: '040',
    item: 'TFR',
    period: '2024',
  });
  expect(subjectOf(datasets.target, { unit: '040', indicator: null, to: 2025 } as never)).toEqual({
    dataset: 'muc-tieu',
    unit: '040',
    period: '2025',
  });
  expect(subjectOf(datasets.task, { unit: '040', id: 'NV-1' } as never)).toEqual({
    dataset: 'nhiem-vu',
    unit: '040',
    item: 'NV-1',
  });
});
