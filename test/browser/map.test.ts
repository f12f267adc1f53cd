import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { files, read } from '../site/site.ts';
import { inContext, served } from './context.ts';

const { url } = await served();
const [path = ''] = files('truc-thuoc/mau-mo-phong.html');
const maps = read(path).match(/<svg class="land".*?<\/svg>/gs) ?? [];

test('fertility, training of each audience and money stand on maps of at most 20 kB', () => {
  expect(maps).toHaveLength(4);
  expect(maps.filter((map) => gzipSync(map).length > 20_000)).toEqual([]);
});

test('the keyboard goes from area to area, each said with its figure, in the order of the table', async () => {
  const { said, rows, to } = await inContext({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(url + path);
    const map = page.locator('.map').first();
    await map.locator('svg a').first().focus();
    const names: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      names.push(await page.locator('svg a:focus title').innerHTML());
      await page.keyboard.press('Tab');
    }
    const named = await map.locator('tbody a').allInnerTexts();
    await map.locator('svg a').first().press('Enter');
    await page.waitForURL(/don-vi/);
    return { said: names, rows: named, to: page.url() };
  });
  expect(said.map((each) => each.replace(/:.*$/s, ''))).toEqual(rows);
  expect(said[0]).toMatch(/^Xã Mẫu \d+: \d,\d\d con\/phụ nữ, (?:cao|thấp) hơn mức chung$/);
  expect(to).toMatch(/\/don-vi\/mau\d+-mo-phong\.html$/);
});

test.each([320, 390, 1280])('at %i px a map is no wider than the page', async (width) => {
  const over = await inContext({ viewport: { width, height: 800 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(url + path);
    return page.$$eval(
      '.map',
      (all) => all.filter((map) => map.getBoundingClientRect().right > innerWidth).length,
    );
  });
  expect(over).toBe(0);
});
