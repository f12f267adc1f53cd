/** What of a folder no page holds, as each command says it. */
import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, run } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const data = join(folder, 'data');
cpSync('test/fixtures/base', data, { recursive: true });
writeFileSync(join(data, 'bao-cao.pdf'), '%PDF-1.7');
// What has an error is not built, so that each command soon ends.
writeFileSync(join(data, 'so-lieu.csv'), 'Mã đơn vị\n040\n');

const out = ['--out', join(folder, 'dist')];

/** What a command that goes on says first. */
async function firstSaid(script: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { env: environment });
  let words = '';
  for await (const piece of child.stdout) {
    words += piece;
    if (words.includes('KHÔNG')) break;
  }
  child.kill();
  return words;
}

test.each(['validate', 'build', 'start', 'dev'])(
  '%s names the file that it did not read',
  async (name) => {
    const args = [
      `scripts/${name}.ts`,
      '--data',
      data,
      ...(name === 'validate' ? [] : out),
    ] as const;
    const words = name === 'dev' ? await firstSaid(...args) : run(...args).said;
    expect(words).toContain('bao-cao.pdf');
    expect(words).toContain('1 tệp KHÔNG được đọc: nội dung trong đó không có trên trang.');
  },
);
