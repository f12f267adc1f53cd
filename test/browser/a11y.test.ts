import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { inContext, served } from './context.ts';

const { url } = await served();

/** How a page is met; 320 px is a window of 1280 px at 400 %. */
const settings = {
  'light, 1280 px': { width: 1280, colorScheme: 'light' },
  'dark, 1280 px': { width: 1280, colorScheme: 'dark' },
  'light, 390 px': { width: 390, colorScheme: 'light' },
  'dark, 390 px': { width: 390, colorScheme: 'dark' },
  'light, 320 px': { width: 320, colorScheme: 'light' },
  'dark, 320 px': { width: 320, colorScheme: 'dark' },
  'on paper': { width: 680, colorScheme: 'dark', media: 'print' },
  'in colours of one’s own': { width: 1280, colorScheme: 'dark', forcedColors: 'active' },
} as const;

test.each(onePerKind)('%s has no barrier that axe knows, however it is met', async (path) => {
  const found = await inContext({}, async (context) => {
    const page = await context.newPage();
    const seen: string[] = [];
    await page.goto(url + path);
    for (const [name, { width, ...media }] of Object.entries(settings)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      for (const { id, help, nodes } of violations) {
        const where = nodes.map(({ target }) => target.join(' ')).join('; ');
        seen.push(`${name}: ${help} (${id}): ${where}`);
      }
    }
    return seen;
  });
  expect(found).toEqual([]);
});
