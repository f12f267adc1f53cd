import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { holdsFigures } from '../../src/dataset/column.ts';
import type { Data } from '../../src/dataset/data.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { datasets } from '../../src/dataset/datasets.ts';
import { assertAll, TIMEOUT } from './cases.ts';
import { Folder } from './folder.ts';
import { isNum, type Key, type ModelRow, type World } from './model.ts';
import { written } from './write.ts';

const folder = new Folder();
afterAll(() => folder.remove());

/** What a report says of the structure of files; the rest is about what the figures mean. */
const STRUCTURE = [
  ...['file-name', 'column-ignored', 'header-repeated', 'group-row', 'footer-skipped'],
  ...['duplicate-row', 'missing-mark'],
];

/** What a model holds: everything but the acknowledged warnings, which speak of other rows. */
const keys: readonly (Key | 'observation')[] = [
  ...(['unit', 'document', 'indicator', 'course', 'budgetLine'] as const),
  ...(['target', 'observation', 'training', 'budget', 'task'] as const),
];

/** The rows of a dataset by their key, without places; the unit of money is not part of what is meant. */
function meaning(dataset: Dataset, rows: readonly ModelRow[]): Record<string, unknown> {
  const columns = Object.keys(dataset.columns).filter((key) => key !== 'moneyUnit');
  const valueIn = (value: unknown) => (isNum(value) ? value.value : value);
  return Object.fromEntries(
    rows.map((row) => [
      JSON.stringify(dataset.key.map((key) => row[key])),
      Object.fromEntries(columns.map((key) => [key, valueIn(row[key])])),
    ]),
  );
}

const expectedRows = (of: World, key: Key | 'observation'): readonly ModelRow[] =>
  key === 'observation' ? of.observations.flatMap(({ rows }) => rows) : reported(key, of.rows[key]);

const readRows = (data: Data, key: Key | 'observation') =>
  reported(key, data[key] as unknown as readonly ModelRow[]);

/** With years as columns, a year of which a line says nothing is a blank cell: nothing is reported. */
function reported(key: Key | 'observation', rows: readonly ModelRow[]): readonly ModelRow[] {
  if (key !== 'budget') return rows;
  return rows.filter((row) => datasets.budget.figures.some((each) => row[each] !== 'not-reported'));
}

test(
  'what is written in any accepted shape is read back the same, without an error',
  TIMEOUT,
  () => {
    assertAll(
      'round trip',
      fc.property(written, ({ of, files, warnings }) => {
        const { data, problems } = folder.read(files);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(
          errors.map(
            ({ code, file, row, column, value, message }) =>
              `${code} ${file} ${column}${row} ${value}: ${message}`,
          ),
        ).toEqual([]);
        const structure = problems.filter(({ code }) => STRUCTURE.includes(code));
        const told = Object.fromEntries(
          Object.entries(Object.groupBy(structure, ({ code }) => code)).map(([code, all]) => [
            code,
            all.length,
          ]),
        );
        expect(told).toEqual(warnings);
        for (const key of keys) {
          const dataset = datasets[key] as unknown as Dataset;
          const rows = expectedRows(of, key);
          const found = readRows(data as Data, key);
          expect(meaning(dataset, found)).toEqual(meaning(dataset, rows));
          expect(found).toHaveLength(rows.length);
        }
        expect(decimals(data as Data)).toEqual(decimalsOf(of));
      }),
      100,
      true,
    );
  },
);

/** How many decimals each observation is shown with. */
function decimals(data: Data): Record<string, number> {
  return Object.fromEntries(
    data.observation.map((row) => [
      [row.unit, row.indicator, row.period, row.breakdown].join('|'),
      row.decimals,
    ]),
  );
}

function decimalsOf(of: World): Record<string, number> {
  const figures = Object.entries(datasets.observation.columns).filter(([, column]) =>
    holdsFigures(column),
  );
  return Object.fromEntries(
    expectedRows(of, 'observation').map((row) => {
      const all = figures.map(([key]) => row[key]).filter(isNum);
      const most = Math.max(0, ...all.map((each) => each.decimals));
      return [[row.unit, row.indicator, row.period, row.breakdown].join('|'), most];
    }),
  );
}
