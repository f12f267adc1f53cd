import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const runner = join(folder, 'scripts/run.cjs');

beforeAll(() => {
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'node_modules'));
  copyFileSync('scripts/run.cjs', runner);
  writeFileSync(
    join(folder, 'scripts/say.ts'),
    `const of: string[] = process.argv.slice(2);
    process.exitCode = import.meta.url.endsWith('/scripts/say.ts') ? of.length : 9;
    console.log(process.argv[1].endsWith('say.ts'), ...of);`,
  );
});

test('a command gets its own arguments, and its exit code is that of npm', () => {
  expect(run(runner, 'say', '--data', 'a b')).toMatchObject({
    status: 2,
    stdout: 'true --data a b\n',
  });
});

test('what Node has made of it is kept for the next time', () => {
  expect(existsSync(join(folder, 'node_modules/.cache/dan-so-mo'))).toBe(true);
  expect(run(runner, 'say')).toMatchObject({ status: 0, stdout: 'true\n' });
});

test('where nothing can be kept, it runs all the same', () => {
  const bare = temporaryFolder();
  mkdirSync(join(bare, 'scripts'));
  writeFileSync(join(bare, 'node_modules'), 'no folder');
  copyFileSync('scripts/run.cjs', join(bare, 'scripts/run.cjs'));
  copyFileSync(join(folder, 'scripts/say.ts'), join(bare, 'scripts/say.ts'));
  expect(run(join(bare, 'scripts/run.cjs'), 'say', 'x')).toMatchObject({ status: 1, stderr: '' });
});
