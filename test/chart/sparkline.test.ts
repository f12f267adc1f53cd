import { expect, test } from 'vitest';
import { sparklines } from '../../src/chart/sparkline.ts';
import { modelOf, observations } from '../data-folder.ts';

const model = modelOf(
  observations(
    '07543;TFR;2022;2,0',
    '07543;TFR;2024;2,2',
    '07543;TFR;2025;2,1',
    '01273;TFR;2025;2,4',
  ),
);
const series = ['07543', '01273'].flatMap((code) => {
  const unit = model.units.get(code);
  return unit ? (model.series(unit, 'TFR') ?? []) : [];
});

test('sparklines(series, reference) share a scale of years and values, with the level in it', () => {
  expect([...sparklines(series, 2.2).values()]).toEqual([
    { line: 'M4 20h0M46 12l21 4', end: [67, 16], level: 12 },
    { line: 'M67 4h0', end: [67, 4], level: 12 },
  ]);
});

test('without a level none is drawn, and a lone value stands in the frame', () => {
  expect([...sparklines(series.slice(1), null).values()]).toEqual([
    { line: 'M4 4h0', end: [4, 4], level: null },
  ]);
});
