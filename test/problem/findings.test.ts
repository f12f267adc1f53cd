import { expect, test } from 'vitest';
import { Findings, MOST } from '../../src/problem/findings.ts';
import { countOf, problem } from '../../src/problem/problem.ts';
import { summarise } from '../../src/problem/summary.ts';
import { textReport } from '../../src/problem/text-report.ts';
import { readFiles } from '../data-folder.ts';

const mark = (file: string, row: number) =>
  problem('missing-mark', { file, row, column: 'B', header: 'Đạt tỷ lệ %' }, { value: '%' });

test('a few problems are kept as they are found', () => {
  const found = new Findings();
  found.addAll([mark('a.csv', 2), mark('a.csv', 3)]);
  expect(found.list()).toEqual([mark('a.csv', 2), mark('a.csv', 3)]);
  expect(found.failed).toBe(false);
});

test('of too many of a kind the first are kept, and the others counted, file by file', () => {
  const found = new Findings();
  for (let row = 1; row <= MOST + 5; row += 1) found.add(mark('a.csv', row));
  found.add(mark('b.csv', 1));
  const all = found.list();
  expect(all).toHaveLength(MOST + 1);
  expect(all[MOST - 1]).toEqual({ ...mark('a.csv', MOST), unlisted: 5 });
  expect(all[MOST]).toEqual(mark('b.csv', 1));
  expect(countOf(all)).toBe(MOST + 6);
});

test('what was counted once is counted when it is handed on', () => {
  const [first, second] = [new Findings(), new Findings()];
  for (let row = 1; row <= MOST + 5; row += 1) first.add(mark('a.csv', row));
  second.add(mark('a.csv', 0));
  second.addAll(first.list());
  expect(countOf(second.list())).toBe(MOST + 6);
});

test('a file of 100.000 faults is reported with a few of them and with their true number', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `040;TFR;${2000 + (at % 20)};2,O3;BC`);
  const reading = readFiles({
    'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n${rows.join('\n')}\n`,
  });
  const summary = summarise(reading.problems, reading);
  expect(reading.problems).toHaveLength(MOST);
  expect(summary.errors).toBe(100_000);
  const text = textReport(reading.problems, summary, () => undefined);
  expect(text).toContain('… và 99.997 chỗ khác cùng loại (dòng 5, 6, 7,');
  expect(text).toContain('100.000 lỗi phải sửa');
});
