/** npm run guide-pictures -- [--only NAME] [--out DIR]: takes the pictures of the guide anew, of a made-up city. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { build } from './build.ts';
import { cataloguesOf } from './catalogue.ts';
import { makeFolder } from './disk.ts';
import { type Shot, SITE, take } from './guide-picture/shot.ts';
import { shots } from './guide-picture/shots.ts';
import { fill } from './new-folder.ts';
import { PROGRAM } from './out-folder.ts';
import { command, Refusal } from './refusal.ts';
import { sampleFiles, siteSettings } from './sample/folder.ts';

const USAGE = `Cách dùng: npm run guide-pictures -- [--only TÊN_ẢNH] [--out THƯ_MỤC]`;
/** The day of the pictures: what falls due does not move with the day on which they are taken. */
const DAY = '2026-11-22';
const COMMUNES = 6;

/** Takes some pictures of a site that is built for them; calls `keep` with each. Throws where one cannot be taken. */
export async function takeAll(
  some: readonly Shot[],
  keep: (name: string, webp: Buffer) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-guide-'));
  try {
    const site = await sampleSite(folder);
    const server = await startBrowser();
    try {
      const browser = await chromium.connect(server.wsEndpoint());
      for (const shot of some) {
        const context = await browser.newContext({ deviceScaleFactor: 1, colorScheme: 'light' });
        await serveFrom(context, site);
        keep(shot.name, await take(await context.newPage(), shot));
        await context.close();
      }
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files of the site under an address without a port, such as readers see. */
const serveFrom = (context: BrowserContext, site: string): Promise<unknown> =>
  context.route(`${SITE}/**`, (route) => {
    const path = join(site, new URL(route.request().url()).pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
  });

async function sampleSite(folder: string): Promise<string> {
  const [data, site] = [join(folder, 'so-lieu'), join(folder, 'trang')];
  const catalogues = cataloguesOf(join(PROGRAM, 'data'));
  const settings = { ...JSON.parse(siteSettings()), address: SITE };
  fill(data, [
    ...catalogues.files,
    ['site.json', JSON.stringify(settings)],
    ...sampleFiles(COMMUNES, 1, catalogues),
  ]);
  process.env.DAN_SO_MO_TODAY = DAY;
  const code = await build({ data, out: site });
  if (code !== 0) throw new Error('The sample site is not built');
  return site;
}

async function main(): Promise<number> {
  const options = {
    only: { type: 'string' },
    out: { type: 'string', default: join(PROGRAM, 'docs/huong-dan/anh') },
  } as const;
  const { only, out } = parseArgs({ options }).values;
  const some = shots.filter(({ name }) => only === undefined || name === only);
  if (some.length === 0) throw new Refusal(2, `Không có ảnh “${only}”.\n${USAGE}`);
  makeFolder(out);
  await takeAll(some, (name, webp) => {
    writeFileSync(join(out, `${name}.webp`), webp);
    console.log(`${name}.webp: ${webp.length} byte`);
  });
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await command(main);
