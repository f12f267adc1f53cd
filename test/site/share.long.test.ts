/** What goes along with shared links, on a site that says where it will stand. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWell } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const ADDRESS = 'https://dansomo.example/thu';
const CITY = 'Thành phố Mẫu';
const folder = temporaryFolder();
const [data, out] = [join(folder, 'data'), join(folder, 'site')];

runWell('scripts/sample.ts', '--communes', '3', '--out', data);
const settings = join(data, 'site.json');
const given: unknown = JSON.parse(readFileSync(settings, 'utf8'));
writeFileSync(settings, JSON.stringify({ ...Object(given), address: ADDRESS, sharePictures: 2 }));
runWell('scripts/build.ts', '--data', data, '--out', out);

const shared = globSync('**/*.html', { cwd: out, exclude: ['nhung/**', '404.html'] })
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => {
    const text = readFileSync(join(out, path), 'utf8');
    const said = (name: string) =>
      new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(text)?.[1] ?? '';
    return {
      path,
      title: said('title'),
      url: said('url'),
      image: said('image'),
      alt: said('image:alt'),
    };
  });

test('every page names itself and its place, at its own address', () => {
  const bare = shared.filter(({ title }) => !/(Thành phố|Xã|Phường) Mẫu/.test(title));
  expect(bare.map(({ path }) => path)).toEqual([]);
  const elsewhere = shared.filter(
    ({ path, url }) =>
      url !== `${ADDRESS}/${path === 'index.html' ? '' : path}` && url !== `${ADDRESS}/${path}`,
  );
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

test('every page has a picture of 1200 × 630 that is there, told in words with its mark', () => {
  for (const { path, image, alt } of shared) {
    const file = join(out, image.replace(ADDRESS, ''));
    expect(existsSync(file), `${path}: ${image}`).toBe(true);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThan(150_000);
    expect(alt, path).toMatch(/Số liệu mô phỏng$/);
  }
});

test('pages of units, indicators and themes have pictures of their own, of units as many as asked', () => {
  const own = (under: RegExp) => {
    const pages = shared.filter(({ path }) => under.test(path));
    return pages.filter(({ image }) => !image.endsWith('/trang.png')).length;
  };
  expect(own(/^don-vi\//)).toBe(2);
  expect(own(/^chi-tieu\//)).toBeGreaterThan(8);
  expect(own(/^(muc-sinh|dao-tao|kinh-phi)\.html$/)).toBe(3);
  expect(shared.find(({ path }) => path === 'index.html')?.title).toContain(CITY);
});

test('no drawing of a picture is left among the files', () => {
  expect(globSync('anh-chia-se/*.svg', { cwd: out })).toEqual([]);
});
