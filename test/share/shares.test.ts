import { expect, test } from 'vitest';
import { sharesOf, sharingOf } from '../../src/share/shares.ts';
import { cityFiles } from '../city.ts';
import { modelOf } from '../data-folder.ts';

const SITE = { title: 'Thử', roots: ['99'], licence: 'Được dùng lại.', smallCount: 0 };
const modelWith = (site: Readonly<Record<string, unknown>>) =>
  modelOf({ ...cityFiles({}), 'site.json': JSON.stringify({ ...SITE, ...site }) });
const address = 'https://dansomo.example/thu';

test('a site without a public address has no pictures', () => {
  const model = modelWith({});
  expect([...sharesOf([model]).keys()]).toEqual([]);
  expect(sharingOf(model, sharesOf([model]), '/index.html')).toBeNull();
});

test('each unit, each theme and the first page have one; any other page that of the first', () => {
  const model = modelWith({ address });
  const shares = sharesOf([model]);
  const pages = [...shares.keys()];
  for (const page of ['/index.html', '/muc-sinh.html', '/don-vi/99.html', '/don-vi/99003.html'])
    expect(pages).toContain(page);
  const image = (page: string) => sharingOf(model, shares, page)?.image;
  expect(image('/don-vi/99003.html')).toBe(`${address}/anh-chia-se/99003.png`);
  expect(image('/gioi-thieu.html')).toBe(`${address}/anh-chia-se/trang.png`);
  expect(sharingOf(model, shares, '/gioi-thieu.html')?.url).toBe(`${address}/gioi-thieu.html`);
});

test('a large site draws them for so many units as it says', () => {
  const model = modelWith({ address, sharePictures: 2 });
  const units = [...sharesOf([model]).keys()].filter((page) => page.startsWith('/don-vi/'));
  expect(units).toHaveLength(2);
});
