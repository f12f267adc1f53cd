import { AxeBuilder } from '@axe-core/playwright';
import { inContext } from './context.ts';

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

export type Setting = keyof typeof settings;

/** What finds most of what can be found: another theme changes colours alone. */
export const often: readonly Setting[] = ['light, 1280 px'];

/** The other settings. */
export const seldom = (Object.keys(settings) as Setting[]).filter((name) => !often.includes(name));

/** Every barrier that axe finds on the page at an address, met in each of these settings. */
export function barriers(address: string, names: readonly Setting[]): Promise<string[]> {
  return inContext({}, async (context) => {
    const page = await context.newPage();
    const seen: string[] = [];
    await page.goto(address);
    for (const name of names) {
      const { width, rules, ...media } = { rules: null, ...settings[name] };
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
}
