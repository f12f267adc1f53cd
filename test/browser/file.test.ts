import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onePerKind, site } from '../site/site.ts';
import { inContext, served } from './context.ts';

const root = `${pathToFileURL(site).href}/`;
const { url } = await served('/a/b/');

/** Opens an address and tells everything that a reader's console and network would complain of. */
async function complaints(
  context: BrowserContext,
  address: string,
  own: string,
): Promise<string[]> {
  const page = await context.newPage();
  const found: string[] = [];
  const quiet = ['log', 'info', 'debug'];
  page.on('console', (message) => {
    if (!quiet.includes(message.type())) found.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => found.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
      found.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (!(await isStyled(page))) found.push('the page has no style');
  // What is still on its way is broken off when the page is closed, and nobody complains of that.
  return [...found];
}

/** Fonts in the stylesheet are still being read when the network has long been idle; an embed takes the reader's. */
const isStyled = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { size } = await document.fonts.ready;
    const isBare = document.body.className === 'embed';
    return (size > 0 || isBare) && document.styleSheets.length > 0;
  });

describe.each([
  ['from the disk', root],
  ['under a sub-path', url],
])('opened %s', (_, own) => {
  // Each waits for a quiet network: together they wait once.
  test.concurrent.each(onePerKind)(
    '%s leaves the console clean and asks nobody else',
    async (path) => {
      expect(await inContext({}, (context) => complaints(context, own + path, own))).toEqual([]);
    },
  );
});

test('an address that does not exist, however deep, shows the styled 404 page', async () => {
  const address = `${url}khong/co/trang-nay.html`;
  const found = await inContext({}, (context) => complaints(context, address, url));
  expect(found.filter((line) => !line.includes('404') || !line.includes(address))).toEqual([
    expect.stringMatching(/^console error: .*404/),
  ]);
});
