import { describe, expect, test } from 'vitest';
import { placeOf, yearAxis, yearTicks } from '../../src/chart/year-axis.ts';

describe('an axis of years', () => {
  test('without a gap gives each the same room', () => {
    const axis = yearAxis([2020, 2021, 2022, 2023], 0, 400);
    expect([2020, 2021, 2022, 2023].map((year) => placeOf(year, axis))).toEqual([
      50, 150, 250, 350,
    ]);
    expect(axis.leftOut).toEqual([]);
  });

  test('gives the years before a far target a sixth at most', () => {
    const axis = yearAxis([2023, 2024, 2050], 0, 600);
    expect(placeOf(2049.5, axis) - placeOf(2024.5, axis)).toBeCloseTo(100);
    expect(placeOf(2050, axis)).toBeCloseTo(600 - axis.pitch / 2);
    expect(axis.leftOut).toEqual([2037]);
  });

  test('leaves years that need less than a sixth as they are', () => {
    const axis = yearAxis([2018, 2019, 2020, 2021, 2022, 2023, 2025], 0, 800);
    expect(placeOf(2025, axis) - placeOf(2023, axis)).toBeCloseTo(2 * axis.pitch);
    expect(axis.leftOut).toEqual([]);
  });

  test('draws together what lies between several targets, and before the first year', () => {
    const axis = yearAxis([2010, 2024, 2025, 2030, 2045], 0, 600);
    expect(axis.leftOut).toEqual([2017, 2027.5, 2037.5]);
    const places = [2010, 2024, 2025, 2030, 2045].map((year) => placeOf(year, axis));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('of one year has all the room', () => {
    expect(placeOf(2024, yearAxis([2024], 0, 100))).toBe(50);
  });
});

test('the ticks that have room are those named first', () => {
  const axis = yearAxis([2020, 2021, 2022, 2023], 0, 120);
  expect(yearTicks([2023, 2022, 2021, 2020], axis)).toEqual([2023, 2021]);
  expect(yearTicks([2022, 2023, 2021, 2020], axis)).toEqual([2022, 2020]);
});
