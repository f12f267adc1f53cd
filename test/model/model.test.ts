import { describe, expect, test } from 'vitest';
import { type Files, modelOf, observations } from '../data-folder.ts';

function of(code: string, files: Files) {
  const model = modelOf(files);
  const unit = model.units.get(code);
  if (!unit) throw new Error(`no unit ${code}`);
  return { model, unit, profile: model.profile(unit) };
}

describe('a profile', () => {
  test('is of one unit’s facts, made once', () => {
    const { model, unit, profile } = of(
      '040',
      observations('040;TFR;2024;2,03', '04;TFR;2024;2,2'),
    );
    expect(profile.fertility?.known.map(({ value }) => value)).toEqual([2.03]);
    expect(model.profile(unit)).toBe(profile);
    expect(profile).toMatchObject({ births: null, coverage: [], budget: null, simulated: false });
  });

  test('says the last period that has a figure', () => {
    expect(of('040', observations('040;TFR;2024;2,03', '040;TFR;2025;')).profile.latest).toBe(
      '2024',
    );
    expect(
      of('040', observations('040;SO-SINH;2020-2024;3000', '040;SO-SINH;2023;703')).profile.latest,
    ).toBe('2020/2024');
    expect(of('24', {}).profile.latest).toBeNull();
  });

  test('below a simulated unit is simulated', () => {
    expect(of('MP2', {}).profile.simulated).toBe(true);
  });
});

describe('warnings', () => {
  const files = observations('040;TFR;2024;6', '040;SO-SINH;2023;100', '040;SO-SINH;2024;200');

  test('stand with their unit, dataset and item', () => {
    const { model, unit } = of('040', files);
    const codes = (items?: readonly string[]) =>
      model.warningsOf(unit, 'so-lieu', items).map(({ code }) => code);
    expect(codes()).toEqual(['implausible', 'jump']);
    expect(codes(['TFR'])).toEqual(['implausible']);
    expect(model.warningsOf(unit, 'dao-tao')).toEqual([]);
  });

  test('are not those of another unit', () => {
    const { model, unit } = of('04', files);
    expect(model.warningsOf(unit, 'so-lieu')).toEqual([]);
  });
});

test('sources(rows) are documents, each once, with the places in them', () => {
  const { model } = of('040', {});
  const rows = [
    { source: 'BC', place: 'Mục I' },
    { source: 'BC', place: 'Mục II' },
    { source: 'BC', place: 'Mục I' },
    { source: null, place: null },
  ];
  expect(model.sources(rows)).toMatchObject([
    { document: { code: 'BC' }, places: ['Mục I', 'Mục II'] },
  ]);
});

test('series(unit, indicator) is any yearly series of the unit', () => {
  const { model, unit } = of('040', observations('040;SO-SINH;2024;749'));
  expect(model.series(unit, 'SO-SINH')?.known).toMatchObject([{ year: 2024, value: 749 }]);
  expect(model.series(unit, 'TFR')).toBeNull();
});
