import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Measure } from './measure.ts';
import { tables } from './tables.ts';
import { workbooks } from './workbooks.ts';

/** CPU seconds that a file may take: two a MiB, of which this machine may need three times as many. */
const most = (mebibytes: number) => 2 * Math.max(1, mebibytes) * 3;

const measured = promisify(execFile)(
  process.execPath,
  ['--expose-gc', join(import.meta.dirname, 'measure.ts')],
  { maxBuffer: 1 << 24, timeout: 580_000 },
).then(({ stdout }) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Measure),
);

describe('a hostile file', () => {
  test('is read within its bound of CPU time, whatever it holds', {
    timeout: 600_000,
  }, async () => {
    const all = await measured;
    const slow = all.filter(({ seconds, mebibytes }) => seconds > most(mebibytes));
    expect(slow).toEqual([]);
    expect(all.map(({ name }) => name)).toEqual([
      ...Object.keys(tables),
      ...Object.keys(workbooks),
    ]);
  });

  test('leaves the memory of a machine to others', { timeout: 600_000 }, async () => {
    // Of the whole process, which read one after the other.
    const peak = Math.max(...(await measured).map(({ megabytes }) => megabytes));
    expect(peak).toBeLessThan(1_200);
  });

  test.each([
    ['column 2.000.000.000', 'workbook-unreadable'],
    ['row 2.000.000.000', 'workbook-unreadable'],
    ['a sheet that is named 3.000 times', 'workbook-unreadable'],
    ['500.000 merges', 'workbook-unreadable'],
    ['one cell of digits', 'cell-too-long'],
    ['headers without end', 'file-not-csv'],
    ['marks on one letter', 'file-not-csv'],
  ])('of %s is told to be so', { timeout: 600_000 }, async (name, code) => {
    const found = (await measured).find((each) => each.name === name);
    expect(found?.codes).toContain(code);
  });
});
