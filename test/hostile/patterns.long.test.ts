import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('no pattern of the program takes more time than a multiple of the length of its text', async () => {
  const script = join(import.meta.dirname, 'patterns.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  const { patterns, slow } = JSON.parse(stdout) as { patterns: number; slow: readonly string[] };
  expect(slow).toEqual([]);
  expect(patterns).toBeGreaterThan(400);
});
