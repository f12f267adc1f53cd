import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { onePage, served } from './context.ts';

const { url } = await served();
const visit = onePage({}, async (page) => {
  // The setting of the browser, which media queries in em follow; a style of the page would not do.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
});

test.each(onePerKind)(
  '%s scrolls nowhere sideways on a phone with letters twice as large',
  async (path) => {
    const page = await visit(url + path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const seen: string[] = [];
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const [size, wide] = await page.evaluate(() => [
        getComputedStyle(document.documentElement).fontSize,
        document.scrollingElement?.scrollWidth ?? Infinity,
      ]);
      expect(size).toBe('32px');
      if (Number(wide) > width) seen.push(`at ${width} px the page is ${wide} px wide`);
    }
    expect(seen).toEqual([]);
  },
);
