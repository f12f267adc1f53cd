import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { inContext, served } from './context.ts';

const { url } = await served();

/** How a page is met; 320 px is a window of 1280 px at 400 %. Another theme changes colours alone. */
const settings = {
  'light, 1280 px': { width: 1280, colorScheme: 'light' },
  'light, 390 px': { width: 390, colorScheme: 'light' },
  'light, 320 px': { width: 320, colorScheme: 'light' },
  'on paper': { width: 680, colorScheme: 'dark', media: 'print' },
  'dark, 1280 px': { width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
  'dark, 390 px': { width: 390, colorScheme: 'dark', rules: ['color-contrast'] },
  'dark, 320 px': { width: 320, colorScheme: 'dark', rules: ['color-contrast'] },
  'in colours of one’s own': {
    width: 1280,
    colorScheme: 'dark',
    forcedColors: 'active',
    rules: ['color-contrast'],
  },
} as const;

test.each(onePerKind)(
  '%s has no barrier that axe knows, however it is met',
  {
    timeout: 180_000,
  },
  async (path) => {
    const found = await inContext({}, async (context) => {
      const page = await context.newPage();
      const seen: string[] = [];
      await page.goto(url + path);
      for (const [name, { width, ...how }] of Object.entries(settings)) {
        const { rules, ...media } = { rules: null, ...how };
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
        // To list what is right as well would take axe most of its time.
        const axe = new AxeBuilder({ page }).setLegacyMode().options({
          resultTypes: ['violations'],
          ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
        });
        for (const { id, help, nodes } of (await axe.analyze()).violations) {
          const where = nodes.map(({ target }) => target.join(' ')).join('; ');
          seen.push(`${name}: ${help} (${id}): ${where}`);
        }
      }
      return seen;
    });
    expect(found).toEqual([]);
  },
);
