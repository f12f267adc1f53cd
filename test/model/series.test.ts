import { expect, test } from 'vitest';
import { absenceIn, latest, missingYears, type Series, seriesOf } from '../../src/model/series.ts';
import { dataOf, observations } from '../data-folder.ts';

function series(...rows: readonly string[]): Series | null {
  const data = dataOf(observations(...rows));
  const unit = data.unit.find(({ code }) => code === '040');
  if (!unit) throw new Error('no unit');
  return seriesOf(data, unit, 'TFR');
}

const years = (points: readonly { readonly year: number }[] = []) => points.map(({ year }) => year);

test('a series stands in the order of its years, whatever the order of the rows', () => {
  const found = series('040;TFR;2024;2,03', '040;TFR;2022;1,92', '040;TFR;2023;1,96');
  expect(years(found?.points)).toEqual([2022, 2023, 2024]);
  expect(found?.known.map(({ value }) => value)).toEqual([1.92, 1.96, 2.03]);
});

test('a year that is named without a figure is kept as such, and is not known', () => {
  const found = series('040;TFR;2023;1,96', '040;TFR;2024;', '040;TFR;2025;..');
  expect(found?.points.map(({ value }) => value)).toEqual([1.96, 'not-reported', 'no-data']);
  expect(years(found?.known)).toEqual([2023]);
  expect(found && latest(found)?.year).toBe(2023);
});

test('a year is missing where the unit was there at its end and reported no number', () => {
  const found = series('040;TFR;2022;1,92', '040;TFR;2024;');
  if (!found) throw new Error('no series');
  const { unit } = found;
  expect(missingYears(found, [2022, 2023, 2024, 2025, 2026])).toEqual([2023, 2024]);
  expect(absenceIn(unit, '2024')).toBe('absent');
  expect(absenceIn(unit, '2025')).toBe('ended');
  const later = { ...unit, validFrom: '2025-07-01', validTo: null };
  expect(['2024', '2025', '2026'].map((year) => absenceIn(later, year))).toEqual([
    'not-yet',
    'absent',
    'absent',
  ]);
});

test('a census stands apart from the yearly reports', () => {
  const found = series('040;TFR;2019;1,8;tổng điều tra', '040;TFR;2020;1,86');
  expect(years(found?.points)).toEqual([2019, 2020]);
  expect(years(found?.known)).toEqual([2020]);
  expect(years(found?.apart)).toEqual([2019]);
});

test('only whole years of the unit itself belong to it', () => {
  const found = series(
    '040;TFR;2024;2,03',
    '040;TFR;2023-2024;2,0',
    '040;TFR;Quý I/2024;1,9',
    '04;TFR;2022;2,2',
  );
  expect(years(found?.points)).toEqual([2024]);
});

test('a unit of which no report speaks has none', () => {
  expect(series('04;TFR;2022;2,2')).toBeNull();
});

test('a series without any number has no latest one', () => {
  const found = series('040;TFR;2024;');
  expect(found && latest(found)).toBeUndefined();
});
