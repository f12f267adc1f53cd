/** Whole builds at the same time, and onto another disk. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environment, run } from '../process.ts';
import { built } from '../site/built.ts';
import { temporaryFolder } from '../temporary.ts';
import { secondDisk } from './second-disk.ts';

const folder = temporaryFolder();

/** Every file of a site with a hash of its content. */
const filesOf = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*', { cwd: dir })
      .filter((path) => statSync(join(dir, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('hex'),
      ]),
  );

const disk = secondDisk(folder, 64 * 1024);
const tiny = secondDisk(folder, 1024);

test('three builds at once give three whole sites, the same byte by byte, on any disk', async () => {
  const out = ['one', 'two', 'three'].map((name) => join(folder, name, 'dist'));
  if (disk) out[1] = join(disk, 'dist');
  expect(await Promise.all(out.map((dir) => built('data', dir)))).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  const [first, ...others] = out.map(filesOf);
  expect(first?.size).toBeGreaterThan(100);
  for (const other of others) expect(other).toEqual(first);
});

test.skipIf(tiny === null)('a disk that is too small is told, and nothing is left on it', () => {
  const out = join(tiny ?? '', 'dist');
  const { status, stderr } = run('scripts/build.ts', '--out', out);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Không dùng được “.*”: đĩa đã đầy\. .* rồi chạy lại\.\nDựng trang không/);
  expect(existsSync(out) || existsSync(`${out}.work`)).toBe(false);
});

test('pages are bundled as they are published, from wherever and in whatever mode it is asked for', () => {
  const pages = mkdtempSync(resolve('.astro/test-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve('scripts/run.cjs'), 'page/bundle', pages],
      { cwd: folder, env: { ...environment, NODE_ENV: 'development' }, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    const code = globSync('code/**/*.mjs', { cwd: pages }).map((file) =>
      readFileSync(join(pages, file), 'utf8'),
    );
    expect(code.join('')).toContain('Content-Security-Policy');
  } finally {
    rmSync(pages, { recursive: true });
  }
});
