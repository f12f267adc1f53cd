import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Reading, read } from '../../src/read/read.ts';

/** What LibreOffice saves of the four tables, in each of its settings: test/fixtures/export/README.md. */
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'export');
const filesOf = (name: string) =>
  readdirSync(join(fixtures, name)).filter((file) => /\.(csv|xlsx)$/.test(file));

/** Reads the catalogues with one export as the only table of a dataset. */
function reading(name: string, file: string, dataset: string): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  try {
    cpSync(join(fixtures, 'danh-muc'), folder, { recursive: true });
    const path = join(folder, dataset, file);
    mkdirSync(dirname(path));
    cpSync(join(fixtures, name, file), path);
    return read(folder) as Reading;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Codes and cells of what is refused. */
const refused = ({ problems }: Reading): string[] =>
  problems
    .filter((each) => each.severity === 'error')
    .map(({ code, column, row }) => (row === null ? code : `${code} ${column ?? ''}${row}`));

const isWindows1258 = (file: string) => file.includes('1258');
const isShown = (file: string) => file.endsWith('.csv') && !file.includes('-tho');
const isWorkbook = (file: string) => file.endsWith('.xlsx');

describe('son-hai-ii2: text as pasted', () => {
  const values = [
    ['TX-01', 0, 'not-reported', 0],
    ['TX-02', 3, 100, 0],
    ['TX-03', 3, 100, 0],
    ['TX-04', 0, 0, 2],
    ['TX-05', 5, 100, 5],
    ['TX-06', 2, 100, 3],
    ['TX-07', 2, 100, 3],
    ['TX-08', 3, 100, 3],
    ['TX-09', 3, 100, 3],
    ['TX-10', 3, 100, 3],
  ];

  test.each(filesOf('son-hai-ii2'))('%s', (file) => {
    const found = reading('son-hai-ii2', file, 'dao-tao');
    expect(refused(found)).toEqual(isWindows1258(file) ? ['encoding 1'] : []);
    if (isWindows1258(file)) return;
    const rows = found.data?.training ?? [];
    expect(rows.map((row) => [row.course, row.trained, row.percent, row.demand])).toEqual(values);
    expect(new Set(rows.map((row) => `${row.unit} ${row.audience} ${row.asOf}`))).toEqual(
      new Set(['07543 Tuyến xã 2025-12-31']),
    );
    expect(found.problems).toContainEqual(
      expect.objectContaining({ code: 'missing-mark', column: 'D', row: 7, value: '%' }),
    );
  });
});

describe('son-hai-ii3: numbers, percentages and a day as typed', () => {
  const values = [
    ['CTV-01', 11, 100, 11],
    ['CTV-02', 0, 0, 11],
    ['CTV-03', 11, 100, 11],
    ['CTV-04', 11, 100, 11],
    ['CTV-05', 11, 100, 11],
    ['CTV-06', 11, 100, 11],
  ];

  test.each(filesOf('son-hai-ii3'))('%s', (file) => {
    const found = reading('son-hai-ii3', file, 'dao-tao');
    // LibreOffice shows the day as 31/12/25 or 12/31/25; not as shown it writes 31/12/2025 or 12/31/2025.
    const isClear = isWorkbook(file) || (file.startsWith('vi') && file.includes('-tho'));
    const [code] = isWindows1258(file) ? ['encoding 1'] : ['date-invalid B3'];
    expect(refused(found)).toEqual(isClear ? [] : [code]);
    if (code === 'date-invalid B3' && !isClear) {
      const remedy = 'ghi “31/12/2025”.';
      expect(found.problems).toContainEqual(expect.objectContaining({ remedy }));
    }
    if (!isClear) return;
    const rows = found.data?.training ?? [];
    expect(rows.map((row) => [row.course, row.trained, row.percent, row.demand])).toEqual(values);
    expect(rows.every(({ asOf }) => asOf === '2025-12-31')).toBe(true);
  });
});

describe('cao-bang-bieu-2: years as columns', () => {
  const years = ['2020', '2021', '2022', '2023', '2024'];
  const values = {
    TFR: [1.86, 1.9, 1.92, 1.96, 2.03],
    CBR: Array(5).fill('none'),
    'CBR-DC': Array(5).fill('none'),
    'PN-15-49': [12605, 12432, 12044, 11923, 11726],
    'TL-SINH-DU-2': [25.79, 23.88, 22.81, 20.33, 17.83],
    'TL-SINH-3': [0.88, 1.17, 1.49, 1.86, 2.21],
    'SO-SINH': [748, 629, 626, 703, 749],
    'SO-SINH-2': [388, 355, 330, 334, 333],
    'SO-SINH-3': [27, 35, 34, 42, 44],
  };

  test.each(filesOf('cao-bang-bieu-2'))('%s', (file) => {
    const found = reading('cao-bang-bieu-2', file, 'so-lieu');
    expect(refused(found)).toEqual(isWindows1258(file) ? ['encoding 1'] : []);
    if (isWindows1258(file)) return;
    const rows = found.data?.observation ?? [];
    const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
    const read = [...byIndicator].map(([indicator, all]) => [
      indicator,
      years.map((year) => all.find(({ period }) => period === year)?.value),
    ]);
    expect(Object.fromEntries(read)).toEqual(values);
    expect(rows.filter(({ period }) => period === '2025').map(({ value }) => value)).toEqual(
      Array(9).fill('not-reported'),
    );
    // The decimals of the form, where the export still shows them.
    const fertility = byIndicator.get('TFR')?.find(({ period }) => period === '2021');
    expect(fertility?.decimals).toBe(isShown(file) || isWorkbook(file) ? 2 : 1);
    expect(rows.every(({ unit, source }) => `${unit} ${source}` === '040 BC-CAOBANG-MUCSINH')).toBe(
      true,
    );
  });
});

describe('cao-bang-bieu-4: as printed, 2.500 is refused', () => {
  const mismatch = (cell: string) => `money-unit-mismatch ${cell}`;

  test.each(filesOf('cao-bang-bieu-4'))('%s', (file) => {
    const found = reading('cao-bang-bieu-4', file, 'kinh-phi');
    const wrong = ['number-ambiguous G10', ...['H13', 'I13', 'G14', 'H14', 'I14'].map(mismatch)];
    expect(refused(found)).toEqual(isWindows1258(file) ? ['encoding 1'] : wrong);
  });
});

describe('cao-bang-bieu-4-dong: the unit is that of the other figures, 2.500 is refused', () => {
  test.each(filesOf('cao-bang-bieu-4-dong'))('%s', (file) => {
    const found = reading('cao-bang-bieu-4-dong', file, 'kinh-phi');
    expect(refused(found)).toEqual(isWindows1258(file) ? ['encoding 1'] : ['number-ambiguous G10']);
  });
});

describe('cao-bang-bieu-4-so: numbers typed are numbers, until an export shows them as text', () => {
  const values = {
    'HM-2.2': [0, 0, 2500, 0, 0],
    'HM-2.5': [0, 0, 'not-reported', 14555200, 48830000],
    'HM-2.6': [0, 0, 3839800, 2496000, 3300000],
  };

  test.each(filesOf('cao-bang-bieu-4-so'))('%s', (file) => {
    const found = reading('cao-bang-bieu-4-so', file, 'kinh-phi');
    if (isWindows1258(file)) expect(refused(found)).toEqual(['encoding 1']);
    else if (isShown(file)) expect(refused(found)).toEqual(['number-ambiguous G10']);
    else {
      expect(refused(found)).toEqual([]);
      const rows = found.data?.budget ?? [];
      const printed = (line: string) =>
        ['2020', '2021', '2022', '2023', '2024'].map(
          (year) => rows.find((row) => row.line === line && row.period === year)?.printed,
        );
      for (const [line, figures] of Object.entries(values)) expect(printed(line)).toEqual(figures);
    }
  });
});

test('every setting is there for every table', () => {
  const names = readdirSync(fixtures, { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== 'danh-muc')
    .map(({ name }) => name);
  expect(names).toHaveLength(6);
  for (const name of names) expect(filesOf(name)).toHaveLength(2 * (1 + 3 * 2 * 2 + 2));
});
