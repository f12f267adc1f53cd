import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/dataset/data.ts';
import { besides } from '../../src/export/beside.ts';
import { datasetCsv, namesOf } from '../../src/export/csv.ts';
import { exportFiles } from '../../src/export/files.ts';
import { indicatorFile, indicatorTables } from '../../src/export/indicator-table.ts';
import { unitTables } from '../../src/export/unit-table.ts';
import { Model } from '../../src/model/model.ts';
import { read } from '../../src/read/read.ts';
import { catalogues, dataOf, modelOf, observations, readFiles } from '../data-folder.ts';

const facts = ['observation', 'training', 'budget', 'target'] as const;

/** Facts without where they stood, in an order that does not depend on their files. */
const content = (data: Data) =>
  facts.map((key) =>
    data[key].map(({ file: _, row: __, cell: ___, ...rest }) => JSON.stringify(rest)).toSorted(),
  );

describe('the files of all units of the real data', () => {
  const reading = read(join(import.meta.dirname, '../../data'));
  if (!reading?.data) throw new Error('data/ holds errors');
  const { data } = reading;
  const model = new Model(data, reading.problems);
  const tables = unitTables(data, data.unit);

  test('are read back, together, as the facts that they were made from', () => {
    const names = namesOf(data);
    const wholes = new Set(facts.map((key) => `${dataName(key)}.csv`));
    const again = readFiles(
      Object.fromEntries([
        ['site.json', JSON.stringify(data.site)],
        ...exportFiles(model)
          .filter(({ name, text }) => !wholes.has(name) && text.trimEnd().includes('\n'))
          .filter(({ name }) => name.endsWith('.csv'))
          .map(({ name, text }) => [name, text]),
        ...tables.map(({ dataset, path, rows }) => {
          return [`${path}.csv`, datasetCsv(dataset, rows, besides(model, dataset, rows), names)];
        }),
      ]),
    );
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.data && content(again.data)).toEqual(content(data));
  });

  test('have names of their own, with those of indicators, even where they are saved into one folder', () => {
    const names = [...tables, ...indicatorTables(data, data.unit)].map(
      ({ path }) => path.split('/')[1],
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

const dataName = (key: (typeof facts)[number]) =>
  ({ observation: 'so-lieu', training: 'dao-tao', budget: 'kinh-phi', target: 'muc-tieu' })[key];

test('observations of two themes of a unit are two files', () => {
  const model = modelOf(observations('040;TFR;2024;2,03', '040;TL-A;2024;10', '07543;TFR;2024;2'));
  const tables = unitTables(model.data, model.units.all);
  expect(tables.map(({ path, rows }) => [path, rows.length])).toEqual([
    ['so-lieu/040-so-lieu-muc-sinh', 1],
    ['so-lieu/040-so-lieu-khac', 1],
    ['so-lieu/07543-so-lieu-muc-sinh', 1],
  ]);
});

test('a unit that the site does not show has no file', () => {
  const files = {
    ...observations('040;TFR;2024;2,03'),
    'site.json': catalogues['site.json']?.replace('"VN"', '"24"') ?? '',
  };
  const model = modelOf(files);
  expect(unitTables(model.data, model.units.all)).toEqual([]);
});

test('names stand beside codes, and a name that looks like a formula is neutralised', () => {
  const data = dataOf(observations('040;TFR;2024;2,03'));
  const names = new Map([...namesOf(data), ['don-vi', new Map([['040', '=1+1']])]]);
  const [table] = unitTables(
    data,
    data.unit.filter(({ code }) => code === '040'),
  );
  if (!table) throw new Error('no table');
  const [header = '', row = ''] = datasetCsv(table.dataset, table.rows, [], names)
    .slice(1)
    .split('\r\n');
  expect(header).toMatch(/^Mã đơn vị;Tên đơn vị;Mã chỉ tiêu;Chỉ tiêu;Kỳ;/);
  expect(row).toMatch(/^040;\u00a0=1\+1;TFR;Tổng tỷ suất sinh;2024;/);
});

test('an indicator has a file of the units that report it, and none where none does', () => {
  const model = modelOf(observations('040;TFR;2024;2,03', '07543;TFR;2024;2'));
  const tables = indicatorTables(model.data, model.units.all);
  expect(tables.map(({ path, rows }) => [path, rows.length])).toEqual([['so-lieu/tfr-so-lieu', 2]]);
  expect(indicatorFile('SO-SINH')).toBe('so-lieu/so-sinh-so-lieu');
});
