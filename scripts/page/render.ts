/** Renders the pages of a site with what scripts/page/bundle.ts has made of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyFolder } from '../disk.ts';
import type { app, paths } from './app.ts';
import { finishSheets } from './finish.ts';

type Pages = { readonly app: typeof app; readonly paths: typeof paths };
type Path = Awaited<ReturnType<typeof paths>>[number];

/** The file of the bundled code that says where pages are and renders them. */
export const ENTRY = 'prerender-entry.mjs';

/** Pages hold the data that they were loaded with, and a process loads them once. */
const rendered = new Set<string>();

/** Writes the site of `DAN_SO_MO_DATA` into an empty folder; throws at the second site of a process. */
export async function render(pages: string, site: string): Promise<void> {
  if (rendered.has(pages)) throw new Error('A process renders one site');
  rendered.add(pages);
  copyFolder(join(pages, 'files'), site);
  const { app, paths }: Pages = await import(pathToFileURL(join(pages, 'code', ENTRY)).href);
  const bodyOf = async (path: Path) => {
    const request = new Request(new URL(fileOf(path), 'http://localhost'));
    const response = await app.render(request, { routeData: path.route });
    return Buffer.from(await response.arrayBuffer());
  };
  const all = distinct(await paths());
  // Which marks a page needs is known when the scripts are.
  for (const path of all.filter(isFile)) write(site, fileOf(path), await bodyOf(path));
  const finish = finishSheets(site);
  for (const path of all.filter((each) => !isFile(each))) {
    const html = (await bodyOf(path)).toString('latin1');
    write(site, fileOf(path), Buffer.from(finish(join(site, fileOf(path)), html), 'latin1'));
  }
}

const isFile = ({ route }: Path): boolean => route.type === 'endpoint';

/** From the site's folder: `/don-vi/040.html`. */
function fileOf({ pathname, route }: Path): string {
  if (route.type === 'endpoint') return pathname;
  return `${pathname === '/' ? '/index' : pathname}.html`;
}

function distinct(all: readonly Path[]): readonly Path[] {
  const known = new Map<string, Path>();
  for (const path of all) {
    const other = known.get(fileOf(path));
    if (other)
      throw new Error(`${fileOf(path)} is of ${other.route.component} and ${path.route.component}`);
    known.set(fileOf(path), path);
  }
  return all;
}

function write(site: string, file: string, body: Buffer): void {
  const path = join(site, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
