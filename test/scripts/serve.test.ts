import { symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const dir = join(folder, 'dist');
await mkdir(join(dir, 'don-vi'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(dir, 'index.html'), 'trang đầu');
writeFileSync(join(dir, '404.html'), 'không có');
writeFileSync(join(dir, 'don-vi', 'cao bằng.csv'), 'a;b');
writeFileSync(join(dir, '.htaccess'), 'secret');
symlinkSync('../secret.txt', join(dir, 'ra-ngoai.txt'));
symlinkSync('..', join(dir, 'len-tren'));
symlinkSync('index.html', join(dir, 'trong.html'));
symlinkSync('.htaccess', join(dir, 'an.html'));

const site = await serve({ dir });
const under = await serve({ dir, base: '/a/b/' });
afterAll(async () => {
  await Promise.all([site.close(), under.close()]);
});

const get = async (address: string, method = 'GET') => {
  const answer = await fetch(address, { method });
  return `${answer.status} ${answer.headers.get('content-type')} ${await answer.text()}`;
};

/** Asks for a path as it stands; fetch would tidy `..` away before asking. */
const getRaw = (path: string): Promise<number | undefined> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (answer) => done(answer.resume().statusCode))
      .on('error', failed)
      .end();
  });

test('the root is index.html', async () => {
  expect(await get(site.url)).toBe('200 text/html; charset=utf-8 trang đầu');
});

test('a file is found under its name, spaces, marks and query included', async () => {
  const address = `${site.url}${encodeURI('don-vi/cao bằng.csv')}?x=1`;
  expect(await get(address)).toBe('200 text/csv; charset=utf-8 a;b');
});

test('a name without its ending, and a folder, are not found', async () => {
  const missing = '404 text/html; charset=utf-8 không có';
  expect(await get(`${site.url}index`)).toBe(missing);
  expect(await get(`${site.url}don-vi`)).toBe(missing);
  expect(await get(`${site.url}don-vi/`)).toBe(missing);
});

test('text travels compressed to whom takes it so, and plain to others', async () => {
  const asked = (encoding: string) => fetch(site.url, { headers: { 'accept-encoding': encoding } });
  const zipped = await asked('gzip');
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(await zipped.text()).toBe('trang đầu');
  expect((await asked('identity')).headers.get('content-encoding')).toBeNull();
});

test('HEAD answers without a body, other methods are refused', async () => {
  expect(await get(site.url, 'HEAD')).toBe('200 text/html; charset=utf-8 ');
  expect(await get(site.url, 'POST')).toMatch(/^405 /);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/don-vi/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '//etc/passwd',
  '/%00',
  '/%zz',
  '/ra-ngoai.txt',
  '/len-tren/secret.txt',
  '/.htaccess',
  '/%2ehtaccess',
  '/don-vi/../.htaccess',
  '/an.html',
])('%s reaches nothing outside the folder', async (path) => {
  expect(await getRaw(path)).toBe(404);
});

test('a page for what is not found is none behind a link out of the folder', async () => {
  const other = join(folder, 'khac');
  await mkdir(other);
  symlinkSync('../secret.txt', join(other, '404.html'));
  const own = await serve({ dir: other });
  expect(await get(`${own.url}x`)).toBe('404 text/plain; charset=utf-8 404');
  await own.close();
});

test('a link within the folder is followed', async () => {
  expect(await get(new URL('/trong.html', site.url).href)).toMatch(/^200 .* trang đầu$/);
});

test('under a sub-path, only what is below it answers', async () => {
  expect(await get(under.url)).toMatch(/^200 .* trang đầu$/);
  expect(await get(new URL('/index.html', under.url).href)).toMatch(/^404 /);
});

test('a port that another program has on the other address of “localhost” is taken', async () => {
  const other = createServer((_, answer) => answer.end('khác'));
  const listening = await new Promise<boolean>((done) => {
    other.once('error', () => done(false)).listen(0, '::1', () => done(true));
  });
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const own = await serve({ dir, port });
  // A machine without that address has nobody there.
  expect(own.refused).toBe(listening ? 'EADDRINUSE' : null);
  expect(await get(own.url)).toMatch(/^200 .* trang đầu$/);
  await own.close();
  other.close();
});

test('a port that is taken gives way to a free one', async () => {
  const port = Number(new URL(site.url).port);
  const second = await serve({ dir, port });
  expect(Number(new URL(second.url).port)).not.toBe(port);
  expect([site.refused, second.refused]).toEqual([null, 'EADDRINUSE']);
  expect(await get(second.url)).toMatch(/^200 /);
  await second.close();
});
