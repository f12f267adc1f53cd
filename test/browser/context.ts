import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { site } from '../site/site.ts';
import { fillsOf } from './paper.ts';

const { endpoint, failure } = inject('browser');
if (endpoint === undefined) throw new Error(failure ?? 'There is no browser');

// One connection serves all files of a worker, and ends with it.
const browser = await chromium.connect(endpoint);

/** Runs `visit` in a browser context of its own, and closes it whatever happens. */
export async function inContext<T>(
  options: BrowserContextOptions,
  visit: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  // The test itself has a bound; half a minute of the library's is not enough on a busy machine.
  context.setDefaultTimeout(0);
  try {
    return await visit(context);
  } finally {
    await context.close();
  }
}

/**
 * Opens addresses one after the other for the tests of one file, all in one page: another page for each
 * costs half as much again. Of a visit nothing may be left but what each sets anew.
 */
export function onePage(
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void> = async () => {},
): (address: string) => Promise<Page> {
  let opened: Promise<Page> | undefined;
  const open = async () => {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(0);
    await prepare(page);
    return page;
  };
  afterAll(async () => (await opened)?.close());
  return async (address) => {
    opened ??= open();
    const page = await opened;
    await page.goto(address);
    return page;
  };
}

/** An address in a page of its own, in which nothing may be written to the console. */
export async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    throw new Error(`console: ${message.text()}`);
  });
  await page.goto(address);
  return page;
}

/** The built site, served for the tests of one file. */
export async function served(base = '/'): Promise<Served> {
  const server = await serve({ dir: site, base });
  afterAll(() => server.close());
  return server;
}

/** How far each sheet of the page at an address is written on, 0–1. */
export const sheetsOf = (address: string): Promise<number[]> =>
  inContext({}, async (context) => {
    const page = await context.newPage();
    await page.goto(address);
    return fillsOf(await page.pdf({ preferCSSPageSize: true }));
  });
