import { expect, test } from 'vitest';
import { files, parse } from '../site/site.ts';
import { inContext, served, sheetsOf } from './context.ts';

const { url } = await served();
const [path = ''] = files('don-vi/040.html');

/** The place of a figure that stands in a folded table. */
const place = parse(path).querySelector('details .flag[id]')?.id ?? '';
const WIDTHS = [320, 767, 768, 1280];

/** The whole page at a width, and whether the figure can be seen there. */
const visit = (width: number, hash: string) =>
  inContext({ viewport: { width, height: 800 }, javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}${path}${hash}`);
    const figure = page.locator(`[id="${place}"]`);
    return {
      seen: await figure.isVisible(),
      summaries: await page.locator('summary:visible').count(),
    };
  });

test.each(WIDTHS)('%i px: a table is folded, its summary says what it holds', async (width) => {
  const { seen, summaries } = await visit(width, '');
  expect(seen).toBe(false);
  expect(summaries).toBeGreaterThan(5);
});

test.each(WIDTHS)('%i px: the address of a figure opens the table that holds it', async (width) => {
  expect((await visit(width, `#${place}`)).seen).toBe(true);
});

test('the address of an error opens what is said of it', async () => {
  const shown = await inContext({ javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}sua-loi.html#loi-number-ambiguous`);
    return page.locator('dl:visible').count();
  });
  expect(shown).toBe(1);
});

test.each([
  [390, 9000],
  [1280, 8000],
])('%i px: the longest page is at most %i px high', async (width, most) => {
  const height = await inContext({ viewport: { width, height: 800 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(url + path);
    return page.evaluate(() => document.documentElement.scrollHeight);
  });
  expect(height).toBeLessThanOrEqual(most);
});

test('on paper the longest page takes at most 12 sheets', async () => {
  const sheets = await sheetsOf(url + path);
  expect(sheets.length).toBeLessThanOrEqual(12);
});
