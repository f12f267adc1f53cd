import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { listOwn } from '../../scripts/kept-files.ts';
import { pack } from '../../scripts/package.ts';
import { readSums, SUMS } from '../../scripts/sums.ts';
import { verify } from '../../scripts/verify.ts';
import { unzip } from '../../src/table/zip.ts';
import { npmRun } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const site = join(folder, 'dist');
const archive = join(folder, 'goi.zip');

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'don-vi'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'Trang chủ');
  writeFileSync(join(site, 'don-vi/040.html'), 'Cao Bằng');
  listOwn(site);
});

/** The text of each file of the archive. */
function packed(): ReadonlyMap<string, string> {
  const parts = unzip(new Uint8Array(readFileSync(archive)), () => true, 1_000_000);
  if (!Array.isArray(parts)) throw new Error(`The archive is ${parts}`);
  return new Map(parts.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));
}

test('a package has the site, files for servers, checksums and a note', () => {
  // what a host put there is not the site's
  writeFileSync(join(site, 'CNAME'), 'dansomo.example');
  expect(pack(site, archive)).toBe(2);
  const files = packed();
  expect([...files.keys()]).toEqual([
    'DOC-TRUOC.txt',
    'may-chu/apache.conf',
    'may-chu/nginx.conf',
    'may-chu/web.config',
    SUMS,
    'trang/don-vi/040.html',
    'trang/index.html',
  ]);
  expect(files.get('trang/don-vi/040.html')).toBe('Cao Bằng');
  expect([...(readSums(files.get(SUMS) ?? '')?.keys() ?? [])]).toEqual([
    ...['don-vi/040.html', 'index.html'],
  ]);
  // Every line of the note ends as Windows ends it.
  expect(files.get('DOC-TRUOC.txt')?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the note fits on a sheet of paper', () => {
  const lines = readFileSync('docs/server/DOC-TRUOC.txt', 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(60);
  expect(lines.filter((line) => [...line].length > 110)).toEqual([]);
});

test('a site is as it was packed, until a file is changed, added or lost', () => {
  pack(site, archive);
  const known = readSums(packed().get(SUMS) ?? '') ?? new Map();
  expect(verify(site, known)).toEqual([]);
  writeFileSync(join(site, 'index.html'), 'Trang khác');
  writeFileSync(join(site, '.htaccess'), 'Redirect / https://example.com/');
  rmSync(join(site, 'don-vi/040.html'));
  expect(verify(site, known)).toEqual([
    ...['Bị sửa: index.html', 'Được thêm: .htaccess', 'Bị mất: don-vi/040.html'],
  ]);
});

test('what cannot be packed or held is said, and nothing is written', () => {
  rmSync(join(site, 'index.html'));
  expect(() => pack(site, join(folder, 'nothing.zip'))).toThrow('thiếu tệp “index.html”');
  expect(() => pack(folder, join(folder, 'nothing.zip'))).toThrow('chưa có trang nào');
  expect(() => readFileSync(join(folder, 'nothing.zip'))).toThrow('ENOENT');
});

test('the commands say what they did, with their exit codes', () => {
  const out = join(folder, 'goi-2.zip');
  expect(npmRun('package', '--site', site, '--out', out)).toMatchObject({
    status: 0,
    stdout: `Đã đóng gói 2 tệp của trang vào “${out}”.\n`,
  });
  expect(npmRun('package', '--site', site, '--out', join(site, 'goi.zip')).status).toBe(2);
  const sums = join(folder, SUMS);
  expect(npmRun('verify', site).stderr).toContain(`Không có tệp “${sums}”`);
  pack(site, archive);
  writeFileSync(sums, packed().get(SUMS) ?? '');
  expect(npmRun('verify', site)).toMatchObject({
    status: 0,
    stdout: 'Cả 2 tệp đúng như lúc đóng gói.\n',
  });
  writeFileSync(join(site, 'moi.html'), '');
  expect(npmRun('verify', site, '--sums', sums)).toMatchObject({
    status: 1,
    stdout: 'Được thêm: moi.html\n1 chỗ khác lúc đóng gói.\n',
  });
  expect(npmRun('verify').status).toBe(2);
});
