import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();

/** What is said before a command on a Node of that version. */
function saidOn(version: string, script = './scripts/node-version.cjs') {
  const code = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
    require(${JSON.stringify(script)});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  return { status, said: stderr };
}

test.each(['22.18.0', '24.21.0', '26.0.0'])('Node %s goes on without a word', (version) => {
  expect(saidOn(version)).toEqual({ status: 0, said: '' });
});

test.each(['12.22.12', '18.20.4', '20.19.0', '22.12.0', '22.17.1'])(
  'Node %s is told to be too old, and which is needed',
  (version) => {
    const { status, said } = saidOn(version);
    expect(status).toBe(1);
    expect(said).toContain(`bản ${version}, chương trình cần bản 22.18 trở lên`);
    expect(said).not.toContain('    at ');
  },
);

test('where nothing is installed yet, that is said first', () => {
  mkdirSync(join(folder, 'scripts'));
  const script = join(folder, 'scripts/node-version.cjs');
  copyFileSync('scripts/node-version.cjs', script);
  expect(saidOn('18.20.4', script)).toEqual({
    status: 1,
    said: expect.stringContaining('Chạy npm ci'),
  });
});

test('every command that runs TypeScript looks first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const careless = Object.entries(scripts).filter(
    ([, line]) => !line.startsWith('node scripts/node-version.cjs && '),
  );
  expect(careless).toEqual([['lint', 'biome check .']]);
  const unknown = Object.values(scripts)
    .flatMap((line) => /run\.cjs (\S+)/.exec(line)?.[1] ?? [])
    .filter((name) => !existsSync(`scripts/${name}.ts`));
  expect(unknown).toEqual([]);
});
