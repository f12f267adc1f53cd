/** What docs/huong-dan promises to officers is what the program does. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes, frequent, mend } from '../src/component/guide/help.ts';
import { allDatasets } from '../src/dataset/datasets.ts';
import { catalogue } from '../src/problem/catalogue.ts';
import { decode } from '../src/table/decode.ts';
import { readMissing, readNumber } from '../src/table/number-cell.ts';
import { readDate, readPeriod } from '../src/table/period-cell.ts';

const guide = (name: string) => readFileSync(`docs/huong-dan/${name}.md`, 'utf8');
const chapters = [
  'cac-buoc',
  'luu-csv',
  'ghi-so-lieu',
  'o-trong',
  'trang-moi',
  'ban-do',
  'cong-thong-tin',
  'bieu-mau',
  'bieu-mau-xa',
  'kiem-tra-tep',
];

describe('the chapters', () => {
  test('are all listed in their README, under the title that the site shows', () => {
    const listed = [...guide('README').matchAll(/^\d+\. \[(.*?)\]\((.*?)\.md\)/gm)];
    expect(listed.map(([, , name]) => name)).toEqual(chapters);
    const files = globSync('*.md', { cwd: 'docs/huong-dan' }).sort();
    expect(files).toEqual(['README.md', ...chapters.map((name) => `${name}.md`)].sort());
    const titles = chapters.map((name) => /^title: (.*)$/m.exec(guide(name))?.[1]);
    expect(listed.map(([, title]) => title)).toEqual(titles);
  });

  test('name only columns and tables that are there', () => {
    const columns = allDatasets.flatMap(({ columns: all }) =>
      Object.values(all).flatMap(({ header, names, aliases }) => [header, ...names, ...aliases]),
    );
    const known = [...columns, ...allDatasets.map(({ title }) => title)];
    const named = chapters.flatMap((name) =>
      [...guide(name).matchAll(/(?:cột|bảng) “(.*?)”/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('what a cell may hold', () => {
  test.each([
    ['-', 'none'],
    ['không có', 'none'],
    ['..', 'no-data'],
    ['KCSL', 'no-data'],
    ['KAD', 'not-applicable'],
    ['không áp dụng', 'not-applicable'],
  ])('%s is told as a kind of missing and read as one', (mark, kind) => {
    expect(guide('o-trong')).toContain(`\`${mark}\``);
    expect(readMissing(mark)).toBe(kind);
  });

  test.each(['2,03', '14555200', '14.555.200', '85,5', '85,5%', '5646', '2500', '2500000'])(
    '%s is told as a number and read as one',
    (number) => {
      expect(guide('ghi-so-lieu')).toContain(`\`${number}\``);
      expect(readNumber(number)).toMatchObject({ kind: 'number' });
    },
  );

  test('2.500 is told to have two meanings, and has', () => {
    expect(guide('ghi-so-lieu')).toContain('`2.500`');
    expect(readNumber('2.500')).toMatchObject({ kind: 'ambiguous' });
  });

  test.each(['2024', '2020-2025', 'Quý III/2024', '6 tháng đầu năm 2024'])(
    '%s is told as a period and read as one',
    (period) => {
      expect(guide('ghi-so-lieu')).toContain(`\`${period}\``);
      expect(readPeriod(period)).toHaveProperty('period');
    },
  );

  test('31/12/2025 is told as a day and read as one', () => {
    expect(guide('ghi-so-lieu')).toContain('`31/12/2025`');
    expect(readDate('31/12/2025')).toEqual({ iso: '2025-12-31' });
  });

  test("Excel's Unicode Text under another ending can be read, as the guide says", () => {
    const bytes = Buffer.from('\ufeffMã đơn vị\t07543', 'utf16le');
    expect(decode(bytes)).toEqual({ text: 'Mã đơn vị\t07543' });
  });
});

describe('help', () => {
  test('ten mistakes are called the most frequent, each once, and each is an error to mend', () => {
    expect(new Set(frequent).size).toBe(10);
    expect(frequent.filter((code) => catalogue[code].severity !== 'error')).toEqual([]);
  });

  test('the remedy of every code reads whole: what its words need stands in src/component/guide/help.ts', () => {
    expect(codes.filter((code) => /…|“”|undefined/.test(mend(code)))).toEqual([]);
  });
});
