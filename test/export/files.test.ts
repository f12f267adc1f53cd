import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/dataset/data.ts';
import { exportFiles } from '../../src/export/files.ts';
import { Model } from '../../src/model/model.ts';
import { type Reading, read } from '../../src/read/read.ts';
import { modelOf, observations, readFiles } from '../data-folder.ts';

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
const asFolder = (model: Model) =>
  Object.fromEntries([
    ['site.json', JSON.stringify(model.data.site)],
    ...exportFiles(model)
      .filter(({ name, text }) => name.endsWith('.csv') && text.trimEnd().includes('\n'))
      .map(({ name, text }) => [name, text]),
  ]);

/**
 * What a figure replaced is told in a column and not read again: test/model/correction.test.ts. Borders are no
 * rows: they stay the city's own file.
 */
function modelIn({ data, problems }: Reading): Model {
  if (!data) throw new Error('the folder holds errors');
  return new Model({ ...data, replaced: new Map(), borders: [] }, problems);
}

const published = modelIn(read(folder) as Reading);

describe('what is taken away', () => {
  test('is read back as the data that it was made from', () => {
    const { data } = published;
    const again = readFiles(asFolder(published));
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.data && content(again.data)).toEqual(content(data));
  });

  test('is written the same again', () => {
    const { data } = readFiles(asFolder(published));
    // What was wrong with the files themselves is not wrong with ours.
    expect(data && exportFiles(new Model(data, published.warnings))).toEqual(
      exportFiles(published),
    );
  });

  test('has a descriptor that names each file', () => {
    const files = exportFiles(modelOf({}));
    const { resources } = JSON.parse(
      files.find(({ name }) => name === 'datapackage.json')?.text ?? '',
    );
    const paths = resources.map(({ path }: { path: string }) => path);
    expect([...paths, 'datapackage.json']).toEqual(files.map(({ name }) => name));
  });

  test('headers are those of the descriptor', () => {
    const files = exportFiles(modelOf({}));
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
    modelOf({ 'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị\nMP2;SO-SINH;2024;70\n' }),
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

test('what the page asks about a figure stands beside it, and says nothing where the file is read again', () => {
  const asks = 'Biểu in hai số. Đề nghị đơn vị xác nhận.';
  const rows = ['TFR;2022;1,92', 'TFR;2024;2,03', `SO-SINH;2022;626;;${asks}`, 'SO-SINH;2024;749']
    .concat('PN-15-49;2022;12044', 'PN-15-49;2024;11726')
    .map((row) => `040;${row}`);
  const files = exportFiles(modelOf(observations(...rows)));
  const text = files.find(({ name }) => name === 'so-lieu.csv')?.text ?? '';
  const [header, ...lines] = text.trimEnd().split('\r\n');
  expect(header).toMatch(/;Ghi chú;Cần đối chiếu$/);
  expect(lines[1]).toMatch(/;"Từ năm 2022 đến năm 2024, TFR tăng 5,7%, .* lệch 16,2% .*\."$/);
  expect(lines[2]).toMatch(/xác nhận\.;Ghi chú đề nghị đơn vị xác nhận\.$/);
  expect(lines[3]).toMatch(/;$/);
  const again = readFiles({ 'so-lieu.csv': text });
  expect(again.problems.map(({ code }) => code)).toEqual(['tfr-births-ratio']);
  expect(again.data?.observation).toHaveLength(6);
  const { resources } = JSON.parse(files.at(-1)?.text ?? '');
  const fields = resources.find(({ path }: { path: string }) => path === 'so-lieu.csv').schema
    .fields;
  expect(fields.at(-1)).toMatchObject({ name: 'Cần đối chiếu', type: 'string' });
});
