import { describe, expect, test } from 'vitest';
import { slug } from '../../src/address.ts';
import type { Data } from '../../src/dataset/data.ts';
import { besides } from '../../src/export/beside.ts';
import { datasetCsv, namesOf } from '../../src/export/csv.ts';
import { exportFiles } from '../../src/export/files.ts';
import { indicatorFile, indicatorTables } from '../../src/export/indicator-table.ts';
import { tablesBelow, unitSheaves } from '../../src/export/unit-table.ts';
import { Model } from '../../src/model/model.ts';
import { catalogues, dataOf, modelOf, observations, readFiles } from '../data-folder.ts';
import { data, problems } from '../real-data.ts';

const facts = ['observation', 'training', 'budget', 'target'] as const;

/** Facts without where they stood, in an order that does not depend on their files. */
const content = (data: Data) =>
  facts.map((key) =>
    data[key].map(({ file: _, row: __, cell: ___, ...rest }) => JSON.stringify(rest)).toSorted(),
  );

describe('the rows of all units of the real data', () => {
  const model = new Model(data, problems);
  const sheaves = [...unitSheaves(data, data.unit)];

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
        ...sheaves.flatMap(([unit, own]) =>
          own.map(({ dataset, rows }) => {
            const text = datasetCsv(dataset, rows, besides(model, dataset, rows), names);
            return [`${dataset.name}/${slug(unit)}.csv`, text] as const;
          }),
        ),
      ]),
    );
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.data && content(again.data)).toEqual(content(data));
  });
});

const dataName = (key: (typeof facts)[number]) =>
  ({ observation: 'so-lieu', training: 'dao-tao', budget: 'kinh-phi', target: 'muc-tieu' })[key];

const rowsOf = (model: Model) =>
  [...unitSheaves(model.data, model.units.all)].map(([unit, sheaves]) => [
    unit.code,
    ...sheaves.map(({ dataset, rows }) => `${dataset.name} ${rows.length}`),
  ]);

test('a unit has all its observations together, and no table without rows', () => {
  const model = modelOf(observations('040;TFR;2024;2,03', '040;TL-A;2024;10', '07543;TFR;2024;2'));
  expect(rowsOf(model)).toEqual([
    ['040', 'so-lieu 2'],
    ['07543', 'so-lieu 1'],
  ]);
});

test('a unit that the site does not show, or that has no rows, has no file', () => {
  const files = {
    ...observations('040;TFR;2024;2,03'),
    'site.json': catalogues['site.json']?.replace('"VN"', '"24"') ?? '',
  };
  expect(rowsOf(modelOf(files))).toEqual([]);
});

test('the units below a unit have a file of a theme together', () => {
  const { data, units } = modelOf(observations('040;TFR;2024;2,03', '07543;TFR;2024;2'));
  const [country, ...below] = units.all;
  if (!country) throw new Error('no unit');
  const tables = tablesBelow(data, country, below).map(({ path, rows }) => [path, rows.length]);
  expect(tables).toEqual([[`so-lieu/${slug(country)}-so-lieu-muc-sinh-truc-thuoc`, 2]]);
});

test('names stand beside codes, and a name that looks like a formula is neutralised', () => {
  const data = dataOf(observations('040;TFR;2024;2,03'));
  const names = new Map([...namesOf(data), ['don-vi', new Map([['040', '=1+1']])]]);
  const unit = data.unit.filter(({ code }) => code === '040');
  const [[table] = []] = unitSheaves(data, unit).values();
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
