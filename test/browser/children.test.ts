import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inContext, served } from './context.ts';

const { url } = await served();

const onPage = <T>(options: Parameters<typeof inContext>[0], look: (page: Page) => Promise<T>) =>
  inContext(options, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}don-vi/${CITY}.html`);
    return look(page);
  });

const CITY = 'mau-mo-phong';

const shown = (page: Page) =>
  page.$$eval('[data-values]:not([hidden])', (rows) =>
    rows.map((row) => row.querySelector('th')?.textContent.trim()),
  );

test('the rows of the units below are sifted and sorted, and going back undoes it', async () => {
  await onPage({}, async (page) => {
    const all = await shown(page);
    await page.click('[data-filter=muc-tieu]');
    const lacking = await shown(page);
    expect(lacking.length).toBeLessThan(all.length);
    expect(all.filter((name) => lacking.includes(name))).toEqual(lacking);
    await page.selectOption('[data-sift] select', 'ten');
    const named = await shown(page);
    expect(named).toEqual(lacking.toSorted((a = '', b = '') => a.localeCompare(b, 'vi')));
    await page.goBack();
    await page.goBack();
    expect(await shown(page)).toEqual(all);
  });
});

test('a choice in the address is made when the page opens', async () => {
  await onPage({}, async (page) => {
    await page.goto(`${url}don-vi/${CITY}.html#xep=ten`);
    await page.reload();
    const names = await shown(page);
    expect(names).toEqual(names.toSorted((a = '', b = '') => a.localeCompare(b, 'vi')));
  });
});

test('without a script every row stands, and no control that would do nothing', async () => {
  await onPage({ javaScriptEnabled: false }, async (page) => {
    expect((await shown(page)).length).toBeGreaterThan(10);
    expect(await page.isVisible('[data-sift]')).toBe(false);
  });
});
