import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk, type Told } from '../../src/desk/examine.ts';
import { dataFolder } from '../../src/export/data-folder.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { today } from '../../src/read/clock.ts';
import { read } from '../../src/read/read.ts';
import { readBorders } from '../../src/read/read-borders.ts';
import { readSheets } from '../../src/read/read-workbook.ts';
import { dataOf, type Files, observations, readFiles } from '../data-folder.ts';
import { inLayers } from '../laid-folder.ts';

const means = { today: today(), sheets: readSheets, borders: readBorders };
const bytes = (text: string) => new TextEncoder().encode(text);
const nothingTold: Told = { tables: new Map(), edits: new Map(), heads: new Map() };

/** A desk over what a site publishes of some files. */
const deskOf = (files: Files) => new Desk(dataFolder([{ data: dataOf(files) }]), means);
const drop = (name: string, text: string) => ({ name, bytes: bytes(text) });

const words = ({ file, row, column, code, message, remedy }: Problem) =>
  [file, row, column, code, message, remedy].join(' | ');

/** What whoever drops a folder hands over. */
const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      name: relative(folder, path).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(path)),
    }));

describe('a data folder that is dropped whole', () => {
  const fixtures = join(import.meta.dirname, '../fixtures');
  /** What only a disk can have: links, and files too large to be kept. */
  const isOfDisks = (code: string) =>
    globSync('**/*.{size,link}', { cwd: join(fixtures, 'code', code) }).length > 0;
  const codes = readdirSync(join(fixtures, 'code')).filter((code) => !isOfDisks(code));

  test.each(codes)('%s is found as by npm run validate', (code) => {
    inLayers([join(fixtures, 'base'), join(fixtures, 'code', code)], (folder) => {
      const { reading } = new Desk([], means).examine(filesIn(folder), nothingTold);
      expect(reading.problems.map(words)).toEqual(read(folder)?.problems.map(words));
    });
  });
});

describe('a file', () => {
  const header = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn';

  test('is recognised by its header, and held against what is published', () => {
    const desk = deskOf({});
    const { files, reading } = desk.examine(
      [drop('bieu 2.csv', `${header}\n040;TFR;2024;2,03;BC\n`)],
      nothingTold,
    );
    expect(files.map(({ path, dataset }) => [path, dataset?.title])).toEqual([
      ['so-lieu/bieu 2.csv', 'Số liệu'],
    ]);
    expect(reading.data?.observation.map(({ value }) => value)).toEqual([2.03]);
  });

  test('takes the place of what is published of the same thing', () => {
    const desk = deskOf(observations('040;TFR;2024;2,03', '040;TFR;2023;1,93'));
    const { reading, files } = desk.examine(
      [drop('so-lieu.csv', `${header}\n040;TFR;2024;2,05;BC\n`)],
      nothingTold,
    );
    expect(files.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([]);
    expect(reading.data?.observation.map(({ value }) => value).sort()).toEqual([1.93, 2.05]);
    expect(
      [...reading.renewed.values()].flat().map(({ was, now }) => [was.value, now.value]),
    ).toEqual([[2.03, 2.05]]);
  });

  test('that contradicts itself is at fault as in a data folder', () => {
    const text = `${header}\n040;TFR;2024;2,05;BC\n040;TFR;2024;2,06;BC\n`;
    const { files } = deskOf(observations('040;TFR;2024;2,03')).examine(
      [drop('so-lieu.csv', text)],
      nothingTold,
    );
    expect(files[0]?.problems.map(words)).toEqual(
      readFiles({ 'so-lieu.csv': text }).problems.map(words),
    );
  });

  test('of no table is asked for', () => {
    const { files } = deskOf({}).examine([drop('danh sach.csv', 'a;b\n1;2\n')], nothingTold);
    expect(files[0]).toMatchObject({ dataset: null, candidates: [] });
    expect(files[0]?.problems.map(({ code }) => code)).toEqual(['file-name']);
  });

  test('is of the table that was chosen for it', () => {
    const { files } = deskOf({}).examine([drop('danh sach.csv', 'a;b\n1;2\n')], {
      ...nothingTold,
      tables: new Map([['danh sach.csv', 'kinh-phi']]),
    });
    expect(files[0]?.dataset?.title).toBe('Kinh phí');
  });
});
