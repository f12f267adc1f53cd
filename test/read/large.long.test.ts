/** A file as large as any office has: 1,4 million rows, 50 MB. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeRows } from '../../scripts/sample-rows.ts';
import { temporaryFolder } from '../temporary.ts';

/** Measured: 3,5–4,8 (docs/performance.md). */
const MOST_CPU_SECONDS = 10;

test('a file of 50 MB is read and checked in seconds', { timeout: 300_000 }, () => {
  const folder = temporaryFolder();
  expect(statSync(writeRows(folder, 1_400_000)).size).toBeGreaterThan(50_000_000);
  const step = ['scripts/run.cjs', 'bench-step', 'validate', folder];
  const said = execFileSync(process.execPath, step, { encoding: 'utf8', timeout: 240_000 });
  expect(JSON.parse(said).cpuMilliseconds / 1000).toBeLessThan(MOST_CPU_SECONDS);
});
