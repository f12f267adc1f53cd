import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { inContext, served } from './context.ts';

const { url } = await served();

test.each(onePerKind)(
  '%s scrolls nowhere sideways on a phone with letters twice as large',
  async (path) => {
    const found = await inContext({}, async (context) => {
      const page = await context.newPage();
      // The setting of the browser, which media queries in em follow; a style of the page would not do.
      const browser = await context.newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await page.goto(url + path);
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
      return seen;
    });
    expect(found).toEqual([]);
  },
);
