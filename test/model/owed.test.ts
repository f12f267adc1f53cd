import { describe, expect, test } from 'vitest';
import { countsOwed, type Lack, type Owed } from '../../src/model/owed.ts';
import { type Asked, cityModel, codes, moneys, observations, trainings } from '../city.ts';
import type { Files } from '../data-folder.ts';

const itemOf = (lack: Lack): string => {
  if (lack.what === 'indicator') return lack.indicator.code;
  if (lack.what === 'form') return lack.audience;
  if (lack.what === 'kind-of-money') return lack.what;
  return `${lack.what} ${'course' in lack ? lack.course.code : (lack.line?.code ?? 'all')}`;
};

/** `99001 2025 part: TFR`, of each unit, dataset and year. */
const owed = (files: Files, ...reports: readonly Asked[]) =>
  cityModel(files, ...reports).owed.map(
    ({ unit, year, state, lacks }) =>
      `${unit.code} ${year} ${state}: ${lacks.map(itemOf).join(', ')}`,
  );

test('nobody owes anything where site.json asks nobody', () => {
  expect(owed(observations('99001;TFR;2024;2,0'))).toEqual([]);
});

describe('figures', () => {
  const asked = { datasets: ['so-lieu'], indicators: ['TFR', 'SO-SINH'] };

  test('are owed by the units in force, by the last year of which any has one', () => {
    const rows = observations('99001;TFR;2024;2,0', '99001;SO-SINH;2024;0', '99002;TFR;2024;2,1');
    expect(owed(rows, asked)).toEqual([
      '99001 2024 whole: ',
      '99002 2024 part: SO-SINH',
      '99003 2024 none: TFR, SO-SINH',
    ]);
  });

  test('of each year that is asked for, the newest first', () => {
    expect(owed(observations('99001;TFR;2025;2,0'), { ...asked, indicators: ['TFR'] })).toEqual([
      '99001 2025 whole: ',
      '99002 2025 none: TFR',
      '99003 2025 none: TFR',
      '99001 2024 none: TFR',
      '99002 2024 none: TFR',
      '99003 2024 none: TFR',
    ]);
    const until = { ...asked, indicators: ['TFR'], to: 2024 };
    expect(owed(observations('99001;TFR;2025;2,0'), until)).toHaveLength(3);
  });

  test('left out, are those that any unit has for the year', () => {
    const rows = observations('99001;TFR;2024;2,0', '99002;SO-SINH;2024;9', '99003;TL-A;2023;9');
    expect(owed(rows, { datasets: ['so-lieu'] })).toEqual([
      '99001 2024 part: SO-SINH',
      '99002 2024 part: TFR',
      '99003 2024 none: TFR, SO-SINH',
    ]);
  });

  test('are not there where the cell is blank or of a part of the year, and are where it holds a dash', () => {
    const rows = observations('99001;TFR;2024;', '99002;TFR;Quý I/2024;1,0', '99003;TFR;2024;-');
    expect(owed(rows, { ...asked, indicators: ['TFR'] })).toEqual([
      '99001 2024 none: TFR',
      '99002 2024 none: TFR',
      '99003 2024 whole: ',
    ]);
  });

  test('that nobody has for any year are not waited for', () => {
    expect(owed(observations('99001;TFR;2023;2,0'), asked)).toEqual([]);
    expect(owed({}, asked)).toEqual([]);
  });
});

describe('forms of training', () => {
  const rows = trainings(
    ...['99001;TX-2;31/12/2025;10;8', '99001;TX-10;31/12/2025;10;0', '99001;CTV-1;31/12/2025;5;5'],
    ...['99002;TX-2;31/12/2025;10;9', '99002;CTV-1;31/12/2025;;4'],
    '99003;TX-2;31/12/2024;3;3',
  );

  test('lack a whole form, a course that others report, or nothing', () => {
    expect(owed(rows, { datasets: ['dao-tao'], from: 2025 })).toEqual([
      '99001 2025 whole: ',
      '99002 2025 part: learners TX-10',
      '99003 2025 none: Tuyến xã, Cộng tác viên',
    ]);
  });

  test('are owed for the audiences that are asked', () => {
    const asked = { datasets: ['dao-tao'], audiences: ['Cộng tác viên'], from: 2025 };
    expect(owed(rows, asked)).toEqual([
      '99001 2025 whole: ',
      '99002 2025 whole: ',
      '99003 2025 none: Cộng tác viên',
    ]);
  });

  test('that have no column of totals owe none; those that have owe each', () => {
    const some = trainings(
      '99001;TX-2;31/12/2025;;8',
      '99001;TX-10;31/12/2025;;2',
      '99002;TX-2;31/12/2025;9;8',
      '99002;TX-10;31/12/2025;;2',
    );
    expect(owed(some, { datasets: ['dao-tao'], from: 2025 }).slice(0, 2)).toEqual([
      '99001 2025 whole: ',
      '99002 2025 part: eligible TX-10',
    ]);
  });
});

describe('money', () => {
  const asked = { datasets: ['kinh-phi'] };

  test('lacks what was used, of all lines or of one, or does not say which it is', () => {
    const rows = moneys(
      ...['99001;2024;HM-2.5;5000000;5000000', '99001;2024;HM-2.6;3000000;'],
      '99002;2024;HM-2.5;5000000;',
      '99003;2024;HM-2.5;;;2000000',
    );
    expect(owed(rows, asked)).toEqual([
      '99001 2024 part: used HM-2.6',
      '99002 2024 part: used all',
      '99003 2024 part: kind-of-money',
    ]);
  });

  test('of a dash on both sides is answered', () => {
    const rows = moneys('99001;2024;HM-2.5;-;-', '99002;2024;HM-2.5;5000000;5000000');
    expect(owed(rows, asked)).toEqual([
      '99001 2024 whole: ',
      '99002 2024 whole: ',
      '99003 2024 none: allocated all, used all',
    ]);
  });
});

test('who lacks something of a kind is counted among the units in force', () => {
  const model = cityModel(observations('99001;TFR;2024;2,0', '99002;SO-SINH;2024;3'), {
    datasets: ['so-lieu'],
    indicators: ['TFR', 'SO-SINH'],
  });
  const lacksRate = ({ lacks }: Owed) =>
    lacks.some((lack) => lack.what === 'indicator' && lack.indicator.code === 'TFR');
  const counts = countsOwed(model.units, model.owed, 'so-lieu', lacksRate);
  expect(counts.map(({ period, some, others }) => [period, codes(some), codes(others)])).toEqual([
    ['2024', '99001', '99002 99003'],
  ]);
  expect(countsOwed(model.units, model.owed, 'dao-tao', () => true)).toEqual([]);
});
