import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/dataset/data.ts';
import { exportFiles } from '../../src/export/files.ts';
import { read } from '../../src/read/read.ts';
import { catalogues, dataOf, readFiles } from '../data-folder.ts';

const folder = join(import.meta.dirname, '../../data');

/** The rows without where they stood. */
const content = (data: Data) =>
  Object.fromEntries(
    Object.entries(data).map(([key, rows]) => [
      key,
      Array.isArray(rows) ? rows.map(({ file: _, row: __, cell: ___, ...rest }) => rest) : rows,
    ]),
  );

/** Downloads as a data folder: an empty table, which has no rows to read, stays away. */
const asFolder = (data: Data) =>
  Object.fromEntries([
    ['site.json', JSON.stringify(data.site)],
    ...exportFiles(data)
      .filter(({ name, text }) => name.endsWith('.csv') && text.trimEnd().includes('\n'))
      .map(({ name, text }) => [name, text]),
  ]);

describe('what is taken away', () => {
  test('is read back as the data that it was made from', () => {
    const data = read(folder)?.data;
    if (!data) throw new Error('data/ holds errors');
    const again = readFiles(asFolder(data));
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.data && content(again.data)).toEqual(content(data));
  });

  test('is written the same again', () => {
    const data = read(folder)?.data;
    if (!data) throw new Error('data/ holds errors');
    const again = readFiles(asFolder(data)).data;
    expect(again && exportFiles(again)).toEqual(exportFiles(data));
  });

  test('has a descriptor that names each file', () => {
    const files = exportFiles(dataOf({}));
    const { resources } = JSON.parse(
      files.find(({ name }) => name === 'datapackage.json')?.text ?? '',
    );
    const paths = resources.map(({ path }: { path: string }) => path);
    expect([...paths, 'datapackage.json']).toEqual(files.map(({ name }) => name));
  });

  test('headers are those of the descriptor', () => {
    const files = exportFiles(dataOf({}));
    const { resources } = JSON.parse(files.at(-1)?.text ?? '');
    for (const { path, schema } of resources) {
      const text = files.find(({ name }) => name === path)?.text ?? '';
      const names = schema.fields.map(({ name }: { name: string }) => name);
      expect(text.replace('\ufeff', '').split('\r\n')[0]).toBe(names.join(';'));
    }
  });
});

describe('simulated units', () => {
  const files = (simulated: boolean) =>
    exportFiles(
      dataOf({
        'site.json': catalogues['site.json']?.replace('true', String(simulated)) ?? '',
        'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\nMP2;SO-SINH;2024;70\n',
      }),
    );
  const text = (simulated: boolean, name: string) =>
    files(simulated).find((file) => file.name === name)?.text ?? '';

  test('are left out where the site shows none', () => {
    expect(text(false, 'so-lieu.csv')).not.toContain('MP2');
    expect(text(false, 'don-vi.csv')).not.toContain('MP');
    expect(text(false, 'don-vi.csv')).toContain('07543');
  });

  test('say so where it does', () => {
    expect(text(true, 'so-lieu.csv')).toContain('Số liệu mô phỏng');
  });
});
