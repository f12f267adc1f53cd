/** What axe knows against a page, in each of the ways that it is met. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { inContext, served } from './context.ts';

/** How a page is met. Another theme changes colours alone: `rules` are then those of contrast. */
export interface Setting {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media?: 'print';
  readonly forcedColors?: 'active';
  readonly rules?: readonly string[];
}

/** A test of each kind of page: two files of settings share the work of the slowest tests. */
export async function hasNoBarriers(settings: Readonly<Record<string, Setting>>): Promise<void> {
  const { url } = await served();
  test.each(onePerKind)('%s has no barrier that axe knows', { timeout: 180_000 }, async (path) => {
    const found = await inContext({}, async (context) => {
      const page = await context.newPage();
      const seen: string[] = [];
      await page.goto(url + path);
      for (const [name, { width, rules, ...how }] of Object.entries(settings)) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...how });
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
  });
}
