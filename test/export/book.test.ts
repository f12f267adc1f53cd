import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unitRows } from '../../src/address.ts';
import type { Data } from '../../src/dataset/data.ts';
import { simulatedUnits } from '../../src/dataset/unit.ts';
import { book } from '../../src/export/book.ts';
import { bundle } from '../../src/export/bundle.ts';
import { allKeys, datasetOf } from '../../src/export/datapackage.ts';
import { unitSheaves } from '../../src/export/unit-table.ts';
import { workbook } from '../../src/export/workbook.ts';
import { Model } from '../../src/model/model.ts';
import { read } from '../../src/read/read.ts';
import { readWorkbook } from '../../src/table/workbook.ts';
import { unzip } from '../../src/table/zip.ts';
import { dataOf, modelOf, observations, readFiles } from '../data-folder.ts';
import { data, parted, problems } from '../real-data.ts';

/** The sheets as their names and the text that our reader makes of them. */
function sheetsOf(bytes: Uint8Array): [string, string][] {
  const sheets = readWorkbook(bytes);
  if (typeof sheets === 'string') throw new Error(sheets);
  return sheets.map(({ name, sheet }) => [name, sheet?.text ?? '']);
}

/** A part of the package, as text. */
function partOf(bytes: Uint8Array, name: string): string {
  const parts = unzip(bytes, (each) => each === name, 1_000_000);
  if (typeof parts === 'string') throw new Error(parts);
  return new TextDecoder().decode(parts[0]?.bytes);
}

const content = (data: Data) =>
  allKeys.map((key) =>
    data[key].map(({ file: _, row: __, cell: ___, ...rest }) => rest as unknown),
  );

describe('the workbooks of the real data', () => {
  const model = new Model(data, problems);

  test('are read back as the data that they were made from', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
    writeFileSync(join(folder, 'site.json'), JSON.stringify(data.site));
    for (const key of allKeys.filter((each) => data[each].length > 0)) {
      const dataset = datasetOf(key);
      mkdirSync(join(folder, dataset.name));
      const bytes = book(model, [{ dataset, rows: data[key] }]);
      writeFileSync(join(folder, dataset.name, 'tai-ve.xlsx'), bytes);
    }
    const again = read(folder);
    rmSync(folder, { recursive: true });
    expect(again?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again?.data && content(again.data)).toEqual(content(data));
  });

  test('of a unit have a sheet for each of its datasets and one of the sources', () => {
    const unit = data.unit.find(({ code }) => code === '040');
    const sheaves = unit && unitSheaves(data, [unit]).get(unit);
    if (!unit || !sheaves) throw new Error('no rows of 040');
    expect(unitRows(unit)).toBe('don-vi/040');
    const sheets = sheetsOf(book(model, sheaves));
    expect(sheets.map(([name]) => name)).toEqual([
      'Số liệu',
      'Đào tạo',
      'Kinh phí',
      'Mục tiêu',
      'Văn bản nguồn',
    ]);
    expect(sheets.at(-1)?.[1]).toContain('BC-CAOBANG-MUCSINH');
    expect(sheets[0]?.[1]).toMatch(/Ghi chú.?Cần đối chiếu/);
    expect(sheets[0]?.[1]).toContain('TFR tăng 5,7%');
  });

  test('of simulated units say so in the name of each sheet and in each row', () => {
    const made = simulatedUnits(data.unit);
    const unit = data.unit.find(
      ({ code }) => made.has(code) && data.observation.some((row) => row.unit === code),
    );
    const sheaves = unit && unitSheaves(data, [unit]).get(unit);
    if (!sheaves) return;
    const [[name, text] = ['', '']] = sheetsOf(book(model, sheaves));
    expect(name).toBe('Số liệu (mô phỏng)');
    const [header = '', ...rows] = text.trimEnd().split('\n');
    expect(header).toContain('Mô phỏng');
    expect(rows.filter((row) => !/có\W*$/.test(row))).toEqual([]);
  });

  test.skipIf(spawnSync('soffice', ['--version']).status !== 0)(
    'are opened by LibreOffice with their numbers',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
      const dataset = datasetOf('budget');
      writeFileSync(join(folder, 'a.xlsx'), book(model, [{ dataset, rows: data.budget }]));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const to = [
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):59,34,76',
        '--outdir',
      ];
      execFileSync('soffice', [profile, ...to, folder, join(folder, 'a.xlsx')], {
        stdio: 'ignore',
      });
      const csv = readFileSync(join(folder, 'a.csv'), 'utf8');
      rmSync(folder, { recursive: true });
      expect(csv).toMatch(/^Mã đơn vị;Tên đơn vị;/);
      expect(csv).toMatch(/;"?14[.,]555[.,]200/);
    },
  );
});

describe('a workbook', () => {
  const files = observations('040;TFR;2022;1,90', '040;TFR;2023;', '040;TFR;2024;-;;=1+1 là chữ');

  test('holds numbers and years as numbers, in the decimals that were written, and codes as text', () => {
    const model = modelOf(observations('040;TFR;2022;1,90'));
    const { data } = model;
    const bytes = book(model, [{ dataset: datasetOf('observation'), rows: data.observation }]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A2" s="2" t="inlineStr"><is><t[^>]*>040<\/t>/);
    expect(sheet).toContain('<v>2022</v>');
    expect(sheet).toContain('<c r="G2" s="6"><v>1.9</v></c>');
  });

  test('freezes its header and has no formula, whatever a note holds', () => {
    expect(() => dataOf(files)).toThrow('formula');
    const bytes = workbook([
      { name: 'A', header: ['a', 'b'], rows: [['=1+1', { day: '2025-12-31' }]] },
    ]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('<v>46022</v>');
  });

  test('each kind of missing stands as it is read', () => {
    const model = modelOf(
      observations('040;TFR;2021;', '040;TFR;2022;-', '040;TFR;2023;..', '040;TFR;2024;KAD'),
    );
    const { observation: rows } = model.data;
    const [[, text] = ['', '']] = sheetsOf(
      book(model, [{ dataset: datasetOf('observation'), rows }]),
    );
    const values = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(/[;\t]/)[6]);
    expect(values).toEqual(['', '-', '..', 'không áp dụng']);
  });

  test('takes text that XML cannot hold, and quotes what it could take for markup', () => {
    const [[, text] = ['', '']] = sheetsOf(
      workbook([{ name: 'A & B', header: ['a'], rows: [['x<y> & "z"\u0001']] }]),
    );
    expect(text).toContain('x<y> & ');
    expect(text).not.toContain('\u0001');
  });
});

/** The archive of a bundle, unpacked: its files by their names. */
function unpacked(model: Model, simulated = false): ReadonlyMap<string, Uint8Array> {
  const archive = bundle(model, simulated).at(-1);
  expect(archive?.name).toMatch(/dan-so-mo\.zip$/);
  const parts = unzip(archive?.content() as Uint8Array, () => true, 100_000_000);
  if (typeof parts === 'string') throw new Error(parts);
  return new Map(parts.map(({ name, bytes }) => [name, bytes]));
}

describe('the archive', () => {
  test('holds every download of what has rows, and the settings', () => {
    const model = modelOf(observations('040;TFR;2022;1,90'));
    const { data } = model;
    const names = bundle(model, false).map(({ name }) => name);
    const empty = allKeys.filter((key) => data[key].length === 0).map((key) => datasetOf(key).name);
    const expected = names
      .slice(0, -1)
      .filter((name) => !empty.includes(name.replace(/\.[a-z]+$/, '')))
      .map((name) => (name.endsWith('.xlsx') ? `excel/${name}` : name));
    expect([...unpacked(model).keys()]).toEqual([...expected, 'site.json']);
    expect(expected.length).toBeLessThan(names.length - 1);
  });

  test('has a descriptor of the tables that are in it', () => {
    const files = unpacked(modelOf(observations('040;TFR;2022;1,90')));
    const { resources } = JSON.parse(String(Buffer.from(files.get('datapackage.json') ?? [])));
    for (const { path } of resources) expect(files.has(path)).toBe(true);
  });

  test('unpacked is a data folder without an error', () => {
    const { own } = parted;
    const again = readFiles(Object.fromEntries(unpacked(own)));
    const codes = new Set(again.problems.map(({ code }) => code));
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(codes.has('duplicate-row')).toBe(false);
    expect(again.data?.observation.length).toBe(own.data.observation.length);
  });
});
