import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf } from '../../scripts/commit.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const who = [
  '-c',
  'user.name=Thử',
  '-c',
  'user.email=thu@example.vn',
  '-c',
  'commit.gpgsign=false',
];
const git = (...args: readonly string[]) =>
  spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
const hasGit = git('--version').status === 0;

test('a folder that is no checkout has no commit', () => {
  expect(commitOf(temporaryFolder())).toBe('');
});

test.skipIf(!hasGit)('a checkout has its commit, and says whether the program was changed', () => {
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/one.ts'), '1');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'One');
  const commit = git('rev-parse', 'HEAD').stdout.trim();
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  expect(commitOf(folder)).toBe(commit);
  // a folder within a checkout of something else
  expect(commitOf(join(folder, 'src'))).toBe('');
  // data comes and goes without a commit
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/so-lieu.csv'), '1');
  expect(commitOf(folder)).toBe(commit);
  writeFileSync(join(folder, 'src/one.ts'), '2');
  expect(commitOf(folder)).toBe(`${commit} changed`);
  writeFileSync(join(folder, 'src/one.ts'), '1');
  expect(commitOf(folder)).toBe(commit);
  // what no commit has yet goes into a site as well
  writeFileSync(join(folder, 'src/two.ts'), '1');
  expect(commitOf(folder)).toBe(`${commit} changed`);
  rmSync(join(folder, 'src/two.ts'));
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(commitOf(folder)).toBe(`${commit} changed`);
});
