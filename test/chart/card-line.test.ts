import { describe, expect, test } from 'vitest';
import { cardLine } from '../../src/chart/card-line.ts';
import { cityModel, observations, unitIn } from '../city.ts';

const lineOf = (...rows: readonly string[]) => {
  const model = cityModel(observations(...rows));
  const known = model.series(unitIn(model, '99'), 'TFR')?.known ?? [];
  return cardLine(known, [], 2.1);
};

describe('cardLine(known, intervals, level)', () => {
  test('goes from the first year to the last over the whole width, on the scale of the level', () => {
    const { line, level, end } = lineOf('99;TFR;2023;1,9', '99;TFR;2024;2,0');
    expect(line).toBe('M0 36L100 20');
    expect(level).toBe(4);
    expect(end).toEqual([100, 20]);
  });

  test('is broken by a year without a figure', () => {
    expect(lineOf('99;TFR;2022;1,9', '99;TFR;2024;2,0').line).toBe('M0 36M100 20');
  });

  test('has no band without intervals', () => {
    expect(lineOf('99;TFR;2023;1,9').band).toBe('');
  });
});
