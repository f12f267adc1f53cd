import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import {
  birthsWithSilence,
  lackOf,
  moneyShown,
  observationShown,
  silenceNow,
  trainingShown,
  withSilence,
} from '../../src/model/silence.ts';
import { cityModel, moneys, observations, trainings, unitIn } from '../city.ts';

const asked = { datasets: ['so-lieu', 'dao-tao', 'kinh-phi'], indicators: ['TFR'], from: 2024 };

/** What a cell of a unit, an indicator and a period holds. */
const shown = (model: Model, code: string, indicator: string, period: string) => {
  const row = model
    .observationsOf(code)
    .find((each) => each.indicator === indicator && each.period === period);
  return observationShown(model, unitIn(model, code), { indicator, period }, row);
};

describe('a figure of an indicator', () => {
  const rows = observations(
    '99001;TFR;2025;2,0',
    '99001;SO-SINH;2025;',
    '99002;TFR;2025;',
    '99002;TFR;2024;-',
    '99002;TFR;2023;',
  );
  const model = cityModel(rows, asked);

  test.each([
    ['the figure itself', '99001', 'TFR', '2025', 2],
    ['owed, with a blank cell', '99002', 'TFR', '2025', 'owed'],
    ['owed, without a row', '99003', 'TFR', '2025', 'owed'],
    ['answered by a dash', '99002', 'TFR', '2024', 'none'],
    ['a blank of a year that nobody asks for', '99002', 'TFR', '2023', 'blank'],
    ['a blank of what nobody asks for', '99001', 'SO-SINH', '2025', 'blank'],
    ['what no report names', '99001', 'SO-SINH-2', '2025', 'absent'],
    ['a part of a year, which is not owed', '99003', 'TFR', '2025-Q1', 'absent'],
    ['after the end of the unit', '99004', 'TFR', '2025', 'ended'],
    ['before the unit was made', '99005', 'TFR', '2025', 'not-yet'],
  ] as const)('is %s', (_, code, indicator, period, expected) => {
    expect(shown(model, code, indicator, period)).toBe(expected);
  });

  test('is owed by nobody where no report is asked for', () => {
    expect(shown(cityModel(rows), '99002', 'TFR', '2025')).toBe('blank');
    expect(shown(cityModel(rows), '99003', 'TFR', '2025')).toBe('absent');
  });
});

test('a series says for each year without a figure why, and leaves the figures', () => {
  const model = cityModel(
    observations(
      '99001;TFR;2023;',
      '99001;TFR;2024;2,0',
      '99001;TFR;2025;',
      '99001;SO-SINH;2025;',
      '99002;TFR;2025;2,0',
    ),
    asked,
  );
  const unit = unitIn(model, '99001');
  const series = model.series(unit, 'TFR');
  const shownTo = series && withSilence(model, series);
  expect(shownTo?.points.map(({ value }) => value)).toEqual(['blank', 2, 'owed']);
  expect(shownTo?.points[1]).toBe(series?.points[1]);
  const { births } = model.profile(unit);
  const [year] = (births && birthsWithSilence(model, births).years) ?? [];
  expect(year).toMatchObject({ total: 'blank', second: 'blank', third: 'blank' });
});

test('a form owes its learners, and totals where it has a column of them', () => {
  const model = cityModel(
    trainings(
      '99001;TX-2;31/12/2025;5;3',
      '99001;TX-10;31/12/2025;;2',
      '99002;TX-2;31/12/2025;4;',
      '99002;TX-10;31/12/2025;4;1',
      '99003;TX-10;31/12/2025;;1',
    ),
    asked,
  );
  const cell = (unit: string, course: string, key: 'trained' | 'eligible' | 'percent') => {
    const form = model.data.training.filter((row) => row.unit === unit);
    const row = form.find((each) => each.course === course);
    return row && trainingShown(model, row, key, form);
  };
  expect(cell('99001', 'TX-2', 'trained')).toBe(3);
  expect(cell('99001', 'TX-10', 'eligible')).toBe('owed');
  expect(cell('99002', 'TX-2', 'trained')).toBe('owed');
  expect(cell('99003', 'TX-10', 'eligible')).toBe('no-cell');
  expect(cell('99001', 'TX-2', 'percent')).toBe('no-cell');
});

test('of two amounts the one that is not there is owed', () => {
  const rows = moneys('99001;2025;HM-2.5;5000000;', '99001;2023;HM-2.5;5000000;');
  const [now, before] = cityModel(rows, asked).data.budget;
  const model = cityModel(rows, asked);
  expect(now && moneyShown(model, now, 'used')).toBe('owed');
  expect(now && moneyShown(model, now, 'allocated')).toBe(5_000_000);
  expect(before && moneyShown(model, before, 'used')).toBe('blank');
});

test('the newest figure is owed by who lacks it in the newest year that is asked for', () => {
  const rows = observations('99001;TFR;2025;2,0', '99002;TFR;2024;2,0');
  const model = cityModel(rows, { ...asked, datasets: ['so-lieu'] });
  const of = (code: string) =>
    silenceNow(model.reportStatus(unitIn(model, code)), lackOf.fertility);
  expect(['99001', '99002', '99003', '99004'].map(of)).toEqual([
    ...['absent', 'owed', 'owed', 'absent'],
  ]);
  expect(lackOf.learners('Tuyến xã')({ what: 'form', audience: 'Cộng tác viên' })).toBe(false);
  expect(lackOf.learners()({ what: 'form', audience: 'Cộng tác viên' })).toBe(true);
  expect(lackOf.money({ what: 'used', line: null })).toBe(true);
});
