import { expect, test } from 'vitest';
import { birthRatesOf } from '../../src/model/birth-rate.ts';
import { modelOf, observations } from '../data-folder.ts';

function rates(code: string, ...rows: readonly string[]) {
  const model = modelOf(observations(...rows.map((row) => `07543;${row}`)));
  const unit = model.units.get('07543');
  const series = unit && model.series(unit, code);
  if (!series) throw new Error('no series');
  return birthRatesOf(model, series).map(({ year, rate }) => `${year} ${rate.toFixed(1)}`);
}

const BIRTHS = [
  'SO-SINH;2023;748',
  'SO-SINH;2024;629',
  'PN-15-49;2023;12614',
  'PN-15-49;2024;12431',
];

test('births of each year of a fertility rate stand to 1.000 women', () => {
  expect(rates('TFR', 'TFR;2023;1,86', 'TFR;2024;1,90', ...BIRTHS)).toEqual([
    '2023 59.3',
    '2024 50.6',
  ]);
});

test('a year without births or women, or with none of them exact, has no such rate', () => {
  expect(
    rates(
      'TFR',
      ...['TFR;2022;1,86', 'TFR;2023;1,9', 'TFR;2024;1,9', 'TFR;2025;1,9'],
      ...['SO-SINH;2022;10', 'SO-SINH;2023;10', 'PN-15-49;2023;200', 'SO-SINH;2025;;'],
    ),
  ).toEqual(['2023 50.0']);
});

test('no other series has it', () => {
  expect(rates('SO-SINH', 'TFR;2023;1,86', ...BIRTHS)).toEqual([]);
});
