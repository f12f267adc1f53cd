import { describe, expect, test } from 'vitest';
import { ACTIVITY, recordIn, SCREENING, THEMES, type Theme } from '../../src/model/theme.ts';
import { catalogues, modelOf, observations } from '../data-folder.ts';

const all: readonly Theme[] = THEMES;
const model = modelOf({
  'chi-tieu.csv': (catalogues['chi-tieu.csv'] ?? '').replace(
    'TL-A;Tỷ lệ A;Khác',
    'TL-A;Tỷ lệ A;Sàng lọc trước sinh, sơ sinh',
  ),
  ...observations('040;TFR;2024;2,0', '040;SO-SINH;2024;0', '040;TL-A;2024;12', '040;TL-B;2023;'),
});
const city = model.units.get('040');
if (!city) throw new Error('no unit');
const profile = model.profile(city);

test('each theme goes by a key of its own', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all.filter(({ key }) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
});

describe('what counts as reported', () => {
  test('is every figure, a zero too, and no blank', () => {
    const reported = all.map(({ key, reported: of }) => [
      key,
      of(model.data).map(({ unit, period }) => `${unit} ${period}`),
    ]);
    expect(Object.fromEntries(reported)).toEqual({
      'muc-sinh': ['040 2024', '040 2024'],
      'dao-tao': [],
      'kinh-phi': [],
      'sang-loc': ['040 2024'],
      'hoat-dong': [],
    });
  });
});

test('every group of indicators that a unit reports is of one theme', () => {
  const sections = all.flatMap(({ sections: of }) => of(profile).map(({ name }) => name));
  expect(sections).toEqual(['Mức sinh', 'Số trẻ sinh ra', 'Sàng lọc trước sinh, sơ sinh', 'Khác']);
  const groups = [SCREENING, ACTIVITY].map((theme) =>
    recordIn(theme, profile).map(({ theme: group }) => group),
  );
  expect(groups).toEqual([['Sàng lọc trước sinh, sơ sinh'], ['Khác']]);
});
