import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { inContext, served } from './context.ts';

const { url } = await served();
const themes = ['light', 'dark'] as const;
const widths = [390, 1280];

test.each(onePerKind)('%s has no barrier that axe knows, in any theme and width', async (path) => {
  const found = await inContext({}, async (context) => {
    const page = await context.newPage();
    const seen: string[] = [];
    for (const width of widths) {
      for (const colorScheme of themes) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(url + path);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        for (const { id, help, nodes } of violations) {
          const where = nodes.map(({ target }) => target.join(' ')).join('; ');
          seen.push(`${colorScheme}, ${width} px: ${help} (${id}): ${where}`);
        }
      }
    }
    return seen;
  });
  expect(found).toEqual([]);
});
