import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/dataset/data.ts';
import { exportFiles } from '../../src/export/files.ts';
import { read } from '../../src/read/read.ts';
import { dataOf, readFiles } from '../data-folder.ts';

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

test('the files of simulated units say so in their names, their columns and their descriptor', () => {
  const files = exportFiles(
    dataOf({ 'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\nMP2;SO-SINH;2024;70\n' }),
    true,
  );
  expect(files.filter(({ name }) => !name.startsWith('mo-phong-'))).toEqual([]);
  const { title, resources } = JSON.parse(files.at(-1)?.text ?? '');
  expect(title).toContain('mô phỏng');
  for (const { path, schema } of resources) {
    const text = files.find(({ name }) => name === path)?.text ?? '';
    const names = schema.fields.map(({ name }: { name: string }) => name);
    expect(text.replace('\ufeff', '').split('\r\n')[0]).toBe(names.join(';'));
    expect(names.includes('Mô phỏng')).toBe(
      ['so-lieu', 'don-vi'].some((name) => path.includes(name)),
    );
  }
});
