import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { read, site } from '../site/site.ts';
import { inContext, served } from './context.ts';

const { url } = await served();

/** A page with a chart, and what its console complains of. */
async function open(page: Page, address: string): Promise<string[]> {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  await page.goto(address);
  return found;
}

const withChart = 'muc-sinh.html';

describe('what is under a chart', () => {
  test('makes a PNG of twice the picture, without a complaint of the policy', async () => {
    await inContext({ acceptDownloads: true }, async (context) => {
      const page = await context.newPage();
      const found = await open(page, url + withChart);
      const name = await page.locator('a[href$=".svg"]').first().getAttribute('href');
      const coming = page.waitForEvent('download');
      await page.locator('[data-png]').first().click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe(name?.replace(/.*\//, '').replace(/svg$/, 'png'));
      const png = await buffer(await download.createReadStream());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const wide = Number(/ width="(\d+)"/.exec(read(pathOf(name)))?.[1]);
      expect(png.readUInt32BE(16)).toBe(2 * wide);
      expect(png.length).toBeGreaterThan(20_000);
      expect(found).toEqual([]);
    });
  });

  test('copies the address of the block, says so, and goes back to its own words', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await context.newPage();
      await open(page, url + withChart);
      const link = page.locator('[data-address]').first();
      expect(await link.textContent()).toBe('Chép đường dẫn');
      await link.click();
      await page.getByRole('status').getByText('Đã chép đường dẫn').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await link.evaluate((a) => (a as HTMLAnchorElement).href),
      );
      await link.getByText('Chép đường dẫn', { exact: true }).waitFor();
    });
  });

  test('where copying is not allowed, the address goes into the address bar', async () => {
    await inContext({ permissions: [] }, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        document.execCommand = () => false;
      });
      await open(page, url + withChart);
      const link = page.locator('[data-address]').first();
      await link.click();
      const href = await link.getAttribute('href');
      await page.waitForURL((address) => address.hash === href);
    });
  });

  test('from the disk, offers no PNG that it could not make, and leaves the console clean', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const found = await open(page, pathToFileURL(`${site}/${withChart}`).href);
      expect(await page.locator('[data-png]').first().isVisible()).toBe(false);
      expect(await page.locator('a[href$=".svg"]').first().isVisible()).toBe(true);
      expect(found).toEqual([]);
    });
  });

  test('without scripts, is links alone', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(url + withChart);
      const list = page.locator('.take-away').first();
      expect(await list.locator('button').isVisible()).toBe(false);
      expect(await list.locator('[data-address]').textContent()).toMatch(
        /^Đường dẫn tới biểu đồ này$/,
      );
    });
  });
});

/** The page's three sentences. */
const summary = (page: Page) => page.locator('[data-summary]').first();

describe('the page as a message', () => {
  test('is copied with the address of the page, and says so', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await context.newPage();
      const found = await open(page, url + withChart);
      await page.getByRole('button', { name: 'Sao chép tóm tắt' }).click();
      await page
        .getByRole('status')
        .getByText('Đã sao chép tóm tắt')
        .waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${await summary(page).textContent()} ${url}${withChart}`,
      );
      expect(found).toEqual([]);
    });
  });

  test('is copied where the browser has no clipboard for pages, as over http', async () => {
    await inContext({ permissions: ['clipboard-read', 'clipboard-write'] }, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not there'));
      });
      await open(page, url + withChart);
      await page.getByRole('button', { name: 'Sao chép tóm tắt' }).click();
      await page
        .getByRole('status')
        .getByText('Đã sao chép tóm tắt')
        .waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        await summary(page).textContent(),
      );
      expect(await page.locator('textarea').count()).toBe(0);
    });
  });

  test('is shown and selected where nothing may be copied', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        document.execCommand = () => false;
      });
      await open(page, url + withChart);
      await page.getByRole('button', { name: 'Sao chép tóm tắt' }).click();
      await page.locator('[data-summary]:visible').waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(
        await summary(page).innerText(),
      );
    });
  });

  test('stands in the page without scripts, with the line to cite it by', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(url + withChart);
      expect(await page.locator('[data-copy]').isVisible()).toBe(false);
      await page.getByText('Tóm tắt, cách trích dẫn').click();
      expect(await summary(page).innerText()).toMatch(/Nguồn: .+/);
      expect(await page.locator('[data-cited]').innerText()).toMatch(/^“Mức sinh”, .*số liệu đến/);
    });
  });

  test.each(['index', 'don-vi/040', 'chi-tieu/tfr', 'dao-tao', 'hoat-dong'])(
    'is on %s.html too',
    (path) => {
      expect(read(`${path}.html`)).toMatch(/data-summary[^>]*>[^<]+Nguồn: /);
    },
  );
});

const pathOf = (href: string | null): string => (href ?? '').replace(/^(\.\.\/)+/, '');
