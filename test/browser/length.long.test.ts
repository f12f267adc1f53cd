/** How far a reader scrolls: the first page of a small city, and of the largest. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { fill } from '../../scripts/new-folder.ts';
import { sampleFiles, siteSettings } from '../../scripts/sample/folder.ts';
import { serve } from '../../scripts/serve.ts';
import { built } from '../site/built.ts';
import { temporaryFolder } from '../temporary.ts';
import { inContext } from './context.ts';

const folder = temporaryFolder();
const catalogues = cataloguesOf('data');

/** The address of a made-up city's site. */
async function cityOf(communes: number): Promise<string> {
  const [data, out] = [join(folder, `data-${communes}`), join(folder, `dist-${communes}`)];
  const settings = ['site.json', siteSettings()] as const;
  fill(data, [...catalogues.files, settings, ...sampleFiles(communes, 1, catalogues)]);
  const failure = await built(data, out);
  if (failure !== undefined) throw new Error(failure);
  const server = await serve({ dir: out });
  afterAll(() => server.close());
  return server.url;
}

const heightOf = (url: string, width: number): Promise<number> =>
  inContext({ viewport: { width, height: 844 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(url);
    return page.evaluate(() => document.documentElement.scrollHeight);
  });

const cities = new Map([
  [12, await cityOf(12)],
  [300, await cityOf(300)],
]);

test.each([
  [12, 1280, 2700],
  [12, 390, 5200],
  [300, 1280, 4000],
  [300, 390, 6000],
])('of %i communes at %i px it is at most %i px high', async (communes, width, most) => {
  expect(await heightOf(cities.get(communes) ?? '', width)).toBeLessThanOrEqual(most);
});
