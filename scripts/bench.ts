/** npm run bench -- validate [--rows N]: the reader against a bare papaparse walk over the same file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { number } from '../src/format.ts';
import type { Measure } from './bench-step.ts';
import { writeRows } from './sample-rows.ts';

/** The two steps take turns, so that other work of the machine hits both. */
const ROUNDS = 5;
const STEP = join(import.meta.dirname, 'bench-step.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000000' } },
});

function measured(step: 'bare' | 'validate', path: string): Measure {
  return JSON.parse(execFileSync(process.execPath, [STEP, step, path], { encoding: 'utf8' }));
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function benchValidate(rows: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  const file = writeRows(folder, rows);
  const rounds = Array.from({ length: ROUNDS }, () => {
    return { bare: measured('bare', file), whole: measured('validate', folder) };
  });
  rmSync(folder, { recursive: true });
  const bare = median(rounds.map((round) => round.bare.milliseconds));
  const whole = median(rounds.map((round) => round.whole.milliseconds));
  const memory = median(rounds.map((round) => round.whole.bytes));
  console.log(`rows ${number(rows)}, medians of ${ROUNDS}`);
  console.log(`bare papaparse ${Math.round(bare)} ms`);
  console.log(`validate ${Math.round(whole)} ms`);
  console.log(`ratio ${(whole / bare).toFixed(1)}`);
  console.log(`memory ${Math.round(memory / 2 ** 20)} MB`);
}

if (positionals[0] === 'validate') benchValidate(Number(values.rows));
else {
  console.error('Usage: npm run bench -- validate [--rows N]');
  process.exitCode = 2;
}
