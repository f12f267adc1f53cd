import { expect, test } from 'vitest';
import { exportFiles } from '../../src/export/files.ts';
import { Model } from '../../src/model/model.ts';
import { githubReport } from '../../src/problem/github-report.ts';
import { jsonReport } from '../../src/problem/json-report.ts';
import { markdownReport } from '../../src/problem/markdown-report.ts';
import { quoteKey } from '../../src/problem/quote.ts';
import { summarise } from '../../src/problem/summary.ts';
import { textReport } from '../../src/problem/text-report.ts';
import type { Reading } from '../../src/read/read.ts';
import { type AnyFiles, readFiles } from '../data-folder.ts';
import { workbook } from '../workbook.ts';

const NAMES = /Hoa|Lan|0912|345 678/;
const rows = [
  ['Mã đơn vị', 'Mã chỉ tiêu', 'Kỳ', 'Giá trị', 'Ghi chú'],
  ['MP2', 'TFR', '2024', '2,03', 'Chị Hoa, cán bộ dân số, đi học'],
];

/** All that anybody is told of a reading. */
function told(reading: Reading): string {
  const { problems, quotes, data } = reading;
  const summary = summarise(problems, reading);
  const quoteOf = (...at: Parameters<typeof quoteKey>) => quotes.get(quoteKey(...at));
  return [
    textReport(problems, summary, quoteOf, { whole: true }),
    jsonReport(problems, summary),
    githubReport(problems, summary, quoteOf, 'data'),
    markdownReport(problems, summary),
    ...(data ? exportFiles(new Model(data, problems)).map(({ text }) => text) : []),
    JSON.stringify(data),
  ].join('\n');
}

const codes = ({ problems }: Reading) => problems.map(({ code }) => code);

test.each<[string, AnyFiles]>([
  ['a CSV', { 'so-lieu/a.csv': rows.map((cells) => cells.join(';')).join('\n') }],
  ['a workbook', { 'so-lieu/a.xlsx': workbook({ A: { rows } }) }],
])('a name in a note of %s is masked in all that is published', (_, files) => {
  const reading = readFiles(files);
  expect(codes(reading)).toEqual(['personal-name']);
  expect(reading.data?.observation[0]?.note).toBe('Chị [đã che], cán bộ dân số, đi học');
  expect(told(reading)).not.toMatch(NAMES);
});

test('so are names of files and sheets, which are told to hold them', () => {
  const plain = rows.map((cells) => cells.slice(0, 4));
  const text = plain.map((cells) => cells.join(';')).join('\n');
  const other = plain.map((cells) => cells.map((cell) => cell.replace('2024', '2023')));
  const reading = readFiles({
    'so-lieu/Chị Lan 0912 345 678.csv': text,
    'so-lieu/b.xlsx': workbook({ 'Bà Nguyễn Thị Hoa': { rows: other } }),
  });
  expect(codes(reading)).toEqual(['personal-name', 'personal-name']);
  expect(reading.data?.observation).toHaveLength(2);
  expect(told(reading)).not.toMatch(NAMES);
});

test('what is of one person stops all, and is told nowhere', () => {
  const noted = rows.map((cells) => cells.join(';').replace('đi học', 'gọi 0912 345 678'));
  const reading = readFiles({ 'so-lieu/a.csv': noted.join('\n') });
  expect(codes(reading)).toEqual(['personal-data']);
  expect(reading.data).toBeNull();
  expect(told(reading)).not.toMatch(NAMES);
});

test('of hidden rows and columns only those that became data are told', () => {
  const sheet = {
    rows: [...rows.map((cells) => [...cells.slice(0, 4), 'x']), [], ['Người lập biểu']],
    hiddenRows: [4],
    hiddenColumns: [5],
  };
  const quiet = {
    ...sheet,
    rows: sheet.rows.map((cells, at) => (at ? cells : [...cells.slice(0, 4), 'Riêng'])),
  };
  expect(codes(readFiles({ 'so-lieu/a.xlsx': workbook({ A: quiet }) }))).not.toContain(
    'hidden-cells',
  );
  const heard = { ...quiet, hiddenRows: [2] };
  expect(codes(readFiles({ 'so-lieu/a.xlsx': workbook({ A: heard }) }))).toContain('hidden-cells');
});
