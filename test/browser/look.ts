/** How each kind of page looks, held against the pictures in the folder of this name (docs/architecture.md). */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { fill } from '../../scripts/new-folder.ts';
import { sampleFiles, siteSettings } from '../../scripts/sample/folder.ts';
import { serve } from '../../scripts/serve.ts';
import { built } from '../site/built.ts';
import { heaviestPerKind, kindOf } from '../site/site.ts';
import { inContext } from './context.ts';
import { lookOf } from './picture.ts';

const kept = join(import.meta.dirname, 'look');
/** Where what differs is put, to be looked at. */
const found = join(import.meta.dirname, '../../test-results/look');
/** The share of a picture's blocks that browsers may draw otherwise. */
const SLACK = 0.01;

/** A made-up city: new data of real places is no change of the look. */
const folder = await mkdtemp(join(tmpdir(), 'dan-so-mo-look-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const [data, dir] = [join(folder, 'data'), join(folder, 'dist')];
const catalogues = cataloguesOf('data');
fill(data, [...catalogues.files, ['site.json', siteSettings()], ...sampleFiles(6, 1, catalogues)]);
const failure = await built(data, dir);
if (failure !== undefined) throw new Error(failure);
const server = await serve({ dir });
afterAll(() => server.close());
beforeAll(() => rm(found, { recursive: true, force: true }));

export interface Look {
  readonly path: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly name: string;
}

const looks: readonly Look[] = heaviestPerKind(dir).flatMap((path) =>
  [390, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => {
      const name = `${kindOf(path).replace('/*', '-mot')}-${width}-${theme}.webp`;
      return { path, width, theme, name };
    }),
  ),
);

/** Runs in the page: pictures wait until they are near what is seen. */
async function loadPictures(): Promise<void> {
  for (const picture of document.images) {
    picture.loading = 'eager';
    await picture.decode();
  }
}

/** The first screens of a page, as PNG. */
async function screens(context: BrowserContext, path: string, width: number): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(server.url + path);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(loadPictures);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, 2700) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}

async function hold({ path, width, theme, name }: Look): Promise<void> {
  const viewport = { width, height: 900 };
  const own = join(kept, name);
  const before = existsSync(own) && !inject('accepting') ? await readFile(own) : null;
  const { share, webp } = await inContext({ viewport, colorScheme: theme }, async (context) =>
    lookOf(await context.newPage(), await screens(context, path, width), before),
  );
  if (before !== null && share <= SLACK) return;
  const out = inject('accepting') ? kept : found;
  await mkdir(out, { recursive: true });
  await writeFile(join(out, name), webp);
  if (inject('accepting')) return;
  const what = before === null ? 'has no picture yet' : `differs in ${(share * 100).toFixed(1)} %`;
  expect.fail(
    `${path} ${what}: see test-results/look/${name}; if it is right, npm run test:accept`,
  );
}

/** Holds those that are asked for; all of them where the looks are accepted. */
export function holdLooks(isAsked: (look: Look) => boolean): void {
  test.concurrent.each(looks.filter((look) => inject('accepting') || isAsked(look)))(
    '$name looks as it did',
    hold,
  );
}
