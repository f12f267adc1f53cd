/** The same data on the same day is the same package, wherever and by whom it is made. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pack } from '../../scripts/package.ts';
import { environment } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();

/** A copy of the data whose files were laid onto the disk in another order. */
function dataAt(path: string, isTurned: boolean): string {
  const files = globSync('**/*', { cwd: 'data' })
    .filter((file) => statSync(join('data', file)).isFile())
    .sort();
  for (const file of isTurned ? files.reverse() : files) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    copyFileSync(join('data', file), join(path, file));
  }
  return path;
}

function packageAt(name: string, env: Readonly<Record<string, string>>, isTurned: boolean): Buffer {
  const place = join(folder, name);
  const [data, site] = [dataAt(join(place, 'data'), isTurned), join(place, 'dist')];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--data', data, '--out', site],
    { encoding: 'utf8', env: { ...environment, ...env, DAN_SO_MO_TODAY: '2026-11-28' } },
  );
  if (status !== 0) throw new Error(stderr);
  pack(site, `${place}.zip`);
  return readFileSync(`${place}.zip`);
}

test('two paths, time zones, languages and orders of files give the same bytes', () => {
  const one = packageAt('a', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' }, false);
  const other = packageAt('thư mục', { TZ: 'Pacific/Honolulu', LANG: 'tr_TR', LC_ALL: 'C' }, true);
  expect(one.length).toBeGreaterThan(1_000_000);
  expect(other.equals(one)).toBe(true);
});
