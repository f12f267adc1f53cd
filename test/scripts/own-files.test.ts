import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ofFiles, ownPaths } from '../../scripts/own-files.ts';
import { read } from '../../src/read/read.ts';
import { catalogues } from '../data-folder.ts';
import { temporaryFolder } from '../temporary.ts';

const data = temporaryFolder();
const files = {
  ...catalogues,
  'so-lieu/xa.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2024;2,03;BC\n',
  'so-lieu/tinh.csv':
    'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2024;2,05;BC\n040;TFR;2023;x,y;BC\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), text);
}
const readOwn = (...names: readonly string[]) => {
  const paths = ownPaths(data, names);
  const reading = read(data, () => {}, paths);
  if (!reading) throw new Error(data);
  return ofFiles(reading, paths);
};
const codes = (...names: readonly string[]) => {
  const own = readOwn(...names);
  return [own.reading.problems.map(({ file, code }) => `${file} ${code}`), own.otherErrors];
};

test('without a file all problems are told', () => {
  expect(codes()[0]).toHaveLength(read(data)?.problems.length ?? 0);
});

test('of a file its own problems are told, and those of others that speak of it', () => {
  expect(codes('so-lieu/tinh.csv')).toEqual([
    ['so-lieu/tinh.csv conflicting-rows', 'so-lieu/tinh.csv number-invalid'],
    0,
  ]);
  const [told, others] = codes('so-lieu/xa.csv');
  expect(told).toEqual(['so-lieu/xa.csv conflicting-rows']);
  expect(others).toBe(1);
});

test('what two files contradict each other in is told at the own one, and names the other', () => {
  const conflict = (...names: readonly string[]) =>
    readOwn(...names)
      .reading.problems.filter(({ code }) => code === 'conflicting-rows')
      .map(({ file, message }) => `${file}: ${message}`);
  const [early, late] = ['so-lieu/tinh.csv', 'so-lieu/xa.csv'] as const;
  const of = 'cho cùng 040, TFR, 2024.';
  expect(conflict(early)).toEqual([
    `${early}: Ghi “2,05”, nhưng tệp ${late}, dòng 2 ghi “2,03” ${of}`,
  ]);
  for (const each of [[], [late], [early, late]])
    expect(conflict(...each)).toEqual([
      `${late}: Ghi “2,03”, nhưng tệp ${early}, dòng 2 ghi “2,05” ${of}`,
    ]);
});

test('a file is named from the data folder or from here', () => {
  expect(codes(join(data, 'so-lieu/xa.csv'))).toEqual(codes('so-lieu/xa.csv'));
});

test('one that is not there, or outside, is refused', () => {
  expect(() => codes('so-lieu/khac.csv')).toThrow('Không có tệp “so-lieu/khac.csv”');
  expect(() => codes('../../../etc/passwd')).toThrow('Không có tệp');
});
