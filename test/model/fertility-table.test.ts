import { expect, test } from 'vitest';
import { fertilityTable } from '../../src/model/fertility-table.ts';
import { Model } from '../../src/model/model.ts';
import { dataOf, observations } from '../data-folder.ts';

function tableOf(...rows: readonly string[]) {
  const model = new Model(dataOf(observations(...rows)), []);
  const unit = model.units.get('040');
  if (!unit) throw new Error('The folder has no unit 040');
  return fertilityTable(model, model.profile(unit));
}

test('the rate comes first, a line without numbers last, an empty one not at all', () => {
  const table = tableOf(
    '040;PN-15-49;2024;-',
    '040;SO-SINH;2023;703',
    '040;TFR;2024;2,03',
    '040;SO-SINH-3;2024;',
  );
  expect(table?.lines.map(({ series }) => series.indicator.code)).toEqual([
    'TFR',
    'SO-SINH',
    'PN-15-49',
  ]);
  expect(table?.lines.map(({ isRate }) => isRate)).toEqual([true, false, false]);
});

test('each line has a place for every year that any line names', () => {
  const table = tableOf('040;TFR;2024;2,03', '040;SO-SINH;2022;626', '040;TFR;2020;1,86');
  expect(table?.years).toEqual([2020, 2022, 2024]);
  expect(table?.lines.map(({ points }) => points.map((point) => point?.value))).toEqual([
    [1.86, undefined, 2.03],
    [undefined, 626, undefined],
  ]);
});

test('a unit without a rate has no table', () => {
  expect(tableOf('040;SO-SINH;2023;703')).toBeNull();
});
